//! A pair that a coordinator fixes or keeps apart before a round. Always with a reason.

use super::Rule;
use crate::codes;
use crate::day::Day;
use crate::form::{Mistake, Problem, Values, free_text};
use crate::id::{GroupId, HouseholdId};
use serde::{Deserialize, Serialize};

/// The longest reason.
pub const LONGEST_WHY: u16 = 500;

codes! {
    /// What is decided about a pair.
    pub enum PinKind {
        /// These two, whatever the points say.
        Together = "together",
        /// Never these two.
        Apart = "apart",
    }
}

/// Deciding about a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinForm {
    /// What.
    pub kind: PinKind,
    /// Who.
    pub household: HouseholdId,
    /// With whom.
    pub group: GroupId,
    /// Why; kept in words, for coordinators only.
    pub why: String,
}

impl PinForm {
    /// Fields `kind`, `household`, `group`, `why`.
    ///
    /// # Errors
    /// `Missing` for a choice not made or a reason under three characters, `TooLong` for one over 500.
    pub fn parse(values: &Values) -> Result<Self, Vec<Mistake>> {
        let kind = PinKind::from_code(values.one("kind"));
        let household = HouseholdId::read(values.one("household"));
        let group = GroupId::read(values.one("group"));
        let mut mistakes = Vec::new();
        for (field, there) in [
            ("kind", kind.is_some()),
            ("household", household.is_some()),
            ("group", group.is_some()),
        ] {
            if !there {
                mistakes.push(Mistake::new(field, Problem::Missing));
            }
        }
        let why = why(values, &mut mistakes);
        match (kind, household, group) {
            (Some(kind), Some(household), Some(group)) if mistakes.is_empty() => Ok(Self {
                kind,
                household,
                group,
                why,
            }),
            _ => Err(mistakes),
        }
    }
}

/// The reason in the field `why`: three characters at least, 500 at most.
pub(crate) fn why(values: &Values, mistakes: &mut Vec<Mistake>) -> String {
    match free_text(values.one("why"), LONGEST_WHY) {
        Ok(Some(text)) if text.chars().count() >= 3 => return text,
        Ok(_) => mistakes.push(Mistake::new("why", Problem::Missing)),
        Err(problem) => mistakes.push(Mistake::new("why", problem)),
    }
    String::new()
}

/// A decision in the list before a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// What.
    pub kind: PinKind,
    /// Who.
    pub household: (HouseholdId, String),
    /// With whom.
    pub group: (GroupId, String),
    /// Why.
    pub why: String,
    /// Since when.
    pub day: Day,
    /// Both are in the pool; else it waits.
    pub counts: bool,
    /// Rules that the two break; only for a pair put together.
    pub broken: Vec<Rule>,
}
