//! The demonstration: whom one can be.

use crate::id::AccountId;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// A part that can be played.
    pub enum Part {
        Newcomer = "newcomer", NewcomerWaiting = "newcomer-waiting", NewcomerPaired = "newcomer-paired",
        Initiator = "initiator", Member = "member", MemberPaired = "member-paired", MemberReady = "member-ready",
        Single = "single", Coordinator = "coordinator", Researcher = "researcher", Admin = "admin",
    }
}

/// Somebody of the cast, as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Which part.
    pub part: Part,
    /// Invented name.
    pub name: String,
    /// Slug of the city.
    pub city: Option<String>,
}

/// Somebody of the cast with the account; never leaves the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CastMember {
    /// What may be seen.
    pub shown: Shown,
    /// Whose account.
    pub account: AccountId,
}

/// Who can be tried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CastView {
    /// In the order of the numbers in the forms.
    pub people: Vec<Shown>,
}
