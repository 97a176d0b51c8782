//! A seat offered by a personal link.

use crate::day::Day;
use crate::form::{Problem, free_text};
use crate::id::InvitationId;
use serde::{Deserialize, Serialize};

/// What somebody who holds a live link sees: who asks, where, until when. Nothing of the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationView {
    /// Name of who asks.
    pub inviter: String,
    /// Slug.
    pub city: String,
    /// The last day.
    pub until: Day,
}

/// A link that has just been made, or is still held by the one who made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeInvitation {
    /// Whose row.
    pub id: InvitationId,
    /// Whom it is for.
    pub label: String,
    /// 256 bits, for the link; stored only as a hash.
    pub token: String,
    /// The last day.
    pub until: Day,
}

/// Whom a link is for: 1 to 40 characters, only for the one who makes it.
///
/// # Errors
/// `Missing` when empty, `TooLong` beyond 40.
pub fn label(typed: &str) -> Result<String, Problem> {
    free_text(typed, 40)?
        .map(|t| t.replace('\n', " "))
        .ok_or(Problem::Missing)
}
