//! Mails through the job runner to a mail server of our own: refused once, sent later, each once.
//!
//! Plain `smtp://` is accepted to this machine alone; to others TLS is demanded (see `settings`), and that part, being
//! the library's, is not tried here.

use crate::both;
use crate::support::{World, config};
use programme::clock::MINUTE;
use server::running;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

/// A mail server that is busy for its first visitor and takes what the others bring.
#[derive(Clone, Default)]
struct MailServer {
    visits: Arc<Mutex<usize>>,
    taken: Arc<Mutex<Vec<String>>>,
}

impl MailServer {
    /// Listens; the address.
    async fn open(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let addr = listener.local_addr().expect("an address");
        let server = self.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let server = server.clone();
                tokio::spawn(async move { server.talk(socket).await });
            }
        });
        format!("smtp://{addr}")
    }

    async fn talk(&self, socket: TcpStream) {
        let first = {
            let mut visits = self.visits.lock().expect("visits");
            *visits += 1;
            *visits == 1
        };
        let (read, mut write) = socket.into_split();
        let mut lines = BufReader::new(read).lines();
        let greeting: &[u8] = if first {
            b"421 busy\r\n"
        } else {
            b"220 mail.test\r\n"
        };
        let _ = write.write_all(greeting).await;
        let (mut data, mut text) = (false, String::new());
        while let Ok(Some(line)) = lines.next_line().await {
            let answer = if data && line == "." {
                data = false;
                self.taken.lock().expect("taken").push(std::mem::take(&mut text));
                "250 taken\r\n"
            } else if data {
                text.push_str(&line);
                text.push('\n');
                continue;
            } else {
                data = line.starts_with("DATA");
                match line.split([' ', ':']).next().unwrap_or_default() {
                    "DATA" => "354 go on\r\n",
                    "QUIT" => "221 bye\r\n",
                    _ => "250 good\r\n",
                }
            };
            let _ = write.write_all(answer.as_bytes()).await;
        }
    }

    fn visits(&self) -> usize {
        *self.visits.lock().expect("visits")
    }

    fn taken(&self) -> Vec<String> {
        self.taken.lock().expect("taken").clone()
    }
}

async fn until(what: &str, so: impl Fn() -> bool) {
    for _ in 0..150 {
        if so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("waited 15 s in vain: {what}");
}

fn header<'a>(mail: &'a str, name: &str) -> Vec<&'a str> {
    let head = mail.split("\n\n").next().unwrap_or_default();
    let lead = format!("{}: ", name.to_lowercase());
    head.lines()
        .filter(|line| line.to_lowercase().starts_with(&lead))
        .collect()
}

both! {
    async fn a_mail_that_was_refused_comes_later_and_once(kind: Kind) {
        let world = World::new(kind).await;
        world.cities().await;
        let (server, stop) = (MailServer::default(), CancellationToken::new());
        let mut config = config(world.place.folder());
        config.smtp_url = Some(server.open().await);
        config.smtp_from = Some("Samen Hier <samen@example.org>".to_owned());
        let config = config.checked().expect("settings that can be used");
        // The mail waits before the server starts, so that the first visit brings it.
        world.account("Noor").await;
        let visitor = world.access(&crate::support::Browser::new()).await.visitor();
        let language = domain::language::Language::Dutch;
        programme::sign_in::ask(&visitor, "noor@example.org", language).await.expect("asked");
        let due = world.mail_to("noor@example.org").await.expect("a mail");
        let listener = running::bind("127.0.0.1:0".parse().expect("an address")).await.expect("a port");
        let serving = tokio::spawn(running::serve_on(listener, config, world.programme.clone(), stop.clone()));
        until("the first visit", || server.visits() == 1).await;
        tokio::time::sleep(Duration::from_secs(3)).await;
        assert_eq!((server.visits(), server.taken().len()), (1, 0), "it waits before it tries again");
        assert_eq!(world.place.sql("SELECT attempts FROM mail").await, ["1"]);
        world.clock.advance(MINUTE + 1_000);
        until("the mail", || !server.taken().is_empty()).await;
        // Two more looks of the sender: nothing comes twice.
        tokio::time::sleep(Duration::from_secs(5)).await;
        let taken = server.taken();
        assert_eq!(taken.len(), 1);
        let mail = &taken[0];
        assert_eq!(header(mail, "message-id"), [format!("Message-ID: <{}@samenhier>", due.message_id)]);
        assert_eq!(header(mail, "to"), ["To: noor@example.org"]);
        assert_eq!(header(mail, "from").len(), 1);
        assert_eq!(header(mail, "subject").len(), 1);
        let code = due.code.expect("a code");
        assert!(mail.contains(&code[..4]) && mail.contains(&code[4..]), "it brings the code");
        let after = world.place.sql("SELECT count(*) FROM mail WHERE sent_at IS NOT NULL AND code IS NULL").await;
        assert_eq!(after, ["1"], "sent, and the code is gone from the row");
        stop.cancel();
        serving.await.expect("ended").expect("ended well");
    }
}
