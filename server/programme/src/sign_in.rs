//! Signing in: a code or a link by mail, a link from the terminal, a link of the demonstration.
//!
//! Asking answers the same for everybody. A code belongs to the browser that asked for it; a link may be opened
//! anywhere, and looking at it changes nothing. Both live for ten minutes and work once.

use crate::access::{Access, Facts, Visitor};
use crate::clock::{DAY, MINUTE};
use crate::error::{Error, Result};
use crate::mail::NOBODY;
use crate::{System, secret};
use domain::form::{self, Mistake};
use domain::language::Language;
use domain::word::AddressForm;
use entity::{challenge, mail, session};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

mod ask;
mod attempt;
mod code;
mod enter;
mod link;
mod session_open;

pub use ask::{Asked, ask, ask_to_join, pending};
pub(crate) use ask::{Want, put_challenge};
pub(crate) use attempt::{Attempt, attempt};
pub use enter::{Tried, with_code, with_code_joining};
pub(crate) use link::terminal;
pub use link::{demo_link, link, refuse_link, with_link};
pub(crate) use session_open::{renew, staff};

/// How long a code or link lives.
const LIFE: i64 = 10 * MINUTE;
/// How often a code may be tried.
const TRIES: i64 = 5;

/// Somebody who joins; becomes an account when the code is right and the address is new.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Address that the code went to.
    pub email: String,
    /// Name to be called.
    pub name: String,
    /// Language of mails.
    pub language: Language,
    /// Grammar.
    pub address_form: AddressForm,
}

/// A fresh session. The token goes into the cookie and nowhere else.
#[derive(Debug)]
pub struct Opened {
    /// For the session cookie.
    pub token: String,
    /// Staff: the second factor comes next.
    pub staff: bool,
    /// The account was made by this sign-in.
    pub new: bool,
}

/// The request as it is after signing in, to go on within the same POST.
///
/// # Errors
/// Database faults only.
pub async fn access_of(visitor: &Visitor, opened: &Opened) -> Result<Access> {
    let facts = Facts {
        session: Some(opened.token.clone()),
        draft: None,
        binding: visitor.binding.clone(),
        address: visitor.address.clone(),
        device: visitor.device.clone(),
        mail_server: false,
    };
    Access::of(visitor.db.clone(), facts).await
}

/// Removes what is over for a day: challenges, mails to nobody and ended sessions. Demonstration links stay.
///
/// # Errors
/// Database faults only.
pub async fn sweep(system: &System) -> Result<()> {
    system
        .db
        .write(|tx| async move {
            let past = tx.now - DAY;
            challenge::Entity::delete_many()
                .filter(challenge::Column::ExpiresAt.lt(past))
                .exec(tx.conn())
                .await?;
            mail::Entity::delete_many()
                .filter(mail::Column::Kind.eq(NOBODY))
                .filter(mail::Column::CreatedAt.lt(past))
                .exec(tx.conn())
                .await?;
            let over = Condition::any()
                .add(session::Column::EndedAt.lt(past))
                .add(session::Column::ExpiresAt.lt(past));
            session::Entity::delete_many()
                .filter(over)
                .exec(tx.conn())
                .await?;
            Ok(())
        })
        .await
}

/// The address as it is stored, or a mistake in the field `email`.
pub(crate) fn address(typed: &str) -> Result<String> {
    form::email(typed).map_err(|problem| Error::Refused(vec![Mistake::new("email", problem)]))
}

/// What the table knows a browser by.
fn browser(visitor: &Visitor) -> Option<String> {
    visitor.binding.as_deref().map(secret::hash)
}
