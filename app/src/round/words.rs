//! Names of states and rules.

use crate::t;
use domain::round::Rule;
use domain::state::{ProposalState, RoundState};

/// State of a round.
pub fn round(state: RoundState) -> String {
    match state {
        RoundState::Draft => t!("state-round-draft"),
        RoundState::Running => t!("state-round-running"),
        RoundState::Reviewed => t!("state-round-reviewed"),
        RoundState::Published => t!("state-round-published"),
        RoundState::Closed => t!("state-round-closed"),
        RoundState::Cancelled => t!("state-round-cancelled"),
    }
}

/// State of a proposal.
pub fn proposal(state: ProposalState) -> String {
    match state {
        ProposalState::Draft => t!("state-proposal-draft"),
        ProposalState::Offered => t!("state-proposal-offered"),
        ProposalState::AcceptedByHousehold => t!("state-proposal-accepted-by-household"),
        ProposalState::AcceptedByGroup => t!("state-proposal-accepted-by-group"),
        ProposalState::Paired => t!("state-proposal-paired"),
        ProposalState::Declined => t!("state-proposal-declined"),
        ProposalState::Expired => t!("state-proposal-expired"),
        ProposalState::Withdrawn => t!("state-proposal-withdrawn"),
    }
}

/// What keeps a pair apart.
pub fn rule(rule: Rule) -> String {
    match rule {
        Rule::City => t!("round-rule-city"),
        Rule::Ready => t!("round-rule-ready"),
        Rule::Size => t!("round-rule-size"),
        Rule::Travel => t!("round-rule-travel"),
        Rule::Language => t!("round-rule-language"),
        Rule::Company => t!("round-rule-company"),
        Rule::Slots => t!("round-rule-slots"),
        Rule::Children => t!("round-rule-children"),
        Rule::Past | Rule::Declined => t!("round-rule-past"),
        Rule::WaitingArm => t!("round-rule-waiting-arm"),
        Rule::Veto => t!("round-rule-veto"),
        Rule::Contact => t!("round-rule-contact"),
        Rule::Must => t!("round-rule-must"),
    }
}
