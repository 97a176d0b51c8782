//! The rulebook: every number that is policy and not mathematics. It is hashed whole with the input.

use crate::instance::Household;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is compared between a household and a group. The order is the order of ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feature {
    Language,
    Interests,
    Sector,
    Age,
    Children,
    Travel,
    Availability,
    Goals,
}

impl Feature {
    pub const ALL: [Self; 8] = [
        Self::Language,
        Self::Interests,
        Self::Sector,
        Self::Age,
        Self::Children,
        Self::Travel,
        Self::Availability,
        Self::Goals,
    ];

    /// The code used in files and as part of text ids.
    pub fn code(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Interests => "interests",
            Self::Sector => "sector",
            Self::Age => "age",
            Self::Children => "children",
            Self::Travel => "travel",
            Self::Availability => "availability",
            Self::Goals => "goals",
        }
    }
}

/// How well somebody speaks a language. A mother tongue counts as C2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

/// A feature with its weight for people who named none of their own, and its value for a missing answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeatureRule {
    pub code: Feature,
    /// Any scale: weights are brought to a sum of 1000.
    pub weight: i64,
    /// 0..=1000, frozen.
    pub prior: i64,
}

/// Thresholds of the hard rules and of the value tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// H5: the lower of the two levels must reach this.
    pub workable_level: Level,
    /// H7: common weekly slots at least.
    pub min_slots: i64,
    /// Availability is full at so many common slots.
    pub need_slots: i64,
    /// Travel is full up to so many minutes.
    pub near_minutes: i64,
    /// A confirmed must (H13) asks for this value of its feature.
    pub must_value: i64,
    /// A fact is shown to a participant only if true for so many households in the pool.
    pub anonymity: i64,
    /// Value of a common language by the lower level, A1..C2.
    pub language_values: [i64; 6],
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            workable_level: Level::A2,
            min_slots: 1,
            need_slots: 3,
            near_minutes: 10,
            must_value: 500,
            anonymity: 5,
            language_values: [150, 450, 700, 850, 950, 1000],
        }
    }
}

/// A household may wait for a better group: its pair has to be worth `start − fall` for each week it has waited, in
/// units of 1/1,000,000,000 of a full score. Who must get a group now (class 1) never waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoldBack {
    pub start: i64,
    pub fall: i64,
}

impl Rulebook {
    /// What it is worth to a household to wait for a better group; 0: its match counts in the first tier, as always.
    pub fn waits(&self, household: &Household) -> i64 {
        let worth = |rule: HoldBack| rule.start - rule.fall * household.weeks;
        if household.class == 1 { 0 } else { self.hold_back.map_or(0, worth).max(0) }
    }
}

/// The rulebook of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rulebook {
    pub id: String,
    pub version: i64,
    /// Share of the household's view in the welfare of a pair, of 1000.
    pub alpha: i64,
    /// Three floors on the lower of both scores, 0..=1,000,000, rising.
    pub floors: [i64; 3],
    /// Bonus of a pair that was published before, in units of 1/1,000,000,000 of a full score.
    pub kappa: i64,
    /// Left out: nobody waits for a better group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold_back: Option<HoldBack>,
    pub features: Vec<FeatureRule>,
    pub limits: Limits,
    /// Goal of a household → what a group may like to do that serves it. `language` belongs to the feature language.
    pub helps: BTreeMap<String, Vec<String>>,
}

fn default_helps() -> BTreeMap<String, Vec<String>> {
    let table: [(&str, &[&str]); 9] = [
        ("language", &["language_practice"]),
        ("work", &["job_search"]),
        ("study", &["study_help"]),
        ("friends", &["celebrate", "cook_eat", "go_along"]),
        ("children_school", &["children_school"]),
        ("getting_around", &["go_along", "letters_forms", "phone_calls"]),
        ("sport", &["sport"]),
        ("culture", &["culture_outing"]),
        ("celebrating", &["celebrate", "cook_eat"]),
    ];
    table
        .iter()
        .map(|(goal, likes)| ((*goal).to_owned(), likes.iter().map(|like| (*like).to_owned()).collect()))
        .collect()
}

/// The rulebook of the programme as it starts. Its numbers are proposals, to be calibrated on outcomes.
pub fn default_nl() -> Rulebook {
    let weights = [220, 130, 120, 80, 60, 120, 130, 140];
    Rulebook {
        id: "nl".into(),
        version: 1,
        alpha: 600,
        floors: [200_000, 300_000, 400_000],
        kappa: 20_000_000,
        hold_back: None,
        features: Feature::ALL
            .into_iter()
            .zip(weights)
            .map(|(code, weight)| FeatureRule { code, weight, prior: 500 })
            .collect(),
        limits: Limits::default(),
        helps: default_helps(),
    }
}
