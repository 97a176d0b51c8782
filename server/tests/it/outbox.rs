//! T-OUTBOX and the demonstration's doors: pages that exist in one kind of installation and in no other.

use crate::support::{Ask, Browser, Kind, World};
use domain::demo::{CastMember, Part, Shown};
use domain::word::Role;
use programme::clock::MINUTE;
use programme::{account, demo, outbox};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_mail_server_there_is_no_outbox_for_anybody() {
    let world = World::new(Kind::Sqlite).await;
    world.cities().await;
    let team = world.staff(Role::Coordinator, Some("the-hague"), "Tariq").await;
    let admin = world.staff(Role::Admin, None, "Ruben").await;
    let without = world.router();
    let with = server::router::router(world.site_with(|config| {
        config.smtp_url = Some("smtps://mail.example".to_owned());
        config.smtp_from = Some("samen@example.org".to_owned());
    }));
    for browser in [&team, &admin] {
        let there = Ask::get("/nl/outbox").by(browser).of(&without).await;
        assert_eq!(there.status.as_u16(), 200);
        let gone = Ask::get("/nl/outbox").by(browser).of(&with).await;
        assert_eq!(gone.status.as_u16(), 404);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_that_is_over_is_gone_from_the_page() {
    let world = World::new(Kind::Sqlite).await;
    let admin = world.staff(Role::Admin, None, "Ruben").await;
    world.account("Noor").await;
    let router = world.router();
    Ask::form("/nl/sign-in", &[("email", "noor@example.org")])
        .by(&Browser::new())
        .of(&router)
        .await;
    let code = world.code_for("noor@example.org").await;
    let shown = format!("{} {}", &code[..4], &code[4..]);
    let reader = outbox::door(&world.access(&admin).await, false, None)
        .await
        .expect("a reader");
    let id = outbox::list(&reader).await.expect("mails")[0]
        .id
        .simple()
        .to_string();
    let page = format!("/nl/outbox/{id}");
    let fresh = Ask::get(&page).by(&admin).of(&router).await;
    assert!(
        fresh.body.contains(&shown),
        "while it lives the admin can pass it on"
    );
    world.clock.advance(11 * MINUTE);
    let over = Ask::get(&page).by(&admin).of(&router).await;
    assert_eq!(over.status.as_u16(), 200);
    assert!(!over.body.contains(&shown) && !over.body.contains(&code));
}

/// The twin of the matrix: where this is a demonstration its doors open.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_doors_of_the_demonstration_open_in_a_demonstration_alone() {
    for is_demo in [false, true] {
        let world = World::new(Kind::Sqlite).await;
        let system = world.programme.system("test");
        if is_demo {
            demo::begin(&system).await.expect("a demonstration");
            let person = programme::sign_in::NewPerson {
                email: "anneke@example.org".to_owned(),
                name: "Anneke".to_owned(),
                language: domain::language::Language::Dutch,
                address_form: domain::word::AddressForm::Neutral,
            };
            let account = account::add(&system, person, true).await.expect("somebody");
            let shown = Shown {
                part: Part::Member,
                name: "Anneke".to_owned(),
                city: None,
            };
            demo::set_cast(&system, vec![CastMember { shown, account }])
                .await
                .expect("a cast");
        }
        let router = world.router();
        let page = Ask::get("/nl/demo").of(&router).await;
        let entered = Ask::form("/nl/demo", &[("who", "0")]).of(&router).await;
        let outbox = Ask::get("/nl/outbox").of(&router).await;
        if is_demo {
            assert_eq!(page.status.as_u16(), 200);
            assert!(entered.cookie("__Host-s").is_some());
            assert_eq!(outbox.status.as_u16(), 200);
        } else {
            assert_eq!(page.status.as_u16(), 404);
            assert_eq!(entered.location(), "/nl/problem/not-found");
            assert_eq!(outbox.location(), "/nl/sign-in?next=outbox");
        }
        let nobody = Ask::form("/nl/demo", &[("who", "99")]).of(&router).await;
        assert_eq!(nobody.location(), "/nl/problem/not-found");
    }
}
