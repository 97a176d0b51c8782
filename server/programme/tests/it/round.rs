//! Rounds: frozen inputs, a proof, one at a time, nothing shown before a person approved it.

mod pins;
pub mod reasons;
mod running;
mod what_if;

use crate::both;
use crate::scene::Scene;
use domain::proposal::{Feature, Reason};
use domain::round::{ApproveForm, RejectForm, Rule};
use domain::state::{ProposalState, RoundState};
use programme::round::Document;
use programme::{Error, proposal, round};
use sea_orm::{ConnectionTrait, EntityTrait};

/// The row of a round, as no use case shows it.
pub async fn stored(scene: &Scene, id: domain::id::RoundId) -> entity::round::Model {
    let row = entity::round::Entity::find_by_id(id.0).one(&scene.rows).await;
    row.expect("row").expect("row")
}

both! {
    async fn a_round_finds_pairs_and_the_independent_checker_agrees(world: World) {
        let scene = Scene::new(world).await;
        for name in ["Samira", "Hanan", "Yusuf"] {
            scene.household(name).await;
        }
        for name in ["Laak", "Escamp"] {
            scene.group(name).await;
        }
        let pool = round::pool(&scene.team().await).await.expect("a pool");
        assert_eq!((pool.households, pool.groups, pool.open, pool.going_on), (3, 2, true, None));
        let view = scene.round().await;
        assert_eq!((view.state, view.progress, view.proven), (RoundState::Reviewed, 1_000, true));
        assert_eq!((view.pairs.len(), view.unmatched.len(), view.free_groups.len()), (2, 1, 0));
        assert_eq!(view.unmatched[0].possible, 2);
        for pair in &view.pairs {
            for side in [&pair.reasons.household, &pair.reasons.group] {
                assert_eq!(side.terms.iter().map(|t| t.points).sum::<i64>(), side.score);
                assert!(side.terms.iter().all(|t| t.points == t.weight * t.value));
            }
        }
    }
}

both! {
    async fn the_reasons_shown_are_terms_of_the_sum(world: World) {
        let scene = Scene::new(world).await;
        let her = scene.household("Samira").await;
        scene.group("Laak").await;
        let (id, _) = scene.offered(&her).await;
        let shown = proposal::for_newcomer(&her.access.newcomer().await.expect("she")).await.expect("view").expect("one");
        let stored = entity::proposal::Entity::find_by_id(id.0).one(&scene.rows).await.expect("row").expect("row");
        let whole: domain::round::PairReasons = serde_json::from_str(&stored.coordinator_reasons).expect("reasons");
        let plus: Vec<Feature> = shown.reasons.plus.iter().map(Reason::feature).collect();
        assert_eq!(plus, whole.household.plus);
        assert!(!plus.is_empty() && plus.len() <= 3);
        for feature in plus {
            let term = whole.household.terms.iter().find(|t| t.feature == feature).expect("a term of the sum");
            assert!(term.points > 0 && term.value >= 500);
        }
        assert!(!shown.reasons.unknown.contains(&Feature::Sector), "nobody is told that a question not asked is unanswered");
    }
}

both! {
    async fn frozen_inputs_give_the_same_bytes_when_run_again(world: World) {
        let scene = Scene::new(world).await;
        for name in ["Samira", "Hanan", "Yusuf", "Omar"] {
            scene.household(name).await;
            scene.group(name).await;
        }
        let view = scene.round().await;
        // What people change after the start does not touch the round.
        scene.rows.execute_unprepared("UPDATE household SET postcode = '2000', slots = '[]'").await.expect("changed");
        let stored = entity::round::Entity::find_by_id(view.id.0).one(&scene.rows).await.expect("row").expect("row");
        let (input, result) = (stored.input.expect("input"), stored.result.expect("result"));
        let instance = matching::Instance::from_json(input.as_bytes()).expect("reads");
        let again = matching::run(&instance, &mut |_| std::ops::ControlFlow::Continue(())).expect("runs");
        assert_eq!(again.to_json(), result);
        assert_eq!((Some(again.output_hash.clone()), view.input_hash), (view.output_hash, again.input_hash.clone()));
        let team = scene.team().await;
        let went_in = round::document(&team, view.id, Document::Input).await.expect("a document");
        let came_out = round::document(&team, view.id, Document::Result).await.expect("a document");
        assert_eq!((&went_in, &came_out), (&input, &result), "the files are what is stored, byte for byte");
        assert!(went_in.contains(&view.seed) && !went_in.contains("Samira") && !went_in.contains("SECRET-HOPE"));
        let proven = certificate::verify(went_in.as_bytes(), came_out.as_bytes()).expect("the checker accepts them");
        assert_eq!((proven.output_hash, proven.input_hash), (again.output_hash, again.input_hash));
        let forged = went_in.replacen("\"slots\":[2,5,16]", "\"slots\":[2,5,17]", 1);
        assert_ne!(forged, went_in);
        assert!(certificate::verify(forged.as_bytes(), came_out.as_bytes()).is_err(), "one answer changed is seen");
    }
}

both! {
    async fn a_city_has_one_round_at_a_time(world: World) {
        let scene = Scene::new(world).await;
        scene.household("Samira").await;
        scene.group("Laak").await;
        let team = scene.team().await;
        let first = round::start(&team, "key".to_owned()).await.expect("starts");
        assert_eq!(round::start(&team, "key".to_owned()).await.expect("a double click"), first);
        assert!(matches!(round::start(&team, "other".to_owned()).await, Err(Error::Changed)));
        round::cancel(&team, first).await.expect("stopped");
        scene.work().await;
        let view = scene.view(first).await;
        assert_eq!((view.state, view.pairs.len()), (RoundState::Cancelled, 0));
        round::start(&team, "third".to_owned()).await.expect("another may start");
        assert!(matches!(round::start(&team, String::new()).await, Err(Error::TooOften { .. } | Error::Changed)));
    }
}

both! {
    async fn only_an_open_city_with_people_has_a_round_and_only_its_own_coordinator_sees_it(world: World) {
        let scene = Scene::new(world).await;
        assert!(matches!(round::start(&scene.team().await, String::new()).await, Err(Error::Refused(_))));
        scene.household("Samira").await;
        scene.group("Laak").await;
        let view = scene.round().await;
        let haarlem = scene.coordinator_of("haarlem").await.coordinator(None).await.expect("coordinator");
        assert!(matches!(round::start(&haarlem, String::new()).await, Err(Error::Refused(_))));
        assert!(matches!(round::view(&haarlem, view.id).await, Err(Error::NotFound)));
        assert!(matches!(round::document(&haarlem, view.id, Document::Result).await, Err(Error::NotFound)));
        assert!(matches!(round::approve(&haarlem, view.id, ApproveForm::All).await, Err(Error::NotFound)));
        assert!(matches!(round::close(&haarlem, view.id).await, Err(Error::NotFound)));
    }
}

both! {
    async fn nothing_leaves_before_a_person_approved_it(world: World) {
        let scene = Scene::new(world).await;
        let her = scene.household("Samira").await;
        let five = scene.group("Laak").await;
        let view = scene.round().await;
        let newcomer = her.access.newcomer().await.expect("she");
        assert_eq!(proposal::for_newcomer(&newcomer).await.expect("view"), None);
        assert!(matches!(proposal::accept(&newcomer, view.pairs[0].id).await, Err(Error::NotFound)));
        let member = five.members[0].member().await.expect("member");
        assert_eq!(proposal::for_group(&member).await.expect("view"), None);
        let team = scene.team().await;
        let count = round::approve(&team, view.id, ApproveForm::All).await.expect("approved");
        assert_eq!((count.sent, count.changed, count.left), (1, 0, 0));
        assert_eq!(scene.view(view.id).await.state, RoundState::Published);
        assert!(proposal::for_newcomer(&newcomer).await.expect("view").is_some());
        let mails = entity::mail::Entity::find().all(&scene.rows).await.expect("mails");
        assert_eq!(mails.iter().filter(|m| m.kind == "proposal").count(), 6);
        assert!(mails.iter().all(|m| !m.params.contains("Samira") && !m.params.contains("Laak")));
    }
}

both! {
    async fn a_pair_the_coordinator_does_not_want_is_not_made_again(world: World) {
        let scene = Scene::new(world).await;
        scene.household("Samira").await;
        scene.group("Laak").await;
        let (view, team) = (scene.round().await, scene.team().await);
        let form = RejectForm { proposal: view.pairs[0].id, why: "they are neighbours".to_owned() };
        round::reject(&team, view.id, form).await.expect("rejected");
        let after = scene.view(view.id).await;
        assert_eq!(after.pairs[0].state, ProposalState::Withdrawn);
        assert_eq!(after.pairs[0].reasons.note.as_deref(), Some("they are neighbours"));
        round::close(&team, view.id).await.expect("closed");
        let next = scene.round().await;
        assert!(next.pairs.is_empty());
        assert_eq!(next.unmatched[0].rules.first().map(|r| r.0), Some(Rule::Declined));
    }
}

both! {
    async fn who_withdrew_consent_or_is_paused_is_not_in_the_pool_and_not_offered(world: World) {
        let scene = Scene::new(world).await;
        let her = scene.household("Samira").await;
        scene.group("Laak").await;
        let view = scene.round().await;
        scene.rows.execute_unprepared("UPDATE consent SET withdrawn_at = 5").await.expect("withdrawn");
        let form = ApproveForm::One { proposal: view.pairs[0].id, looked: false };
        assert!(matches!(round::approve(&scene.team().await, view.id, form).await, Err(Error::Changed)));
        let count = round::approve(&scene.team().await, view.id, ApproveForm::All).await.expect("counted");
        assert_eq!((count.sent, count.changed), (0, 1));
        assert_eq!(round::pool(&scene.team().await).await.expect("pool").households, 0);
        let row = entity::household::Entity::find_by_id(her.id).one(&scene.rows).await.expect("row").expect("row");
        assert_eq!(row.state, "ready");
    }
}
