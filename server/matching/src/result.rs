//! The output of a run: the document `samenhier/match-result/1`. Codes and numbers only; words live with the pages.

use crate::{
    id::{Id, Seed},
    instance::ENGINE,
    problem::{Refused, read_json},
    rulebook::Feature,
};
use serde::{Deserialize, Serialize};

/// The name of the format.
pub const FORMAT: &str = "samenhier/match-result/1";

/// The result of a run. The first part is proven by the certificate; `metrics`, `explanations` and `no_match` are
/// covered by the output hash only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub format: String,
    pub engine: String,
    pub input_hash: String,
    pub rulebook: RulebookName,
    pub seed: Seed,
    /// In canonical order, locked pairs among them.
    pub pairs: Vec<ProposedPair>,
    pub unmatched: Vec<Id>,
    pub tiers: TierTotals,
    pub duals: Duals,
    pub unique: bool,
    pub hall: HallWitness,
    pub metrics: Metrics,
    /// Ours beside what else could have been done. Empty in very large rounds.
    pub comparison: Vec<Comparison>,
    pub fairness: Vec<FairnessCell>,
    pub explanations: Vec<PairExplanation>,
    pub no_match: Vec<NoMatch>,
    pub output_hash: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulebookName {
    pub id: String,
    pub version: i64,
}

/// A pair put forward. `u`, `v` in 0..=1,000,000, `w` in 0..=1,000,000,000.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposedPair {
    pub h: Id,
    pub g: Id,
    pub u: i64,
    pub v: i64,
    pub w: i64,
    pub locked: bool,
}

/// The objective, counters unpacked. `t1`, `t1b`: minus the matched by class; `t2`: pairs under each floor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TierTotals {
    pub t1: [i64; 3],
    pub t1b: [i64; 3],
    pub t2: [i64; 3],
    pub t3: i64,
    pub t4: i64,
}

/// The dual values: `pi` for each household, `rho` twice for each group (its first place, its further places), both
/// in canonical order. Locked households have zeros.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duals {
    pub bits: u32,
    pub pi: Vec<[i64; 5]>,
    pub rho: Vec<[i64; 5]>,
}

/// These households share only these groups, which have too few places. Empty when nobody with a possible group
/// was left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HallWitness {
    pub households: Vec<Id>,
    pub groups: Vec<Id>,
    pub places: i64,
}

/// Measures of the round. Means are rounded down. Scores 0..=1,000,000.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    pub households: i64,
    pub groups: i64,
    pub places: i64,
    pub feasible_pairs: i64,
    pub matched: i64,
    pub locked: i64,
    pub overridden: i64,
    pub mean_u: i64,
    pub mean_v: i64,
    /// Mean over the worst tenth (at least one pair) of the lower score of a pair.
    pub worst_tenth: i64,
    pub least: i64,
    pub under_floor: [i64; 3],
    /// The same of the locked pairs alone.
    pub locked_under_floor: [i64; 3],
    pub welfare: i64,
}

/// A way to make a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    Ours,
    /// Most matches, then most welfare: no protection of the worst-off pair.
    MaxWelfare,
    /// Deferred acceptance, households propose.
    Stable,
    /// Best pair first.
    Greedy,
}

/// The same measures for every method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    pub method: Method,
    pub matched: i64,
    pub welfare: i64,
    pub mean_u: i64,
    pub mean_v: i64,
    pub worst_tenth: i64,
    pub least: i64,
    pub under_floor: [i64; 3],
    /// Pairs that would both rather have each other, and those that would both gain 100 points of 1000 or more.
    pub blocking: i64,
    pub material: i64,
}

/// A figure with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interval {
    pub value: i64,
    pub low: i64,
    pub high: i64,
}

/// A cell of the fairness table. Cells under ten people show nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FairnessCell {
    /// `age`, `city`, `kind`, `language`, `level`.
    pub by: String,
    pub cell: String,
    pub suppressed: bool,
    pub people: Option<i64>,
    pub matched_permille: Option<Interval>,
    /// Waiting time in tenths of a week.
    pub weeks_tenths: Option<Interval>,
    /// Score of the matched, from the household's side.
    pub score: Option<Interval>,
}

/// Why a pair was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairExplanation {
    pub h: Id,
    pub g: Id,
    pub household: Side,
    pub group: Side,
    pub facts: Vec<Fact>,
    /// Travel time of the pair.
    pub minutes: i64,
    /// Rules a locked pair breaks, by code.
    pub broken: Vec<String>,
    /// If this pair were forbidden. `None`: not computed (very large round) or locked.
    pub second_best: Option<Alternative>,
}

/// One side's score, term by term: the sum of `points` is the score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    pub score: i64,
    /// Weight of the features that were answered, of 1000.
    pub confidence: i64,
    pub terms: Vec<Term>,
    /// Up to three features that speak most for the pair.
    pub plus: Vec<Feature>,
    /// Up to two features that fit less well.
    pub minus: Vec<Feature>,
    /// Features somebody did not answer; counted as average.
    pub unknown: Vec<Feature>,
    /// Place of this pair among the side's feasible pairs by its own score, from 1, and how many there are.
    pub rank: i64,
    pub of: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub feature: Feature,
    /// Of 1000.
    pub weight: i64,
    /// 0..=1000.
    pub value: i64,
    pub known: bool,
    /// weight × value.
    pub points: i64,
}

/// Something both share, as a code: a language, an interest, a sector, a goal, a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub feature: Feature,
    pub code: String,
    /// For how many households of the round it is true.
    pub pool: i64,
    /// True for enough of them: a participant may see it. Else use generic words.
    pub shown: bool,
}

/// The best round under one changed decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// The first tier that changes: `t1`, `t1b`, `t2`, `t3`, `t4`; `none` when nothing does.
    pub tier: String,
    /// New minus old.
    pub delta: TierTotals,
    /// Who the household would have instead.
    pub household_gets: Option<Id>,
    /// Who the group would have instead (for one place).
    pub group_gets: Option<Id>,
    /// How many households would have another group or none.
    pub moves: i64,
}

/// Why a household has no group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoMatch {
    pub h: Id,
    /// Groups it could have had, all taken.
    pub feasible: i64,
    /// How many groups each broken rule keeps away.
    pub rules: Vec<RuleCount>,
    /// Groups kept away by exactly one rule.
    pub only: Vec<OnlyRule>,
    /// Part of the shortage shown in `hall`.
    pub in_hall: bool,
    /// No feasible pair reaches the lowest floor: nobody in this pool can help; the feature that is missing most.
    pub recruit: Option<Feature>,
    /// What waiting for a better group is worth to it, where the rulebook holds back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waits: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleCount {
    pub rule: String,
    pub groups: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnlyRule {
    pub rule: String,
    pub groups: Vec<Id>,
}

impl Outcome {
    /// What the protection of weak pairs costs in welfare against the most possible, in millionths.
    pub fn price_of_protection(&self) -> Option<i64> {
        let of = |method| self.comparison.iter().find(|row| row.method == method).map(|row| row.welfare);
        let (ours, most) = (of(Method::Ours)?, of(Method::MaxWelfare)?);
        Some((i128::from(most - ours) * 1_000_000 / i128::from(most.max(1))) as i64)
    }

    /// Reads a stored result.
    pub fn from_json(bytes: &[u8]) -> Result<Self, Refused> {
        read_json(bytes)
    }

    /// The document as text, always the same bytes for the same result.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Hash of everything but itself.
    pub fn hash(&self) -> Option<String> {
        let mut bare = self.clone();
        bare.output_hash.clear();
        crate::canonical::hash("samenhier/match-result/1 output", &[], &bare)
    }

    /// The engine's version this library computes.
    pub fn engine() -> &'static str {
        ENGINE
    }
}
