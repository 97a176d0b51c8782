//! Who comes, who does what, and whether it took place.

use super::{in_days, one_of, paired, plan, seen, she};
use crate::both;
use crate::scene::Scene;
use domain::form::{Mistake, Problem};
use domain::meeting::{MeetingForm, Task};
use domain::state::{ActivityState, PairingState};
use programme::{Error, meeting, pairing};

both! {
    async fn a_day_that_she_refused_is_not_proposed_again(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = paired(&scene, "Samira").await;
        plan(&five, in_days(&scene, 5), "a").await.expect("planned");
        meeting::cannot_come(&she(&her).await).await.expect("she cannot");
        meeting::cannot_come(&she(&her).await).await.expect("said twice");
        let moved = seen(&five).await;
        assert_eq!((moved.state, moved.newcomer_absent, moved.refused.len()), (ActivityState::Moved, true, 1));
        let version = moved.version;
        let same = plan(&five, MeetingForm { version, ..in_days(&scene, 5) }, "b").await;
        assert!(matches!(same, Err(Error::Refused(m)) if m == [Mistake::new("day", Problem::Taken)]));
        plan(&five, MeetingForm { version, ..in_days(&scene, 8) }, "c").await.expect("another day");
        let again = seen(&five).await;
        assert_eq!((again.state, again.newcomer_absent, again.id), (ActivityState::Fixed, false, moved.id));
    }
}

both! {
    async fn she_may_change_her_mind(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = paired(&scene, "Samira").await;
        assert!(matches!(meeting::cannot_come(&she(&her).await).await, Err(Error::Changed)));
        plan(&five, in_days(&scene, 5), "a").await.expect("planned");
        meeting::cannot_come(&she(&her).await).await.expect("she cannot");
        meeting::can_come(&she(&her).await).await.expect("she can");
        let now = seen(&five).await;
        assert_eq!((now.state, now.newcomer_absent), (ActivityState::Fixed, false));
    }
}

both! {
    async fn without_one_of_five_it_goes_ahead(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = paired(&scene, "Samira").await;
        plan(&five, in_days(&scene, 5), "a").await.expect("planned");
        meeting::cannot_come_as_member(&one_of(&five, 3).await).await.expect("one cannot");
        let hers = meeting::for_newcomer(&she(&her).await).await.expect("view").meeting.expect("a meeting");
        assert_eq!((hers.state, hers.absent.as_slice()), (ActivityState::Fixed, &["G Samira 3".to_owned()][..]));
        assert!(!hers.i_am_absent && !hers.newcomer_absent);
        meeting::can_come_as_member(&one_of(&five, 3).await).await.expect("after all");
        assert!(seen(&five).await.absent.is_empty());
    }
}

both! {
    async fn a_task_has_one_doer_who_alone_hands_it_back(world: World) {
        let scene = Scene::new(world).await;
        let (_, five) = paired(&scene, "Samira").await;
        plan(&five, in_days(&scene, 5), "a").await.expect("planned");
        let (one, two) = (one_of(&five, 1).await, one_of(&five, 2).await);
        let (a, b) = tokio::join!(meeting::take_task(&one, Task::Drinks), meeting::take_task(&two, Task::Drinks));
        assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
        let (winner, loser) = if a.is_ok() { (&one, &two) } else { (&two, &one) };
        assert!(matches!(meeting::hand_back(loser, Task::Drinks).await, Err(Error::Changed)));
        assert!(matches!(meeting::take_task(loser, Task::Children).await, Err(Error::Changed)));
        // What somebody has taken stays when the list is made shorter; the rest goes.
        let now = seen(&five).await;
        let shorter = MeetingForm { version: now.version, tasks: vec![Task::Message], ..in_days(&scene, 5) };
        plan(&five, shorter, "b").await.expect("changed");
        let tasks: Vec<_> = seen(&five).await.tasks.iter().map(|t| (t.task, t.by.is_some())).collect();
        assert_eq!(tasks, [(Task::Drinks, true), (Task::Message, false)]);
        meeting::hand_back(winner, Task::Drinks).await.expect("handed back");
        assert!(seen(&five).await.tasks.iter().all(|t| t.by.is_none()));
    }
}

both! {
    async fn the_first_meeting_that_was_held_makes_the_year_an_active_one(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = paired(&scene, "Samira").await;
        plan(&five, in_days(&scene, 5), "a").await.expect("planned");
        assert!(matches!(meeting::mark_held(&one_of(&five, 0).await).await, Err(Error::Changed)));
        assert!(!seen(&five).await.ask_held);
        scene.days(6);
        assert!(seen(&five).await.ask_held);
        meeting::mark_held(&one_of(&five, 1).await).await.expect("held");
        assert!(matches!(meeting::mark_held(&one_of(&five, 2).await).await, Err(Error::Changed)));
        let year = pairing::for_newcomer(&she(&her).await).await.expect("a year").year;
        assert_eq!(year.state, PairingState::Active);
        assert!(meeting::for_newcomer(&she(&her).await).await.expect("view").met);
        plan(&five, in_days(&scene, 5), "b").await.expect("the next one");
        assert_eq!(seen(&five).await.state, ActivityState::Fixed);
    }
}

both! {
    async fn a_meeting_that_did_not_take_place_begins_nothing(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = paired(&scene, "Samira").await;
        plan(&five, in_days(&scene, 5), "a").await.expect("planned");
        scene.days(6);
        meeting::not_held(&one_of(&five, 1).await).await.expect("said");
        let year = pairing::for_newcomer(&she(&her).await).await.expect("a year").year;
        assert_eq!(year.state, PairingState::Starting);
        plan(&five, in_days(&scene, 5), "b").await.expect("another try");
    }
}
