//! Why not another group: which rules forbid it or what it would cost; and what would have to be different.

use super::{Price, Rule};
use crate::id::{GroupId, HouseholdId, RoundId};
use crate::proposal::Feature;
use serde::{Deserialize, Serialize};

/// One household and all groups it did not get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhyView {
    /// Of which round.
    pub round: RoundId,
    /// Who.
    pub household: (HouseholdId, String),
    /// The group it has in this result.
    pub has: Option<(GroupId, String)>,
    /// The three floors of the round, 0 to 1,000,000.
    pub floors: [i64; 3],
    /// The others: possible ones first, cheapest first.
    pub others: Vec<Other>,
    /// What would give it the group that was asked about.
    pub asked: Option<Asked>,
}

/// A group that it did not get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// Which.
    pub group: (GroupId, String),
    /// Rules that forbid the pair. Empty: it was possible.
    pub broken: Vec<Rule>,
    /// What the pair would cost the whole round; none when it is forbidden or its place is fixed.
    pub price: Option<Price>,
    /// So many households would have another group or none.
    pub moves: i64,
    /// The household's score of the pair, 0 to 1,000,000.
    pub household_score: i64,
    /// The group's.
    pub group_score: i64,
}

/// The answer to "what would change it?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// About which group.
    pub group: (GroupId, String),
    /// For each feature the nearest weight (of 1,000) at which the household would get this group: now, then.
    /// Smallest step first; empty: no weight of hers would.
    pub weights: Vec<(Feature, i64, i64)>,
    /// Answers that would do it, each alone.
    pub answers: Vec<OtherAnswer>,
}

/// An answer of the household that could be another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OtherAnswer {
    /// So many minutes of travel would be fine.
    Limit(i64),
    /// One more part of the week, 0 to 20.
    Slot(i64),
    /// A language by its code, and its level (`A1` to `C2`).
    Language(String, String),
    /// No common language yet would be fine.
    NoCommonLanguage,
    /// Less contact would do.
    LessContact,
}
