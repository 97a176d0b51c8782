//! T-CSRF and T-WS: only our own pages may send, and that is decided before the body is read.

use crate::support::browser::Slow;
use crate::support::{Ask, Browser, Kind, ORIGIN, World};
use axum::body::Body;
use server::policy;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Headers of requests that do not come from our own page.
const FOREIGN: &[&[(&str, &str)]] = &[
    &[],
    &[("origin", "https://evil.example")],
    &[("origin", "null")],
    &[("origin", "http://sub.127.0.0.1:3000")],
    &[("origin", "http://127.0.0.1:3001")],
    &[("origin", "https://127.0.0.1:3000")],
    &[("origin", "http://127.0.0.1:3000.evil.example")],
    &[("origin", "http://127.0.0.1:3000/")],
    &[("referer", "http://127.0.0.1:3000/nl")],
    &[("sec-fetch-site", "cross-site"), ("origin", ORIGIN)],
    &[("sec-fetch-site", "same-site"), ("origin", ORIGIN)],
    &[("sec-fetch-site", "none"), ("origin", ORIGIN)],
    &[("sec-fetch-site", "Same-Origin"), ("origin", ORIGIN)],
];

/// What our own pages send, with a new and with an old browser.
const OURS: &[&[(&str, &str)]] = &[
    &[("sec-fetch-site", "same-origin"), ("origin", ORIGIN)],
    &[("sec-fetch-site", "same-origin"), ("origin", "null")],
    &[("origin", ORIGIN)],
];

fn asking(method: &str, path: &str, headers: &[(&str, &str)], read: &Arc<AtomicBool>) -> Ask {
    let mut ask = Ask::new(method, path).header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        ask = ask.header(name, value);
    }
    ask.body(Body::new(Slow::new(0, read)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_form_is_taken_from_another_origin() {
    let world = World::new(Kind::Sqlite).await;
    let (router, mut asked) = (world.router(), 0);
    let sent: Vec<_> = policy::live::routes(&router)
        .into_iter()
        .filter(|(m, _)| m == "POST")
        .collect();
    assert!(sent.len() > 40, "{}", sent.len());
    for (method, path) in sent {
        let path = path.replace("{lang}", "nl").replace(['{', '}'], "");
        for headers in FOREIGN {
            let read = Arc::new(AtomicBool::new(false));
            let got = asking(&method, &path, headers, &read).of(&router).await;
            assert_eq!(got.status.as_u16(), 403, "{path} {headers:?}");
            assert!(got.set_cookies().next().is_none(), "{path} {headers:?}");
            assert!(
                !read.load(Ordering::SeqCst),
                "the body was read: {path} {headers:?}"
            );
            asked += 1;
        }
    }
    println!("T-CSRF: {asked} foreign requests refused");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn our_own_pages_may_send() {
    let world = World::new(Kind::Sqlite).await;
    let router = world.router();
    for headers in OURS {
        let read = Arc::new(AtomicBool::new(false));
        let got = asking("POST", "/nl/sign-in", headers, &read)
            .by(&Browser::new())
            .of(&router)
            .await;
        assert_eq!(got.status.as_u16(), 303, "{headers:?}");
        assert!(read.load(Ordering::SeqCst), "then the body is read");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_methods_and_streams_are_held_to_the_same_rule() {
    let world = World::new(Kind::Sqlite).await;
    let router = world.router();
    for method in ["PUT", "PATCH", "DELETE"] {
        let got = Ask::new(method, "/nl")
            .header("origin", "https://evil.example")
            .of(&router)
            .await;
        assert_eq!(got.status.as_u16(), 403, "{method}");
    }
    let stream = Ask::get("/nl").header("accept", "text/event-stream");
    assert_eq!(stream.of(&router).await.status.as_u16(), 403);
    let socket = Ask::get("/nl")
        .header("upgrade", "websocket")
        .header("origin", "https://evil.example");
    assert_eq!(socket.of(&router).await.status.as_u16(), 403);
    let plain = Ask::get("/nl").header("sec-fetch-site", "cross-site");
    assert_eq!(
        plain.of(&router).await.status.as_u16(),
        200,
        "a link from elsewhere opens a page"
    );
}
