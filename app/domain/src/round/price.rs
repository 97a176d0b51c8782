//! What another decision would cost, exactly: the first tier in which the whole round would differ, and by how much.

use crate::codes;
use serde::{Deserialize, Serialize};

codes! {
    /// Where two arrangements differ first, most important first.
    pub enum Tier {
        /// Who gets a group at all.
        Households = "t1",
        /// Which groups get a household.
        Groups = "t1b",
        /// Pairs that fall below what is fair.
        Floors = "t2",
        /// The sum of all points.
        Points = "t3",
        /// Only the lot.
        Lot = "t4",
        /// Nothing at all.
        Nothing = "none",
    }
}

/// The other arrangement against this one: positive is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// The first difference.
    pub tier: Tier,
    /// Households with a group.
    pub households: i64,
    /// Groups with a household.
    pub groups: i64,
    /// Pairs under each floor, lowest floor first.
    pub floors: [i64; 3],
    /// Points of the whole round, in tenths; a pair can have 100 points.
    pub tenths: i64,
}

impl Price {
    /// The lowest floor whose count changes, from 1, and by how much.
    #[must_use]
    pub fn floor(&self) -> Option<(usize, i64)> {
        (1..).zip(self.floors).find(|(_, change)| *change != 0)
    }
}
