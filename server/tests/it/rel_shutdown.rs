//! R20, short: SIGTERM lets running requests end, loses nothing that was acknowledged, and the program ends with 0.

use crate::both;
use crate::support::process::{Server, request};
use crate::support::{Kind, Place};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A form of which the last byte is still to come.
struct Half {
    socket: TcpStream,
    rest: String,
    token: String,
}

impl Half {
    async fn begin(server: &Server) -> Self {
        let token = programme::secret::token().expect("random");
        let cookies = format!("__Host-d={token}; __Host-l={token}");
        let mut whole = request(
            server.addr,
            "POST",
            "/nl/join/household/name",
            &cookies,
            "name=Vera",
        );
        let rest = whole.split_off(whole.len() - 1);
        let mut socket = TcpStream::connect(server.addr).await.expect("connected");
        socket.write_all(whole.as_bytes()).await.expect("sent");
        Self { socket, rest, token }
    }

    async fn end(mut self) -> (String, String) {
        self.socket.write_all(self.rest.as_bytes()).await.expect("sent");
        let mut answer = String::new();
        self.socket.read_to_string(&mut answer).await.expect("an answer");
        (answer, self.token)
    }
}

async fn ends_with_zero(mut server: Server, within: Duration) -> Duration {
    let begun = Instant::now();
    let ended = tokio::time::timeout(within, server.child.wait()).await;
    let status = ended.expect("it ends in time").expect("a status");
    assert_eq!(status.code(), Some(0), "{}", server.said());
    begun.elapsed()
}

both! {
    async fn running_requests_end_and_nothing_acknowledged_is_lost(kind: Kind) {
        let place = Place::fresh(kind).await;
        let (server, _) = Server::start(&place, &[]).await;
        let mut halves = Vec::new();
        for _ in 0..10 {
            halves.push(Half::begin(&server).await);
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        server.terminate();
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(TcpStream::connect(server.addr).await.is_err(), "no new connection is taken");
        let mut acknowledged = Vec::new();
        for half in halves {
            let (answer, token) = half.end().await;
            assert!(answer.starts_with("HTTP/1.1 303"), "a running request is answered: {answer:.100}");
            acknowledged.push(format!("v:{}", programme::secret::hash(&token)));
        }
        let took = ends_with_zero(server, Duration::from_secs(15)).await;
        println!("R20: ended {} ms after the last answer", took.as_millis());
        let kept = place.sql("SELECT owner FROM draft").await;
        for owner in &acknowledged {
            assert!(kept.contains(owner), "an acknowledged write is lost");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_that_never_ends_does_not_hold_the_program_up() {
    let place = Place::fresh(Kind::Sqlite).await;
    let (server, _) = Server::start(&place, &[]).await;
    let stuck = Half::begin(&server).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    server.terminate();
    let took = ends_with_zero(server, Duration::from_secs(15)).await;
    println!(
        "R20: ended after {} ms with a request that never ended",
        took.as_millis()
    );
    drop(stuck);
}
