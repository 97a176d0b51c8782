//! Names of states and rules.

use crate::i18n::language;
use crate::t;
use domain::language::Language;
use domain::round::{Phase, Rule};
use domain::state::{ProposalState, RoundState};

/// What a running round is busy with.
pub fn phase(phase: Option<Phase>) -> String {
    match phase {
        None => t!("round-running-phase-queue"),
        Some(Phase::Scores) => t!("round-running-phase-scores"),
        Some(Phase::Solve) => t!("round-running-phase-solve"),
        Some(Phase::Proof) => t!("round-running-phase-proof"),
        Some(Phase::Explain) => t!("round-running-phase-explain"),
        Some(Phase::Firmness) => t!("round-running-phase-firmness"),
        Some(Phase::Failed) => t!("round-failed"),
    }
}

/// Rules one after the other; each may have commas and an "and" of its own.
pub fn rules(rules: &[Rule]) -> String {
    let sign = if language() == Language::Arabic {
        "؛ "
    } else {
        "; "
    };
    rules.iter().map(|r| rule(*r)).collect::<Vec<_>>().join(sign)
}

/// A number in tenths or hundredths (`scale` 10 or 100) with the sign for decimals of the page's language.
pub fn decimal(parts: i64, scale: i64) -> String {
    let sign = if language() == Language::Dutch { ',' } else { '.' };
    let wide = if scale == 100 { 2 } else { 1 };
    let minus = if parts < 0 { "-" } else { "" };
    let (whole, rest) = (parts.abs() / scale, parts.abs() % scale);
    format!("{minus}{whole}{sign}{rest:0wide$}")
}

/// A score of 1,000,000 as points of 100.
pub const fn points(score: i64) -> i64 {
    score / 10_000
}

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
