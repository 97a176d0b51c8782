//! How fast pages are served: the home page of the real program beside two small Leptos pages, in one run. The minimal
//! one has a router, a head and the scripts of hydration, as every page of a program in Leptos has, and says hello; the
//! bare one is a view and nothing else, which shows what the framework and the connection cost by themselves.
//!
//! Both stand in this process on ports of their own and are asked by 16 connections that are kept open. Rounds alternate,
//! so that a busy machine slows both; medians are compared. `cargo bench -p server --bench pages`.

#![expect(clippy::expect_used, reason = "a benchmark that cannot start says where")]

use axum::Router;
use axum::serve::ListenerExt;
use clap::Parser;
use leptos::prelude::*;
use leptos_axum::{LeptosRoutes, generate_route_list, render_app_async};
use leptos_meta::{MetaTags, Title, provide_meta_context};
use leptos_router::components::{Route, Router as Pages, Routes};
use leptos_router::path;
use programme::Programme;
use programme::clock::SystemClock;
use server::config::Config;
use server::router::{Site, router};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const CONNECTIONS: usize = 16;
const ROUNDS: usize = 7;
const A_ROUND: Duration = Duration::from_secs(3);

#[derive(Parser)]
struct Flags {
    #[command(flatten)]
    config: Config,
}

/// What one contestant did in one round.
struct Round {
    a_second: f64,
    p50: Duration,
    p99: Duration,
}

#[tokio::main]
async fn main() {
    let folder = std::env::temp_dir().join(format!("samenhier-bench-{}", std::process::id()));
    let home = real(&folder).await;
    let bare = listen(Router::new().fallback(render_app_async(bare_page))).await;
    let minimal = listen(minimal_program()).await;
    let contestants = [
        ("home page /nl", home, "/nl"),
        ("minimal Leptos page", minimal, "/"),
        ("bare view", bare, "/"),
    ];
    for (_, address, path) in contestants {
        ask(address, path, Duration::from_secs(1)).await; // warm
    }
    let mut rounds = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        for ((_, address, path), rounds) in contestants.iter().zip(&mut rounds) {
            rounds.push(ask(*address, path, A_ROUND).await);
        }
    }
    for ((name, ..), rounds) in contestants.iter().zip(&mut rounds) {
        report(name, rounds);
    }
    let [ours, minimal, bare] = rounds.each_ref().map(|rounds| middle(rounds).a_second);
    let (to_minimal, to_bare) = (ours / minimal, ours / bare);
    println!(
        "home / minimal: {to_minimal:.2} (wanted: at least 0.30; p99 at most 10 ms); home / bare: {to_bare:.2}"
    );
    let _ = std::fs::remove_dir_all(folder);
}

/// The real site on an empty database.
async fn real(folder: &std::path::Path) -> SocketAddr {
    let data = folder.display().to_string();
    let flags = [
        "pages",
        "--data",
        &data,
        "--pages-a-minute",
        "0",
        "--log",
        "error",
    ];
    let config = Flags::parse_from(flags).config.checked().expect("settings");
    let settings = config.settings(Arc::new(SystemClock), true);
    let programme = Programme::open(settings).await.expect("a database");
    let installed = programme::city::install(&programme.system("bench")).await;
    installed.expect("cities");
    listen(router(Arc::new(Site::new(config, programme)))).await
}

/// The smallest program with a router: its only page says hello and counts.
fn minimal_program() -> Router {
    let options = LeptosOptions::builder().output_name("minimal").build();
    let routes = generate_route_list(Minimal);
    let page = {
        let options = options.clone();
        move || minimal_page(&options)
    };
    Router::new()
        .leptos_routes(&options, routes, page)
        .with_state(options)
}

fn minimal_page(options: &LeptosOptions) -> impl IntoView + use<> {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <HydrationScripts options=options.clone()/>
                <MetaTags/>
            </head>
            <body><Minimal/></body>
        </html>
    }
}

#[component]
fn Minimal() -> impl IntoView {
    provide_meta_context();
    view! {
        <Title text="Hello"/>
        <Pages><main><Routes fallback=|| "Nothing here."><Route path=path!("") view=Hello/></Routes></main></Pages>
    }
}

#[component]
fn Hello() -> impl IntoView {
    let count = RwSignal::new(0);
    view! {
        <h1>"Hello"</h1>
        <button on:click=move |_| *count.write() += 1>"Pressed: " {count}</button>
    }
}

fn bare_page() -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang="nl"><head><title>"Minimal"</title></head><body><h1>"Welkom"</h1><p>"Een pagina."</p></body></html>
    }
}

async fn listen(app: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    address
}

async fn ask(address: SocketAddr, path: &'static str, long: Duration) -> Round {
    let begun = Instant::now();
    let asking: Vec<_> = (0..CONNECTIONS)
        .map(|_| tokio::spawn(one(address, path, begun + long)))
        .collect();
    let mut times = Vec::new();
    for connection in asking {
        times.extend(connection.await.expect("a connection"));
    }
    let seconds = begun.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    Round {
        a_second: times.len() as f64 / seconds,
        p50: at(0.5),
        p99: at(0.99),
    }
}

/// One connection, kept open; how long each answer took until its last byte.
async fn one(address: SocketAddr, path: &str, end: Instant) -> Vec<Duration> {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.set_nodelay(true).expect("no delay");
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept: text/html\r\n\r\n");
    let mut times = Vec::new();
    let mut buffer = Vec::with_capacity(64 * 1024);
    while Instant::now() < end {
        let begun = Instant::now();
        stream.write_all(request.as_bytes()).await.expect("sent");
        buffer.clear();
        while !complete(&buffer) {
            let read = stream.read_buf(&mut buffer).await.expect("read");
            assert!(read > 0, "the server closed the connection");
        }
        assert!(buffer.starts_with(b"HTTP/1.1 200"), "an answer that is no page");
        times.push(begun.elapsed());
    }
    times
}

/// Whether a whole answer is there: chunked, or with a length.
fn complete(buffer: &[u8]) -> bool {
    let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") else {
        return false;
    };
    let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
    match head.split("content-length: ").nth(1) {
        Some(rest) => {
            let length: usize = rest
                .split("\r\n")
                .next()
                .unwrap_or_default()
                .parse()
                .expect("a length");
            buffer.len() >= end + 4 + length
        }
        None => buffer.ends_with(b"0\r\n\r\n"),
    }
}

fn middle(rounds: &[Round]) -> &Round {
    &rounds[rounds.len() / 2]
}

fn report(name: &str, rounds: &mut [Round]) {
    rounds.sort_by(|a, b| a.a_second.total_cmp(&b.a_second));
    let (least, most) = (&rounds[0], &rounds[rounds.len() - 1]);
    let middle = middle(rounds);
    println!(
        "{name:<22} {:>8.0} /s (from {:.0} to {:.0})   p50 {:>6.2} ms   p99 {:>6.2} ms",
        middle.a_second,
        least.a_second,
        most.a_second,
        middle.p50.as_secs_f64() * 1e3,
        middle.p99.as_secs_f64() * 1e3,
    );
}
