//! The newcomer's own side: sent once, told the same, confirmed or gone, taken back at once.

use crate::both;
use crate::scene::Scene;
use crate::support::World;
use domain::form::Values;
use domain::household::view::{ShownConsents, Stage};
use domain::household::{Consents, Journey, Step};
use domain::language::Language;
use domain::state::{CityState, HouseholdState};
use domain::word::{Purpose, Role};
use programme::clock::DAY;
use programme::household::{self, Saved, Sending};
use programme::{Access, Error, draft, job, work};
use sea_orm::{EntityTrait, PaginatorTrait};

const SARA: &str = "sara@example.org";

fn typed(pairs: &[(&str, &str)]) -> Values {
    let mut values = Values::default();
    for (name, text) in pairs {
        values.add(name, text);
    }
    values
}

fn sending(email: &str, key: &str) -> Sending {
    let by = if email.is_empty() { "phone" } else { "mail" };
    let page = [
        ("name", "Sara-Marker"),
        ("city", "the-hague"),
        ("postcode", "2525"),
        ("contact_by", by),
        ("email", email),
        ("phone", "06 12345678"),
        ("language_1", "ar"),
        ("level_1", "native"),
        ("slots", "2"),
        ("goals", "work"),
        ("hope", "Hope-Marker"),
    ];
    let ticked = typed(&[("consent_matching", "yes"), ("consent_research", "yes")]);
    Sending {
        sign_up: Journey::new(&typed(&page)).finish().expect("complete"),
        consents: ShownConsents {
            given: Consents::read(&ticked).expect("given"),
            shown: Purpose::ALL.iter().map(|p| (*p, format!("yes to {p}"))).collect(),
        },
        language: Language::Arabic,
        key: key.to_owned(),
    }
}

async fn open(world: &World) {
    world.cities().await;
    world.set_city("the-hague", CityState::Open).await;
}

/// Signs up in one browser and comes in by code.
async fn sara(world: &World) -> Access {
    open(world).await;
    let visitor = world.browser("sara").await.visitor();
    household::sign_up(&visitor, sending(SARA, "key"))
        .await
        .expect("signed up");
    come_in(world, SARA).await
}

async fn come_in(world: &World, email: &str) -> Access {
    let visitor = world.browser("sara").await.visitor();
    programme::sign_in::ask(&visitor, email, Language::Arabic)
        .await
        .expect("asked");
    let code = world.code_for(email).await;
    let tried = programme::sign_in::with_code(&visitor, &code, false)
        .await
        .expect("tried");
    let programme::sign_in::Tried::In(opened) = tried else {
        panic!("{tried:?}")
    };
    world.with_session(&opened.token).await
}

async fn count(world: &World) -> u64 {
    entity::household::Entity::find()
        .count(&world.raw().await)
        .await
        .expect("counts")
}

async fn run_jobs(world: &World) {
    let system = world.programme.system("test");
    while let Some(claimed) = job::claim(&system, "test").await.expect("claims") {
        work::run(&system, &claimed).await.expect("runs");
        job::finish(&system, claimed, true).await.expect("finishes");
    }
}

both! {
    async fn a_form_sent_ten_times_at_once_is_one_household(world: World) {
        open(&world).await;
        let browser = world.browser("sara").await;
        draft::save(&browser, household::DRAFT, typed(&[("name", "Sara")])).await.expect("draft");
        let posts = (0..10).map(|_| {
            let visitor = browser.visitor();
            tokio::spawn(async move { household::sign_up(&visitor, sending(SARA, "key")).await })
        });
        for post in posts.collect::<Vec<_>>() {
            let sent = post.await.expect("joins").expect("sent");
            assert_eq!(sent.email.as_deref(), Some(SARA));
        }
        assert_eq!(count(&world).await, 1);
        assert!(draft::load(&browser, household::DRAFT).await.expect("loads").values.is_empty());
        assert!(household::sent(&browser).await.expect("sent").is_some());
        let other = world.browser("somebody else").await;
        assert_eq!(household::sent(&other).await.expect("sent"), None);
    }
}

both! {
    async fn a_known_address_gets_the_same_answer_and_nothing_is_written(world: World) {
        open(&world).await;
        world.token_of(SARA).await;
        let visitor = world.browser("stranger").await.visitor();
        let known = household::sign_up(&visitor, sending(SARA, "a")).await.expect("sent");
        assert_eq!(count(&world).await, 0);
        let fresh = household::sign_up(&visitor, sending("new@example.org", "b")).await.expect("sent");
        assert_eq!(count(&world).await, 1);
        let told = |sent: domain::household::view::Sent| (sent.contact_before, sent.city, sent.contact, sent.contact_by);
        assert_eq!(told(known), told(fresh));
        let mail = world.mail_to(SARA).await.expect("a mail tells");
        assert_eq!(mail.kind, programme::mail::Kind::Notice);
    }
}

both! {
    async fn whoever_is_signed_in_signs_up_once_under_the_own_account(world: World) {
        open(&world).await;
        let access = world.person(SARA).await;
        let sent = household::sign_up(&access.visitor(), sending("other@example.org", "a")).await;
        assert!(sent.is_ok(), "{sent:?}");
        let who = access.newcomer().await.expect("a household of this account");
        assert_eq!(household::my_data(&who).await.expect("data").answers.email.as_deref(), Some(SARA));
        let again = household::sign_up(&access.visitor(), sending("other@example.org", "b")).await;
        assert!(matches!(again, Err(Error::Changed)), "{again:?}");
    }
}

both! {
    async fn a_city_that_takes_nobody_is_refused_and_the_draft_stays(world: World) {
        open(&world).await;
        world.set_city("the-hague", CityState::Paused).await;
        let browser = world.browser("sara").await;
        draft::save(&browser, household::DRAFT, typed(&[("name", "Sara")])).await.expect("draft");
        let refused = household::sign_up(&browser.visitor(), sending(SARA, "a")).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
        assert_eq!(count(&world).await, 0);
        assert_eq!(draft::load(&browser, household::DRAFT).await.expect("loads").values.one("name"), "Sara");
    }
}

both! {
    async fn the_fourth_sign_up_of_a_day_with_one_address_must_wait(world: World) {
        open(&world).await;
        let visitor = world.browser("sara").await.visitor();
        for key in ["a", "b", "c"] {
            household::sign_up(&visitor, sending(SARA, key)).await.expect("sent");
        }
        let fourth = household::sign_up(&visitor, sending(SARA, "d")).await;
        assert!(matches!(fourth, Err(Error::TooOften { .. })), "{fourth:?}");
    }
}

both! {
    async fn a_page_is_kept_as_typed_and_forged_fields_are_dropped(world: World) {
        open(&world).await;
        let browser = world.browser("sara").await;
        let page = typed(&[("name", ""), ("say_name", "sa-ra"), ("state", "ready"), ("class", "1")]);
        let saved = household::save(&browser, Step::Name, &page).await.expect("saved");
        assert!(matches!(saved, Saved::Wrong(ref list) if list[0].field == "name"), "{saved:?}");
        let all = household::questionnaire(&browser).await.expect("loads");
        assert_eq!(all.values.one("say_name"), "sa-ra");
        assert!(all.values.names().all(|name| Step::Name.fields().contains(&name)));
        household::skip(&browser, Step::Name).await.expect("a needed page is not skipped");
        assert_eq!(household::questionnaire(&browser).await.expect("loads").values.one("say_name"), "sa-ra");
        let other = household::questionnaire(&world.browser("other").await).await.expect("loads");
        assert!(other.values.is_empty() && other.kept_until.is_none());
    }
}

both! {
    async fn an_unconfirmed_sign_up_is_gone_after_seven_days_without_mail_after_thirty(world: World) {
        open(&world).await;
        let visitor = world.browser("sara").await.visitor();
        household::sign_up(&visitor, sending(SARA, "a")).await.expect("sent");
        household::sign_up(&visitor, sending("", "b")).await.expect("sent");
        world.clock.advance(6 * DAY);
        run_jobs(&world).await;
        assert_eq!(count(&world).await, 2);
        world.clock.advance(2 * DAY);
        run_jobs(&world).await;
        assert_eq!(count(&world).await, 1);
        world.clock.advance(23 * DAY);
        run_jobs(&world).await;
        assert_eq!(count(&world).await, 0);
        let people = entity::account::Entity::find().count(&world.raw().await).await.expect("counts");
        assert_eq!(people, 0, "the accounts were made for these sign-ups alone");
    }
}

both! {
    async fn whoever_came_in_by_code_stays_and_is_reminded_of_after_five_working_days(world: World) {
        let access = sara(&world).await;
        let noor = world.staff(Role::Coordinator, Some("the-hague"), "noor").await;
        assert!(noor.coordinator(None).await.is_ok());
        let view = household::waiting(&access.newcomer().await.expect("her")).await.expect("view");
        assert_eq!((view.state, view.stage, view.late), (HouseholdState::SignedUp, Stage::SignedUp, false));
        world.clock.advance(12 * DAY);
        run_jobs(&world).await;
        assert_eq!(count(&world).await, 1);
        let mail = world.mail_to("noor@team.example").await.expect("a reminder");
        assert_eq!(mail.link.as_deref(), Some("/nl/team"));
        let access = come_in(&world, SARA).await;
        assert!(household::waiting(&access.newcomer().await.expect("her")).await.expect("view").late);
    }
}

both! {
    async fn a_yes_that_is_taken_back_is_gone_at_once_and_may_be_given_again(world: World) {
        let access = sara(&world).await;
        let who = access.newcomer().await.expect("her");
        let since = |data: &domain::household::view::MyData, p| {
            data.consents.iter().find(|c| c.purpose == p).expect("every purpose has a line").since
        };
        let data = household::my_data(&who).await.expect("data");
        assert!(since(&data, Purpose::Matching).is_some() && since(&data, Purpose::Contact).is_none());
        household::take_back(&who, Purpose::Matching).await.expect("taken back");
        assert!(household::waiting(&who).await.expect("view").no_matching);
        assert!(matches!(household::take_back(&who, Purpose::Matching).await, Err(Error::Changed)));
        for _ in 0..2 {
            let text = "yes".to_owned();
            household::give_consent(&who, Purpose::Matching, text, Language::Dutch).await.expect("given");
        }
        assert!(!household::waiting(&who).await.expect("view").no_matching);
        let rows = entity::consent::Entity::find().count(&world.raw().await).await.expect("counts");
        assert_eq!(rows, 3, "matching twice, research once: the proof of each yes stays");
    }
}

both! {
    async fn stopping_can_be_undone_for_seven_days_and_then_erases(world: World) {
        let access = sara(&world).await;
        let who = access.newcomer().await.expect("her");
        household::stop(&who).await.expect("stopped");
        assert!(matches!(household::stop(&who).await, Err(Error::Changed)));
        world.clock.advance(3 * DAY);
        household::undo(&who).await.expect("back");
        assert_eq!(household::waiting(&who).await.expect("view").state, HouseholdState::SignedUp);
        household::stop(&who).await.expect("stopped again");
        world.clock.advance(5 * DAY);
        run_jobs(&world).await;
        assert_eq!(count(&world).await, 1, "the first stop no longer counts");
        world.clock.advance(2 * DAY + DAY / 2);
        let late = household::undo(&come_in(&world, SARA).await.newcomer().await.expect("her")).await;
        assert!(matches!(late, Err(Error::Changed)), "{late:?}");
        run_jobs(&world).await;
        assert_eq!(count(&world).await, 0);
    }
}

/// Saves a page as it stands now.
async fn save(access: &Access, step: Step, typed: &Values) -> Result<(), Error> {
    let version = household::correction(access, step).await?.version;
    household::correct(access, step, typed, version).await
}

both! {
    async fn a_second_tab_does_not_write_over_the_first(world: World) {
        let access = sara(&world).await;
        let shown = household::correction(&access, Step::Name).await.expect("loads").version;
        let (first, second) = (typed(&[("name", "Sara")]), typed(&[("name", "Zara")]));
        household::correct(&access, Step::Name, &first, shown).await.expect("corrected");
        let late = household::correct(&access, Step::Name, &second, shown).await;
        assert!(matches!(late, Err(Error::Changed)), "{late:?}");
        let page = household::correction(&access, Step::Name).await.expect("loads");
        assert_eq!(page.values.one("name"), "Zara", "what was typed is kept");
        let data = household::my_data(&access.newcomer().await.expect("her")).await.expect("data");
        assert_eq!(data.answers.answers.name, "Sara", "what was saved stands");
        household::correct(&access, Step::Name, &second, page.version).await.expect("now she saw it");
    }
}

both! {
    async fn one_answer_is_corrected_and_neither_city_nor_mail_moves_with_it(world: World) {
        let access = sara(&world).await;
        let page = typed(&[("city", "almere"), ("postcode", "1315"), ("state", "ready")]);
        save(&access, Step::City, &page).await.expect("corrected");
        let reach = typed(&[("contact_by", "mail"), ("email", "thief@example.org")]);
        save(&access, Step::Reach, &reach).await.expect("corrected");
        let wrong = save(&access, Step::Name, &typed(&[("name", "")])).await;
        assert!(matches!(wrong, Err(Error::Refused(_))), "{wrong:?}");
        assert!(household::correction(&access, Step::Name).await.expect("loads").typed);
        let who = access.newcomer().await.expect("her");
        let data = household::my_data(&who).await.expect("data");
        assert_eq!((data.answers.answers.city.as_str(), data.answers.answers.postcode.as_deref()), ("the-hague", Some("1315")));
        assert_eq!((data.answers.email.as_deref(), data.answers.answers.phone), (Some(SARA), None));
        assert_eq!((data.state, data.answers.answers.name.as_str()), (HouseholdState::SignedUp, "Sara-Marker"));
    }
}

both! {
    async fn her_file_holds_everything_of_hers_and_nothing_of_others(world: World) {
        let access = sara(&world).await;
        let visitor = world.browser("other").await.visitor();
        let mut other = sending("amal@example.org", "o");
        other.sign_up.answers.name = "Amal-Marker".to_owned();
        other.sign_up.answers.hope = Some("Secret-Marker".to_owned());
        household::sign_up(&visitor, other).await.expect("sent");
        let noor = world.staff(Role::Coordinator, Some("the-hague"), "noor").await;
        let row = entity::household::Entity::find().all(&world.raw().await).await.expect("rows");
        for household in row {
            let id = domain::id::HouseholdId(household.id);
            household::confirm_by_team(&noor.coordinator(None).await.expect("noor"), id).await.expect("confirmed");
        }
        let who = access.newcomer().await.expect("her");
        let file = household::export(&who).await.expect("a file");
        for own in ["Sara-Marker", "Hope-Marker", SARA, "+31612345678", "2525", "matching"] {
            assert!(file.contains(own), "{own}");
        }
        for foreign in ["Amal-Marker", "Secret-Marker", "amal@", "noor", "Noor"] {
            assert!(!file.contains(foreign), "{foreign}");
        }
        let elsewhere = world.staff(Role::Coordinator, Some("almere"), "bo").await;
        let bo = elsewhere.coordinator(None).await.expect("bo");
        let hers = entity::household::Entity::find().one(&world.raw().await).await.expect("row").expect("row");
        let refused = household::confirm_by_team(&bo, domain::id::HouseholdId(hers.id)).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        for _ in 0..4 {
            household::export(&who).await.expect("five a day");
        }
        assert!(matches!(household::export(&who).await, Err(Error::TooOften { .. })));
    }
}

both! {
    async fn what_the_pool_needs_cannot_be_emptied_while_she_is_in_it(world: World) {
        let scene = Scene::new(world).await;
        let her = scene.household("Samira").await;
        let empty = save(&her.access, Step::Slots, &Values::default()).await;
        assert!(matches!(empty, Err(Error::Refused(ref list)) if list[0].field == "slots"), "{empty:?}");
        let page = household::correction(&her.access, Step::Slots).await.expect("loads");
        assert_eq!(page.refused.len(), 1);
        save(&her.access, Step::Slots, &typed(&[("slots", "20")])).await.expect("corrected");
    }
}

both! {
    async fn stopping_with_an_open_proposal_frees_the_group(world: World) {
        let scene = Scene::new(world).await;
        let her = scene.household("Samira").await;
        let five = scene.group("Linden").await;
        scene.offered(&her).await;
        household::stop(&her.access.newcomer().await.expect("her")).await.expect("stopped");
        let group = entity::welcome_group::Entity::find_by_id(five.id).one(&scene.rows).await.expect("row");
        assert_eq!(group.expect("row").state, "ready");
        let proposals = entity::proposal::Entity::find().all(&scene.rows).await.expect("rows");
        assert!(proposals.iter().all(|p| p.state == "withdrawn"), "{proposals:?}");
        scene.world.clock.advance(8 * DAY);
        scene.work().await;
        assert_eq!(entity::proposal::Entity::find().count(&scene.rows).await.expect("counts"), 0);
        assert_eq!(entity::household::Entity::find().count(&scene.rows).await.expect("counts"), 0);
    }
}
