//! What if: one thing of a round is different, in a copy. Nothing is stored and nothing is sent.

use super::{PinKind, Price, Rule};
use crate::form::{Mistake, Problem, Values};
use crate::id::{GroupId, HouseholdId, RoundId};
use crate::proposal::Feature;
use serde::{Deserialize, Serialize};

/// One thing to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// A pair is fixed or kept apart.
    Pair {
        /// Which of both.
        kind: PinKind,
        /// Who.
        household: HouseholdId,
        /// With whom.
        group: GroupId,
    },
    /// A feature counts for more or less.
    Weight {
        /// Which.
        feature: Feature,
        /// Of 1,000, beside today's weights of the others.
        weight: i64,
    },
    /// The household's view counts for so much of 100, the group's for the rest.
    Share(i64),
    /// Other floors, in points of 100, rising.
    Floors([i64; 3]),
}

impl Change {
    /// Field `change` (`together`, `apart`, `weight`, `share`, `floors`) and those that belong to it. None: nothing
    /// was asked yet.
    ///
    /// # Errors
    /// `Missing` and `Wrong` for what cannot be read or is out of range.
    pub fn parse(values: &Values) -> Result<Option<Self>, Vec<Mistake>> {
        match values.one("change") {
            "" => Ok(None),
            "weight" => weight(values),
            "share" => Ok(Some(Self::Share(number(values, "share", 100)?))),
            "floors" => floors(values),
            kind => pair(values, kind),
        }
    }
}

fn pair(values: &Values, kind: &str) -> Result<Option<Change>, Vec<Mistake>> {
    let wrong = |field: &str| vec![Mistake::new(field, Problem::Missing)];
    Ok(Some(Change::Pair {
        kind: PinKind::from_code(kind).ok_or_else(|| wrong("change"))?,
        household: HouseholdId::read(values.one("household")).ok_or_else(|| wrong("household"))?,
        group: GroupId::read(values.one("group")).ok_or_else(|| wrong("group"))?,
    }))
}

fn weight(values: &Values) -> Result<Option<Change>, Vec<Mistake>> {
    let feature = Feature::from_code(values.one("feature"));
    Ok(Some(Change::Weight {
        feature: feature.ok_or_else(|| vec![Mistake::new("feature", Problem::Missing)])?,
        weight: number(values, "weight", 1_000)?,
    }))
}

fn floors(values: &Values) -> Result<Option<Change>, Vec<Mistake>> {
    let floors = [
        number(values, "floor-1", 100)?,
        number(values, "floor-2", 100)?,
        number(values, "floor-3", 100)?,
    ];
    if floors.is_sorted() {
        Ok(Some(Change::Floors(floors)))
    } else {
        Err(vec![Mistake::new("floor-1", Problem::Wrong)])
    }
}

fn number(values: &Values, field: &str, most: i64) -> Result<i64, Vec<Mistake>> {
    let typed = values.one(field).trim();
    if typed.is_empty() {
        return Err(vec![Mistake::new(field, Problem::Missing)]);
    }
    let number = crate::form::number(typed).filter(|n| (0..=most).contains(n));
    number.ok_or_else(|| vec![Mistake::new(field, Problem::Wrong)])
}

/// The page: what can be changed, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatIfView {
    /// Of which round.
    pub round: RoundId,
    /// Everybody in it, by name.
    pub households: Vec<(HouseholdId, String)>,
    /// The groups in it, by name.
    pub groups: Vec<(GroupId, String)>,
    /// Today's weights, of 1,000.
    pub weights: Vec<(Feature, i64)>,
    /// Today's share of the household's view, of 100.
    pub share: i64,
    /// Today's floors, of 100.
    pub floors: [i64; 3],
    /// What was changed and what came of it.
    pub outcome: Option<Difference>,
    /// The round can still be replaced by one with this pair fixed or kept apart.
    pub open: bool,
}

/// The difference that a change makes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// What was changed.
    pub change: Change,
    /// Everything by tier. With another weight, share or floor both sides are measured by different rules, so only
    /// who has whom can be compared.
    pub price: Price,
    /// Households with a group: before, after.
    pub matched: (i64, i64),
    /// Lowest score: before, after.
    pub least: (i64, i64),
    /// Who would have another group, or none.
    pub moves: Vec<Move>,
    /// Rules that the fixed pair breaks.
    pub broken: Vec<Rule>,
    /// It cannot be done: the pair is fixed elsewhere already.
    pub impossible: bool,
}

/// A household that would have another group, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Who.
    pub household: (HouseholdId, String),
    /// From which group.
    pub from: Option<String>,
    /// To which.
    pub to: Option<String>,
}
