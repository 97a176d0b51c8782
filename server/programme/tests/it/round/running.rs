//! A round while it runs: phase and share to be seen, and a stop that ends the work within a second.

use crate::both;
use crate::scene::Scene;
use domain::id::RoundId;
use domain::round::Phase;
use domain::state::RoundState;
use matching::{
    Group, GroupAnswers, Household, HouseholdAnswers, Id, Instance, Level, Seed, Travel, rulebook,
};
use programme::round;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// A city far larger than ours, so that there is something to stop: every pair possible, every answer another.
fn large(people: u128) -> Instance {
    let mut instance = Instance::new("the-hague", Seed([7; 32]), rulebook::default_nl());
    instance.travel = Travel {
        cells: (0..20).map(|cell| format!("c{cell}")).collect(),
        minutes: (0..20)
            .map(|from: i64| (0..20).map(|to: i64| (from - to).abs() * 2).collect())
            .collect(),
    };
    let pick = |n: u128, of: i64, salt: u128| {
        i64::try_from(
            (n.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(salt) >> 7) % u128::from(of.unsigned_abs()),
        )
        .unwrap_or(0)
    };
    let texts = |n: u128, kind: &str| {
        (0..3)
            .map(|k| format!("{kind}{}", pick(n, 12, k) * 3 + i64::try_from(k).unwrap_or(0)))
            .collect()
    };
    for n in 0..people {
        let (cell, limit) = (format!("c{}", pick(n, 20, 1)), 60);
        let languages = vec![("nl".to_owned(), Level::B1)];
        instance.households.push(Household {
            id: Id::from(n + 1),
            ready: true,
            class: pick(n, 3, 5) + 1,
            size: 1,
            cell: cell.clone(),
            limit,
            answers: HouseholdAnswers {
                languages: languages.clone(),
                slots: vec![3, pick(n, 21, 2).max(4)],
                age: Some(pick(n, 5, 3)),
                interests: texts(n, "i"),
                ..HouseholdAnswers::default()
            },
            importance: BTreeMap::new(),
            musts: Vec::new(),
            city: None,
            waiting_arm: false,
            weeks: 1,
        });
        instance.groups.push(Group {
            id: Id::from(people + n + 1),
            ready: true,
            class: 2,
            places: 1,
            max_size: 6,
            cell,
            limit,
            answers: GroupAnswers {
                languages,
                slots: vec![3, pick(n, 21, 4).max(4)],
                age: vec![pick(n, 5, 6)],
                interests: texts(n + 17, "i"),
                ..GroupAnswers::default()
            },
            importance: BTreeMap::new(),
            musts: Vec::new(),
            city: None,
            weeks: 1,
        });
    }
    instance
}

/// Starts a round and puts a larger input in its place.
async fn start_large(scene: &Scene, people: u128) -> RoundId {
    let team = scene.team().await;
    let id = round::start(&team, String::new()).await.expect("starts");
    let text = serde_json::to_string(&large(people)).expect("text");
    let mut row: entity::round::ActiveModel = crate::round::stored(scene, id).await.into();
    row.input = sea_orm::ActiveValue::Set(Some(text));
    sea_orm::ActiveModelTrait::update(row, &scene.rows)
        .await
        .expect("replaced");
    id
}

/// Stops a large round in a phase; how long its work went on.
async fn stopped_in(scene: &Scene, phase: Phase) -> Duration {
    let id = start_large(scene, 400).await;
    let team = scene.team().await;
    let system = scene.world.programme.system("test");
    let work = tokio::spawn(async move { round::run(&system, id).await });
    let mut share = 0;
    loop {
        let now = round::running(&team, id).await.expect("running");
        assert_eq!(now.state, RoundState::Running, "it was over before {phase}");
        assert!(now.progress >= share, "the share done does not fall");
        share = now.progress;
        if now.phase.is_some_and(|seen| seen >= phase) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let pressed = Instant::now();
    round::cancel(&team, id).await.expect("stopped");
    work.await.expect("a task").expect("no fault");
    let took = pressed.elapsed();
    let view = crate::round::stored(scene, id).await;
    assert_eq!(
        (view.state.as_str(), view.result, view.output_hash),
        ("cancelled", None, None)
    );
    took
}

both! {
    async fn a_stopped_round_ends_its_work_within_a_second_and_keeps_nothing(world: World) {
        let scene = Scene::new(world).await;
        scene.household("Samira").await;
        scene.group("Laak").await;
        for phase in [Phase::Scores, Phase::Firmness] {
            // Once more on a machine that is busy with other tests; work that is not stopped never gets there.
            let mut took = Duration::MAX;
            for _ in 0..3 {
                took = stopped_in(&scene, phase).await;
                println!("stopped in {phase}: {} ms", took.as_millis());
                if took < Duration::from_secs(1) {
                    break;
                }
            }
            assert!(took < Duration::from_secs(1), "{phase}: {took:?}");
        }
    }
}

both! {
    async fn an_input_that_the_engine_refuses_ends_the_round_and_says_so(world: World) {
        let scene = Scene::new(world).await;
        scene.household("Samira").await;
        scene.group("Laak").await;
        let team = scene.team().await;
        let id = round::start(&team, String::new()).await.expect("starts");
        let mut instance = large(2);
        instance.city = String::new();
        let mut row: entity::round::ActiveModel = crate::round::stored(&scene, id).await.into();
        row.input = sea_orm::ActiveValue::Set(Some(serde_json::to_string(&instance).expect("text")));
        sea_orm::ActiveModelTrait::update(row, &scene.rows).await.expect("replaced");
        scene.work().await;
        let view = scene.view(id).await;
        assert_eq!((view.state, view.phase), (RoundState::Cancelled, Some(Phase::Failed)));
    }
}
