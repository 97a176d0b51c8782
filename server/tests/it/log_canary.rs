//! R22 and T-LOG-CANARY: nothing that people typed, are called or were given stands in the log, at TRACE, whatever they
//! do and whatever breaks.
//!
//! The journeys are those of the endpoint matrix, by everybody; then a panic, then a database that fails. A second test
//! asks the real program over a socket, because only there the HTTP library has something to say.

use crate::matrix::actors::Actor;
use crate::matrix::scene::{Each, Scene};
use crate::matrix::shapes::{Shape, shapes};
use crate::support::process::Server;
use crate::support::{Ask, Kind, World};
use axum::Router;
use axum::routing::post;
use server::router::guarded;
use server::{edge, policy};
use std::io::Write;
use std::sync::{Arc, Mutex};

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn begin() -> Self {
        let log = Self::default();
        let writer = log.clone();
        tracing_subscriber::fmt()
            .json()
            .with_env_filter(tracing_subscriber::EnvFilter::new("trace"))
            .with_writer(move || writer.clone())
            .init();
        edge::panic::log_places();
        log
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("the log")).into_owned()
    }
}

/// What people of the scene are called, typed and were given.
fn markers(scene: &Scene) -> Vec<String> {
    let mut all: Vec<String> = [
        "@example.org",
        "6123400",
        "Er klopt iets niet",
        "Gebeld.",
        "Mag het in de bibliotheek",
        "Ja, dat kan",
        "Voorbeeldstraat",
        "verzonnen",
        "Amina",
        "Bahar",
        "Selam",
        "Omid",
        "Nadia",
        "Segbroek",
        "Ypenburg",
        "Escamp",
        "Tariq",
        "Joris",
        "Ruben",
        "Anneke",
        "Vera",
        "a friend",
        "MARKER",
    ]
    .map(str::to_owned)
    .into();
    let objects = &scene.objects;
    let each = |each: &Each| each.values().cloned().collect::<Vec<_>>();
    all.extend(each(&objects.link));
    let tokens = &objects.invitation_token;
    all.extend([&objects.used_link, &tokens.hague, &tokens.haarlem, &tokens.ended].map(String::clone));
    for browser in scene.browsers.values() {
        all.extend(browser.session.clone());
        all.extend([browser.draft.clone(), browser.binding.clone()]);
        all.push(browser.address.ip().to_string());
    }
    all
}

/// The markers that stand in the log, each with the first line of it.
fn found(log: &str, markers: &[String]) -> Vec<String> {
    let line = |marker: &String| {
        let line = log.lines().find(|line| line.contains(marker.as_str()))?;
        Some(format!("{marker}: {line:.400}"))
    };
    markers.iter().filter_map(line).collect()
}

/// Asks as the matrix does, with marks in the headers and behind the question mark too.
async fn ask(scene: &Scene, router: &Router, method: &str, path: &str, shape: &Shape, actor: Actor) {
    let mut address = path.replace("{lang}", "nl");
    for (name, text) in &shape.params {
        address = address.replace(&format!("{{{name}}}"), &text.of(actor));
    }
    let fields: Vec<(String, String)> = shape
        .fields
        .iter()
        .map(|(n, t)| (n.clone(), t.of(actor)))
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let address = format!("{address}?name=MARKER-QUERY");
    let ask = if method == "POST" {
        Ask::form(&address, &fields)
    } else {
        Ask::new(method, &address)
    };
    ask.header("user-agent", "MARKER-AGENT")
        .header("referer", "http://127.0.0.1:3000/nl?MARKER-REFERER")
        .header("x-forwarded-for", "MARKER-HOP")
        .by(scene.browser(actor))
        .of(router)
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_personal_stands_in_the_log_whatever_happens() {
    let log = Log::begin();
    let scene = Scene::new(Kind::Sqlite).await;
    let (router, markers) = (scene.world.router(), markers(&scene));
    let mut asked = 0;
    let ends_sessions = ["/{lang}/sign-out", "/{lang}/account/session/{id}"];
    for (method, path) in policy::live::routes(&router) {
        if ends_sessions.contains(&path.as_str()) {
            continue;
        }
        for shape in shapes(&method, &path, &scene.objects) {
            // Those of the actors who get in change the most; a stranger shows the other way.
            for actor in Actor::ALL {
                ask(&scene, &router, &method, &path, &shape, actor).await;
                asked += 1;
            }
        }
    }
    let site = scene.world.site();
    let boom = |posted: String| async move {
        assert!(posted.is_empty(), "{posted}");
        "no panic"
    };
    let broken = guarded(&site, Router::new().route("/nl/report", post(boom)));
    let panicked = Ask::form("/nl/report", &[("body", "MARKER-PANIC")])
        .of(&broken)
        .await;
    assert_eq!(panicked.status.as_u16(), 500);
    let team = Ask::get("/nl/team")
        .by(scene.browser(Actor::Coordinator))
        .of(&router)
        .await;
    assert!(team.status.is_success(), "people were signed in to the end");
    for table in ["report", "draft", "bucket", "mail", "challenge"] {
        scene
            .world
            .place
            .sql(&format!("ALTER TABLE {table} RENAME TO gone_{table}"))
            .await;
    }
    for path in ["/nl/report", "/nl/sign-in", "/nl/join/household/name"] {
        let fields = [
            ("body", "MARKER-BODY"),
            ("email", "marker@example.org"),
            ("name", "MARKER-NAME"),
        ];
        let got = Ask::form(path, &fields)
            .by(scene.browser(Actor::Anonymous))
            .of(&router)
            .await;
        assert_eq!(got.location(), "/nl/problem/broken", "{path}");
    }
    let text = log.text();
    assert!(
        text.contains("\"level\":\"TRACE\"") || text.contains("\"level\":\"DEBUG\""),
        "all is logged"
    );
    assert!(
        text.contains("\"panic\"") && text.contains("log_canary.rs:"),
        "the panic's place is logged"
    );
    assert!(text.contains("\"internal\""), "the database's faults are logged");
    let found = found(&text, &markers);
    println!(
        "R22: {asked} requests, {} lines of log, {} markers, {} found",
        text.lines().count(),
        markers.len(),
        found.len()
    );
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_real_program_at_trace_says_nothing_of_what_it_was_sent() {
    let world = World::new(Kind::Sqlite).await;
    world.cities().await;
    let her = world.household("Selam", "the-hague").await;
    let link = world.link("Selam").await;
    let (server, _) = Server::start(&world.place, &["--log", "trace"]).await;
    let session = her.browser.session.clone().expect("a session");
    let cookies = format!(
        "__Host-s={session}; __Host-d={}; __Host-l={}",
        her.browser.draft, her.browser.binding
    );
    let forms = [
        ("/nl/report", "body=MARKER-BODY&reply_to=MARKER-REPLY&key="),
        ("/nl/join/household/name", "name=MARKERNAME"),
        ("/nl/sign-in", "email=marker@example.org"),
        ("/nl/sign-in/code", "code=87654321"),
        ("/nl/my/data/wishes", "hope=MARKER-HOPE"),
        (&*format!("/nl/sign-in/link/{link}"), "do=yes"),
    ];
    for (path, body) in forms {
        server.form(path, &cookies, body).await.expect("an answer");
    }
    for path in [
        "/nl/my/waiting?name=MARKER-QUERY",
        "/nl/account",
        "/nl/my/data",
        "/nl/MARKER-PATH",
    ] {
        let request = crate::support::process::request(server.addr, "GET", path, &cookies, "");
        crate::support::process::ask(server.addr, &request)
            .await
            .expect("an answer");
    }
    let log = server.said();
    server.kill().await;
    assert!(log.contains("\"level\":\"TRACE\""), "it says much");
    let code = world
        .place
        .sql("SELECT code FROM mail WHERE code IS NOT NULL")
        .await;
    let mut markers = vec![
        "MARKER".to_owned(),
        "marker@".to_owned(),
        "Selam".to_owned(),
        "selam@".to_owned(),
    ];
    markers.extend([
        session,
        link,
        her.browser.draft,
        her.browser.binding,
        "87654321".to_owned(),
    ]);
    markers.extend(code);
    markers.retain(|m| !m.is_empty());
    let found = found(&log, &markers);
    println!(
        "R22: {} lines of the real program's log, {} markers found",
        log.lines().count(),
        found.len()
    );
    assert!(found.is_empty(), "{}", found.join("\n"));
}
