//! What the command line does with accounts: the first people of an installation, and a way back in.

use super::{by_email, create, live, note};
use crate::access::System;
use crate::error::{Error, Result};
use crate::role;
use crate::sign_in::{self, NewPerson};
use domain::language::Language;
use domain::word::{AddressForm, Role};
use uuid::Uuid;

/// Somebody who gets a role from the command line.
#[derive(Clone, Debug)]
pub struct UserAdd {
    /// Which role.
    pub role: Role,
    /// Name to be called.
    pub name: String,
    /// Address of mail; without it the person comes in by link alone.
    pub email: Option<String>,
    /// City of a coordinator.
    pub city: Option<String>,
    /// Language of mails and pages.
    pub language: Language,
}

/// Adds somebody with a role; an account that has the address already gets the role too.
/// Gives a sign-in link's token: ten minutes, once. The second factor is set up at its first use.
///
/// # Errors
/// `Refused` when the address is none, or a coordinator has no known city.
pub async fn user_add(system: &System, user: UserAdd) -> Result<String> {
    let email = user
        .email
        .as_deref()
        .map(sign_in::address)
        .transpose()?
        .unwrap_or_default();
    role::check_city(&system.db, user.role, user.city.as_deref()).await?;
    system
        .db
        .write(move |tx| async move {
            let known = if email.is_empty() {
                None
            } else {
                by_email(&tx, &email).await?
            };
            let (language, address_form) = (user.language, AddressForm::Neutral);
            let account = match known {
                Some(known) => known,
                None => {
                    create(
                        &tx,
                        NewPerson {
                            email,
                            name: user.name,
                            language,
                            address_form,
                        },
                        false,
                    )
                    .await?
                }
            };
            role::put(&tx, account.id, user.role, user.city, &[], None).await?;
            sign_in::terminal(&tx, account.id).await
        })
        .await
}

/// A new sign-in link for an address or an account's id: ten minutes, once.
///
/// # Errors
/// `NotFound` when there is no such account.
pub async fn user_link(system: &System, who: &str) -> Result<String> {
    let who = who.trim().to_lowercase();
    system
        .db
        .write(move |tx| async move {
            let account = match Uuid::try_parse(&who) {
                Ok(id) => live(&tx, id).await?,
                Err(_) => by_email(&tx, &who).await?,
            };
            let account = account.ok_or(Error::NotFound)?;
            note(&tx, None, "system", "account.link", account.id).await?;
            sign_in::terminal(&tx, account.id).await
        })
        .await
}
