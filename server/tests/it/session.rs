//! T-SESSION: cookies and their flags, a fresh value at every step up, and old values that open nothing.

use crate::support::{Ask, Browser, Got, Kind, World};
use axum::Router;
use domain::word::Role;
use programme::clock::{DAY, HOUR, MINUTE};

fn flags(got: &Got) -> Vec<String> {
    got.set_cookies().map(str::to_owned).collect()
}

async fn is_in(router: &Router, browser: &Browser) -> bool {
    let got = Ask::get("/nl/account").by(browser).of(router).await;
    match got.status.as_u16() {
        200 => true,
        302 | 303 => false,
        other => panic!("{other} {}", got.location()),
    }
}

/// Signs in with a code, as a person does; the answer that opened the session.
async fn by_code(world: &World, router: &Router, email: &str, browser: &mut Browser) -> Got {
    let asked = Ask::form("/nl/sign-in", &[("email", email)])
        .by(browser)
        .of(router)
        .await;
    browser.binding = asked.cookie("__Host-l").expect("bound");
    let code = world.code_for(email).await;
    let got = Ask::form("/nl/sign-in/code", &[("code", code.as_str())])
        .by(browser)
        .of(router)
        .await;
    browser.session = got.cookie("__Host-s");
    got
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_cookie_that_opens_something_is_locked_to_this_site() {
    let world = World::new(Kind::Sqlite).await;
    world.account("Noor").await;
    let router = world.router();
    let first = Ask::form("/nl/sign-in", &[("email", "noor@example.org")])
        .of(&router)
        .await;
    let mut seen = flags(&first);
    let mut browser = Browser::new();
    seen.extend(flags(
        &by_code(&world, &router, "noor@example.org", &mut browser).await,
    ));
    let names = ["__Host-d", "__Host-l", "__Host-s"];
    for name in names {
        assert!(
            seen.iter().any(|c| c.starts_with(&format!("{name}="))),
            "{name} is set"
        );
    }
    for cookie in seen {
        for flag in [
            "; Path=/;",
            "; Secure;",
            "; HttpOnly;",
            "; SameSite=Lax;",
            "; Max-Age=",
        ] {
            assert!(cookie.contains(flag), "{cookie} lacks {flag}");
        }
        assert!(!cookie.to_lowercase().contains("domain="), "{cookie}");
        let value = cookie.split(['=', ';']).nth(1).expect("a value");
        assert_eq!(value.len(), 43, "256 random bits");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_was_brought_along_is_not_the_one_that_opens() {
    let world = World::new(Kind::Sqlite).await;
    world.account("Noor").await;
    let router = world.router();
    let planted = programme::secret::token().expect("random");
    let mut browser = Browser::new().with(&planted);
    by_code(&world, &router, "noor@example.org", &mut browser).await;
    assert_ne!(browser.session.as_deref(), Some(planted.as_str()));
    assert!(is_in(&router, &browser).await);
    assert!(
        !is_in(&router, &browser.clone().with(&planted)).await,
        "the planted value opens nothing"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn looking_at_a_link_opens_nothing_and_pressing_the_button_does_once() {
    let world = World::new(Kind::Sqlite).await;
    world.account("Noor").await;
    let (router, link) = (world.router(), world.link("Noor").await);
    let (page, browser) = (format!("/nl/sign-in/link/{link}"), Browser::new());
    for number in 0..20 {
        let method = if number % 2 == 0 { "GET" } else { "HEAD" };
        let got = Ask::new(method, &page).by(&browser).of(&router).await;
        assert_eq!(got.status.as_u16(), 200);
        assert_eq!(got.cookie("__Host-s"), None);
    }
    let inside = Ask::form(&page, &[("do", "yes")]).by(&browser).of(&router).await;
    assert!(inside.cookie("__Host-s").is_some());
    assert!(
        !inside.location().contains(&link),
        "the address after it is clean"
    );
    let again = Ask::form(&page, &[("do", "yes")]).by(&browser).of(&router).await;
    assert_eq!(
        (again.location(), again.cookie("__Host-s")),
        ("/nl/problem/dead", None)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_signing_out_the_old_value_is_dead_and_the_browser_emptied() {
    let world = World::new(Kind::Sqlite).await;
    let browser = world.person("Noor").await;
    let router = world.router();
    assert!(is_in(&router, &browser).await);
    let out = Ask::form("/nl/sign-out", &[]).by(&browser).of(&router).await;
    assert_eq!(out.location(), "/nl/sign-in?done=out");
    assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
    for name in ["__Host-s", "__Host-l", "__Host-d"] {
        let emptied = out
            .set_cookies()
            .any(|c| c.starts_with(&format!("{name}=;")) && c.ends_with("Max-Age=0"));
        assert!(emptied, "{name}");
    }
    assert!(!is_in(&router, &browser).await);
    let back = Ask::get("/nl/account").by(&browser).of(&router).await;
    assert_eq!(
        back.location(),
        "/nl/sign-in?next=account",
        "Back shows the sign-in"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ending_the_others_leaves_none_of_twenty() {
    let world = World::new(Kind::Sqlite).await;
    world.account("Noor").await;
    let router = world.router();
    let mut browsers = Vec::new();
    for _ in 0..20 {
        browsers.push(world.enter("Noor").await);
    }
    let last = browsers.pop().expect("twenty");
    let mut live = 0;
    for browser in &browsers {
        live += usize::from(is_in(&router, browser).await);
    }
    assert_eq!(live, 4, "five at once, the oldest end");
    let done = Ask::form("/nl/account", &[("do", "others")])
        .by(&last)
        .of(&router)
        .await;
    assert_eq!(done.location(), "/nl/account?done=others");
    for browser in &browsers {
        assert!(!is_in(&router, browser).await);
    }
    assert!(is_in(&router, &last).await, "the own one stays");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_second_factor_gives_a_new_value_and_kills_the_old() {
    let world = World::new(Kind::Sqlite).await;
    world.cities().await;
    let browser = world.staff(Role::Coordinator, Some("the-hague"), "Tariq").await;
    let router = world.router();
    assert_eq!(
        Ask::get("/nl/team")
            .by(&browser)
            .of(&router)
            .await
            .status
            .as_u16(),
        200
    );
    let entered = world.enter("Tariq").await;
    let door = Ask::get("/nl/team").by(&entered).of(&router).await;
    assert_eq!(
        door.location(),
        "/nl/sign-in/second",
        "a code alone opens no team"
    );
    let key = world
        .place
        .sql("SELECT secret FROM second_factor")
        .await
        .remove(0);
    // Each value works once: the next one.
    world.clock.advance(MINUTE);
    let digits = world.digits(&key);
    let proved = Ask::form("/nl/sign-in/second", &[("code", digits.as_str())])
        .by(&entered)
        .of(&router)
        .await;
    let fresh = proved.cookie("__Host-s").expect("a new value");
    assert_eq!(
        Ask::get("/nl/team")
            .by(&entered.clone().with(&fresh))
            .of(&router)
            .await
            .status
            .as_u16(),
        200
    );
    assert!(
        !is_in(&router, &entered).await,
        "the value before the second factor is dead"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_end_by_themselves() {
    let world = World::new(Kind::Sqlite).await;
    world.cities().await;
    let (resident, staff) = (
        world.person("Noor").await,
        world.staff(Role::Admin, None, "Ruben").await,
    );
    let router = world.router();
    world.clock.advance(29 * MINUTE);
    assert!(is_in(&router, &staff).await && is_in(&router, &resident).await);
    world.clock.advance(31 * MINUTE);
    assert!(!is_in(&router, &staff).await, "staff idle out after half an hour");
    world.clock.advance(6 * DAY);
    assert!(is_in(&router, &resident).await);
    world.clock.advance(7 * DAY + HOUR);
    assert!(!is_in(&router, &resident).await, "others after a week");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_that_ends_is_gone_with_the_next_request() {
    let world = World::new(Kind::Sqlite).await;
    world.cities().await;
    let browser = world.staff(Role::Coordinator, Some("the-hague"), "Tariq").await;
    let router = world.router();
    assert_eq!(
        Ask::get("/nl/team")
            .by(&browser)
            .of(&router)
            .await
            .status
            .as_u16(),
        200
    );
    world.place.sql("UPDATE role SET ended_at = 1").await;
    assert_eq!(
        Ask::get("/nl/team")
            .by(&browser)
            .of(&router)
            .await
            .status
            .as_u16(),
        404
    );
}
