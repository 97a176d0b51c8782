//! A round as the coordinator of its city sees it: who was in it, what was found and why.

use crate::codes;
use crate::day::Day;
use crate::form::{Mistake, Problem, Values};
use crate::id::{GroupId, HouseholdId, ProposalId, RoundId};
use crate::proposal::Feature;
use crate::state::{ProposalState, RoundState};
use serde::{Deserialize, Serialize};

mod beside;
mod pin;
mod price;
mod whatif;
mod why;
pub use beside::{Beside, Cell, Interval, Method, Row, Shortage, Who};
pub(crate) use pin::why as reason;
pub use pin::{LONGEST_WHY, Pin, PinForm, PinKind};
pub use price::{Price, Tier};
pub use whatif::{Change, Difference, Move, WhatIfView};
pub use why::{Asked, Other, OtherAnswer, WhyView};

/// Ids with the names people read.
pub type Named<Id> = Vec<(Id, String)>;

codes! {
    /// What a running round is busy with, in this order; or that it failed.
    pub enum Phase {
        Scores = "scores", Solve = "solve", Proof = "proof", Explain = "explain", Firmness = "firmness",
        Failed = "failed",
    }
}
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
    /// Pairs that are fixed or kept apart.
    pub pins: Vec<Pin>,
    /// Everybody who could take part, by name.
    pub people: (Named<HouseholdId>, Named<GroupId>),
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
    /// What it is or was busy with.
    pub phase: Option<Phase>,
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
    /// Measures, other ways, fairness, shortage; once there is a result.
    pub beside: Option<Beside>,
}

/// How far a running round is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// Where it stands.
    pub state: RoundState,
    /// What it is busy with.
    pub phase: Option<Phase>,
    /// Of 1,000.
    pub progress: i64,
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
    /// A coordinator fixed this pair.
    #[serde(default)]
    pub fixed: bool,
    /// Rules that a fixed pair breaks.
    #[serde(default)]
    pub broken: Vec<Rule>,
    /// Of 1,000 draws of slightly other weights: in how many the pair stays. None for a fixed pair.
    #[serde(default)]
    pub stays: Option<i64>,
}

impl PairReasons {
    /// Under this share (of 1,000) another arrangement is nearly as good: her judgement counts.
    pub const FIRM: i64 = 600;

    /// Whether it stays in too few draws.
    #[must_use]
    pub fn shaky(&self) -> bool {
        self.stays.is_some_and(|stays| stays < Self::FIRM)
    }
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
    /// Whom the group would have, with the name filled in when it is shown; none: nobody.
    #[serde(default)]
    pub group_gets: Option<(HouseholdId, String)>,
    /// What that would cost.
    #[serde(default)]
    pub price: Option<Price>,
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
    /// Groups that only one rule keeps away: without it they would be possible.
    pub only: Vec<(Rule, Vec<String>)>,
    /// Part of the shortage.
    pub in_shortage: bool,
    /// No group that is possible fits even a little; what is missing most. New groups are needed.
    pub recruit: Option<Feature>,
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
        let mut mistakes = Vec::new();
        let why = reason(values, &mut mistakes);
        match ProposalId::read(values.one("proposal")) {
            Some(proposal) if mistakes.is_empty() => Ok(Self { proposal, why }),
            Some(_) => Err(mistakes),
            None => Err(vec![Mistake::new("proposal", Problem::Wrong)]),
        }
    }
}
