//! What stands round every page: who is signed in, who of the team can be called.

use crate::codes;
use serde::{Deserialize, Serialize};

codes! {
    /// A part of the site that somebody may enter.
    pub enum Area {
        Newcomer = "newcomer", Group = "group", Alone = "alone", Team = "team", Research = "research",
        Admin = "admin",
    }
}

/// The frame's own view.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameView {
    /// Who is signed in.
    pub person: Option<FramePerson>,
    /// Somebody of the team with a number that is answered.
    pub contact: Option<TeamContact>,
    /// This is the demonstration with invented people.
    pub demo: bool,
}

/// The person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FramePerson {
    /// The name the person chose.
    pub name: String,
    /// Where this person may go.
    pub areas: Vec<Area>,
    /// Staff, and the second factor is still to come.
    pub needs_second_factor: bool,
}

/// Somebody of the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamContact {
    /// Name to ask for.
    pub name: String,
    /// Number as it is shown.
    pub phone: String,
}
