//! What if: a copy with one thing changed. Nothing is stored, nothing is sent, and the round stays as it is.

use crate::both;
use crate::scene::Scene;
use domain::form::Values;
use domain::proposal::Feature;
use domain::round::{Change, PinKind, Tier};
use entity::{audit, job, mail, pin, proposal, round as rounds};
use programme::round;
use sea_orm::EntityTrait;

/// Everything that a what-if could have left behind.
async fn everything(scene: &Scene) -> String {
    let rows = &scene.rows;
    let (r, p) = (
        rounds::Entity::find().all(rows).await.expect("rows"),
        proposal::Entity::find().all(rows).await.expect("rows"),
    );
    let (m, j, a, n) = (
        mail::Entity::find().all(rows).await.expect("rows"),
        job::Entity::find().all(rows).await.expect("rows"),
        audit::Entity::find().all(rows).await.expect("rows"),
        pin::Entity::find().all(rows).await.expect("rows"),
    );
    format!("{r:?}{p:?}{m:?}{j:?}{a:?}{n:?}")
}

both! {
    async fn a_copy_shows_the_difference_and_leaves_everything_as_it_was(world: World) {
        let scene = Scene::new(world).await;
        for name in ["Samira", "Hanan", "Yusuf"] {
            scene.household(name).await;
        }
        for name in ["Laak", "Escamp"] {
            scene.group(name).await;
        }
        let view = scene.round().await;
        let (team, before) = (scene.team().await, everything(&scene).await);
        let waits = view.unmatched[0].household.0;
        let (pair, other) = (&view.pairs[0], &view.pairs[1]);
        let ask = |kind, household, group| Change::Pair { kind, household, group };
        // Fixing somebody who waits: another waits instead, as good but for the lot.
        let change = ask(PinKind::Together, waits, pair.group.0);
        let found = round::what_if(&team, view.id, Some(change)).await.expect("a copy").outcome.expect("found");
        assert_eq!((found.price.tier, found.matched, found.impossible), (Tier::Lot, (2, 2), false));
        assert!(found.moves.iter().any(|m| m.household.0 == waits && m.from.is_none() && m.to.is_some()));
        // Keeping both pairs of one household apart would be two changes; one costs nothing but the lot here.
        let change = ask(PinKind::Apart, pair.household.0, pair.group.0);
        let found = round::what_if(&team, view.id, Some(change)).await.expect("a copy").outcome.expect("found");
        assert!(found.moves.iter().any(|m| m.household.0 == pair.household.0));
        // Fixing a pair of the result changes nothing.
        let change = ask(PinKind::Together, other.household.0, other.group.0);
        let found = round::what_if(&team, view.id, Some(change)).await.expect("a copy").outcome.expect("found");
        assert_eq!((found.price.tier, found.moves.len()), (Tier::Nothing, 0));
        for change in [
            Change::Weight { feature: Feature::Language, weight: 900 },
            Change::Share(10),
            Change::Floors([1, 2, 3]),
        ] {
            let found = round::what_if(&team, view.id, Some(change)).await.expect("a copy").outcome.expect("found");
            assert_eq!(found.matched, (2, 2));
        }
        assert_eq!(everything(&scene).await, before, "nothing was stored and nothing sent");
    }
}

both! {
    async fn the_form_shows_todays_rules_and_todays_weight_changes_nothing(world: World) {
        let scene = Scene::new(world).await;
        for name in ["Samira", "Hanan"] {
            scene.household(name).await;
            scene.group(name).await;
        }
        let (view, team) = (scene.round().await, scene.team().await);
        let page = round::what_if(&team, view.id, None).await.expect("a page");
        assert_eq!(page.weights.iter().map(|(_, weight)| weight).sum::<i64>(), 1_000);
        assert_eq!((page.share, page.floors, page.open, page.outcome), (60, [20, 30, 40], true, None));
        for (feature, weight) in page.weights {
            let change = Some(Change::Weight { feature, weight });
            let found = round::what_if(&team, view.id, change).await.expect("a copy").outcome.expect("found");
            assert_eq!((found.price.tier, found.moves.len()), (Tier::Nothing, 0), "{feature}");
        }
    }
}

both! {
    async fn a_pair_that_cannot_stand_beside_a_fixed_one_is_said_to_be_impossible(world: World) {
        let scene = Scene::new(world).await;
        let (her, hanan) = (scene.household("Samira").await, scene.household("Hanan").await);
        let laak = scene.group("Laak").await;
        let team = scene.team().await;
        let (household, group) = (domain::id::HouseholdId(her.id), domain::id::GroupId(laak.id));
        let why = "they know each other".to_owned();
        let fixed = domain::round::PinForm { kind: PinKind::Together, household, group, why };
        round::pin(&team, fixed).await.expect("fixed");
        let view = scene.round().await;
        let change = Change::Pair { kind: PinKind::Together, household: domain::id::HouseholdId(hanan.id), group };
        let found = round::what_if(&team, view.id, Some(change)).await.expect("a copy").outcome.expect("found");
        assert!(found.impossible && found.moves.is_empty());
        // Letting the fixed one go is possible.
        let change = Change::Pair { kind: PinKind::Apart, household, group };
        let found = round::what_if(&team, view.id, Some(change)).await.expect("a copy").outcome.expect("found");
        assert!(!found.impossible && found.moves.len() == 2);
    }
}

#[test]
fn numbers_out_of_range_and_falling_floors_are_refused() {
    let asked = |fields: &[(&str, &str)]| {
        let mut values = Values::default();
        fields.iter().for_each(|(name, text)| values.add(name, text));
        Change::parse(&values).map_err(|mistakes| mistakes[0].field.clone())
    };
    assert_eq!(asked(&[]), Ok(None));
    assert_eq!(
        asked(&[("change", "share"), ("share", "٦٠")]),
        Ok(Some(Change::Share(60)))
    );
    assert_eq!(
        asked(&[("change", "share"), ("share", "101")]),
        Err("share".to_owned())
    );
    assert_eq!(
        asked(&[("change", "weight"), ("feature", "religion"), ("weight", "5")]),
        Err("feature".to_owned())
    );
    let floors = |first| {
        [
            ("change", "floors"),
            ("floor-1", first),
            ("floor-2", "30"),
            ("floor-3", "40"),
        ]
    };
    assert_eq!(asked(&floors("20")), Ok(Some(Change::Floors([20, 30, 40]))));
    assert_eq!(asked(&floors("31")), Err("floor-1".to_owned()));
    assert_eq!(asked(&[("change", "together")]), Err("household".to_owned()));
}
