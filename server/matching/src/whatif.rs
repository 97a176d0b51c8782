//! What if: a copy of a round with one thing changed, and the difference. Nothing is published from it.

use crate::{
    id::Id,
    instance::{Instance, Lock, Pair},
    problem::Refused,
    result::{Outcome, TierTotals},
    rulebook::{Feature, HoldBack},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing to change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, tag = "change", rename_all = "snake_case")]
pub enum Change {
    Lock(Lock),
    Veto(Pair),
    /// The rulebook's weight of a feature.
    Weight {
        feature: Feature,
        weight: i64,
    },
    /// One household's or group's own weight of a feature, on the scale of today's shares of 1000.
    OwnWeight {
        id: Id,
        feature: Feature,
        level: i64,
    },
    Alpha {
        alpha: i64,
    },
    Floors {
        floors: [i64; 3],
    },
    HoldBack(HoldBack),
}

/// The difference between two results over the same people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// The first tier that changes (`t1` … `t4`, `none`).
    pub tier: String,
    /// After minus before. With a changed weight, α, floor or hold-back the two are measured by different rules.
    pub delta: TierTotals,
    pub moves: Vec<Move>,
    pub matched: [i64; 2],
    pub welfare: [i64; 2],
    pub least: [i64; 2],
    pub under_floor: [[i64; 3]; 2],
}

/// A household that would have another group, or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    pub h: Id,
    pub from: Option<Id>,
    pub to: Option<Id>,
}

/// A copy of the round with the changes.
pub fn changed(instance: &Instance, changes: &[Change]) -> Result<Instance, Refused> {
    let mut copy = instance.clone();
    for (row, change) in changes.iter().enumerate() {
        match change {
            Change::Lock(lock) => copy.locks.push(lock.clone()),
            Change::Veto(pair) => {
                copy.locks.retain(|lock| (lock.h, lock.g) != (pair.h, pair.g));
                copy.exclusions.push(*pair);
            }
            Change::Weight { feature, weight } => {
                let rule = copy.rulebook.features.iter_mut().find(|rule| rule.code == *feature);
                let missing = || Refused::row("changes", row, "feature", "is not in the rulebook");
                rule.ok_or_else(missing)?.weight = *weight;
            }
            Change::OwnWeight { id, feature, level } => {
                own_weight(&mut copy, *id, *feature, *level)
                    .ok_or_else(|| Refused::row("changes", row, "id", format!("{id} is nobody here")))?;
            }
            Change::Alpha { alpha } => copy.rulebook.alpha = *alpha,
            Change::Floors { floors } => copy.rulebook.floors = *floors,
            Change::HoldBack(hold_back) => copy.rulebook.hold_back = Some(*hold_back),
        }
    }
    Ok(copy)
}

/// Writes today's shares of a thousand as that person's own, and changes one.
fn own_weight(copy: &mut Instance, id: Id, feature: Feature, level: i64) -> Option<()> {
    let household = copy.households.iter_mut().find(|one| one.id == id);
    let household = household.map(|one| (one.answers.is_childless(), &mut one.importance));
    let group = copy.groups.iter_mut().find(|one| one.id == id).map(|one| (false, &mut one.importance));
    let (childless, importance) = household.or(group)?;
    let shares = crate::weights::of(&copy.rulebook, importance, childless);
    *importance = copy
        .rulebook
        .features
        .iter()
        .map(|rule| (rule.code, i64::from(shares[rule.code as usize])))
        .collect();
    importance.insert(feature, level);
    Some(())
}

/// What is different, by tier and by household.
pub fn difference(before: &Outcome, after: &Outcome) -> Difference {
    let mut delta = after.tiers;
    delta.add(&before.tiers, -1);
    let groups =
        |outcome: &Outcome| outcome.pairs.iter().map(|pair| (pair.h, pair.g)).collect::<BTreeMap<_, _>>();
    let (old, new) = (groups(before), groups(after));
    let everybody = old.keys().chain(new.keys()).collect::<std::collections::BTreeSet<_>>();
    let moves = everybody.into_iter().filter(|h| old.get(h) != new.get(h));
    let both = |value: fn(&Outcome) -> i64| [value(before), value(after)];
    Difference {
        tier: delta.first().into(),
        delta,
        moves: moves.map(|h| Move { h: *h, from: old.get(h).copied(), to: new.get(h).copied() }).collect(),
        matched: both(|outcome| outcome.metrics.matched),
        welfare: both(|outcome| outcome.metrics.welfare),
        least: both(|outcome| outcome.metrics.least),
        under_floor: [before.metrics.under_floor, after.metrics.under_floor],
    }
}
