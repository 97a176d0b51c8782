//! No proof, no database. A proof says who is asking and holds the only way to the data that this person may touch.
//!
//! [`Access`] is what the server makes of a request: nothing but a session token looked up. Its methods mint proofs,
//! each by one query with all status filters. Proofs have private fields, no constructor, no `Clone`, no
//! `Deserialize`. The ids used in queries come out of the proof. A write checks its proof again inside its own
//! transaction. Absent and forbidden are the same answer.

use crate::db::Db;
use crate::error::{Error, Result};
use domain::id::{AccountId, SessionId};
use domain::language::Language;
use uuid::Uuid;

mod group;
mod newcomer;
mod session;
mod staff;
mod visitor;

pub use group::Member;
pub use newcomer::Newcomer;
pub use session::SignedIn;
pub use staff::{Admin, Coordinator, Researcher, System};
pub use visitor::Visitor;

/// What the server knows of a request without the database. Nothing in it is trusted for rights.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Token of the session cookie.
    pub session: Option<String>,
    /// Token of the draft cookie of a visitor.
    pub draft: Option<String>,
    /// Token of the cookie that binds a sign-in to this browser.
    pub binding: Option<String>,
    /// The peer's address, shortened to /32 or /64; only for limits, hashed before it is kept.
    pub address: String,
    /// Family of browser and system in a few words, for the list of sessions.
    pub device: String,
    /// Mails are really sent; without it they are read on the page of messages.
    pub mail_server: bool,
}

/// Who is asking, as far as the session tells.
#[derive(Clone)]
pub struct Access {
    pub(crate) db: Db,
    pub(crate) facts: Facts,
    who: Option<Who>,
    /// Whose session ran out here. It gives no right but one: what that person had typed is kept for them.
    lapsed: Option<Uuid>,
}

/// A live session with its account.
#[derive(Clone)]
struct Who {
    session: SessionId,
    account: AccountId,
    assurance: Assurance,
    step_up_at: Option<i64>,
    name: String,
    language: Language,
}

/// How sure the session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Assurance {
    /// Code or link.
    One,
    /// Code or link, and the second factor.
    Two,
    /// A link of the demo, on a demo database only.
    Demo,
}

impl Assurance {
    fn read(code: &str) -> Self {
        match code {
            "two" => Self::Two,
            "demo" => Self::Demo,
            _ => Self::One,
        }
    }

    /// Whether staff may enter.
    pub(crate) fn enough_for_staff(self) -> bool {
        self != Self::One
    }
}

impl Access {
    /// Looks the session up; a token that is no live session is the same as none.
    pub(crate) async fn of(db: Db, facts: Facts) -> Result<Self> {
        let found = match facts.session.as_deref() {
            Some(token) => session::find(&db, token).await?,
            None => session::Found::Nothing,
        };
        let (who, lapsed) = match found {
            session::Found::Live(who) => (Some(who), None),
            session::Found::Lapsed(account) => (None, Some(account)),
            session::Found::Nothing => (None, None),
        };
        Ok(Self {
            db,
            facts,
            who,
            lapsed,
        })
    }

    /// Somebody who is not signed in and has no draft cookie yet gets the one that `new` makes.
    #[must_use]
    pub fn or_draft(mut self, new: impl FnOnce() -> Option<String>) -> Self {
        if self.who.is_none() && self.facts.draft.is_none() {
            self.facts.draft = new();
        }
        self
    }

    /// Whether somebody is signed in here.
    #[must_use]
    pub fn is_signed_in(&self) -> bool {
        self.who.is_some()
    }

    /// The person's own interface language, for mails and staff pages.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.who.as_ref().map(|w| w.language)
    }

    /// Whether mails are really sent from here.
    #[must_use]
    pub fn has_mail_server(&self) -> bool {
        self.facts.mail_server
    }

    /// Whose drafts these are: the account's, else those of this browser's draft cookie.
    pub(crate) fn draft_owner(&self) -> Option<String> {
        match (&self.who, &self.facts.draft) {
            (Some(who), _) => Some(format!("a:{}", who.account.0)),
            (None, Some(token)) => Some(format!("v:{}", crate::secret::hash(token))),
            (None, None) => None,
        }
    }

    /// Whose drafts a form behind the sign-in belongs to: the account's, also when its session has just run out. A browser
    /// may be shared; what one person typed must not wait there for the next. A session that was ended by hand keeps
    /// nothing; a browser without any has only its own cookie.
    pub(crate) fn own_drafts(&self) -> Option<String> {
        match self.account().or(self.lapsed) {
            Some(account) => Some(format!("a:{account}")),
            None if self.facts.session.is_none() => self.draft_owner(),
            None => None,
        }
    }

    fn who(&self) -> Result<&Who> {
        self.who.as_ref().ok_or(Error::SignInNeeded)
    }

    pub(crate) fn account(&self) -> Option<Uuid> {
        self.who.as_ref().map(|w| w.account.0)
    }
}
