//! T-DOS and T-XFF: large requests end early, and nobody gets more pages by what they write into a header.

use crate::support::browser::Slow;
use crate::support::{Ask, Browser, Kind, World};
use axum::Router;
use axum::body::Body;
use server::policy;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_megabytes_are_refused_everywhere_also_without_a_length() {
    let world = World::new(Kind::Sqlite).await;
    let router = world.router();
    let (large, mut asked) = (vec![b'a'; 2 * 1024 * 1024], 0);
    for (method, path) in policy::live::routes(&router) {
        if method != "POST" {
            continue;
        }
        let address = path.replace("{lang}", "nl").replace(['{', '}'], "");
        let sized = Ask::form(&address, &[]).body(large.clone()).of(&router).await;
        let read = Arc::new(AtomicBool::new(false));
        let streamed = Ask::form(&address, &[])
            .body(Body::new(Slow::new(32, &read)))
            .of(&router)
            .await;
        assert_eq!(sized.status.as_u16(), 413, "{path}");
        assert_eq!(streamed.status.as_u16(), 413, "{path}, streamed");
        asked += 2;
    }
    assert!(asked > 80, "{asked}");
    println!("T-DOS: {asked} large requests refused");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn just_under_a_megabyte_is_read() {
    let world = World::new(Kind::Sqlite).await;
    let router = world.router();
    let body = format!("email={}", "a".repeat(1_000_000));
    let got = Ask::form("/nl/sign-in", &[])
        .body(body)
        .by(&Browser::new())
        .of(&router)
        .await;
    assert_eq!(got.status.as_u16(), 303);
}

/// How many of so many requests are let through.
async fn through(router: &Router, count: usize, ask: impl Fn(usize) -> Ask) -> usize {
    let mut passed = 0;
    for number in 0..count {
        let got = ask(number).of(router).await;
        if got.status.as_u16() == 429 {
            assert_eq!(got.header("retry-after"), "30");
        } else {
            passed += 1;
        }
    }
    passed
}

async fn limited(world: &World, proxies: &[&str]) -> Router {
    let proxies = proxies.iter().map(|p| p.parse().expect("an address")).collect();
    server::router::router(world.site_with(|config| {
        config.pages_a_minute = 60;
        config.trusted_proxies = proxies;
    }))
}

/// Of a bucket of 60 that fills by one a second, while the test runs.
const ABOUT_SIXTY: std::ops::RangeInclusive<usize> = 60..=75;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_changing_header_does_not_get_a_stranger_more_pages() {
    let world = World::new(Kind::Sqlite).await;
    let router = limited(&world, &[]).await;
    let passed = through(&router, 1_000, |number| {
        Ask::get("/healthz")
            .at_address("203.0.113.9:1")
            .header("x-forwarded-for", &format!("198.51.100.{}", number % 250))
    })
    .await;
    assert!(ABOUT_SIXTY.contains(&passed), "{passed}");
    let other = Ask::get("/healthz")
        .at_address("203.0.113.10:1")
        .of(&router)
        .await;
    assert_eq!(other.status.as_u16(), 200, "another address has its own pages");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn behind_a_trusted_proxy_each_visitor_has_their_own() {
    let world = World::new(Kind::Sqlite).await;
    let router = limited(&world, &["10.0.0.1"]).await;
    let of_proxy = |number: usize| {
        Ask::get("/healthz").at_address("10.0.0.1:1").header(
            "x-forwarded-for",
            &format!("6.6.6.{number}, 198.51.100.{}", number % 100),
        )
    };
    assert_eq!(through(&router, 250, of_proxy).await, 250);
    let one = |number: usize| {
        Ask::get("/healthz")
            .at_address("10.0.0.1:1")
            .header("x-forwarded-for", &format!("6.6.6.{}, 203.0.113.5", number % 250))
    };
    let passed = through(&router, 250, one).await;
    assert!(
        ABOUT_SIXTY.contains(&passed),
        "the left-most hop is the client's own word: {passed}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cookie_that_is_no_session_gets_nobody_more_pages() {
    let world = World::new(Kind::Sqlite).await;
    let router = limited(&world, &[]).await;
    let passed = through(&router, 400, |_| {
        let mut browser = Browser::new().with(&programme::secret::token().expect("random"));
        browser.address = "203.0.113.9:1".parse().expect("an address");
        Ask::get("/robots.txt").by(&browser)
    })
    .await;
    assert!(ABOUT_SIXTY.contains(&passed), "{passed}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_session_has_pages_of_its_own_until_it_ends() {
    let world = World::new(Kind::Sqlite).await;
    let browser = world.person("Noor").await;
    let router = limited(&world, &[]).await;
    let passed = through(&router, 400, |_| Ask::get("/robots.txt").by(&browser)).await;
    assert!((150..=175).contains(&passed), "{passed}");
    let mut stranger = Browser::new();
    stranger.address = browser.address;
    let beside = Ask::get("/robots.txt").by(&stranger).of(&router).await;
    assert_ne!(beside.status.as_u16(), 429, "others at the address keep theirs");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_people_behind_one_address_are_not_locked_out() {
    let world = World::new(Kind::Sqlite).await;
    let router = server::router::router(world.site_with(|config| config.pages_a_minute = 120));
    let mut refused = 0;
    for number in 0..100 {
        let mut browser = world.person(&format!("Person {number}")).await;
        browser.address = "203.0.113.77:1".parse().expect("an address");
        refused += 4 - through(&router, 4, |_| Ask::get("/robots.txt").by(&browser)).await;
    }
    println!("T-NAT, short: 100 people, one address, 400 pages, {refused} refused");
    assert_eq!(refused, 0);
}
