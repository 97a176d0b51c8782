//! T-REDIR: whatever stands in an address, a form, a cookie or a header, every redirect stays on this site.

use crate::support::{Ask, Browser, Got, Kind, World, browser::encoded};
use axum::http::Uri;
use server::policy;

/// Sixty ways to name another site.
fn payloads() -> Vec<String> {
    let hosts = [
        "evil.example",
        "evil.example/nl",
        "127.0.0.1:3000@evil.example",
        "evil.example#127.0.0.1",
    ];
    let leads = [
        "//", "///", "https://", "http://", "\\\\", "/\\", "\\/", "/%09/", "%2f%2f", "/%5c", "https:",
        "https:/", "@", ".", "//%00",
    ];
    let mut all: Vec<String> = leads
        .iter()
        .flat_map(|lead| hosts.iter().map(move |host| format!("{lead}{host}")))
        .collect();
    all.extend(["javascript:alert(1)", "data:text/html,x", "\tjavascript:alert(1)"].map(str::to_owned));
    all
}

/// The address of a route with this in every part that varies.
fn address(path: &str, part: &str) -> String {
    let mut address = path.replace("{lang}", "nl");
    while let (Some(from), Some(to)) = (address.find('{'), address.find('}')) {
        address.replace_range(from..=to, part);
    }
    address
}

/// Where a redirect leads, if it leads anywhere else.
fn away(got: &Got) -> Option<String> {
    let to = got.location();
    let here = to.is_empty()
        || (to.starts_with('/')
            && !to.starts_with("//")
            && !to.starts_with("/\\")
            && to.parse::<Uri>().is_ok_and(|uri| uri.host().is_none()));
    (!here).then(|| to.to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_field_and_no_part_of_an_address_leads_away() {
    let world = World::new(Kind::Sqlite).await;
    let (router, payloads, mut asked) = (world.router(), payloads(), 0);
    assert!(payloads.len() >= 60);
    let (mut wrong, mut redirects) = (Vec::new(), 0);
    let every = if std::env::var_os("SAMENHIER_DEEP").is_some() {
        1
    } else {
        5
    };
    for (method, path) in policy::live::routes(&router) {
        if !path.starts_with("/{lang}") && path != "/" {
            continue;
        }
        // Pages that redirect nobody get a few payloads; all others every fifth, and in the deep run every one.
        let plain = address(&path, "nothing");
        let leads = method == "POST" || !Ask::get(&plain).of(&router).await.location().is_empty();
        for payload in payloads.iter().step_by(if leads { every } else { 21 }) {
            let part = encoded(payload).replace('+', "%20");
            let address = format!("{}?next={part}", address(&path, &part));
            let fields = [
                ("next", payload.as_str()),
                ("do", payload.as_str()),
                ("email", "a@example.org"),
            ];
            let ask = if method == "POST" {
                Ask::form(&address, &fields)
            } else {
                Ask::get(&address)
            };
            let got = ask
                .header("x-forwarded-host", "evil.example")
                .header("host", "evil.example")
                .by(&Browser::new())
                .of(&router)
                .await;
            asked += 1;
            redirects += usize::from(!got.location().is_empty());
            wrong.extend(away(&got).map(|to| format!("{method} {address}: {to}")));
        }
        // Asking for codes is limited; what is tested here is not.
        world.place.sql("DELETE FROM bucket").await;
    }
    println!(
        "T-REDIR: {asked} requests, {redirects} redirects, {} led away",
        wrong.len()
    );
    assert!(redirects > 1_000 / every, "{redirects}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_signing_in_only_our_own_places_are_gone_on_to() {
    let world = World::new(Kind::Sqlite).await;
    world.account("Noor").await;
    let router = world.router();
    for next in payloads()
        .iter()
        .step_by(7)
        .map(String::as_str)
        .chain(["my/data"])
    {
        let mut browser = Browser::new();
        let fields = [("email", "noor@example.org"), ("next", next)];
        let asked = Ask::form("/nl/sign-in", &fields).by(&browser).of(&router).await;
        assert_eq!(asked.location(), "/nl/sign-in/code", "{next}");
        browser.binding = asked.cookie("__Host-l").expect("bound to this browser");
        let code = world.code_for("noor@example.org").await;
        let inside = Ask::form("/nl/sign-in/code", &[("code", code.as_str())])
            .by(&browser)
            .of(&router)
            .await;
        let wanted = if next == "my/data" {
            "/nl/my/data"
        } else {
            "/nl/start"
        };
        assert_eq!(inside.location(), wanted, "{next}");
        assert!(inside.cookie("__Host-s").is_some());
        world.place.sql("DELETE FROM bucket").await;
    }
}
