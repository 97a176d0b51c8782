//! T-OUTBOX: the page is there only without a mail server, for the staff of the city; codes do not outlive their time.

use crate::both;
use domain::id::MailId;
use domain::language::Language;
use domain::word::Role;
use programme::clock::MINUTE;
use programme::{Access, Error, mail, outbox, sign_in};
use sea_orm::ConnectionTrait;

async fn shut(access: &Access, smtp: bool) -> Option<Error> {
    outbox::door(access, smtp, None).await.err()
}

both! {
    async fn only_staff_without_a_mail_server_enter(world: World) {
        world.cities().await;
        let noor = world.staff(Role::Coordinator, Some("the-hague"), "noor").await;
        let ada = world.staff(Role::Admin, None, "ada").await;
        let rita = world.staff(Role::Researcher, None, "rita").await;
        let sara = world.person("sara@example.org").await;
        let nobody = world.browser("nobody").await;
        for access in [&noor, &ada, &rita, &sara, &nobody] {
            assert!(matches!(shut(access, true).await, Some(Error::NotFound)));
        }
        assert!(matches!(shut(&sara, false).await, Some(Error::NotFound)));
        assert!(matches!(shut(&rita, false).await, Some(Error::NotFound)));
        assert!(matches!(shut(&nobody, false).await, Some(Error::SignInNeeded)));
        assert!(shut(&noor, false).await.is_none());
        assert!(shut(&ada, false).await.is_none());
    }
}

both! {
    async fn a_coordinator_reads_the_city_and_an_admin_what_has_none(world: World) {
        world.cities().await;
        let noor = world.staff(Role::Coordinator, Some("the-hague"), "noor").await;
        let ada = world.staff(Role::Admin, None, "ada").await;
        let bo = world.staff(Role::Coordinator, Some("almere"), "bo").await;
        let browser = world.browser("again").await.visitor();
        for email in ["noor@team.example", "new@example.org"] {
            sign_in::ask_to_join(&browser, email, Language::Dutch).await.expect("asked");
        }
        let city = outbox::door(&noor, false, None).await.expect("enters");
        let none = outbox::door(&ada, false, None).await.expect("enters");
        let almere = outbox::door(&bo, false, None).await.expect("enters");
        let (here, free) = (outbox::list(&city).await.expect("lists"), outbox::list(&none).await.expect("lists"));
        assert_eq!(here.iter().map(|m| m.to.as_str()).collect::<Vec<_>>(), ["noor@team.example"]);
        assert_eq!(free.iter().map(|m| m.to.as_str()).collect::<Vec<_>>(), ["new@example.org"]);
        assert!(here[0].code.is_none(), "a list shows no codes");
        assert!(outbox::list(&almere).await.expect("lists").is_empty());
        assert!(matches!(outbox::read(&almere, MailId(here[0].id)).await, Err(Error::NotFound)));
        assert!(outbox::read(&city, MailId(here[0].id)).await.expect("reads").code.is_some());
        let raw = world.raw().await;
        use sea_orm::EntityTrait;
        let acts = entity::audit::Entity::find().all(&raw).await.expect("reads");
        assert_eq!(acts.iter().filter(|a| a.act == "mail.read").count(), 1);
        assert_eq!(acts.iter().filter(|a| a.act == "mail.list").count(), 3);
    }
}

both! {
    async fn a_code_is_gone_after_ten_minutes_shown_or_stored(world: World) {
        world.cities().await;
        let (token, _) = world.staff_token(Role::Admin, None, "ada").await;
        let ada = world.with_session(&token).await;
        let browser = world.browser("again").await.visitor();
        sign_in::ask_to_join(&browser, "new@example.org", Language::Dutch).await.expect("asked");
        let door = outbox::door(&ada, false, None).await.expect("enters");
        let id = outbox::list(&door).await.expect("lists")[0].id;
        world.clock.advance(10 * MINUTE);
        assert_eq!(outbox::read(&door, MailId(id)).await.expect("reads").code, None);
        mail::wipe(&world.programme.system("test")).await.expect("wipes");
        use sea_orm::EntityTrait;
        let row = entity::mail::Entity::find_by_id(id).one(&world.raw().await).await.expect("reads").expect("there");
        assert_eq!((row.code, row.link), (None, None));
    }
}

both! {
    async fn in_the_demonstration_everybody_reads_and_its_links_work_again_and_again(world: World) {
        world.cities().await;
        let system = world.programme.system("test");
        let person = crate::support::people::new_person("sara@example.org");
        let sara = programme::account::add(&system, person, true).await.expect("added");
        assert!(matches!(sign_in::demo_link(&system, sara).await, Err(Error::NotFound)), "no demonstration yet");
        let insert = "INSERT INTO setting (key, value) VALUES ('demo', 'true')";
        world.raw().await.execute_unprepared(insert).await.expect("a demonstration");
        programme::role::give_by_system(&system, sara, Role::Coordinator, Some("the-hague"), &[]).await.expect("given");
        let token = sign_in::demo_link(&system, sara).await.expect("a link");
        let visitor = world.browser("anybody").await.visitor();
        for _ in 0..3 {
            assert!(sign_in::link(&visitor, &token).await.expect("looks").demo);
            let opened = sign_in::with_link(&visitor, &token, false).await.expect("in");
            let access = world.with_session(&opened.token).await;
            assert!(access.coordinator(None).await.is_ok(), "the second factor is waived");
        }
        let nobody = world.browser("nobody").await;
        assert!(outbox::door(&nobody, false, None).await.expect("enters").is_demo());
        let real = programme::account::add(&system, crate::support::people::new_person("r@example.org"), false).await;
        let refused = sign_in::demo_link(&system, real.expect("added")).await;
        assert!(matches!(refused, Err(Error::NotFound)), "real people have no such link");
    }
}
