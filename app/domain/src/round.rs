//! A round as the coordinator of its city sees it: who was in it, what was found and why.

use crate::codes;
use crate::day::Day;
use crate::form::{Mistake, Problem, Values};
use crate::id::{GroupId, HouseholdId, ProposalId, RoundId};
use crate::proposal::Feature;
use crate::state::{ProposalState, RoundState};
use serde::{Deserialize, Serialize};

codes! {
    /// A hard rule, by its letter in the rulebook. `Declined` also holds for pairs that were together before.
    pub enum Rule {
        City = "H1", Ready = "H2", Size = "H3", Travel = "H4", Language = "H5", Company = "H6", Slots = "H7",
        Children = "H8", Past = "H9", WaitingArm = "H10", Veto = "H11", Contact = "H12", Must = "H13",
        Declined = "X",
    }
}

/// Who could take part now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pool {
    /// Slug of the city.
    pub city: String,
    /// Only an open city has rounds.
    pub open: bool,
    /// Households that are ready and agree to matching.
    pub households: i64,
    /// Groups that are ready.
    pub groups: i64,
    /// A round that is not finished.
    pub going_on: Option<RoundId>,
    /// The weights, of 1,000.
    pub weights: Vec<(Feature, i64)>,
    /// Earlier rounds, newest first.
    pub earlier: Vec<Earlier>,
}

/// A round in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// Which.
    pub id: RoundId,
    /// Where it stands.
    pub state: RoundState,
    /// Begun on this day.
    pub day: Day,
}

/// C6 and C7.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundView {
    /// Which.
    pub id: RoundId,
    /// Slug of the city.
    pub city: String,
    /// Where it stands.
    pub state: RoundState,
    /// Of 1,000.
    pub progress: i64,
    /// Begun on this day.
    pub day: Day,
    /// Hexadecimal; with it anybody can repeat the round.
    pub seed: String,
    /// Fingerprint of what went in.
    pub input_hash: String,
    /// Fingerprint of what came out.
    pub output_hash: Option<String>,
    /// The independent checker says that there is no better arrangement.
    pub proven: bool,
    /// Households that were in it.
    pub households: i64,
    /// Groups that were in it.
    pub groups: i64,
    /// The proposals, those to be looked at with care first.
    pub pairs: Vec<PairView>,
    /// Who found nobody, and why.
    pub unmatched: Vec<Unmatched>,
    /// Names of groups that found nobody.
    pub free_groups: Vec<String>,
}

/// One proposal, both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairView {
    /// Which.
    pub id: ProposalId,
    /// Where it stands.
    pub state: ProposalState,
    /// The household.
    pub household: (HouseholdId, String),
    /// The group.
    pub group: (GroupId, String),
    /// Whole weeks since the household was first ready.
    pub weeks: i64,
    /// Why.
    pub reasons: PairReasons,
    /// After three refusals of a side a person looks at it first.
    pub look_first: bool,
}

/// Why a pair was made, whole: the coordinator's view.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairReasons {
    /// The household's side.
    pub household: SideReasons,
    /// The group's side.
    pub group: SideReasons,
    /// Minutes of travel.
    pub minutes: i64,
    /// Facts both share, as `language.nl`.
    pub facts: Vec<String>,
    /// What the best other arrangement would be.
    pub second: Option<Second>,
    /// A coordinator's reason for doing otherwise.
    #[serde(default)]
    pub note: Option<String>,
}

/// One side's score, term by term. The points of the terms add up to the score.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SideReasons {
    /// 0 to 1,000,000.
    pub score: i64,
    /// Weight of what was answered, of 1,000.
    pub confidence: i64,
    /// What it is made of.
    pub terms: Vec<Term>,
    /// What speaks for it most.
    pub plus: Vec<Feature>,
    /// What fits less well.
    pub minus: Vec<Feature>,
    /// What was not answered.
    pub unknown: Vec<Feature>,
    /// Place among all possible ones of this side, from 1, and of how many.
    pub rank: (i64, i64),
}

/// A feature's part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Which.
    pub feature: Feature,
    /// Weight, of 1,000.
    pub weight: i64,
    /// Value, of 1,000.
    pub value: i64,
    /// Weight times value.
    pub points: i64,
}

/// The best arrangement without this pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Second {
    /// Whom the household would have; none: nobody.
    pub household_gets: Option<GroupId>,
    /// That group's name, filled in when it is shown.
    #[serde(default)]
    pub group_name: String,
    /// Fewer households would have a group.
    pub costs_a_pair: bool,
    /// So many households would have another group or none.
    pub moves: i64,
}

/// A household that keeps waiting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmatched {
    /// Who.
    pub household: (HouseholdId, String),
    /// So many groups were possible and help somebody else.
    pub possible: i64,
    /// The rules that kept groups away, most often first, with how many.
    pub rules: Vec<(Rule, i64)>,
}

/// What came of approving.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// Sent to both sides.
    pub sent: i64,
    /// No longer possible: one of the two has changed.
    pub changed: i64,
    /// Left: they need a look of their own.
    pub left: i64,
}

/// Approving one proposal, or all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApproveForm {
    /// This one; `looked` says that the coordinator has looked though there were three refusals.
    One { proposal: ProposalId, looked: bool },
    /// All that need no look of their own.
    All,
}

impl ApproveForm {
    /// Fields `proposal` (an id or `all`) and `looked` (`yes`).
    ///
    /// # Errors
    /// `Wrong` for an id that is none.
    pub fn parse(values: &Values) -> Result<Self, Vec<Mistake>> {
        if values.one("proposal") == "all" {
            return Ok(Self::All);
        }
        let proposal = ProposalId::read(values.one("proposal"));
        let looked = values.has("looked", "yes");
        proposal
            .map(|proposal| Self::One { proposal, looked })
            .ok_or_else(|| vec![Mistake::new("proposal", Problem::Wrong)])
    }
}

/// Not this pair, with a reason in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectForm {
    /// Which.
    pub proposal: ProposalId,
    /// Why; kept with the proposal.
    pub why: String,
}

impl RejectForm {
    /// Fields `proposal` and `why`.
    ///
    /// # Errors
    /// `Missing` without a reason of three characters.
    pub fn parse(values: &Values) -> Result<Self, Vec<Mistake>> {
        let why = values.one("why");
        let mut mistakes = Vec::new();
        match why.chars().count() {
            0..=2 => mistakes.push(Mistake::new("why", Problem::Missing)),
            3..=500 => {}
            _ => mistakes.push(Mistake::new("why", Problem::TooLong { most: 500 })),
        }
        match ProposalId::read(values.one("proposal")) {
            Some(proposal) if mistakes.is_empty() => Ok(Self {
                proposal,
                why: why.to_owned(),
            }),
            Some(_) => Err(mistakes),
            None => Err(vec![Mistake::new("proposal", Problem::Wrong)]),
        }
    }
}
