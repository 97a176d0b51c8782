//! R1: what was acknowledged is there after the process was killed, and the database is whole.
//!
//! Ten rounds, two hundred with `SAMENHIER_DEEP`. Eight clients write; a kill comes after 50 to 500 ms.

use crate::both;
use crate::support::process::Server;
use crate::support::{Place, World, database};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

const CLIENTS: usize = 8;

/// Every acknowledged write, on the disk before the next one is sent.
struct Ledger {
    file: Mutex<File>,
    path: PathBuf,
}

impl Ledger {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("{}.ledger", database::name()));
        let file = Mutex::new(File::create(&path).expect("a ledger"));
        Self { file, path }
    }

    fn note(&self, token: &str) {
        let mut file = self.file.lock().expect("the ledger");
        writeln!(file, "{token}").expect("noted");
        file.sync_data().expect("on the disk");
    }

    fn all(&self) -> BTreeSet<String> {
        let text = std::fs::read_to_string(&self.path).expect("the ledger");
        text.lines().map(str::to_owned).collect()
    }
}

impl Drop for Ledger {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Writes drafts, each in a browser of its own, until nobody answers; `sent` counts the answers.
async fn write(server: Arc<Server>, ledger: Arc<Ledger>) {
    loop {
        let token = programme::secret::token().expect("random");
        let cookies = format!("__Host-d={token}; __Host-l={token}");
        let body = format!("name={token}");
        let answer = server.form("/nl/join/household/name", &cookies, &body).await;
        match answer {
            Some(answer) if answer.starts_with("HTTP/1.1 303") => ledger.note(&token),
            _ => return,
        }
    }
}

/// What is not as it must be after the kill.
async fn faults(place: &Place, ledger: &Ledger) -> Vec<String> {
    let mut faults = Vec::new();
    if matches!(place, Place::Folder(_)) {
        let integrity = place.sql("PRAGMA integrity_check").await;
        if integrity != ["ok"] {
            faults.push(format!("integrity: {integrity:?}"));
        }
        let orphans = place.sql("PRAGMA foreign_key_check").await;
        if !orphans.is_empty() {
            faults.push(format!("foreign keys: {orphans:?}"));
        }
    }
    let kept: BTreeSet<String> = place.sql("SELECT owner FROM draft").await.into_iter().collect();
    let lost = ledger
        .all()
        .into_iter()
        .filter(|token| !kept.contains(&format!("v:{}", programme::secret::hash(token))));
    let lost: Vec<String> = lost.collect();
    if !lost.is_empty() {
        faults.push(format!("{} acknowledged writes are lost", lost.len()));
    }
    faults
}

both! {
    async fn no_acknowledged_write_is_lost_when_the_process_is_killed(kind: Kind) {
        let deep = std::env::var("SAMENHIER_DEEP").is_ok();
        let rounds = if deep { 200 } else { 10 };
        let seed: u64 = rand::random();
        println!("R1: {rounds} rounds on {kind:?}, seed {seed}");
        let mut chance = StdRng::seed_from_u64(seed);
        let (place, ledger) = (Place::fresh(kind).await, Arc::new(Ledger::new()));
        let mut slowest = Duration::ZERO;
        for round in 0..rounds {
            let (server, ready) = Server::start(&place, &["--log", "error"]).await;
            if round > 0 {
                slowest = slowest.max(ready);
            }
            let server = Arc::new(server);
            let clients: Vec<_> = (0..CLIENTS)
                .map(|_| tokio::spawn(write(Arc::clone(&server), Arc::clone(&ledger))))
                .collect();
            tokio::time::sleep(Duration::from_millis(chance.random_range(50..=500))).await;
            let id = server.child.id().expect("running").to_string();
            let killed = std::process::Command::new("kill").args(["-KILL", &id]).status();
            assert!(killed.is_ok_and(|s| s.success()));
            for client in clients {
                client.await.expect("a client");
            }
            Arc::try_unwrap(server).map_err(|_| ()).expect("nobody asks any more").kill().await;
            assert_eq!(faults(&place, &ledger).await, Vec::<String>::new(), "round {round}, seed {seed}");
        }
        let acknowledged = ledger.all().len();
        println!("R1: {acknowledged} acknowledged, 0 lost; slowest restart {} ms", slowest.as_millis());
        assert!(acknowledged > rounds * 5, "the clients really wrote: {acknowledged}");
        // The programme still opens and its rules hold.
        let world = World::at(place, Arc::default()).await;
        let report = programme::check::invariants(&world.programme.system("test")).await.expect("a report");
        assert_eq!(report.broken, Vec::<String>::new());
    }
}
