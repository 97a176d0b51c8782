//! What is shown beside a result: the same measures for other ways to decide, what protection costs, how it went for
//! whom, and the proof that those who keep waiting could not be helped.

use crate::codes;
use crate::id::{GroupId, HouseholdId};
use crate::word::AgeBand;
use serde::{Deserialize, Serialize};

codes! {
    /// A way to make a round.
    pub enum Method {
        /// This one: low floors first, then the most points.
        Ours = "ours",
        /// As many points as possible, nobody protected.
        MaxWelfare = "max_welfare",
        /// Households ask, groups keep the best: no two would both rather swap.
        Stable = "stable",
        /// The best pair first, then the next.
        Greedy = "greedy",
    }
}

/// The measures of one way. Scores and means 0 to 1,000,000.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Which way.
    pub method: Method,
    /// Pairs.
    pub matched: i64,
    /// Mean score of the households.
    pub mean_household: i64,
    /// Mean score of the groups.
    pub mean_group: i64,
    /// Mean of the lower scores of the worst tenth of the pairs.
    pub worst_tenth: i64,
    /// The lowest score of all.
    pub least: i64,
    /// Pairs under each floor, lowest floor first.
    pub under: [i64; 3],
    /// Pairs that are not made though both would rather have each other.
    pub blocking: i64,
    /// Those of them that would both gain 10 points of 100 or more.
    pub material: i64,
}

/// The measures of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// The rulebook, and its version.
    pub rulebook: (String, i64),
    /// The engine's version.
    pub engine: String,
    /// The three floors, 0 to 1,000,000.
    pub floors: [i64; 3],
    /// What protecting the weakest pairs costs in points of the whole, in millionths; none in a very large round.
    pub price: Option<i64>,
    /// Ours first. Empty in a very large round.
    pub rows: Vec<Row>,
    /// No other arrangement is as good, not even by lot.
    pub unique: bool,
    /// Pairs that were possible.
    pub possible: i64,
    /// Pairs fixed by a coordinator, and those of them that break a rule.
    pub fixed: (i64, i64),
    /// How it went for whom.
    pub fairness: Vec<Cell>,
    /// Those who share too few groups.
    pub shortage: Option<Shortage>,
}

/// These households share only these groups, which have too few places for all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shortage {
    /// The households.
    pub households: Vec<(HouseholdId, String)>,
    /// All groups that are possible for any of them.
    pub groups: Vec<(GroupId, String)>,
    /// Places that those groups have together.
    pub places: i64,
}

/// A figure with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// The figure.
    pub value: i64,
    /// From.
    pub low: i64,
    /// To.
    pub high: i64,
}

/// Who a cell of the table is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// An age band; none: not answered.
    Age(Option<AgeBand>),
    /// A kind of household by its code; none: not answered.
    Kind(Option<String>),
    /// Speaks this language.
    Language(String),
    /// Level of Dutch; none: no Dutch.
    Level(Option<String>),
    /// Everybody of the city.
    City(String),
}

/// One line of the fairness table. Under ten people nothing is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// About whom.
    pub who: Who,
    /// How many; none: fewer than ten.
    pub people: Option<i64>,
    /// Of 1,000: who got a group.
    pub matched: Option<Interval>,
    /// Weeks since ready, in tenths.
    pub weeks: Option<Interval>,
    /// Mean score of the households with a group, 0 to 1,000,000.
    pub score: Option<Interval>,
}
