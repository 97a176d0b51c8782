//! Reasons in words. An empty list of codes means that only general words may be used.

pub(crate) use crate::word::list;
use crate::{t, word};
use domain::proposal::{DeclineReason, Feature, Reason, Turn};
use domain::state::Side;

fn minutes(count: i64) -> String {
    t!("word-minutes", count = count)
}

/// What fits.
pub fn plus(reason: &Reason, side: Side) -> String {
    match reason {
        Reason::Language { languages, .. } if !languages.is_empty() => {
            t!(
                "proposal-plus-language",
                language = list(languages.iter().map(|l| word::spoken(*l)).collect())
            )
        }
        Reason::Language { .. } => t!("proposal-plus-language-plain"),
        Reason::Interests { interests } if !interests.is_empty() => {
            t!(
                "proposal-plus-interests",
                list = list(interests.iter().map(|i| word::interest(*i)).collect())
            )
        }
        Reason::Interests { .. } => t!("proposal-plus-interests-plain"),
        Reason::Sector => t!("proposal-plus-sector-plain"),
        Reason::Age => t!("proposal-plus-age"),
        Reason::Children => t!("proposal-plus-children"),
        Reason::Travel { minutes: Some(count) } => t!("proposal-plus-travel", minutes = minutes(*count)),
        Reason::Travel { minutes: None } => t!("proposal-plus-travel-plain"),
        Reason::Availability { slots } if !slots.is_empty() => {
            t!(
                "proposal-plus-availability",
                list = list(slots.iter().map(|s| word::slot(*s)).collect())
            )
        }
        Reason::Availability { .. } => t!("proposal-plus-availability-plain"),
        Reason::Goals { goals } => {
            let goals = list(goals.iter().map(|g| word::goal(*g)).collect());
            match (side, goals.is_empty()) {
                (Side::Household, _) => t!("proposal-plus-goals", list = goals),
                (Side::Group, false) => t!("proposal-plus-goals-group", list = goals),
                (Side::Group, true) => t!("proposal-plus-goals-group-plain"),
            }
        }
    }
}

/// What fits less well.
pub fn less(reason: &Reason, side: Side) -> String {
    match reason {
        Reason::Language { languages, .. } if !languages.is_empty() => {
            t!(
                "proposal-less-language-level",
                language = list(languages.iter().map(|l| word::spoken(*l)).collect())
            )
        }
        Reason::Language { simple: true, .. } => t!("proposal-less-language-plain"),
        Reason::Language { .. } => t!("proposal-less-language"),
        Reason::Interests { .. } => t!("proposal-less-interests"),
        Reason::Sector if side == Side::Group => t!("proposal-less-sector-group"),
        Reason::Sector => t!("proposal-less-sector"),
        Reason::Age => t!("proposal-less-age"),
        Reason::Children => t!("proposal-less-children"),
        Reason::Travel { minutes: Some(count) } => t!("proposal-less-travel", minutes = minutes(*count)),
        Reason::Travel { minutes: None } => t!("proposal-less-travel-plain"),
        Reason::Availability { .. } => t!("proposal-less-availability"),
        Reason::Goals { goals } => {
            let goals = list(goals.iter().map(|g| word::goal(*g)).collect());
            match (side, goals.is_empty()) {
                (_, true) => t!("proposal-less-goals-plain"),
                (Side::Household, false) => t!("proposal-less-goals", list = goals),
                (Side::Group, false) => t!("proposal-less-goals-group", list = goals),
            }
        }
    }
}

/// The name of a feature.
pub fn feature(feature: Feature) -> String {
    match feature {
        Feature::Language => t!("proposal-feature-language"),
        Feature::Interests => t!("proposal-feature-interests"),
        Feature::Sector => t!("proposal-feature-sector"),
        Feature::Age => t!("proposal-feature-age"),
        Feature::Children => t!("proposal-feature-children"),
        Feature::Travel => t!("proposal-feature-travel"),
        Feature::Availability => t!("proposal-feature-availability"),
        Feature::Goals => t!("proposal-feature-goals"),
    }
}

/// Why not.
pub fn decline(reason: DeclineReason) -> String {
    match reason {
        DeclineReason::Time => t!("proposal-reason-time"),
        DeclineReason::Far => t!("proposal-reason-far"),
        DeclineReason::Language => t!("proposal-reason-language"),
        DeclineReason::Know => t!("proposal-reason-know"),
        DeclineReason::Feeling => t!("proposal-reason-feeling"),
        DeclineReason::Other => t!("proposal-reason-other"),
    }
}

/// Where it stands.
pub fn turn(turn: Turn) -> String {
    match turn {
        Turn::Yours => t!("proposal-state-your-turn"),
        Turn::Others => t!("proposal-state-others-turn"),
        Turn::Theirs => t!("proposal-state-their-turn"),
        Turn::Paired => t!("proposal-state-paired"),
        Turn::Over => t!("proposal-state-over"),
        Turn::Expired => t!("proposal-state-expired"),
        Turn::Withdrawn => t!("proposal-withdrawn-by-team"),
    }
}
