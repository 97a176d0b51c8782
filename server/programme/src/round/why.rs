//! Why not another group, and what would change it: asked of the engine, from what is stored of the round.

use super::beside::{price_of, rules};
use super::load;
use super::names::Names;
use super::ponder::ponder;
use super::reasons::{feature, uuid};
use crate::access::Coordinator;
use crate::error::{Error, Result};
use domain::id::{GroupId, HouseholdId, RoundId};
use domain::proposal::Feature;
use domain::round::{Asked, Other, OtherAnswer, Rule, WhyView};
use matching::explain::why_not::{self, WhyNot};
use matching::explain::would_change::{AnswerChange, WeightChange, WouldChange, what_would_change};
use matching::objective::Round;
use matching::{Id, Instance, Outcome, Refused};
use std::collections::BTreeMap;
use uuid::Uuid;

/// All other groups of one household with what forbids them or what they would cost; with `ask`, also what of the
/// household's own weights would give it that group.
///
/// # Errors
/// `NotFound` for another city's round, one without a result, or somebody who was not in it.
pub async fn why(
    coordinator: &Coordinator,
    id: RoundId,
    household: HouseholdId,
    ask: Option<GroupId>,
) -> Result<WhyView> {
    let loaded = load::finished(coordinator, id).await?;
    let names = Names::of(coordinator.db.read(), &loaded.instance).await?;
    let h = Id::from(household.0.as_u128());
    if loaded.instance.households.iter().all(|one| one.id != h) {
        return Err(Error::NotFound);
    }
    let g = ask.map(|group| Id::from(group.0.as_u128()));
    if g.is_some_and(|g| loaded.instance.groups.iter().all(|one| one.id != g)) {
        return Err(Error::NotFound);
    }
    let floors = loaded.instance.rulebook.floors;
    let has = loaded
        .outcome
        .pairs
        .iter()
        .find(|p| p.h == h)
        .map(|p| names.of_group(p.g));
    let (others, changes) = ponder(move || answer(&loaded.instance, &loaded.outcome, h, g))
        .await?
        .map_err(Error::internal)?;
    let mut others: Vec<Other> = others.iter().map(|one| other(one, &names)).collect();
    others.sort_by_key(order);
    Ok(WhyView {
        round: id,
        household: (household, names.household(household.0)),
        has,
        floors,
        others,
        asked: g.map(|g| Asked {
            group: names.of_group(g),
            weights: changes.weights.iter().map(weight).collect(),
            answers: changes.answers.iter().map(other_answer).collect(),
        }),
    })
}

type Answer = (Vec<WhyNot>, WouldChange);

fn answer(
    instance: &Instance,
    outcome: &Outcome,
    household: Id,
    group: Option<Id>,
) -> std::result::Result<Answer, Refused> {
    let others = why_not::why_not(&instance.check()?, outcome, household)?;
    let changes = match group {
        Some(group) => what_would_change(instance, household, group)?,
        None => WouldChange::default(),
    };
    Ok((others, changes))
}

fn other(one: &WhyNot, names: &Names) -> Other {
    Other {
        group: names.of_group(one.g),
        broken: rules(&one.broken),
        price: one.price.as_ref().map(price_of),
        moves: one.price.as_ref().map_or(0, |p| p.moves),
        household_score: one.u,
        group_score: one.v,
    }
}

fn weight(change: &WeightChange) -> (Feature, i64, i64) {
    (feature(change.feature), change.from, change.to)
}

fn other_answer(change: &AnswerChange) -> OtherAnswer {
    match change {
        AnswerChange::Limit { to, .. } => OtherAnswer::Limit(*to),
        AnswerChange::Slot { add } => OtherAnswer::Slot(*add),
        AnswerChange::Language { code, to, .. } => OtherAnswer::Language(code.clone(), format!("{to:?}")),
        AnswerChange::NoCommonLanguage => OtherAnswer::NoCommonLanguage,
        AnswerChange::Contact { .. } => OtherAnswer::LessContact,
    }
}

/// Possible ones first, cheapest first; then those with the fewest rules in the way; the better for her first.
fn order(one: &Other) -> impl Ord + use<> {
    let price = one.price.map(|p| {
        let less = (-p.households, -p.groups, p.floors, -p.tenths);
        (std::cmp::Reverse(p.tier), less)
    });
    (
        price.is_none(),
        price,
        one.broken.len(),
        -one.household_score,
        one.group.0,
    )
}

/// The rules that the fixed pairs of a round break.
pub(super) fn broken(instance: &Instance) -> Option<BTreeMap<(Uuid, Uuid), Vec<Rule>>> {
    if instance.locks.is_empty() {
        return None;
    }
    let checked = instance.check().ok()?;
    let round = Round::of(&checked).ok()?;
    let of = |lock: &matching::Lock| {
        let (i, j) = (checked.household(lock.h)?, checked.group(lock.g)?);
        let codes = matching::run::broken_rules(&round, i, j);
        let found = codes.iter().filter_map(|code| Rule::from_code(code)).collect();
        Some(((uuid(lock.h), uuid(lock.g)), found))
    };
    Some(instance.locks.iter().filter_map(of).collect())
}
