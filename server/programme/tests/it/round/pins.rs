//! Pairs fixed or kept apart by a coordinator: with a reason, counted, used once, and never in the files.

use crate::both;
use crate::scene::Scene;
use domain::form::{Problem, Values};
use domain::id::{GroupId, HouseholdId};
use domain::round::{ApproveForm, PinForm, PinKind, Rule};
use domain::state::RoundState;
use entity::{audit, mail, pin};
use programme::round::Document;
use programme::{Error, Result, round};
use sea_orm::EntityTrait;

fn form(kind: PinKind, household: uuid::Uuid, group: uuid::Uuid) -> PinForm {
    PinForm {
        kind,
        household: HouseholdId(household),
        group: GroupId(group),
        why: "SECRET-WHY: they know each other".to_owned(),
    }
}

fn refused(answer: Result<()>, why: Problem) -> bool {
    matches!(answer, Err(Error::Refused(mistakes)) if mistakes.len() == 1 && mistakes[0].problem == why)
}

both! {
    async fn a_fixed_pair_is_made_against_the_rules_flagged_counted_and_proven(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        crate::round::reasons::sql(&scene, "UPDATE household SET slots = '[0]'").await;
        let none = scene.round().await;
        assert_eq!((none.pairs.len(), none.unmatched[0].rules.as_slice()), (0, &[(Rule::Slots, 1)][..]));
        let team = scene.team().await;
        round::cancel(&team, none.id).await.expect("dropped");
        round::pin(&team, form(PinKind::Together, her.id, five.id)).await.expect("fixed");
        let list = round::pool(&team).await.expect("pool").pins;
        assert_eq!((list.len(), list[0].counts, list[0].broken.as_slice()), (1, true, &[Rule::Slots][..]));
        let view = scene.round().await;
        let pair = &view.pairs[0];
        assert_eq!((view.pairs.len(), view.proven), (1, true));
        assert!(pair.reasons.fixed && pair.reasons.stays.is_none());
        assert_eq!(pair.reasons.broken, vec![Rule::Slots]);
        assert_eq!(pair.reasons.note.as_deref(), Some("SECRET-WHY: they know each other"));
        assert_eq!(view.beside.expect("measures").fixed, (1, 1));
        for which in [Document::Input, Document::Result] {
            let text = round::document(&team, view.id, which).await.expect("a file");
            assert!(!text.contains("SECRET-WHY"), "the words of a reason are not in the files");
        }
        // Once it has been put forward it has done its work.
        round::approve(&team, view.id, ApproveForm::All).await.expect("approved");
        assert!(pin::Entity::find().all(&scene.rows).await.expect("pins").is_empty());
        let log = audit::Entity::find().all(&scene.rows).await.expect("log");
        assert!(log.iter().any(|row| row.act == "round.pin" && row.reason.as_deref() == Some("together")));
    }
}

both! {
    async fn a_pair_kept_apart_is_not_made_and_says_whose_decision_it_was(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        let team = scene.team().await;
        round::pin(&team, form(PinKind::Apart, her.id, five.id)).await.expect("kept apart");
        let view = scene.round().await;
        assert_eq!((view.pairs.len(), view.unmatched[0].rules.as_slice()), (0, &[(Rule::Veto, 1)][..]));
        round::cancel(&team, view.id).await.expect("dropped");
        round::unpin(&team, HouseholdId(her.id), GroupId(five.id)).await.expect("free again");
        assert_eq!(scene.round().await.pairs.len(), 1);
    }
}

both! {
    async fn nobody_is_fixed_to_two_nor_to_whom_they_said_no(world: World) {
        let scene = Scene::new(world).await;
        let (her, hanan) = (scene.household("Samira").await, scene.household("Hanan").await);
        let (laak, escamp) = (scene.group("Laak").await, scene.group("Escamp").await);
        let team = scene.team().await;
        round::pin(&team, form(PinKind::Together, her.id, laak.id)).await.expect("fixed");
        let twice = round::pin(&team, form(PinKind::Together, her.id, escamp.id)).await;
        assert!(refused(twice, Problem::Taken));
        assert!(refused(round::pin(&team, form(PinKind::Together, hanan.id, laak.id)).await, Problem::Taken));
        // Deciding again about the same pair replaces the first decision.
        round::pin(&team, form(PinKind::Apart, her.id, laak.id)).await.expect("changed");
        let kinds: Vec<PinKind> = round::pool(&team).await.expect("pool").pins.iter().map(|p| p.kind).collect();
        assert_eq!(kinds, [PinKind::Apart]);
        let (household, group) = (hanan.id, escamp.id);
        let said = entity::refused_pair::ActiveModel {
            household_id: sea_orm::ActiveValue::Set(household),
            group_id: sea_orm::ActiveValue::Set(group),
        };
        entity::refused_pair::Entity::insert(said).exec_without_returning(&scene.rows).await.expect("said no");
        assert!(refused(round::pin(&team, form(PinKind::Together, household, group)).await, Problem::NotOnTheList));
        let haarlem = scene.coordinator_of("haarlem").await.coordinator(None).await.expect("coordinator");
        let theirs = form(PinKind::Apart, household, group);
        assert!(matches!(round::pin(&haarlem, theirs).await, Err(Error::NotFound)));
        let theirs = round::unpin(&haarlem, HouseholdId(her.id), GroupId(laak.id)).await;
        assert!(matches!(theirs, Err(Error::NotFound)));
        assert_eq!(round::pool(&haarlem).await.expect("pool").pins.len(), 0);
    }
}

both! {
    async fn a_decision_about_somebody_who_does_not_take_part_now_waits(world: World) {
        let scene = Scene::new(world).await;
        let (her, laak) = (scene.household("Samira").await, scene.group("Laak").await);
        scene.household("Hanan").await;
        let team = scene.team().await;
        round::pin(&team, form(PinKind::Together, her.id, laak.id)).await.expect("fixed");
        crate::round::reasons::sql(&scene, "UPDATE household SET state = 'paused' WHERE name = 'Samira'").await;
        assert!(!round::pool(&team).await.expect("pool").pins[0].counts);
        let view = scene.round().await;
        assert_eq!((view.pairs.len(), view.pairs[0].household.1.as_str()), (1, "Hanan"));
        assert_eq!(pin::Entity::find().all(&scene.rows).await.expect("pins").len(), 1);
    }
}

both! {
    async fn doing_it_another_way_drops_the_result_and_starts_anew_with_the_reason(world: World) {
        let scene = Scene::new(world).await;
        for name in ["Samira", "Hanan"] {
            scene.household(name).await;
            scene.group(name).await;
        }
        let (first, team) = (scene.round().await, scene.team().await);
        let (household, group) = (first.pairs[0].household.0, first.pairs[1].group.0);
        let wish = form(PinKind::Together, household.0, group.0);
        let second = round::instead(&team, first.id, wish.clone(), "key".to_owned()).await.expect("starts");
        let double = round::instead(&team, first.id, wish.clone(), "key".to_owned()).await.expect("a double click");
        assert_eq!(second, double);
        scene.work().await;
        assert_eq!(scene.view(first.id).await.state, RoundState::Cancelled);
        let view = scene.view(second).await;
        let pair = view.pairs.iter().find(|p| p.household.0 == household).expect("a pair");
        assert_eq!((pair.group.0, pair.reasons.fixed), (group, true));
        assert!(mail::Entity::find().all(&scene.rows).await.expect("mails").is_empty(), "nothing was sent");
        // What has been published stays.
        round::approve(&team, second, ApproveForm::All).await.expect("approved");
        let late = round::instead(&team, second, wish, "other".to_owned()).await;
        assert!(matches!(late, Err(Error::Changed)));
        assert_eq!(scene.view(second).await.state, RoundState::Published);
        assert!(pin::Entity::find().all(&scene.rows).await.expect("pins").is_empty(), "a refused act leaves nothing");
    }
}

#[test]
fn a_decision_about_a_pair_asks_a_reason() {
    let mut values = Values::default();
    values.add("kind", "together");
    values.add("household", "6f1c0a5e5b0f4a53a3a1f3a1d7f0c001");
    values.add("group", "6f1c0a5e5b0f4a53a3a1f3a1d7f0c002");
    let fields = |values: &Values| {
        let mistakes = PinForm::parse(values).err().unwrap_or_default();
        mistakes.into_iter().map(|m| m.field).collect::<Vec<_>>()
    };
    assert_eq!(fields(&values), ["why"]);
    values.add("why", "they are neighbours");
    assert!(fields(&values).is_empty());
    values.set("group", vec!["nobody".to_owned()]);
    values.set("kind", vec!["perhaps".to_owned()]);
    assert_eq!(fields(&values), ["kind", "group"]);
}
