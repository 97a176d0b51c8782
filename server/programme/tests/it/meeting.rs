//! Meetings: only for the two sides of a year that runs, planned once, changed under nobody's hands.

mod calendar;
mod people;

use crate::both;
use crate::scene::{Five, Her, Scene};
use domain::day::{Day, Moment};
use domain::form::{Mistake, Problem, Values};
use domain::meeting::{Meeting, MeetingForm, Task, Time};
use domain::state::ActivityState;
use domain::word::Place;
use programme::{Error, Member, Newcomer, meeting, pairing, proposal};
use sea_orm::EntityTrait;

pub async fn she(her: &Her) -> Newcomer {
    her.access.newcomer().await.expect("she")
}

pub async fn one_of(five: &Five, number: usize) -> Member {
    five.members[number].member().await.expect("a member")
}

/// A household and a group whose year has begun.
pub async fn paired(scene: &Scene, name: &str) -> (Her, Five) {
    let (her, five) = (
        scene.household(name).await,
        scene.group(&format!("G {name}")).await,
    );
    let (id, _) = scene.offered(&her).await;
    proposal::accept(&she(&her).await, id).await.expect("yes");
    for number in 0..5 {
        proposal::accept_as_member(&one_of(&five, number).await, id)
            .await
            .expect("yes");
    }
    (her, five)
}

/// A day from now, at seven in the evening.
pub fn in_days(scene: &Scene, days: i64) -> MeetingForm {
    let now = programme::clock::Clock::now(&*scene.world.clock);
    on(programme::clock::to_day(now + days * programme::clock::DAY))
}

pub fn on(day: Day) -> MeetingForm {
    MeetingForm {
        starts: Moment {
            day,
            hour: 19,
            minute: 0,
        },
        ends: Some(Time { hour: 21, minute: 0 }),
        place_kind: Place::Library,
        place: "Buurthuis Voorbeeld".to_owned(),
        address: "Voorbeeldstraat 1, Den Haag".to_owned(),
        way: Some("Tram 9".to_owned()),
        tasks: vec![Task::Welcome, Task::Drinks],
        version: 0,
    }
}

pub async fn plan(five: &Five, form: MeetingForm, key: &str) -> Result<(), Error> {
    meeting::plan(&one_of(five, 0).await, form, key.to_owned()).await
}

pub async fn seen(five: &Five) -> Meeting {
    let view = meeting::for_group(&one_of(five, 0).await).await.expect("a view");
    view.meeting.expect("a meeting")
}

async fn activities(scene: &Scene) -> usize {
    let all = entity::activity::Entity::find().all(&scene.rows).await;
    all.expect("rows").len()
}

both! {
    async fn a_plan_reaches_both_sides_and_a_second_click_does_nothing(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = paired(&scene, "Samira").await;
        assert!(meeting::for_newcomer(&she(&her).await).await.expect("view").meeting.is_none());
        plan(&five, in_days(&scene, 5), "k").await.expect("planned");
        plan(&five, in_days(&scene, 5), "k").await.expect("the same click again");
        assert_eq!(activities(&scene).await, 1);
        let view = meeting::for_newcomer(&she(&her).await).await.expect("view");
        let hers = view.meeting.expect("a meeting");
        assert_eq!((hers.state, hers.place.as_str()), (ActivityState::Fixed, "Buurthuis Voorbeeld"));
        assert_eq!((view.people.len(), view.name.as_str(), view.met), (5, "Samira", false));
        let mails = entity::mail::Entity::find().all(&scene.rows).await.expect("mails");
        let told: Vec<_> = mails.iter().filter(|m| m.kind == "meeting").collect();
        assert_eq!(told.len(), 6);
        // A day and a time; neither the place nor a name leaves the house.
        assert!(told.iter().all(|m| m.params.contains("19:00") && !m.params.contains("Voorbeeld")));
    }
}

both! {
    async fn two_plans_at_once_leave_one_meeting(world: World) {
        let scene = Scene::new(world).await;
        let (_, five) = paired(&scene, "Samira").await;
        let (one, two) = (one_of(&five, 1).await, one_of(&five, 2).await);
        let (a, b) = tokio::join!(
            meeting::plan(&one, in_days(&scene, 5), "a".to_owned()),
            meeting::plan(&two, in_days(&scene, 6), "b".to_owned()),
        );
        let outcomes = [a, b];
        assert_eq!(outcomes.iter().filter(|o| o.is_ok()).count(), 1, "{outcomes:?}");
        assert!(outcomes.iter().any(|o| matches!(o, Err(Error::Changed))));
        assert_eq!(activities(&scene).await, 1);
    }
}

both! {
    async fn two_tabs_notice_each_other_and_what_was_typed_is_kept(world: World) {
        let scene = Scene::new(world).await;
        let (_, five) = paired(&scene, "Samira").await;
        plan(&five, in_days(&scene, 5), "a").await.expect("planned");
        let version = seen(&five).await.version;
        plan(&five, MeetingForm { version, ..in_days(&scene, 6) }, "b").await.expect("the first tab");
        let late = MeetingForm { version, ..in_days(&scene, 7) };
        assert!(matches!(plan(&five, late, "c").await, Err(Error::Changed)));
        let who = one_of(&five, 0).await;
        let view = meeting::for_group(&who).await.expect("a view");
        let now = view.meeting.clone().expect("a meeting");
        assert_eq!(now.starts, in_days(&scene, 6).starts);
        // The page finds the kept draft and says that somebody else was first.
        let mut typed = MeetingForm::fields(&now);
        typed.set("day", vec![in_days(&scene, 7).starts.day.iso()]);
        typed.add("version", &version.to_string());
        let mistakes = meeting::mistakes(&who, &view, &typed);
        assert_eq!(mistakes, [Mistake::new("version", Problem::Changed)]);
        assert!(matches!(meeting::cancel(&who, version).await, Err(Error::Changed)));
    }
}

both! {
    async fn the_year_of_others_and_a_year_that_has_ended_do_not_exist(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = paired(&scene, "Samira").await;
        let (other, others) = (scene.household("Amal").await, scene.group("Zuid").await);
        plan(&five, in_days(&scene, 5), "a").await.expect("planned");
        let (stranger, strange) = (she(&other).await, one_of(&others, 0).await);
        assert!(matches!(meeting::for_newcomer(&stranger).await, Err(Error::NotFound)));
        assert!(matches!(meeting::cannot_come(&stranger).await, Err(Error::NotFound)));
        assert!(matches!(meeting::for_group(&strange).await, Err(Error::NotFound)));
        assert!(matches!(plan(&others, in_days(&scene, 5), "b").await, Err(Error::NotFound)));
        assert!(matches!(meeting::take_task(&strange, Task::Drinks).await, Err(Error::NotFound)));
        assert!(her.access.member().await.is_err());
        let (she, one) = (she(&her).await, one_of(&five, 1).await);
        let version = seen(&five).await.version;
        pairing::end(&she).await.expect("ended");
        assert!(matches!(meeting::for_newcomer(&she).await, Err(Error::NotFound)));
        assert!(matches!(meeting::cannot_come(&she).await, Err(Error::NotFound)));
        assert!(matches!(meeting::for_group(&one).await, Err(Error::NotFound)));
        assert!(matches!(meeting::cancel(&one, version).await, Err(Error::NotFound)));
        assert!(matches!(meeting::take_task(&one, Task::Drinks).await, Err(Error::NotFound)));
        assert!(matches!(meeting::mark_held(&one).await, Err(Error::NotFound)));
        assert!(matches!(meeting::calendar_file_of_group(&one, calendar::words(), false).await, Err(Error::NotFound)));
        assert!(matches!(meeting::calendar_file(&she, calendar::words(), false).await, Err(Error::NotFound)));
    }
}

both! {
    async fn a_time_that_has_passed_or_does_not_exist_is_refused(world: World) {
        let scene = Scene::new(world).await;
        let (_, five) = paired(&scene, "Samira").await;
        let past = plan(&five, in_days(&scene, -1), "a").await;
        assert!(matches!(past, Err(Error::Refused(m)) if m == [Mistake::new("day", Problem::InThePast)]));
        let mut skipped = on(Day::new(2027, 3, 28).expect("a day"));
        skipped.starts.hour = 2;
        skipped.starts.minute = 30;
        let skipped = plan(&five, skipped, "b").await;
        assert!(matches!(skipped, Err(Error::Refused(m)) if m == [Mistake::new("starts", Problem::Wrong)]));
        assert_eq!(activities(&scene).await, 0);
        let nothing = meeting::read(&one_of(&five, 0).await, &Values::default());
        assert_eq!(nothing.expect_err("refused").len(), 5);
    }
}
