//! A proposal as the coordinator of the city sees it on a page of its own, and taking it back.

use crate::day::Day;
use crate::form::{Mistake, Problem, Values};
use crate::id::{GroupId, HouseholdId, ProposalId, RoundId};
use crate::round::{PairReasons, reason};
use crate::state::ProposalState;
use serde::{Deserialize, Serialize};

/// One proposal, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamProposal {
    /// Which.
    pub id: ProposalId,
    /// The round that made it.
    pub round: RoundId,
    /// Where it stands.
    pub state: ProposalState,
    /// The household.
    pub household: (HouseholdId, String),
    /// The group.
    pub group: (GroupId, String),
    /// Sent on this day.
    pub offered: Option<Day>,
    /// Last day to answer.
    pub last_day: Option<Day>,
    /// Can still be taken back.
    pub open: bool,
    /// Why the pair was made, and why it was taken back.
    pub reasons: PairReasons,
}

/// The team takes an open proposal back, with a reason in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawForm {
    /// Which.
    pub proposal: ProposalId,
    /// Why; kept with the proposal, for coordinators only.
    pub why: String,
}

impl WithdrawForm {
    /// Fields `proposal` and `why`.
    ///
    /// # Errors
    /// `Missing` without a reason of three characters, `TooLong` for one over 500, `Wrong` for an id that is none.
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
