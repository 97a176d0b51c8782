//! Proposals from both sides: who sees what, one no, the last day, and the year that begins.

mod race;

use crate::both;
use crate::scene::{Five, Her, Scene};
use domain::form::Values;
use domain::id::ProposalId;
use domain::proposal::{AnswerForm, DeclineForm, DeclineReason, QuestionForm, Reason, Turn, WithdrawForm};
use domain::round::ApproveForm;
use programme::{Error, Member, Newcomer, pairing, proposal, round};
use sea_orm::{ConnectionTrait, EntityTrait};

async fn she(her: &Her) -> Newcomer {
    her.access.newcomer().await.expect("she")
}

fn back(proposal: ProposalId) -> WithdrawForm {
    let why = "SECRET-WHY: they moved".to_owned();
    WithdrawForm { proposal, why }
}

async fn one_of(five: &Five, number: usize) -> Member {
    five.members[number].member().await.expect("a member")
}

fn no(proposal: ProposalId, reason: Option<DeclineReason>) -> DeclineForm {
    DeclineForm { proposal, reason }
}

async fn state_of(scene: &Scene, her: &Her) -> String {
    entity::household::Entity::find_by_id(her.id)
        .one(&scene.rows)
        .await
        .expect("row")
        .expect("row")
        .state
}

both! {
    async fn both_say_yes_and_the_year_begins(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        let (id, _) = scene.offered(&her).await;
        let before = proposal::for_newcomer(&she(&her).await).await.expect("view").expect("one");
        assert_eq!((before.turn, before.people.len()), (Turn::Yours, 5));
        assert!(before.people.iter().all(|p| p.name.is_none()));
        assert_eq!(proposal::accept(&she(&her).await, id).await.expect("yes"), Turn::Theirs);
        assert_eq!(proposal::accept(&she(&her).await, id).await.expect("yes again"), Turn::Theirs);
        let after = proposal::for_newcomer(&she(&her).await).await.expect("view").expect("one");
        assert_eq!(after.people[0].name.as_deref(), Some("Laak 0"));
        for number in 0..4 {
            let yes = proposal::accept_as_member(&one_of(&five, number).await, id).await;
            assert_eq!(yes.expect("yes"), Turn::Others);
        }
        assert!(matches!(pairing::for_group(&one_of(&five, 0).await).await, Err(Error::NotFound)));
        assert_eq!(proposal::accept_as_member(&one_of(&five, 4).await, id).await.expect("yes"), Turn::Paired);
        assert_eq!(proposal::accept_as_member(&one_of(&five, 4).await, id).await.expect("again"), Turn::Paired);
        let year = pairing::for_group(&one_of(&five, 2).await).await.expect("a year");
        assert_eq!((year.household.as_str(), year.reach.as_deref()), ("Samira", Some("+31612345678")));
        let year = pairing::for_newcomer(&she(&her).await).await.expect("a year");
        assert_eq!((year.year.month, year.people.len()), (1, 5));
        assert_eq!(state_of(&scene, &her).await, "paired");
        let mails = entity::mail::Entity::find().all(&scene.rows).await.expect("mails");
        assert_eq!(mails.iter().filter(|m| m.kind == "paired").count(), 6);
    }
}

both! {
    async fn rights_end_with_the_year_in_the_same_moment(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        let (id, _) = scene.offered(&her).await;
        proposal::accept(&she(&her).await, id).await.expect("yes");
        for number in 0..5 {
            proposal::accept_as_member(&one_of(&five, number).await, id).await.expect("yes");
        }
        assert!(matches!(pairing::end_as_initiator(&one_of(&five, 1).await).await, Err(Error::NotFound)));
        let other = scene.coordinator_of("haarlem").await.coordinator(None).await.expect("coordinator");
        let year = pairing::for_newcomer(&she(&her).await).await.expect("a year").year;
        assert!(matches!(pairing::end_by_team(&other, year.id).await, Err(Error::NotFound)));
        pairing::end(&she(&her).await).await.expect("ended");
        assert!(matches!(pairing::for_group(&one_of(&five, 0).await).await, Err(Error::NotFound)));
        assert!(matches!(pairing::for_newcomer(&she(&her).await).await, Err(Error::NotFound)));
        assert!(matches!(pairing::end(&she(&her).await).await, Err(Error::NotFound)));
        assert!(matches!(pairing::end_by_team(&scene.team().await, year.id).await, Err(Error::Changed)));
        assert_eq!(state_of(&scene, &her).await, "ended");
    }
}

both! {
    async fn a_group_sees_codes_and_only_those_that_many_share(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        for name in ["B", "C", "D"] {
            scene.household(name).await;
        }
        scene.offered(&her_or_first(&scene, &her).await).await;
        let view = proposal::for_group(&one_of(&five, 0).await).await.expect("view").expect("one");
        assert_eq!(view.codes, domain::proposal::HouseholdCodes::default(), "four households: nothing is shown");
        let text = serde_json::to_string(&view).expect("json");
        for secret in ["Samira", "SECRET-HOPE", "+316", "2525", "26-35", "cooking"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}

/// With one group and several equal households the lottery decides; give the group to her.
async fn her_or_first(scene: &Scene, her: &Her) -> Her {
    scene
        .rows
        .execute_unprepared("UPDATE household SET class = 1 WHERE name = 'Samira'")
        .await
        .expect("first");
    Her {
        id: her.id,
        access: her.access.clone(),
    }
}

both! {
    async fn with_five_alike_the_group_sees_the_shared_codes(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        for name in ["B", "C", "D", "E"] {
            scene.household(name).await;
        }
        scene.offered(&her_or_first(&scene, &her).await).await;
        let view = proposal::for_group(&one_of(&five, 0).await).await.expect("view").expect("one");
        assert!(view.codes.age.is_some() && view.codes.minutes == Some(10));
        assert_eq!(view.codes.interests.len(), 1);
        let named = |r: &Reason| matches!(r, Reason::Language { languages, .. } if !languages.is_empty());
        let all = view.reasons.plus.iter().chain(&view.reasons.minus);
        assert!(!all.into_iter().any(named), "which language they share is not said yet");
        assert!(!serde_json::to_string(&view).expect("json").contains("Samira"));
    }
}

both! {
    async fn one_no_ends_it_names_nobody_and_the_pair_never_comes_back(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        let (id, _) = scene.offered(&her).await;
        proposal::accept_as_member(&one_of(&five, 0).await, id).await.expect("yes");
        let without = proposal::decline_as_member(&one_of(&five, 3).await, no(id, None)).await;
        assert!(matches!(without, Err(Error::Refused(_))));
        proposal::decline_as_member(&one_of(&five, 3).await, no(id, Some(DeclineReason::Far))).await.expect("no");
        for number in 0..5 {
            let view = proposal::for_group(&one_of(&five, number).await).await.expect("view").expect("one");
            assert_eq!(view.turn, Turn::Over);
        }
        let view = proposal::for_newcomer(&she(&her).await).await.expect("view").expect("one");
        assert_eq!((view.turn, view.people.len(), view.reasons), (Turn::Over, 0, Default::default()));
        let said = entity::refusal::Entity::find().one(&scene.rows).await.expect("row").expect("row");
        assert_eq!((said.account_id, said.code.as_deref()), (None, Some("far")));
        assert!(matches!(proposal::accept(&she(&her).await, id).await, Err(Error::Changed)));
        assert_eq!(state_of(&scene, &her).await, "ready");
        for _ in 0..2 {
            scene.days(1);
            assert!(scene.round().await.pairs.is_empty(), "the same two never meet again");
            close_open_round(&scene).await;
        }
    }
}

async fn close_open_round(scene: &Scene) {
    let team = scene.team().await;
    let open = round::pool(&team)
        .await
        .expect("pool")
        .going_on
        .expect("one is open");
    round::close(&team, open).await.expect("closed");
}

both! {
    async fn after_three_refusals_a_person_looks_at_the_fourth_first(world: World) {
        let scene = Scene::new(world).await;
        let her = scene.household("Samira").await;
        for name in ["A", "B", "C", "D"] {
            scene.group(name).await;
        }
        for _ in 0..3 {
            scene.days(1);
            let (id, _) = scene.offered(&her).await;
            proposal::decline(&she(&her).await, no(id, None)).await.expect("no");
        }
        scene.days(1);
        let (fourth, team) = (scene.round().await, scene.team().await);
        let pair = &fourth.pairs[0];
        assert!(pair.look_first);
        let count = round::approve(&team, fourth.id, ApproveForm::All).await.expect("counted");
        assert_eq!((count.sent, count.left), (0, 1));
        let plain = ApproveForm::One { proposal: pair.id, looked: false };
        assert!(matches!(round::approve(&team, fourth.id, plain).await, Err(Error::Refused(_))));
        let looked = ApproveForm::One { proposal: pair.id, looked: true };
        assert_eq!(round::approve(&team, fourth.id, looked).await.expect("approved").sent, 1);
    }
}

both! {
    async fn after_the_last_day_it_is_over_and_both_are_free_again(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        let (id, _) = scene.offered(&her).await;
        proposal::accept(&she(&her).await, id).await.expect("yes");
        proposal::expire(&scene.world.programme.system("test"), id).await.expect("too early does nothing");
        assert_eq!(state_of(&scene, &her).await, "proposed");
        scene.days(6);
        scene.work().await;
        let mails = entity::mail::Entity::find().all(&scene.rows).await.expect("mails");
        let reminders = mails.iter().filter(|m| m.params.contains("proposal_reminder")).count();
        assert_eq!(reminders, 5, "the five are reminded, and not she who has answered");
        scene.days(9);
        assert!(matches!(proposal::accept_as_member(&one_of(&five, 0).await, id).await, Err(Error::Changed)));
        scene.work().await;
        let view = proposal::for_newcomer(&she(&her).await).await.expect("view").expect("one");
        assert_eq!(view.turn, Turn::Expired);
        assert_eq!(state_of(&scene, &her).await, "ready");
        let side = entity::refusal::Entity::find().one(&scene.rows).await.expect("row").expect("row");
        assert_eq!((side.side.as_str(), side.kind.as_str()), ("group", "expired"));
    }
}

both! {
    async fn another_groups_member_and_another_household_find_nothing(world: World) {
        let scene = Scene::new(world).await;
        let (her, _five) = (scene.household("Samira").await, scene.group("Laak").await);
        let (id, _) = scene.offered(&her).await;
        let (other, others) = (scene.household("Hanan").await, scene.group("Escamp").await);
        let (stranger, outside) = (she(&other).await, one_of(&others, 0).await);
        assert!(matches!(proposal::accept(&stranger, id).await, Err(Error::NotFound)));
        assert!(matches!(proposal::decline(&stranger, no(id, None)).await, Err(Error::NotFound)));
        assert!(matches!(proposal::accept_as_member(&outside, id).await, Err(Error::NotFound)));
        let far = no(id, Some(DeclineReason::Far));
        assert!(matches!(proposal::decline_as_member(&outside, far).await, Err(Error::NotFound)));
        let ask = QuestionForm { proposal: id, body: "?".to_owned() };
        assert!(matches!(proposal::ask_as_member(&outside, ask, String::new()).await, Err(Error::NotFound)));
        let haarlem = scene.coordinator_of("haarlem").await.coordinator(None).await.expect("coordinator");
        assert!(matches!(proposal::withdraw(&haarlem, back(id)).await, Err(Error::NotFound)));
        assert_eq!(proposal::for_group(&outside).await.expect("view"), None);
    }
}

both! {
    async fn a_question_goes_to_the_team_and_the_answer_to_who_asked(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        let (id, _) = scene.offered(&her).await;
        let ask = QuestionForm { proposal: id, body: "Do they have a dog?".to_owned() };
        for _ in 0..3 {
            proposal::ask(&she(&her).await, ask.clone(), "key".to_owned()).await.expect("asked");
        }
        let open = proposal::questions(&scene.team().await).await.expect("questions");
        assert_eq!((open.len(), open[0].who.as_str()), (1, "Samira"));
        let haarlem = scene.coordinator_of("haarlem").await.coordinator(None).await.expect("coordinator");
        assert!(proposal::questions(&haarlem).await.expect("none").is_empty());
        let answer = AnswerForm { question: open[0].id, body: "No.".to_owned() };
        assert!(matches!(proposal::answer(&haarlem, answer.clone()).await, Err(Error::NotFound)));
        proposal::answer(&scene.team().await, answer.clone()).await.expect("answered");
        assert!(matches!(proposal::answer(&scene.team().await, answer).await, Err(Error::Changed)));
        let view = proposal::for_newcomer(&she(&her).await).await.expect("view").expect("one");
        assert_eq!(view.questions[0].answer.as_deref(), Some("No."));
        let group = proposal::for_group(&one_of(&five, 0).await).await.expect("view").expect("one");
        assert!(group.questions.is_empty());
    }
}

both! {
    async fn the_team_may_take_an_open_proposal_back(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
        let (id, _) = scene.offered(&her).await;
        let page = proposal::file(&scene.team().await, id).await.expect("a page");
        assert_eq!((page.household.1.as_str(), page.group.1.as_str(), page.open), ("Samira", "Laak", true));
        let before = entity::mail::Entity::find().all(&scene.rows).await.expect("mails").len();
        proposal::withdraw(&scene.team().await, back(id)).await.expect("taken back");
        assert!(matches!(proposal::withdraw(&scene.team().await, back(id)).await, Err(Error::Changed)));
        let view = proposal::for_group(&one_of(&five, 0).await).await.expect("view").expect("one");
        assert_eq!((view.turn, state_of(&scene, &her).await.as_str()), (Turn::Withdrawn, "ready"));
        // Both sides are told that the team did it; why, only the team reads.
        let mails = entity::mail::Entity::find().all(&scene.rows).await.expect("mails");
        let told: Vec<_> = mails.iter().filter(|m| m.params.contains("proposal_withdrawn")).collect();
        assert_eq!((told.len(), mails.len()), (6, before + 6));
        assert!(mails.iter().all(|m| !m.params.contains("SECRET-WHY")));
        let hers = proposal::for_newcomer(&she(&her).await).await.expect("view").expect("one");
        assert!(!format!("{hers:?}{view:?}").contains("SECRET-WHY"));
        let after = proposal::file(&scene.team().await, id).await.expect("a page");
        assert_eq!((after.open, after.reasons.note.as_deref()), (false, Some("SECRET-WHY: they moved")));
        let log = entity::audit::Entity::find().all(&scene.rows).await.expect("log");
        let end = log.iter().find(|row| row.act == "proposal.end").expect("noted");
        assert_eq!((end.role.as_str(), end.reason.as_deref()), ("coordinator", Some("withdrawn")));
        assert!(log.iter().all(|row| !row.reason.as_deref().unwrap_or_default().contains("SECRET")));
        // The two do not meet in a round again.
        let next = scene.round().await;
        assert_eq!(next.pairs.len(), 0);
    }
}

#[test]
fn taking_back_asks_a_reason() {
    let mut values = Values::default();
    values.add("proposal", "6f1c0a5e5b0f4a53a3a1f3a1d7f0c001");
    for (why, good) in [("", false), ("no", false), ("they moved", true)] {
        values.set("why", vec![why.to_owned()]);
        assert_eq!(WithdrawForm::parse(&values).is_ok(), good, "{why}");
    }
    values.set("why", vec!["x".repeat(501)]);
    assert!(WithdrawForm::parse(&values).is_err());
}
