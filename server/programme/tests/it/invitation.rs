//! T-INVITE: a link is for one person, once, for fourteen days; every link that does not work says the same.

use crate::both;
use crate::support::World;
use crate::support::group::{home, key, link, person, take};
use domain::form::Problem;
use domain::group::SeatState;
use domain::id::{InvitationId, MemberId};
use domain::word::Role;
use programme::clock::{DAY, HOUR};
use programme::{Access, Error, group, invitation, member};
use sea_orm::{EntityTrait, PaginatorTrait};

/// What somebody hears who tries a link in every way.
async fn dead(world: &World, access: &Access, token: &str) {
    let visitor = world.browser("somebody").await.visitor();
    assert!(matches!(
        invitation::look(&visitor, token).await,
        Err(Error::Dead)
    ));
    let who = access.signed_in().expect("signed in");
    let accepted = invitation::accept(&who, token, person("Late")).await;
    assert!(matches!(accepted, Err(Error::Dead)), "{accepted:?}");
    assert!(matches!(access.member().await, Err(Error::NotFound)));
}

async fn seat_states(access: &Access) -> Vec<SeatState> {
    let who = access.member().await.expect("member");
    group::seats(&who)
        .await
        .expect("seats")
        .seats
        .into_iter()
        .map(|s| s.state)
        .collect()
}

both! {
    async fn a_link_leads_from_sent_to_a_confirmed_seat(world: World) {
        let (bram, _) = world.initiator("bram").await;
        let who = bram.member().await.expect("member");
        let token = link(&who).await;
        let visitor = world.browser("new").await.visitor();
        for _ in 0..20 {
            let view = invitation::look(&visitor, &token).await.expect("looks");
            assert_eq!((view.inviter.as_str(), view.city.as_str()), ("bram", "the-hague"));
        }
        assert_eq!(seat_states(&bram).await[1], SeatState::Invited);
        invitation::open(&visitor, &token).await.expect("opened");
        assert_eq!(seat_states(&bram).await[1], SeatState::Opened);
        let new = world.person("new@example.org").await;
        let id = take(&new, &token, "New").await;
        assert_eq!(take(&new, &token, "New").await, id);
        assert_eq!(seat_states(&bram).await[1], SeatState::ToConfirm);
        assert_eq!(home(&bram).await.to_confirm, 1);
        member::confirm(&who, id).await.expect("confirmed");
        assert_eq!(seat_states(&bram).await[1], SeatState::Taken);
    }
}

both! {
    async fn a_used_link_is_dead_for_a_second_address(world: World) {
        let (bram, _) = world.initiator("bram").await;
        let token = link(&bram.member().await.expect("member")).await;
        take(&world.person("first@example.org").await, &token, "First").await;
        dead(&world, &world.person("second@example.org").await, &token).await;
    }
}

both! {
    async fn expired_revoked_declined_and_invented_links_say_the_same(world: World) {
        let (bram, _) = world.initiator("bram").await;
        let who = bram.member().await.expect("member");
        let revoked = invitation::create(&who, "a", &key()).await.expect("a link");
        invitation::revoke(&who, revoked.id).await.expect("revoked");
        let declined = link(&who).await;
        let visitor = world.browser("new").await.visitor();
        invitation::decline(&visitor, &declined).await.expect("declined");
        let late = world.person("late@example.org").await;
        for token in [revoked.token.as_str(), &declined, "invented", ""] {
            dead(&world, &late, token).await;
        }
        assert!(matches!(invitation::decline(&visitor, &declined).await, Err(Error::Dead)));
        let expired = link(&who).await;
        world.clock.advance(14 * DAY);
        let fresh = world.person("later@example.org").await;
        dead(&world, &fresh, &expired).await;
        let count = invitation::expire(&world.programme.system("test")).await.expect("expires");
        assert_eq!(count, 1);
    }
}

both! {
    async fn a_link_without_a_seat_left_says_the_same(world: World) {
        let all = world.group_of(4, "m").await;
        let id = all[0].member().await.expect("member");
        let mia = world.staff(Role::Coordinator, Some("the-hague"), "mia").await.coordinator(None).await.expect("mia");
        let raw = world.raw().await;
        let rows = entity::welcome_group::Entity::find().all(&raw).await.expect("reads");
        let group = domain::id::GroupId(rows[0].id);
        group::open_sixth(&mia, group).await.expect("opened");
        let (fifth, sixth) = (link(&id).await, link(&id).await);
        group::close_sixth(&mia, group).await.expect("closed");
        take(&world.person("m4@example.org").await, &fifth, "m4").await;
        dead(&world, &world.person("m5@example.org").await, &sixth).await;
    }
}

both! {
    async fn somebody_of_another_group_gets_the_same_answer_and_keeps_their_seat(world: World) {
        let (bram, _) = world.initiator("bram").await;
        let (other, _) = world.initiator("other").await;
        let who = bram.member().await.expect("member");
        let made = invitation::create(&who, "a", &key()).await.expect("a link");
        let foreign = invitation::accept(&other.signed_in().expect("signed in"), &made.token, person("Other")).await;
        assert!(matches!(foreign, Err(Error::Dead)), "{foreign:?}");
        let own = invitation::accept(&bram.signed_in().expect("signed in"), &made.token, person("Bram")).await;
        assert!(matches!(own, Err(Error::Dead)), "{own:?}");
        let elsewhere = other.member().await.expect("member");
        assert!(matches!(invitation::revoke(&elsewhere, made.id).await, Err(Error::NotFound)));
        assert!(matches!(invitation::made(&elsewhere, &made.token).await, Err(Error::NotFound)));
        let unknown = InvitationId(MemberId::read("00000000-0000-4000-8000-000000000000").expect("an id").0);
        assert!(matches!(invitation::revoke(&elsewhere, unknown).await, Err(Error::NotFound)));
    }
}

both! {
    async fn a_form_sent_twice_makes_one_link_and_the_same(world: World) {
        let (bram, _) = world.initiator("bram").await;
        let key = key();
        let sent = (0..4).map(|_| {
            let (access, key) = (bram.clone(), key.clone());
            tokio::spawn(async move { invitation::create(&access.member().await?, "a", &key).await })
        });
        let mut tokens = Vec::new();
        for task in sent.collect::<Vec<_>>() {
            tokens.push(task.await.expect("joins").expect("a link").token);
        }
        tokens.dedup();
        assert_eq!(tokens.len(), 1);
        let raw = world.raw().await;
        assert_eq!(entity::invitation::Entity::find().count(&raw).await.expect("counts"), 1);
        let row = entity::invitation::Entity::find().one(&raw).await.expect("reads").expect("a row");
        assert!(!row.token_hash.contains(&tokens[0]));
    }
}

both! {
    async fn no_more_links_than_seats_and_a_withdrawn_link_frees_its_seat(world: World) {
        let (bram, _) = world.initiator("bram").await;
        let who = bram.member().await.expect("member");
        let mut made = Vec::new();
        for _ in 0..4 {
            made.push(invitation::create(&who, "a", &key()).await.expect("a link"));
        }
        let fifth = invitation::create(&who, "a", &key()).await;
        let Err(Error::Refused(mistakes)) = fifth else { panic!("{fifth:?}") };
        assert_eq!(mistakes[0].problem, Problem::TooMany { most: 5 });
        invitation::revoke(&who, made[0].id).await.expect("revoked");
        link(&who).await;
    }
}

both! {
    async fn ten_links_a_day_are_enough(world: World) {
        let (bram, _) = world.initiator("bram").await;
        let who = bram.member().await.expect("member");
        for _ in 0..10 {
            let made = invitation::create(&who, "a", &key()).await.expect("a link");
            invitation::revoke(&who, made.id).await.expect("revoked");
        }
        let eleventh = invitation::create(&who, "a", &key()).await;
        assert!(matches!(eleventh, Err(Error::TooOften { .. })), "{eleventh:?}");
    }
}

both! {
    async fn a_name_that_is_not_right_frees_the_seat(world: World) {
        let (bram, _) = world.initiator("bram").await;
        let who = bram.member().await.expect("member");
        let wrong = world.person("wrong@example.org").await;
        let token = link(&who).await;
        let id = take(&wrong, &token, "Wrong").await;
        member::refuse(&who, id).await.expect("refused");
        assert!(matches!(wrong.member().await, Err(Error::NotFound)));
        dead(&world, &wrong, &token).await;
        assert_eq!(seat_states(&bram).await[1], SeatState::Free);
    }
}

/// Everybody tries the last link at once; how many got the seat, round after round.
async fn race(world: World, rounds: usize) {
    let all = world.group_of(4, "m").await;
    let initiator = all[0].clone();
    let mut crowd = Vec::new();
    for at in 0..32 {
        crowd.push(world.person(&format!("c{at}@example.org")).await);
    }
    for round in 0..rounds {
        let who = initiator.member().await.expect("member");
        let token = link(&who).await;
        let tries = crowd.iter().map(|access| {
            let (access, token) = (access.clone(), token.clone());
            tokio::spawn(async move { invitation::accept(&access.signed_in()?, &token, person("New")).await })
        });
        let mut won = Vec::new();
        for task in tries.collect::<Vec<_>>() {
            match task.await.expect("joins") {
                Ok(id) => won.push(id),
                Err(error) => assert!(matches!(error, Error::Dead), "round {round}: {error:?}"),
            }
        }
        assert_eq!(won.len(), 1, "round {round}");
        let seats = group::seats(&who).await.expect("seats").seats;
        assert_eq!(
            seats.iter().filter(|s| s.member.is_some()).count(),
            5,
            "round {round}"
        );
        member::refuse(&who, won[0]).await.expect("refused");
        // Links come back at ten a day; a session lives for thirty days.
        world.clock.advance(3 * HOUR);
    }
}

both! {
    async fn of_thirty_two_at_once_one_gets_the_last_seat(world: World) {
        race(world, 10).await;
    }
}

both! {
    #[ignore = "two hundred rounds take minutes; `cargo test -- --ignored` runs them"]
    async fn of_thirty_two_at_once_one_gets_the_last_seat_two_hundred_times(world: World) {
        race(world, 200).await;
    }
}
