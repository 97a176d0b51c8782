//! Anybody, signed in or not. Opens only what is public, sign-up and sign-in.

use super::Access;
use crate::db::Db;

/// Anybody.
pub struct Visitor {
    pub(crate) db: Db,
    /// Shortened address of the peer, for limits.
    pub(crate) address: String,
    /// Token that binds a sign-in to this browser.
    pub(crate) binding: Option<String>,
    /// Family of browser and system.
    pub(crate) device: String,
    /// Who is signed in, if anybody.
    pub(crate) account: Option<uuid::Uuid>,
    /// Whose drafts: the account's or this browser's.
    pub(crate) draft_owner: Option<String>,
}

impl Access {
    /// Always succeeds.
    #[must_use]
    pub fn visitor(&self) -> Visitor {
        Visitor {
            db: self.db.clone(),
            address: self.facts.address.clone(),
            binding: self.facts.binding.clone(),
            device: self.facts.device.clone(),
            account: self.account(),
            draft_owner: self.draft_owner(),
        }
    }
}
