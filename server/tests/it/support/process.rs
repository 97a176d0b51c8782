//! The real binary as a process: started, waited for, killed, asked over a real socket.
//!
//! `SAMENHIER_TEST_BINARY` names another binary than the one that was built with the tests.

use super::database::Place;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

/// The program under test.
pub fn binary() -> PathBuf {
    std::env::var("SAMENHIER_TEST_BINARY")
        .map_or_else(|_| PathBuf::from(env!("CARGO_BIN_EXE_samenhier")), PathBuf::from)
}

/// A command of the program that sees none of our own settings.
pub fn command() -> Command {
    plain(binary())
}

/// The same for another program, such as one that looks at ours.
pub fn plain(program: PathBuf) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars() {
        if name.starts_with("SAMENHIER_") || name == "DATABASE_URL" {
            command.env_remove(name);
        }
    }
    command.stdin(Stdio::null()).kill_on_drop(true);
    command
}

/// A port that nobody uses now.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// A running server.
pub struct Server {
    pub child: Child,
    pub addr: SocketAddr,
    /// Where its log goes.
    pub log: PathBuf,
}

impl Server {
    /// Starts `serve` on a database and waits until it is ready; how long that took.
    pub async fn start(place: &Place, more: &[&str]) -> (Self, Duration) {
        Self::start_as(command(), place, more).await
    }

    /// The same by another command, such as one that looks at what the program does.
    pub async fn start_as(mut command: Command, place: &Place, more: &[&str]) -> (Self, Duration) {
        let addr = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()));
        let log = std::env::temp_dir().join(format!("{}.log", super::database::name()));
        let file = std::fs::File::create(&log).expect("a log");
        command
            .arg("serve")
            .args(["--addr", &addr.to_string(), "--pages-a-minute", "0"])
            .args(["--trusted-proxies", "127.0.0.1"])
            .args(more)
            .stdout(Stdio::null())
            .stderr(file);
        match place.url() {
            Some(url) => command.env("DATABASE_URL", url),
            None => command.arg("--data").arg(place.folder()),
        };
        let begun = Instant::now();
        let child = command.spawn().expect("the program starts");
        let mut server = Self { child, addr, log };
        server.wait_until_ready().await;
        (server, begun.elapsed())
    }

    async fn wait_until_ready(&mut self) {
        for _ in 0..600 {
            if let Ok(Some(status)) = self.child.try_wait() {
                panic!("the program ended ({status}): {}", self.said());
            }
            if self
                .get("/readyz")
                .await
                .is_some_and(|answer| answer.starts_with("HTTP/1.1 200"))
            {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("not ready in half a minute: {}", self.said());
    }

    /// Its log so far.
    pub fn said(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// A GET; none when nobody answers.
    pub async fn get(&self, path: &str) -> Option<String> {
        ask(self.addr, &request(self.addr, "GET", path, "", "")).await
    }

    /// A form from our own page, from a browser of its own; none when nobody answers.
    pub async fn form(&self, path: &str, cookies: &str, body: &str) -> Option<String> {
        ask(self.addr, &request(self.addr, "POST", path, cookies, body)).await
    }

    /// Ends it as a power cut does.
    pub async fn kill(mut self) {
        self.child.kill().await.expect("killed");
        let _ = std::fs::remove_file(&self.log);
    }

    /// Sends SIGTERM.
    pub fn terminate(&self) {
        let id = self.child.id().expect("running").to_string();
        let done = std::process::Command::new("kill").args(["-TERM", &id]).status();
        assert!(done.is_ok_and(|s| s.success()), "SIGTERM is sent");
    }
}

/// A request as it goes over the wire. Each comes from an address of its own, so that no limit is met.
pub fn request(addr: SocketAddr, method: &str, path: &str, cookies: &str, body: &str) -> String {
    let [a, b, c, d] = rand::random::<u32>().to_be_bytes();
    format!(
        "{method} {path} HTTP/1.1\r\nHost: {addr}\r\nConnection: close\r\nOrigin: http://{addr}\r\n\
         X-Forwarded-For: 2001:db8:{a:x}{b:02x}:{c:x}{d:02x}::1\r\nCookie: {cookies}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Sends and reads until the other side closes; none when that cannot be done, or nothing whole came back.
pub async fn ask(addr: SocketAddr, request: &str) -> Option<String> {
    let mut socket = TcpStream::connect(addr).await.ok()?;
    socket.write_all(request.as_bytes()).await.ok()?;
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).await.ok()?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    answer.contains("\r\n\r\n").then_some(answer)
}
