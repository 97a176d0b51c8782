//! T-HEADERS: every kind of answer carries the headers, and no two the same nonce.

use crate::support::{Ask, Browser, Got, Kind, World};
use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::routing::get;
use server::policy;
use server::router::guarded;
use std::collections::HashSet;

/// The policy with its nonce, which is taken out and given back.
fn policy_of(got: &Got) -> (String, String) {
    let policy = got.header("content-security-policy");
    let nonce = policy
        .split("'nonce-")
        .nth(1)
        .and_then(|rest| rest.split('\'').next())
        .unwrap_or_default()
        .to_owned();
    (policy.replace(&nonce, "N"), nonce)
}

const POLICY: &str = "default-src 'none'; script-src 'nonce-N' 'strict-dynamic' 'wasm-unsafe-eval'; \
    style-src 'self' 'nonce-N'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

async fn breaks() -> &'static str {
    panic!("on purpose")
}

/// What is missing or wrong on an answer.
fn faults(got: &Got, may_be_kept: bool) -> Vec<String> {
    let (policy, nonce) = policy_of(got);
    let mut faults = Vec::new();
    if policy != POLICY || nonce.len() < 16 {
        faults.push(format!("policy {policy}"));
    }
    for (name, wanted) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        if got.header(name) != wanted {
            faults.push(format!("{name}: {:?}", got.header(name)));
        }
    }
    if !got.header("permissions-policy").contains("geolocation=()") {
        faults.push("permissions-policy".to_owned());
    }
    let cache = got.header("cache-control");
    if !(cache.contains("no-store") || may_be_kept && cache.starts_with("public, max-age=")) {
        faults.push(format!("cache-control: {cache:?}"));
    }
    faults
}

/// One answer of each route that the router has, as a stranger gets it.
async fn one_of_each(router: &Router) -> Vec<(String, Got)> {
    let mut all = Vec::new();
    for (method, path) in policy::live::routes(router) {
        let mut address = path.clone();
        for (name, value) in [("{lang}", "nl"), ("{*path}", "x.css"), ("{language}", "nl")] {
            address = address.replace(name, value);
        }
        let address = address.replace(['{', '}'], "");
        let ask = if method == "POST" {
            Ask::form(&address, &[])
        } else {
            Ask::new(&method, &address)
        };
        all.push((
            format!("{method} {path}"),
            ask.by(&Browser::new()).of(router).await,
        ));
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_carries_the_headers() {
    let world = World::new(Kind::Sqlite).await;
    world.cities().await;
    let router = world.router();
    let (mut wrong, mut nonces) = (Vec::new(), HashSet::new());
    let answers = one_of_each(&router).await;
    assert!(
        answers.len() > 80,
        "the routes of the router are asked: {}",
        answers.len()
    );
    for (name, got) in &answers {
        let kept = !name.starts_with("POST") && !name.contains("{lang}") && name != "GET /";
        wrong.extend(faults(got, kept).into_iter().map(|f| format!("{name}: {f}")));
        assert!(nonces.insert(policy_of(got).1), "{name}: a nonce came twice");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn errors_carry_the_headers_too() {
    let world = World::new(Kind::Sqlite).await;
    let site = world.site();
    let routes = Router::new().route("/nl/how", get(breaks));
    let router = server::router::router(site.clone());
    let broken = guarded(&site, routes);
    let large = vec![b'a'; 2 * 1024 * 1024];
    let cases = [
        (404, Ask::get("/nl/nothing").of(&router).await),
        (404, Ask::get("/pkg/nothing.js").of(&router).await),
        (
            403,
            Ask::new("POST", "/nl/sign-in")
                .header("origin", "https://evil.example")
                .of(&router)
                .await,
        ),
        (405, Ask::form("/nl/how", &[]).of(&router).await),
        (413, Ask::form("/nl/report", &[]).body(large).of(&router).await),
        (500, Ask::get("/nl/how").of(&broken).await),
    ];
    for (status, got) in cases {
        assert_eq!(got.status.as_u16(), status);
        assert_eq!(faults(&got, false), Vec::<String>::new(), "{status}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_answers_have_a_thousand_nonces_and_pages_use_theirs() {
    let world = World::new(Kind::Sqlite).await;
    let router = world.router();
    let mut nonces = HashSet::new();
    for _ in 0..1_000 {
        nonces.insert(policy_of(&Ask::get("/healthz").of(&router).await).1);
    }
    assert_eq!(nonces.len(), 1_000);
    let page = Ask::get("/nl").of(&router).await;
    let (_, nonce) = policy_of(&page);
    for tag in page
        .body
        .split("<script")
        .skip(1)
        .chain(page.body.split("<style").skip(1))
    {
        let tag = tag.split('>').next().unwrap_or_default();
        assert!(
            tag.contains(&format!("nonce=\"{nonce}\"")),
            "a script without the page's nonce: {tag}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn behind_https_browsers_are_told_to_stay_there() {
    let world = World::new(Kind::Sqlite).await;
    let site = world.site_with(|config| config.origin = Some("https://samen.example".to_owned()));
    let router = server::router::router(site);
    let got = Ask::get("/nl").of(&router).await;
    assert!(
        got.header("strict-transport-security")
            .starts_with("max-age=63072000")
    );
    assert!(
        got.header("content-security-policy")
            .ends_with("upgrade-insecure-requests")
    );
    let local = Ask::get("/nl").of(&world.router()).await;
    assert_eq!(local.header("strict-transport-security"), "");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redirect_to_another_site_never_leaves() {
    let world = World::new(Kind::Sqlite).await;
    let site = world.site();
    for to in [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
    ] {
        let answer = move || async move { (StatusCode::SEE_OTHER, [("location", to)], Body::empty()) };
        let router = guarded(&site, Router::new().route("/nl/how", get(answer)));
        let got = Ask::get("/nl/how").of(&router).await;
        assert_eq!((got.status.as_u16(), got.location()), (500, ""), "{to}");
    }
}
