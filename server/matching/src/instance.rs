//! The input of a run: the document `samenhier/match/1`. Types only; `check` makes it canonical.

pub mod check;
pub mod members;

use crate::{
    id::{Id, Seed},
    problem::{Refused, read_json},
    rulebook::{Feature, Level, Rulebook},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name of the format.
pub const FORMAT: &str = "samenhier/match/1";
/// The version of the rules of computation. A change that alters any result raises it.
pub const ENGINE: &str = "1.2.0";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instance {
    pub format: String,
    pub engine: String,
    pub city: String,
    pub seed: Seed,
    pub rulebook: Rulebook,
    pub travel: Travel,
    pub households: Vec<Household>,
    pub groups: Vec<Group>,
    #[serde(default)]
    pub pair_facts: Vec<PairFact>,
    #[serde(default)]
    pub locks: Vec<Lock>,
    #[serde(default)]
    pub exclusions: Vec<Pair>,
    #[serde(default)]
    pub previous: Vec<Pair>,
}

/// Minutes between grid cells, from the household's cell (row) to the group's cell (column).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Travel {
    pub cells: Vec<String>,
    pub minutes: Vec<Vec<i64>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Household {
    pub id: Id,
    /// H2: everything needed is there, and the household may be matched now.
    pub ready: bool,
    /// 1 must now, 2 waited a round or more, 3 new.
    pub class: i64,
    /// People in the household, 1..=12.
    pub size: i64,
    pub cell: String,
    /// Longest way, minutes.
    pub limit: i64,
    #[serde(default)]
    pub answers: HouseholdAnswers,
    /// Feature → 0 none, 1 little, 2 some, 3 very, 5 must (any integer to 1000). Empty: the rulebook's weights.
    #[serde(default)]
    pub importance: BTreeMap<Feature, i64>,
    /// At most two features a coordinator confirmed as a must (H13).
    #[serde(default)]
    pub musts: Vec<Feature>,
    /// H1; absent: the city of the run.
    #[serde(default)]
    pub city: Option<String>,
    /// H10: asked to wait by a running trial.
    #[serde(default)]
    pub waiting_arm: bool,
    /// Weeks since first ready. For the fairness table, never for the score.
    #[serde(default)]
    pub weeks: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub id: Id,
    pub ready: bool,
    pub class: i64,
    /// How many households it can take in this round.
    pub places: i64,
    /// The largest household it can take.
    pub max_size: i64,
    pub cell: String,
    pub limit: i64,
    #[serde(default)]
    pub answers: GroupAnswers,
    #[serde(default)]
    pub importance: BTreeMap<Feature, i64>,
    #[serde(default)]
    pub musts: Vec<Feature>,
    #[serde(default)]
    pub city: Option<String>,
    #[serde(default)]
    pub weeks: i64,
}

/// What a household answered. An empty list or `null` means: not answered, counted as average.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HouseholdAnswers {
    /// `[["ar","C2"],["nl","A2"]]`; a mother tongue is C2.
    pub languages: Vec<(String, Level)>,
    /// H5: no common language yet is fine.
    pub no_common_language: bool,
    /// Weekly slots 0..=20: day × 3 + part of the day, Monday morning 0, Sunday evening 20.
    pub slots: Vec<i64>,
    /// Age band 0..=4.
    pub age: Option<i64>,
    /// Bands of the children, 0 = 0–3, 1 = 4–11, 2 = 12–17. Counts only for the kind `with_children`.
    pub children: Vec<i64>,
    pub interests: Vec<String>,
    /// Fields of work or study, now and wished: `care` or `care.nursing`.
    pub sector: Vec<String>,
    /// Goals, most wished first. Codes: the keys of the rulebook's `helps`.
    pub goals: Vec<String>,
    /// H12; absent counts as medium.
    pub contact: Option<Contact>,
    /// `alone`, `couple`, `with_children`.
    pub kind: Option<Kind>,
    /// H8: a minor lives in the household.
    pub minors: bool,
    /// H6: asks for a group of women only, of men only. At most one of both.
    pub women_only: bool,
    pub men_only: bool,
}

/// What a group answered, its members taken together (see `members`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GroupAnswers {
    /// The best member's level for each language.
    pub languages: Vec<(String, Level)>,
    pub no_common_language: bool,
    /// Slots in which at least four members can.
    pub slots: Vec<i64>,
    /// Age bands, one entry for each member who answered.
    pub age: Vec<i64>,
    /// Bands of children the members have at home.
    pub children: Vec<i64>,
    pub interests: Vec<String>,
    pub sector: Vec<String>,
    /// What the members like to do. Codes: the values of the rulebook's `helps`.
    pub likes: Vec<String>,
    pub contact: Option<Contact>,
    /// H3: kinds of household it welcomes; empty: all.
    pub kinds: Vec<Kind>,
    /// H8: every member is screened.
    pub screened: bool,
    pub women_only: bool,
    pub men_only: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    Light,
    Medium,
    Much,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Alone,
    Couple,
    WithChildren,
}

/// A yes/no fact about a pair that the answers cannot tell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairFact {
    pub h: Id,
    pub g: Id,
    pub rule: FactRule,
}

/// The rules that may come in as a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FactRule {
    H6,
    H8,
    H9,
    H10,
    H11,
}

/// A pair a coordinator fixed. On a forbidden pair she gives a reason.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    pub h: Id,
    pub g: Id,
    #[serde(rename = "override", default)]
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    pub h: Id,
    pub g: Id,
}

impl HouseholdAnswers {
    /// Said to be without children: the feature does not apply.
    pub fn is_childless(&self) -> bool {
        self.kind.is_some_and(|kind| kind != Kind::WithChildren)
    }
}

impl Instance {
    /// An empty round: fill in the lists.
    pub fn new(city: &str, seed: Seed, rulebook: Rulebook) -> Self {
        Self {
            format: FORMAT.into(),
            engine: ENGINE.into(),
            city: city.into(),
            seed,
            rulebook,
            travel: Travel::default(),
            households: Vec::new(),
            groups: Vec::new(),
            pair_facts: Vec::new(),
            locks: Vec::new(),
            exclusions: Vec::new(),
            previous: Vec::new(),
        }
    }

    /// Reads a document. Unknown fields, wrong types and fractions are refused with list, row and field.
    pub fn from_json(bytes: &[u8]) -> Result<Self, Refused> {
        read_json(bytes)
    }
}
