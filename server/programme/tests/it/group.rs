//! Starting a group, becoming five, leaving, what members see and do not see.

use crate::both;
use crate::support::group::{answers, home, key, link, person, take};
use domain::form::Problem;
use domain::group::{ReadyWhat, SeatState};
use domain::state::{CityState, ClearanceKind, GroupState};
use domain::word::{Interest, Level, Role, Spoken};
use programme::{Error, group, member};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

both! {
    async fn a_group_begins_with_its_initiator_and_four_free_seats(world: World) {
        let (access, _) = world.initiator("bram").await;
        let view = home(&access).await;
        assert_eq!((view.state, view.left, view.initiator, view.confirmed), (GroupState::Forming, 4, true, true));
        assert!(view.statement_open && view.contact_by.is_some());
        let seats = group::seats(&access.member().await.expect("member")).await.expect("seats");
        let free = seats.seats.iter().filter(|s| s.state == SeatState::Free).count();
        assert_eq!((seats.taken, free, seats.can_invite), (1, 4, true));
    }
}

both! {
    async fn a_form_sent_five_times_at_once_starts_one_group(world: World) {
        world.cities().await;
        let access = world.person("bram@example.org").await;
        let key = key();
        let sent = (0..5).map(|_| {
            let (who, key) = (access.signed_in().expect("signed in"), key.clone());
            tokio::spawn(async move { group::start(&who, answers(), person("Bram"), &key).await })
        });
        let mut ids = Vec::new();
        for task in sent.collect::<Vec<_>>() {
            ids.extend(task.await.expect("joins").ok());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1, "{ids:?}");
        let raw = world.raw().await;
        assert_eq!(entity::welcome_group::Entity::find().count(&raw).await.expect("counts"), 1);
        assert_eq!(entity::member::Entity::find().count(&raw).await.expect("counts"), 1);
    }
}

both! {
    async fn a_second_form_of_the_same_person_gives_the_group_that_is_there(world: World) {
        let (access, first) = world.initiator("bram").await;
        let who = access.signed_in().expect("signed in");
        let again = group::start(&who, answers(), person("Bram"), &key()).await.expect("the group");
        assert_eq!(again, first);
    }
}

both! {
    async fn a_paused_city_takes_no_group(world: World) {
        world.cities().await;
        world.set_city("the-hague", CityState::Paused).await;
        let who = world.person("bram@example.org").await.signed_in().expect("signed in");
        let refused = group::start(&who, answers(), person("Bram"), &key()).await;
        let Err(Error::Refused(mistakes)) = refused else { panic!("{refused:?}") };
        assert_eq!((mistakes[0].field.as_str(), mistakes[0].problem), ("city", Problem::NotOnTheList));
    }
}

both! {
    async fn the_fifth_confirmed_name_completes_the_group_once(world: World) {
        let all = world.group_of(4, "m").await;
        let who = all[0].member().await.expect("member");
        let fifth = world.person("m4@example.org").await;
        let id = take(&fifth, &link(&who).await, "m4").await;
        assert_eq!(home(&all[0]).await.state, GroupState::Forming);
        let confirms = (0..6).map(|_| {
            let access = all[0].clone();
            tokio::spawn(async move { member::confirm(&access.member().await?, id).await })
        });
        for task in confirms.collect::<Vec<_>>() {
            task.await.expect("joins").expect("confirmed");
        }
        let view = home(&all[0]).await;
        assert_eq!((view.state, view.left, view.to_confirm), (GroupState::Complete, 0, 0));
        let raw = world.raw().await;
        let moves = entity::group_move::Entity::find()
            .filter(entity::group_move::Column::ToState.eq("complete"))
            .count(&raw)
            .await
            .expect("counts");
        assert_eq!(moves, 1);
    }
}

both! {
    async fn whoever_leaves_a_complete_group_sends_it_back(world: World) {
        let all = world.group_of(5, "m").await;
        assert_eq!(home(&all[0]).await.state, GroupState::Complete);
        member::leave(&all[3].member().await.expect("member")).await.expect("left");
        let view = home(&all[0]).await;
        assert_eq!((view.state, view.left, view.members.len()), (GroupState::Forming, 1, 4));
        assert!(matches!(all[3].member().await, Err(Error::NotFound)));
        world.friend(&all[0], "sixth").await;
        assert_eq!(home(&all[0]).await.state, GroupState::Complete);
    }
}

both! {
    async fn an_initiator_who_leaves_passes_the_role_on(world: World) {
        let all = world.group_of(3, "m").await;
        let stale = all[0].member().await.expect("member");
        member::leave(&all[0].member().await.expect("member")).await.expect("left");
        assert!(home(&all[1]).await.initiator);
        assert!(!home(&all[2]).await.initiator);
        let late = programme::invitation::create(&stale, "a friend", &key()).await;
        assert!(matches!(late, Err(Error::NotFound)), "{late:?}");
    }
}

both! {
    async fn a_role_that_was_handed_over_no_longer_works_in_an_open_page(world: World) {
        let all = world.group_of(2, "m").await;
        let stale = all[0].member().await.expect("member");
        let next = home(&all[1]).await.members.iter().find(|m| m.you).expect("own row").id;
        member::hand_over(&stale, next).await.expect("handed over");
        assert!(home(&all[1]).await.initiator && !home(&all[0]).await.initiator);
        let late = programme::invitation::create(&stale, "a friend", &key()).await;
        assert!(matches!(late, Err(Error::NotFound)), "{late:?}");
    }
}

both! {
    async fn the_last_member_who_leaves_ends_the_group_and_its_links(world: World) {
        let (access, id) = world.initiator("bram").await;
        let who = access.member().await.expect("member");
        let token = link(&who).await;
        member::leave(&who).await.expect("left");
        let visitor = world.browser("anybody").await.visitor();
        assert!(matches!(programme::invitation::look(&visitor, &token).await, Err(Error::Dead)));
        let raw = world.raw().await;
        let row = entity::welcome_group::Entity::find_by_id(id.0).one(&raw).await.expect("reads").expect("a row");
        assert_eq!(row.state, "dissolved");
    }
}

both! {
    async fn an_unconfirmed_member_sees_nobody(world: World) {
        let all = world.group_of(2, "m").await;
        let token = link(&all[0].member().await.expect("member")).await;
        let new = world.person("new@example.org").await;
        take(&new, &token, "New").await;
        let view = home(&new).await;
        assert!(!view.confirmed && view.members.iter().all(|m| m.you), "{view:?}");
        assert_eq!((view.members.len(), view.hours_month, view.to_confirm), (1, 0, 0));
        let who = new.member().await.expect("member");
        assert!(matches!(group::seats(&who).await, Err(Error::NotFound)));
        assert!(matches!(group::ready(&who).await, Err(Error::NotFound)));
        assert!(matches!(group::profile(&who).await, Err(Error::NotFound)));
        assert!(matches!(group::correct(&who, answers(), 1).await, Err(Error::NotFound)));
        assert!(matches!(member::sign(&who, 1, "text").await, Err(Error::NotFound)));
    }
}

both! {
    async fn a_stranger_opens_nobodys_seats(world: World) {
        let all = world.group_of(2, "m").await;
        let stranger = world.person("stranger@example.org").await;
        assert!(matches!(stranger.member().await, Err(Error::NotFound)));
        let (other, _) = world.initiator("other").await;
        let theirs = home(&all[1]).await.members[0].id;
        let who = other.member().await.expect("member");
        assert!(matches!(member::confirm(&who, theirs).await, Err(Error::NotFound)));
        assert!(matches!(member::refuse(&who, theirs).await, Err(Error::NotFound)));
        assert!(matches!(member::hand_over(&who, theirs).await, Err(Error::NotFound)));
        let friend = all[1].member().await.expect("member");
        assert!(matches!(member::confirm(&friend, theirs).await, Err(Error::NotFound)));
        let labels = group::seats(&friend).await.expect("seats").seats;
        assert!(labels.iter().all(|s| s.label.is_none() && s.invitation.is_none()));
    }
}

both! {
    async fn the_checklist_names_who_is_missing_and_a_signature_counts_once(world: World) {
        let all = world.group_of(2, "m").await;
        let who = all[0].member().await.expect("member");
        let statement = ReadyWhat::Clearance(ClearanceKind::Statement);
        let line = |view: domain::group::ReadyView| view.lines.into_iter().find(|l| l.what == statement).expect("line");
        let before = line(group::ready(&who).await.expect("ready"));
        assert_eq!((before.missing.len(), before.you, before.done), (2, true, false));
        assert!(matches!(member::sign(&who, 2, "text").await, Err(Error::Changed)));
        for _ in 0..3 {
            member::sign(&who, 1, "text").await.expect("signed");
        }
        let after = group::ready(&who).await.expect("ready");
        assert!(after.signed_on.is_some());
        let after = line(after);
        assert_eq!((after.missing, after.you), (vec!["m1".to_owned()], false));
        let raw = world.raw().await;
        let noted = entity::audit::Entity::find().filter(entity::audit::Column::Act.eq("statement.sign"));
        assert_eq!(noted.count(&raw).await.expect("counts"), 1);
    }
}

both! {
    async fn two_who_correct_the_group_at_once_do_not_overwrite_each_other(world: World) {
        let all = world.group_of(2, "m").await;
        let (one, two) = (all[0].member().await.expect("member"), all[1].member().await.expect("member"));
        let version = group::profile(&one).await.expect("profile").version;
        let mut mine = answers();
        mine.max_size = 6;
        group::correct(&one, mine, version).await.expect("first");
        let second = group::correct(&two, answers(), version).await;
        assert!(matches!(second, Err(Error::Changed)), "{second:?}");
        let view = group::profile(&two).await.expect("profile");
        assert_eq!(view.values.one("max_size"), "6");
        assert_eq!(view.together.languages.iter().map(|s| (s.language, s.level)).collect::<Vec<_>>(), [
            (Spoken::English, Level::B2),
            (Spoken::Dutch, Level::Native),
        ]);
        assert_eq!((view.together.interests, view.together.hours_month), (vec![Interest::Music], 8));
    }
}

both! {
    async fn own_answers_are_changed_by_their_owner_and_by_the_newest_page(world: World) {
        let (access, _) = world.initiator("bram").await;
        let who = access.member().await.expect("member");
        let version = member::own(&who).await.expect("own").version;
        let mut new = person("Bram B.");
        new.hours_month = 8;
        member::answer(&who, new.clone(), version).await.expect("written");
        assert!(matches!(member::answer(&who, new, version).await, Err(Error::Changed)));
        let own = member::own(&who).await.expect("own");
        assert_eq!((own.values.one("name"), own.values.one("hours")), ("Bram B.", "8"));
    }
}

both! {
    async fn a_sixth_seat_is_the_coordinators_to_open(world: World) {
        let (access, id) = world.initiator("bram").await;
        let here = world.staff(Role::Coordinator, Some("the-hague"), "mia").await.coordinator(None).await.expect("here");
        let away = world.staff(Role::Coordinator, Some("almere"), "noor").await.coordinator(None).await.expect("there");
        assert!(matches!(group::open_sixth(&away, id).await, Err(Error::NotFound)));
        group::open_sixth(&here, id).await.expect("opened");
        group::open_sixth(&here, id).await.expect("again nothing");
        let seats = group::seats(&access.member().await.expect("member")).await.expect("seats");
        assert_eq!(seats.seats.len(), 6);
    }
}
