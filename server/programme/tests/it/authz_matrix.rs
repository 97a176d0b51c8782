//! T-AUTHZ: every use case by all twelve actors. Who may, can; who may not, gets the same nothing as for what is absent.
//!
//! **To add a use case, add one line to [`cases`]**: its name, who may, and the call. Calls must change nothing, so
//! that their order does not matter. A call that names an object is one line for the own and one for a foreign one.

use crate::both;
use crate::scene::Scene;
use domain::id::{GroupId, HouseholdId, ProposalId, ReportId, RoundId};
use domain::language::Language;
use domain::report::ReportForm;
use domain::word::Role;
use programme::{Access, Error, Result};
use programme::{
    account, city, group, household, member, outbox, pairing, proposal, report, research, role, round, team,
};
use sea_orm::ConnectionTrait;
use std::pin::Pin;

/// The twelve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Actor {
    Anonymous,
    Expired,
    Revoked,
    /// Has a proposal.
    NewcomerA,
    /// Has a group.
    NewcomerB,
    /// Her group has a proposal.
    MemberProposed,
    /// His group has a household.
    MemberPaired,
    ExMember,
    Coordinator,
    CoordinatorElsewhere,
    Researcher,
    Admin,
}
use Actor::{
    Admin, Coordinator, CoordinatorElsewhere, ExMember, MemberPaired, MemberProposed, NewcomerA, NewcomerB,
    Researcher,
};

const NEWCOMERS: &[Actor] = &[NewcomerA, NewcomerB];
const MEMBERS: &[Actor] = &[MemberProposed, MemberPaired];
const TEAMS: &[Actor] = &[Coordinator, CoordinatorElsewhere];
const LIVE: &[Actor] = &[
    NewcomerA,
    NewcomerB,
    MemberProposed,
    MemberPaired,
    ExMember,
    Coordinator,
    CoordinatorElsewhere,
    Researcher,
    Admin,
];

/// The ids that calls name.
#[derive(Clone, Copy)]
struct Objects {
    /// A report to the team of The Hague.
    report: ReportId,
    absent: ReportId,
    /// A household and a group of The Hague.
    household: HouseholdId,
    nobody: HouseholdId,
    group: GroupId,
    /// A round of The Hague, somebody in it, and a proposal of it.
    round: RoundId,
    matched: HouseholdId,
    proposal: ProposalId,
    no_round: RoundId,
}

type Answer = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

struct Case {
    name: &'static str,
    may: &'static [Actor],
    call: Box<dyn Fn(Access) -> Answer>,
}

macro_rules! case {
    ($name:literal, $may:expr, |$who:ident| $call:expr) => {
        Case {
            name: $name,
            may: $may,
            call: Box::new(move |$who: Access| {
                Box::pin(async move {
                    let _ = $call;
                    Ok(())
                })
            }),
        }
    };
}

#[rustfmt::skip] // one line a use case
fn cases(o: Objects) -> Vec<Case> {
    vec![
        case!("account::view", LIVE, |a| account::view(&a.signed_in()?).await?),
        case!("household::waiting", NEWCOMERS, |a| household::waiting(&a.newcomer().await?).await?),
        case!("household::my_data", NEWCOMERS, |a| household::my_data(&a.newcomer().await?).await?),
        case!("household::export", NEWCOMERS, |a| household::export(&a.newcomer().await?).await?),
        case!("proposal::for_newcomer", NEWCOMERS, |a| proposal::for_newcomer(&a.newcomer().await?).await?),
        case!("pairing::for_newcomer", &[NewcomerB], |a| pairing::for_newcomer(&a.newcomer().await?).await?),
        case!("pairing::for_group", &[MemberPaired], |a| pairing::for_group(&a.member().await?).await?),
        case!("group::home", MEMBERS, |a| group::home(&a.member().await?).await?),
        case!("group::seats", MEMBERS, |a| group::seats(&a.member().await?).await?),
        case!("group::profile", MEMBERS, |a| group::profile(&a.member().await?).await?),
        case!("group::ready", MEMBERS, |a| group::ready(&a.member().await?).await?),
        case!("member::own", MEMBERS, |a| member::own(&a.member().await?).await?),
        case!("round::pool of the city", &[Coordinator], |a| round::pool(&a.coordinator(Some("the-hague")).await?).await?),
        case!("round::pool elsewhere", &[CoordinatorElsewhere], |a| round::pool(&a.coordinator(Some("haarlem")).await?).await?),
        case!("round::view of the city", &[Coordinator], |a| round::view(&a.coordinator(None).await?, o.round).await?),
        case!("round::view absent", &[], |a| round::view(&a.coordinator(None).await?, o.no_round).await?),
        case!("round::running of the city", &[Coordinator], |a| round::running(&a.coordinator(None).await?, o.round).await?),
        case!("round::why of the city", &[Coordinator], |a| round::why(&a.coordinator(None).await?, o.round, o.matched, None).await?),
        case!("round::what_if of the city", &[Coordinator], |a| round::what_if(&a.coordinator(None).await?, o.round, None).await?),
        case!("proposal::file of the city", &[Coordinator], |a| proposal::file(&a.coordinator(None).await?, o.proposal).await?),
        case!("report::list", TEAMS, |a| report::list(&a.coordinator(None).await?).await?),
        case!("report::read of the city", &[Coordinator], |a| report::read(&a.coordinator(None).await?, o.report).await?),
        case!("report::read absent", &[], |a| report::read(&a.coordinator(None).await?, o.absent).await?),
        case!("team::worklist", TEAMS, |a| team::worklist(&a.coordinator(None).await?).await?),
        case!("team::households", TEAMS, |a| team::households(&a.coordinator(None).await?, None).await?),
        case!("team::groups", TEAMS, |a| team::groups(&a.coordinator(None).await?, None).await?),
        case!("team::household_file of the city", &[Coordinator], |a| team::household_file(&a.coordinator(None).await?, o.household).await?),
        case!("team::household_file absent", &[], |a| team::household_file(&a.coordinator(None).await?, o.nobody).await?),
        case!("team::group_file of the city", &[Coordinator], |a| team::group_file(&a.coordinator(None).await?, o.group).await?),
        case!("researcher", &[Researcher], |a| a.researcher().await?),
        case!("role::list", &[Admin], |a| role::list(&a.admin().await?).await?),
        case!("research::cohort", &[Researcher], |a| research::cohort(&a.researcher().await?).await?),
        case!("city::list_all", &[Admin], |a| city::list_all(&a.admin().await?).await?),
        case!("outbox of the city", &[Coordinator, Admin], |a| outbox::list(&outbox::door(&a, false, Some("the-hague")).await?).await?),
        case!("outbox with a mail server", &[], |a| outbox::door(&a, true, None).await?),
    ]
}

/// Everybody, in a city where one pair has begun and one is being asked.
async fn actors(scene: &Scene) -> Vec<(Actor, Access)> {
    let (b, paired) = (scene.household("Bahar").await, scene.group("Laak").await);
    let (id, _) = scene.offered(&b).await;
    proposal::accept(&b.access.newcomer().await.expect("she"), id)
        .await
        .expect("yes");
    for seat in &paired.members {
        proposal::accept_as_member(&seat.member().await.expect("a member"), id)
            .await
            .expect("yes");
    }
    let (a, asked) = (scene.household("Amina").await, scene.group("Escamp").await);
    scene.offered(&a).await;
    let left = scene.group("Segbroek").await.members.remove(4);
    member::leave(&left.member().await.expect("a member"))
        .await
        .expect("left");
    let world = &scene.world;
    let gone = world.token_of("gone@example.org").await;
    account::sign_out(&world.with_session(&gone).await.signed_in().expect("in"))
        .await
        .expect("out");
    let old = world.token_of("old@example.org").await;
    let over = format!(
        "UPDATE session SET expires_at = 1 WHERE token_hash = '{}'",
        programme::secret::hash(&old)
    );
    scene.rows.execute_unprepared(&over).await.expect("expired");
    let first = |five: crate::scene::Five| five.members.into_iter().next().expect("a member");
    vec![
        (Actor::Anonymous, world.browser("anonymous").await),
        (Actor::Expired, world.with_session(&old).await),
        (Actor::Revoked, world.with_session(&gone).await),
        (NewcomerA, a.access),
        (NewcomerB, b.access),
        (MemberProposed, first(asked)),
        (MemberPaired, first(paired)),
        (ExMember, left),
        (Coordinator, scene.team.clone()),
        (CoordinatorElsewhere, scene.coordinator_of("haarlem").await),
        (Researcher, world.staff(Role::Researcher, None, "rita").await),
        (Admin, world.staff(Role::Admin, None, "ada").await),
    ]
}

async fn objects(scene: &Scene) -> Objects {
    let form = ReportForm {
        city: Some("the-hague".to_owned()),
        body: "x".to_owned(),
        reply_to: None,
    };
    let visitor = scene.world.browser("teller").await.visitor();
    report::tell(&visitor, form, Language::Dutch, "key")
        .await
        .expect("told");
    let listed = report::list(&scene.team().await).await.expect("lists");
    let (her, five) = (scene.household("Object").await, scene.group("Object").await);
    let round = round::pool(&scene.team().await).await.expect("pool").earlier[0].id;
    let pair = scene.view(round).await.pairs.remove(0);
    Objects {
        round,
        matched: pair.household.0,
        proposal: pair.id,
        no_round: RoundId(uuid::Uuid::new_v4()),
        report: listed[0].id,
        absent: ReportId(uuid::Uuid::new_v4()),
        household: HouseholdId(her.id),
        nobody: HouseholdId(uuid::Uuid::new_v4()),
        group: GroupId(five.id),
    }
}

both! {
    async fn everybody_can_what_they_may_and_nothing_else(world: World) {
        let scene = Scene::new(world).await;
        let actors = actors(&scene).await;
        let cases = cases(objects(&scene).await);
        let (mut allowed, mut denied, mut wrong) = (0, 0, Vec::new());
        for case in &cases {
            for (actor, access) in &actors {
                let answer = (case.call)(access.clone()).await;
                let may = case.may.contains(actor);
                let good = match &answer {
                    Ok(()) => may,
                    Err(Error::SignInNeeded) => !may && !LIVE.contains(actor),
                    Err(Error::NotFound) => !may,
                    Err(_) => false,
                };
                if !good {
                    wrong.push(format!("{} by {actor:?}: may {may}, answer {answer:?}", case.name));
                }
                if may { allowed += 1 } else { denied += 1 }
            }
        }
        println!("T-AUTHZ: {} use cases x {} actors: {allowed} allowed, {denied} denied", cases.len(), actors.len());
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
