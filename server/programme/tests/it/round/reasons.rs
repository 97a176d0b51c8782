//! What stands beside a pair and beside a result: how firm, why not another, the proof for those who wait.

use crate::both;
use crate::scene::Scene;
use domain::id::{GroupId, HouseholdId};
use domain::round::{Change, Method, PinKind, Rule, Tier};
use programme::{Error, household, round};
use sea_orm::ConnectionTrait;
use std::ops::ControlFlow;
use uuid::Uuid;

pub async fn sql(scene: &Scene, text: &str) {
    scene.rows.execute_unprepared(text).await.expect("changed");
}

/// Two households of which one shares more with each group than the other does.
async fn contested(scene: &Scene) -> (HouseholdId, HouseholdId, GroupId, GroupId) {
    let (samira, hanan) = (scene.household("Samira").await, scene.household("Hanan").await);
    let (laak, escamp) = (scene.group("Laak").await, scene.group("Escamp").await);
    // Laak likes music, as Samira does; Hanan likes nothing of it. Escamp likes neither.
    for change in [
        "UPDATE household SET interests = '[\"music\"]' WHERE name = 'Samira'",
        "UPDATE household SET interests = '[\"reading\"]' WHERE name = 'Hanan'",
        "UPDATE member SET interests = '[\"music\"]' WHERE name LIKE 'Laak %'",
        "UPDATE member SET interests = '[\"sport\"]' WHERE name LIKE 'Escamp %'",
    ] {
        sql(scene, change).await;
    }
    (
        HouseholdId(samira.id),
        HouseholdId(hanan.id),
        GroupId(laak.id),
        GroupId(escamp.id),
    )
}

both! {
    async fn every_pair_says_how_firm_it_stands_and_the_share_can_be_computed_again(world: World) {
        let scene = Scene::new(world).await;
        contested(&scene).await;
        let view = scene.round().await;
        let row = crate::round::stored(&scene, view.id).await;
        let instance = matching::Instance::from_json(row.input.expect("input").as_bytes()).expect("reads");
        let outcome = matching::Outcome::from_json(row.result.expect("result").as_bytes()).expect("reads");
        let mut go_on = |_| ControlFlow::Continue(());
        let draws = matching::sensitivity::DRAWS;
        let again = matching::sensitivity::persistence(&instance.check().expect("good"), &outcome, draws, &mut go_on);
        let again = again.expect("shares");
        assert_eq!(view.pairs.len(), 2);
        for pair in &view.pairs {
            let own = again.iter().find(|one| one.h.0 == *pair.household.0.0.as_bytes()).expect("its share");
            assert_eq!(pair.reasons.stays, Some(own.stays));
            assert_eq!(pair.reasons.shaky(), own.amber);
            assert!(!pair.reasons.fixed && pair.reasons.broken.is_empty());
        }
    }
}

both! {
    async fn the_price_of_another_group_is_what_a_round_with_that_pair_fixed_costs(world: World) {
        let scene = Scene::new(world).await;
        let (samira, hanan, laak, escamp) = contested(&scene).await;
        let view = scene.round().await;
        let team = scene.team().await;
        let mut seen = 0;
        for (household, has) in [(samira, laak), (hanan, escamp)] {
            let why = round::why(&team, view.id, household, None).await.expect("reasons");
            assert_eq!(why.has.as_ref().map(|g| g.0), Some(has));
            assert_eq!((why.others.len(), why.asked), (1, None));
            let other = &why.others[0];
            let price = other.price.expect("it was possible");
            assert_eq!((price.tier, other.moves), (Tier::Points, 2));
            assert!(price.tenths < 0 && price.households == 0);
            let change = Change::Pair { kind: PinKind::Together, household, group: other.group.0 };
            let found = round::what_if(&team, view.id, Some(change)).await.expect("a copy").outcome.expect("found");
            assert_eq!((found.price, found.moves.len()), (price, 2));
            seen += 1;
        }
        assert_eq!(seen, 2);
    }
}

both! {
    async fn what_would_change_it_is_a_weight_that_really_does(world: World) {
        let scene = Scene::new(world).await;
        let (_, hanan, laak, _) = contested(&scene).await;
        // Hanan gives Escamp what Samira gives Laak, but for the way: Laak is near.
        sql(&scene, "UPDATE welcome_group SET postcode = '2497' WHERE name = 'Escamp'").await;
        let view = scene.round().await;
        let team = scene.team().await;
        let asked = round::why(&team, view.id, hanan, Some(laak)).await.expect("reasons").asked.expect("asked");
        assert_eq!(asked.group.1, "Laak");
        let row = crate::round::stored(&scene, view.id).await;
        let instance = matching::Instance::from_json(row.input.expect("input").as_bytes()).expect("reads");
        assert!(!asked.weights.is_empty(), "something would");
        for (feature, from, to) in asked.weights {
            assert_ne!(to, from);
            let nearer = if to > from { to - 1 } else { to + 1 };
            let feature = matching::Feature::ALL.into_iter().find(|f| f.code() == feature.code()).expect("one");
            let (h, g) = (matching::Id::from(hanan.0.as_u128()), matching::Id::from(laak.0.as_u128()));
            let gets = |level| {
                let own = matching::whatif::Change::OwnWeight { id: h, feature, level };
                let copy = matching::whatif::changed(&instance, &[own]).expect("a copy");
                let after = matching::run(&copy, &mut |_| ControlFlow::Continue(())).expect("runs");
                after.pairs.iter().any(|pair| (pair.h, pair.g) == (h, g))
            };
            assert!(gets(to) && !gets(nearer));
        }
    }
}

both! {
    async fn who_keeps_waiting_sees_the_proof_and_the_single_rule_in_the_way(world: World) {
        let scene = Scene::new(world).await;
        for name in ["Samira", "Hanan", "Yusuf"] {
            scene.household(name).await;
        }
        let omar = scene.household("Omar").await;
        for name in ["Laak", "Escamp"] {
            scene.group(name).await;
        }
        sql(&scene, "UPDATE household SET slots = '[0]' WHERE name = 'Omar'").await;
        let view = scene.round().await;
        let beside = view.beside.as_ref().expect("measures");
        let short = beside.shortage.as_ref().expect("too few groups");
        let names = |people: Vec<&String>| people.into_iter().cloned().collect::<std::collections::BTreeSet<_>>();
        assert_eq!(names(short.households.iter().map(|h| &h.1).collect()), ["Hanan", "Samira", "Yusuf"].map(str::to_owned).into());
        assert_eq!(names(short.groups.iter().map(|g| &g.1).collect()), ["Escamp", "Laak"].map(str::to_owned).into());
        assert_eq!(short.places, 2);
        let waits = |id| view.unmatched.iter().find(|one| one.household.0.0 == id);
        let his = waits(omar.id).expect("he waits");
        assert_eq!((his.possible, his.in_shortage, his.rules.as_slice()), (0, false, &[(Rule::Slots, 2)][..]));
        assert_eq!(his.only.len(), 1);
        assert_eq!((his.only[0].0, his.only[0].1.len()), (Rule::Slots, 2));
        // He reads it too, as numbers: other times would open two groups, a longer way none.
        let newcomer = omar.access.newcomer().await.expect("he");
        let near = household::waiting(&newcomer).await.expect("his page").near;
        assert_eq!((near.times, near.travel), (2, 0));
        let other = view.unmatched.iter().find(|one| one.household.0.0 != omar.id).expect("one more waits");
        assert!(other.in_shortage && other.possible == 2 && other.only.is_empty());
    }
}

both! {
    async fn the_result_stands_beside_other_ways_and_small_cells_are_hidden(world: World) {
        let scene = Scene::new(world).await;
        contested(&scene).await;
        let beside = scene.round().await.beside.expect("measures");
        let methods: Vec<Method> = beside.rows.iter().map(|row| row.method).collect();
        assert_eq!(methods, Method::ALL);
        assert!(beside.rows.iter().all(|row| row.matched == 2) && beside.rows[2].blocking == 0);
        assert_eq!((beside.price.is_some_and(|p| p >= 0), beside.floors), (true, [200_000, 300_000, 400_000]));
        assert!(!beside.fairness.is_empty() && beside.fairness.iter().all(|cell| cell.people.is_none()));
        assert!(beside.fairness.iter().all(|c| (c.matched, c.weeks, c.score) == (None, None, None)));
        for number in 0..8 {
            scene.household(&format!("Nour {number}")).await;
        }
        let team = scene.team().await;
        let open = round::pool(&team).await.expect("pool").going_on.expect("one waits for approval");
        round::cancel(&team, open).await.expect("dropped");
        let larger = scene.round().await.beside.expect("measures");
        let city = larger.fairness.iter().find(|c| matches!(c.who, domain::round::Who::City(_))).expect("all");
        assert_eq!((city.people, city.matched.map(|m| m.value)), (Some(10), Some(200)));
    }
}

both! {
    async fn another_citys_coordinator_and_strangers_to_the_round_learn_nothing(world: World) {
        let scene = Scene::new(world).await;
        let (samira, ..) = contested(&scene).await;
        let view = scene.round().await;
        let later = scene.household("Later").await;
        let haarlem = scene.coordinator_of("haarlem").await.coordinator(None).await.expect("coordinator");
        assert!(matches!(round::why(&haarlem, view.id, samira, None).await, Err(Error::NotFound)));
        assert!(matches!(round::what_if(&haarlem, view.id, None).await, Err(Error::NotFound)));
        assert!(matches!(round::running(&haarlem, view.id).await, Err(Error::NotFound)));
        let team = scene.team().await;
        assert!(matches!(round::why(&team, view.id, HouseholdId(later.id), None).await, Err(Error::NotFound)));
        let stranger = Some(GroupId(Uuid::new_v4()));
        assert!(matches!(round::why(&team, view.id, samira, stranger).await, Err(Error::NotFound)));
    }
}
