//! R10, short: browsers that go away in the middle leave no half-done work, no open transaction and no lost connection.

use crate::both;
use crate::support::process::{Server, ask, request};
use crate::support::{Kind, Place};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

const REQUESTS: usize = 500;
const AT_ONCE: usize = 20;

async fn send_and_go(addr: SocketAddr, request: String, after: Duration) {
    if let Ok(mut socket) = TcpStream::connect(addr).await {
        let _ = socket.write_all(request.as_bytes()).await;
        tokio::time::sleep(after).await;
    }
}

fn some_request(server: &Server, number: usize) -> String {
    let token = programme::secret::token().expect("random");
    let cookies = format!("__Host-d={token}; __Host-l={token}");
    let (method, path, body) = match number % 4 {
        0 => ("GET", "/nl/cities", String::new()),
        1 => (
            "POST",
            "/nl/report",
            format!("body=Er klopt iets niet&city=the-hague&key={token}"),
        ),
        2 => ("POST", "/nl/join/household/name", "name=Vera".to_owned()),
        _ => ("POST", "/nl/sign-in", format!("email=vera{number}@example.org")),
    };
    request(server.addr, method, path, &cookies, &body)
}

both! {
    async fn browsers_that_go_away_leave_nothing_half_done(kind: Kind) {
        let seed: u64 = rand::random();
        println!("R10: {REQUESTS} requests on {kind:?}, seed {seed}");
        let mut chance = StdRng::seed_from_u64(seed);
        let place = Place::fresh(kind).await;
        let (server, _) = Server::start(&place, &["--log", "warn"]).await;
        for batch in 0..REQUESTS / AT_ONCE {
            let mut gone = tokio::task::JoinSet::new();
            for number in 0..AT_ONCE {
                let request = some_request(&server, batch * AT_ONCE + number);
                let after = Duration::from_millis(chance.random_range(0..=50));
                gone.spawn(send_and_go(server.addr, request, after));
            }
            gone.join_all().await;
        }
        let begun = Instant::now();
        for number in 0..20 {
            let answer = ask(server.addr, &some_request(&server, number)).await.expect("an answer");
            let status = answer.split(' ').nth(1).unwrap_or_default();
            assert!(matches!(status, "200" | "303"), "the pool is usable: {answer:.200}");
        }
        println!("R10: 20 requests afterwards in {} ms", begun.elapsed().as_millis());
        if kind == Kind::Postgres {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let open = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() \
                AND state LIKE 'idle in transaction%'";
            assert_eq!(place.sql(open).await, ["0"], "no transaction is left open");
        }
        let told = place.sql("SELECT count(*) FROM report").await;
        let noted = place.sql("SELECT count(*) FROM audit WHERE act = 'report.tell'").await;
        assert_eq!(told, noted, "each report has its line in the audit, and each line its report");
        let challenges = place.sql("SELECT count(*) FROM challenge").await;
        println!("R10: {} reports, {} codes asked for", told[0], challenges[0]);
        assert_ne!(told, ["0"], "some of them arrived");
        let log = server.said();
        assert!(!log.contains("\"panic\"") && !log.contains("\"level\":\"ERROR\""), "{log}");
        server.terminate();
        server.kill().await;
    }
}
