//! T-PATH and addresses that are none: always the same page that says so, never a file, never a fault.

use crate::support::{Ask, Kind, World};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_is_none_is_not_found() {
    let world = World::new(Kind::Sqlite).await;
    let router = world.router();
    for path in [
        "/no-language",
        "/xx",
        "/NL",
        "/xx/how",
        "/en-GB/how",
        "/how",
        "/nl/nothing",
        "/nl/my",
        "/nl/team/household",
        "/api/nothing",
        "/.env",
        "/wp-admin",
        "//nl",
        "/nl/../how",
    ] {
        let got = Ask::get(path).of(&router).await;
        assert_eq!(got.status.as_u16(), 404, "{path}");
        assert!(got.body.contains("<h1"), "{path}: a page that says so");
    }
    for path in ["/xx/sign-in", "/xx/report", "/no/sign-out"] {
        let got = Ask::form(path, &[("body", "x")]).of(&router).await;
        assert_eq!(got.status.as_u16(), 404, "POST {path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slash_too_many_leads_on() {
    let world = World::new(Kind::Sqlite).await;
    let router = world.router();
    for (path, to) in [("/nl/", "/nl"), ("/nl//", "/nl"), ("/ar/how/", "/ar/how")] {
        let got = Ask::get(path).of(&router).await;
        assert_eq!((got.status.as_u16(), got.location()), (308, to), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_without_a_language_answers_in_the_readers() {
    let world = World::new(Kind::Sqlite).await;
    let router = world.router();
    for (asked, language) in [("ar-SY,ar;q=0.9", "ar"), ("en", "en"), ("de", "nl")] {
        let got = Ask::get("/no-language")
            .header("accept-language", asked)
            .of(&router)
            .await;
        assert!(
            got.body.contains(&format!("<html lang=\"{language}\"")),
            "{asked}: {:.200}",
            got.body
        );
    }
}

/// Forty ways to climb out of the folder of files.
fn climbing() -> Vec<String> {
    let ups = [
        "../",
        "..%2f",
        "%2e%2e/",
        "%2e%2e%2f",
        "..%5c",
        "..\\",
        "%252e%252e%252f",
        "..;/",
        "....//",
        "..%c0%af",
    ];
    let targets = [
        "Cargo.toml",
        "etc/passwd",
        "samenhier.db",
        "server/policy/endpoints.csv",
    ];
    ups.iter()
        .flat_map(|up| {
            targets
                .iter()
                .map(move |target| format!("{}{target}", up.repeat(4)))
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_address_climbs_out_of_the_files() {
    let world = World::new(Kind::Sqlite).await;
    let router = world.router();
    let (paths, mut asked) = (climbing(), 0);
    assert!(paths.len() >= 40);
    for path in paths {
        for folder in ["pkg", "fonts", "icons", "nl"] {
            let address = format!("/{folder}/{path}").replace('\\', "%5c");
            let got = Ask::get(&address).of(&router).await;
            assert!(
                matches!(got.status.as_u16(), 400 | 404),
                "{address}: {}",
                got.status
            );
            for secret in ["[workspace]", "root:", "SQLite format", "path,method"] {
                assert!(!got.body.contains(secret), "{address}");
            }
            asked += 1;
        }
    }
    println!("T-PATH: {asked} addresses, none leads out");
}
