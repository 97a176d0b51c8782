//! What forming says: the document `samenhier/groups-result/1`.

use super::{
    asked::{Only, Wish},
    quality::Parts,
};
use crate::id::Id;
use serde::{Deserialize, Serialize};

/// What was found. All numbers but those in `sixth` are about the groups of five, before any sixth seat is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formed {
    pub format: String,
    pub input_hash: String,
    /// In the order of their first unit.
    pub groups: Vec<FormedGroup>,
    /// Neither in a group of five nor on a sixth seat.
    pub unseated: Vec<Id>,
    /// People seated by class 1, 2, 3.
    pub seated: [i64; 3],
    pub under_floor: i64,
    pub worst: i64,
    pub total: i64,
    /// No set of as many groups of five, as many of them women-only and men-only as were formed for households that
    /// ask, can have a larger sum.
    pub bound: i64,
    /// (bound − total) / bound, in thousandths.
    pub gap_permille: i64,
    /// Feasible sets, all looked at for the bound; absent when they are too many, and the bound is a coarse one.
    pub feasible_sets: Option<i64>,
    /// Only when households ask: one for each kind they ask for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<Wish>,
    /// Only when the rulebook opens sixth seats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sixth: Option<SixthSeats>,
    pub output_hash: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormedGroup {
    pub units: Vec<Id>,
    pub people: Vec<Id>,
    /// 0..=1000 and its parts, each 0..=1000 before weighting.
    pub quality: i64,
    pub parts: Parts,
    /// Weekly slots in which four or more can.
    pub slots: Vec<i64>,
    /// Who could start the group.
    pub initiators: Vec<Id>,
    /// Formed because a waiting household asks. Absent also where all happen to have said yes and nobody asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only: Option<Only>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sixth: Option<SixthSeat>,
}

/// Who takes the sixth seat of a group, and the group as it is with her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SixthSeat {
    pub unit: Id,
    pub person: Id,
    pub quality: i64,
    pub parts: Parts,
    /// Weekly slots in which four or more of the six can.
    pub slots: Vec<i64>,
}

/// The sixth seats together: the best that can be done with these groups, proven by the assignment; `bound` does not
/// speak of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SixthSeats {
    /// People on a sixth seat by class 1, 2, 3.
    pub seated: [i64; 3],
    /// Of all groups, with their sixth where there is one.
    pub under_floor: i64,
    pub worst: i64,
    pub total: i64,
}
