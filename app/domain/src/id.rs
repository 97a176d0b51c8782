//! Ids: random 128-bit, one type a noun, so that one cannot be given where another is meant.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Reads an id as it stands in an address; anything else is no id.
            #[must_use]
            pub fn read(text: &str) -> Option<Self> {
                Uuid::try_parse(text).ok().map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0.simple())
            }
        }
    )+};
}

ids! {
    /// Somebody who can sign in.
    AccountId,
    /// A meeting, or anything else the pairing plans.
    ActivityId,
    /// One newcomer or family.
    HouseholdId,
    /// A Welcome Group.
    GroupId,
    /// A seat in a group offered by link.
    InvitationId,
    /// A mail in the outbox.
    MailId,
    /// One resident's place in a group.
    MemberId,
    /// A household and a group for a year.
    PairingId,
    /// A household and a group, put forward.
    ProposalId,
    /// A question about a proposal.
    QuestionId,
    /// Something somebody reported.
    ReportId,
    /// A right that somebody has.
    RoleId,
    /// One matching run of one city.
    RoundId,
    /// A signed-in browser.
    SessionId,
    /// A resident who takes part on their own.
    SingleId,
}
