//! T-ERR: what breaks here is told in the reader's language, without a word of what it was.

use crate::support::{Ask, Kind, World};
use axum::Router;
use axum::routing::get;
use server::router::guarded;

async fn breaks() -> &'static str {
    panic!("MARKER-OF-THE-PANIC")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_is_a_page_in_the_readers_language_without_details() {
    let world = World::new(Kind::Sqlite).await;
    let site = world.site();
    let routes = Router::new()
        .route("/nl/how", get(breaks))
        .route("/ar/how", get(breaks));
    let router = guarded(&site, routes.route("/en/how", get(|| async { "still here" })));
    for (path, html) in [
        ("/nl/how", "lang=\"nl\" dir=\"ltr\""),
        ("/ar/how", "lang=\"ar\" dir=\"rtl\""),
    ] {
        let got = Ask::get(path).of(&router).await;
        assert_eq!(got.status.as_u16(), 500, "{path}");
        assert!(got.body.contains(html), "{path}: {:.300}", got.body);
        for detail in ["MARKER", "panic", ".rs:"] {
            assert!(!got.body.contains(detail), "{path}: {detail}");
        }
    }
    assert_eq!(Ask::get("/en/how").of(&router).await.body, "still here");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fault_of_the_database_is_a_page_with_a_reference_alone() {
    let world = World::new(Kind::Sqlite).await;
    let browser = world.person("Noor").await;
    let router = world.router();
    world.place.sql("ALTER TABLE draft RENAME TO gone").await;
    let page = Ask::get("/nl/sign-in").by(&browser).of(&router).await;
    assert_eq!(page.status.as_u16(), 500);
    let form = Ask::form("/nl/report", &[("body", "x")])
        .by(&browser)
        .of(&router)
        .await;
    assert_eq!(form.location(), "/nl/problem/broken");
    let told = Ask::get(form.location()).by(&browser).of(&router).await;
    assert_eq!(told.status.as_u16(), 500);
    for got in [page, told] {
        assert!(got.body.contains("<html lang=\"nl\""));
        for detail in ["no such table", "SELECT", "draft\"", "sqlx", "SqlxError"] {
            assert!(!got.body.contains(detail), "{detail}");
        }
    }
}
