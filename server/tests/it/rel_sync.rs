//! R2, the part that a kill does not show: a commit is on the disk before its answer goes out. Seen with strace.
//!
//! The pragmas of every connection are looked at beside the pools, in `programme::db::connect`.

use crate::support::process::{Server, binary, plain};
use crate::support::{Kind, Place};
use std::path::PathBuf;

/// Where strace is, if it is anywhere.
fn strace() -> Option<PathBuf> {
    std::env::var_os("PATH")
        .iter()
        .flat_map(std::env::split_paths)
        .map(|folder| folder.join("strace"))
        .find(|file| file.is_file())
}

/// Ends the program, and strace with it; killing strace would leave the program behind.
async fn end_what_is_traced(mut server: Server) {
    let id = server.child.id().expect("running");
    let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).expect("its children");
    let child = children.split_whitespace().next().expect("a child");
    let done = std::process::Command::new("kill").args(["-TERM", child]).status();
    assert!(done.is_ok_and(|s| s.success()));
    server.child.wait().await.expect("ended");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_reaches_the_disk_before_its_answer_goes_out() {
    let Some(strace) = strace() else {
        assert!(
            std::env::var("CI").is_err(),
            "CI must have strace: run .ci/setup/strace.sh"
        );
        eprintln!(
            "NOT RUN: R2 needs strace; .ci/setup/strace.sh installs it. The order on the disk was not seen."
        );
        return;
    };
    let place = Place::fresh(Kind::Sqlite).await;
    let trace = place.folder().join("trace");
    let mut command = plain(strace);
    command
        .args([
            "-f",
            "-y",
            "-s",
            "40",
            "-e",
            "trace=fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg",
            "-o",
        ])
        .arg(&trace)
        .arg(binary());
    let (server, _) = Server::start_as(command, &place, &["--log", "error"]).await;
    let commits = 100;
    for number in 0..commits {
        let token = programme::secret::token().expect("random");
        let cookies = format!("__Host-d={token}; __Host-l={token}");
        let body = format!("name=Vera{number}");
        let answer = server
            .form("/nl/join/household/name", &cookies, &body)
            .await
            .expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer:.100}");
    }
    end_what_is_traced(server).await;
    let trace = std::fs::read_to_string(&trace).expect("what strace saw");
    let (mut good, mut unsynced, mut answers) = (0, 0, 0);
    let (mut written, mut synced) = (false, false);
    for line in trace.lines() {
        let of_log = line.contains("samenhier.db-wal");
        if of_log && line.contains("pwrite64(") {
            (written, synced) = (true, false);
        } else if of_log && line.contains("sync(") {
            synced = true;
        } else if line.contains("HTTP/1.1 303") {
            answers += 1;
            if written && synced {
                good += 1;
            } else {
                unsynced += 1;
            }
            (written, synced) = (false, false);
        }
    }
    println!("R2: {good} of {answers} answers came after their write was on the disk");
    assert_eq!((answers, good, unsynced), (commits, commits, 0));
}
