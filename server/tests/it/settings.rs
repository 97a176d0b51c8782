//! Settings that cannot be used are refused before anything is served, with the setting's name; a taken port says so.

use crate::support::process::{command, free_port};
use crate::support::{Kind, Place};
use axum::serve::Listener;
use std::net::TcpListener;
use tokio::net::TcpStream;

/// Runs `serve` with these settings on an empty folder; exit code and what it said.
async fn refused(arguments: &[&str], environment: &[(&str, &str)]) -> (Option<i32>, String) {
    let place = Place::fresh(Kind::Sqlite).await;
    let mut command = command();
    command
        .arg("serve")
        .args(arguments)
        .envs(environment.iter().copied());
    if !arguments.contains(&"--data") {
        command.arg("--data").arg(place.folder());
    }
    let ended = tokio::time::timeout(std::time::Duration::from_secs(20), command.output())
        .await
        .expect("it ends by itself")
        .expect("it ran");
    (
        ended.status.code(),
        String::from_utf8_lossy(&ended.stderr).into_owned(),
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_taken_port_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let addr = taken.local_addr().expect("an address").to_string();
    let (code, said) = refused(&["--addr", &addr], &[]).await;
    assert_eq!(code, Some(78));
    assert!(
        said.contains("--addr") && said.contains(&addr) && said.contains("taken"),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_that_cannot_be_used_are_refused_by_name() {
    let port = free_port();
    let here = format!("127.0.0.1:{port}");
    let from = ["--smtp-from", "samen@example.org"];
    let cases: &[(&[&str], &str)] = &[
        (&["--nothing", "1"], "--nothing"),
        (&["--addr", "here"], "--addr"),
        (&["--pages-a-minute", "many"], "--pages-a-minute"),
        (&["--trusted-proxies", "everybody"], "--trusted-proxies"),
        (&["--origin", "http://samen.example"], "--origin"),
        (&["--origin", "samen.example"], "--origin"),
        (&["--origin", "https://samen.example/path"], "--origin"),
        (&["--smtp-url", "smtps://mail.example"], "--smtp-from"),
        (&from, "--smtp-from"),
        (
            &["--smtp-url", "https://mail.example", from[0], from[1]],
            "--smtp-url",
        ),
        (
            &["--smtp-url", "smtp://u:SECRET@mail.example", from[0], from[1]],
            "--smtp-url",
        ),
        (
            &[
                "--smtp-url",
                "smtp://u:SECRET@mail.example?tls=opportunistic",
                from[0],
                from[1],
            ],
            "--smtp-url",
        ),
        (
            &["--smtp-url", "smtps://u:SECRET@:x", from[0], from[1]],
            "--smtp-url",
        ),
        (
            &["--smtp-url", "smtps://mail.example", "--smtp-from", "nobody"],
            "--smtp-from",
        ),
        (&["--data", "/proc/nothing"], "--data"),
    ];
    for (arguments, name) in cases {
        let mut all = vec!["--addr", here.as_str()];
        if arguments[0] == "--addr" {
            all.clear();
        }
        all.extend(*arguments);
        let (code, said) = refused(&all, &[]).await;
        assert!(matches!(code, Some(2 | 78)), "{arguments:?}: {code:?} {said}");
        assert!(said.contains(name), "{arguments:?}: {said}");
        assert!(!said.contains("SECRET"), "a password is never said: {said}");
    }
    for (name, value) in [
        ("DATABASE_URL", "mysql://u:SECRET@db"),
        ("SAMENHIER_ORIGIN", "ftp://x"),
    ] {
        let (code, said) = refused(&["--addr", &here], &[(name, value)]).await;
        assert_eq!(code, Some(78), "{name}: {said}");
        assert!(said.contains(name) || said.contains("--origin"), "{name}: {said}");
        assert!(!said.contains("SECRET"), "{said}");
    }
}

/// Small answers go out at once: without this each page waits some 40 ms for a delayed acknowledgement.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_send_at_once() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let addr = listener.local_addr().expect("an address");
    let mut listener = server::running::prompt(listener);
    let asking = tokio::spawn(TcpStream::connect(addr));
    let (socket, _) = listener.accept().await;
    assert!(
        socket.nodelay().expect("an option"),
        "TCP_NODELAY is set on what was accepted"
    );
    asking.await.expect("connected").expect("connected");
}
