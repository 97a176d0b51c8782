//! Residents on their own: one row a person, out and in again, out for good once in a group.

use crate::both;
use crate::support::group::{answers, key, link, person, take};
use domain::single::{ComesWith, SingleAnswers, SingleState};
use programme::{Error, group, single};
use sea_orm::{EntityTrait, PaginatorTrait};

fn alone() -> SingleAnswers {
    SingleAnswers {
        city: "the-hague".to_owned(),
        postcode: "2562".to_owned(),
        company_with: ComesWith::Alone,
        initiator: true,
    }
}

both! {
    async fn a_form_sent_four_times_makes_one_row(world: World) {
        world.cities().await;
        let access = world.person("noa@example.org").await;
        let sent = (0..4).map(|_| {
            let who = access.signed_in().expect("signed in");
            tokio::spawn(async move { single::sign_up(&who, alone(), person("Noa")).await })
        });
        let mut ids = Vec::new();
        for task in sent.collect::<Vec<_>>() {
            ids.extend(task.await.expect("joins").ok());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1);
        assert_eq!(entity::single::Entity::find().count(&world.raw().await).await.expect("counts"), 1);
        let view = single::mine(&access.signed_in().expect("signed in")).await.expect("own page");
        assert_eq!((view.state, view.in_city, view.name.as_str()), (SingleState::Pooled, 1, "Noa"));
    }
}

both! {
    async fn who_stops_is_out_and_may_begin_again(world: World) {
        world.cities().await;
        let who = world.person("noa@example.org").await.signed_in().expect("signed in");
        assert!(matches!(single::withdraw(&who).await, Err(Error::NotFound)));
        let first = single::sign_up(&who, alone(), person("Noa")).await.expect("in");
        single::withdraw(&who).await.expect("out");
        single::withdraw(&who).await.expect("again nothing");
        assert_eq!(single::mine(&who).await.expect("page").state, SingleState::Withdrawn);
        let mut moved = alone();
        moved.postcode = "2511".to_owned();
        let again = single::sign_up(&who, moved, person("Noa N.")).await.expect("in again");
        assert_eq!(again, first);
        let view = single::mine(&who).await.expect("page");
        assert_eq!((view.state, view.name.as_str(), view.in_city), (SingleState::Pooled, "Noa N.", 1));
    }
}

both! {
    async fn whoever_joins_or_starts_a_group_looks_for_none(world: World) {
        let (bram, _) = world.initiator("bram").await;
        let noa = world.person("noa@example.org").await;
        let who = noa.signed_in().expect("signed in");
        single::sign_up(&who, alone(), person("Noa")).await.expect("in");
        take(&noa, &link(&bram.member().await.expect("member")).await, "Noa").await;
        assert_eq!(single::mine(&who).await.expect("page").state, SingleState::Confirmed);
        let refused = single::sign_up(&who, alone(), person("Noa")).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
        let ali = world.person("ali@example.org").await.signed_in().expect("signed in");
        single::sign_up(&ali, alone(), person("Ali")).await.expect("in");
        group::start(&ali, answers(), person("Ali"), &key()).await.expect("a group");
        assert_eq!(single::mine(&ali).await.expect("page").state, SingleState::Confirmed);
    }
}
