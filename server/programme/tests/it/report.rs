//! Reports: told by anybody once, read by the city alone, handled by one.

use crate::both;
use domain::language::Language;
use domain::report::ReportForm;
use domain::word::Role;
use programme::{Error, report};

fn form(city: Option<&str>) -> ReportForm {
    let reply_to = Some("06 12345678".to_owned());
    ReportForm {
        city: city.map(str::to_owned),
        body: "Something is not right.".to_owned(),
        reply_to,
    }
}

both! {
    async fn a_report_sent_ten_times_is_one_report(world: World) {
        world.cities().await;
        let browser = world.browser("sara").await;
        let posts = (0..10).map(|_| {
            let visitor = browser.visitor();
            tokio::spawn(async move { report::tell(&visitor, form(Some("the-hague")), Language::Dutch, "key").await })
        });
        for post in posts.collect::<Vec<_>>() {
            post.await.expect("joins").expect("told");
        }
        let noor = world.staff(Role::Coordinator, Some("the-hague"), "noor").await;
        let noor = noor.coordinator(None).await.expect("coordinator");
        assert_eq!(report::list(&noor).await.expect("lists").len(), 1);
    }
}

both! {
    async fn a_report_is_read_in_its_city_and_handled_once(world: World) {
        world.cities().await;
        let visitor = world.browser("sara").await.visitor();
        report::tell(&visitor, form(Some("the-hague")), Language::Arabic, "a").await.expect("told");
        report::tell(&visitor, form(None), Language::Arabic, "b").await.expect("told");
        let here = world.staff(Role::Coordinator, Some("the-hague"), "noor").await;
        let here = here.coordinator(None).await.expect("coordinator");
        let there = world.staff(Role::Coordinator, Some("almere"), "bo").await;
        let there = there.coordinator(None).await.expect("coordinator");
        let listed = report::list(&here).await.expect("lists");
        assert_eq!((listed.len(), report::list(&there).await.expect("lists").len()), (2, 1));
        let common = report::list(&there).await.expect("lists")[0].id;
        let own = listed.iter().find(|r| r.id != common).expect("the one of the city").id;
        assert!(matches!(report::read(&there, own).await, Err(Error::NotFound)));
        assert!(matches!(report::handle(&there, own, "done").await, Err(Error::NotFound)));
        assert!(matches!(report::handle(&here, own, " ".trim()).await, Err(Error::Refused(_))));
        report::handle(&here, own, "called her").await.expect("handled");
        assert!(matches!(report::handle(&here, own, "again").await, Err(Error::Changed)));
        let read = report::read(&here, own).await.expect("reads");
        assert_eq!((read.outcome.as_deref(), read.signed_in), (Some("called her"), false));
        assert_eq!(report::list(&here).await.expect("lists")[0].id, common, "the open one stands first");
    }
}

both! {
    async fn reports_from_one_address_are_limited(world: World) {
        world.cities().await;
        let visitor = world.browser("sara").await.visitor();
        for n in 0..20 {
            report::tell(&visitor, form(None), Language::Dutch, &format!("key{n}")).await.expect("told");
        }
        let more = report::tell(&visitor, form(None), Language::Dutch, "more").await;
        assert!(matches!(more, Err(Error::TooOften { .. })), "{more:?}");
        let other = world.browser("other").await.visitor();
        let wrong = report::tell(&other, form(Some("atlantis")), Language::Dutch, "x").await;
        assert!(matches!(wrong, Err(Error::Refused(_))));
    }
}
