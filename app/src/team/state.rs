//! The names of states, papers, steps and outcomes.

use crate::t;
use domain::state::{ClearanceKind, GroupState, HouseholdState};
use domain::team::{GroupStep, HouseholdStep, Missing, Outcome};

/// State of a household.
pub fn household(state: HouseholdState) -> String {
    match state {
        HouseholdState::SignedUp => t!("state-household-signed-up"),
        HouseholdState::Contacted => t!("state-household-contacted"),
        HouseholdState::Intake => t!("state-household-intake"),
        HouseholdState::Ready => t!("state-household-ready"),
        HouseholdState::Proposed => t!("state-household-proposed"),
        HouseholdState::Paired => t!("state-household-paired"),
        HouseholdState::Ended => t!("state-household-ended"),
        HouseholdState::Paused => t!("state-household-paused"),
        HouseholdState::NotSuitable => t!("state-household-not-suitable"),
        HouseholdState::Withdrawn => t!("state-household-withdrawn"),
    }
}

/// State of a group.
pub fn group(state: GroupState) -> String {
    match state {
        GroupState::Forming => t!("state-group-forming"),
        GroupState::Complete => t!("state-group-complete"),
        GroupState::Cleared => t!("state-group-cleared"),
        GroupState::Ready => t!("state-group-ready"),
        GroupState::Proposed => t!("state-group-proposed"),
        GroupState::Paired => t!("state-group-paired"),
        GroupState::Alumni => t!("state-group-alumni"),
        GroupState::Paused => t!("state-group-paused"),
        GroupState::Dissolved => t!("state-group-dissolved"),
    }
}

/// State of a household or a group by its code; the code itself when it is new here.
pub fn of_code(code: &str, of_group: bool) -> String {
    let word = if of_group {
        GroupState::from_code(code).map(group)
    } else {
        HouseholdState::from_code(code).map(household)
    };
    word.unwrap_or_else(|| code.to_owned())
}

/// A paper of a member.
pub fn paper(kind: ClearanceKind) -> String {
    match kind {
        ClearanceKind::Statement => t!("state-clearance-statement"),
        ClearanceKind::Vog => t!("state-clearance-vog"),
        ClearanceKind::Training => t!("state-clearance-training"),
    }
}

/// The state of a paper by its code.
pub fn paper_state(code: &str) -> String {
    match code {
        "signed" => t!("state-clearance-signed"),
        "not_needed" => t!("state-clearance-not-needed"),
        "prepared" => t!("state-clearance-prepared"),
        "requested" => t!("state-clearance-requested"),
        "shown_ok" => t!("state-clearance-shown-ok"),
        "expires" => t!("state-clearance-expires"),
        "booked" => t!("state-clearance-booked"),
        "attended" => t!("state-clearance-attended"),
        "absent" => t!("state-clearance-absent"),
        _ => t!("state-clearance-open"),
    }
}

/// How an attempt went.
pub fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Reached => t!("team-log-reached"),
        Outcome::NotReached => t!("team-log-not-reached"),
        Outcome::MessageLeft => t!("team-log-message-left"),
        Outcome::WrongNumber => t!("team-log-wrong-number"),
    }
}

/// What is missing.
pub fn missing(what: Missing) -> String {
    match what {
        Missing::Eligible => t!("team-missing-eligible"),
        Missing::Consent => t!("team-missing-consent"),
        Missing::Languages => t!("team-missing-languages"),
        Missing::Slots => t!("team-missing-slots"),
        Missing::Size => t!("team-missing-size"),
        Missing::Goals => t!("team-missing-goals"),
        Missing::Travel => t!("team-missing-travel"),
        Missing::Members => t!("team-missing-members"),
        Missing::Clearance => t!("team-missing-clearance"),
        Missing::Capacity => t!("team-missing-capacity"),
    }
}

/// A step with a household, as a button says it.
pub fn household_step(step: HouseholdStep) -> String {
    match step {
        HouseholdStep::Intake => t!("team-move-intake"),
        HouseholdStep::Ready => t!("team-move-ready"),
        HouseholdStep::Pause => t!("team-move-paused"),
        HouseholdStep::Resume => t!("team-move-resume"),
    }
}

/// A step with a group, as a button says it.
pub fn group_step(step: GroupStep) -> String {
    match step {
        GroupStep::Cleared => t!("team-move-cleared"),
        GroupStep::Ready => t!("team-move-ready"),
        GroupStep::Pause => t!("team-move-paused"),
        GroupStep::Resume => t!("team-move-resume"),
    }
}
