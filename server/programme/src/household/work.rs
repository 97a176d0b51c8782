//! Follow-ups of a sign-up: a reminder for the team, and the two ends at which everything is erased.

use super::erase::erase;
use super::stop::last_stop;
use super::{UNDO, contact_before};
use crate::System;
use crate::clock;
use crate::db::Tx;
use crate::error::Result;
use crate::mail::{self, Kind, NewMail};
use domain::language::Language;
use domain::state::HouseholdState;
use entity::{account, household, role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The promised day for the first contact ends.
pub(crate) const CONTACT_DUE: &str = "household.contact_due";
/// A sign-up that nobody confirmed is over.
pub(crate) const UNCONFIRMED: &str = "household.unconfirmed";
/// Seven days after stopping.
pub(crate) const ERASE: &str = "household.erase";

/// Runs one follow-up of a household. A household that is gone needs nothing.
///
/// # Errors
/// Database faults only.
pub(crate) async fn run(system: &System, kind: &str, id: Uuid) -> Result<()> {
    let kind = kind.to_owned();
    system
        .db
        .write(move |tx| async move {
            let Some(row) = household::Entity::find_by_id(id).one(tx.conn()).await? else {
                return Ok(());
            };
            match kind.as_str() {
                CONTACT_DUE => remind(&tx, &row).await,
                UNCONFIRMED if row.confirmed_at.is_none() && row.state == HouseholdState::SignedUp.code() => {
                    erase(&tx, &row).await
                }
                ERASE => erase_stopped(&tx, &row).await,
                _ => Ok(()),
            }
        })
        .await
}

/// Tells the coordinators of the city, each in the own language, that somebody still waits for a first word.
async fn remind(tx: &Tx, row: &household::Model) -> Result<()> {
    let waits = row.state == HouseholdState::SignedUp.code();
    if !waits || tx.now < clock::end_of_day(contact_before(row.created_at)) {
        return Ok(());
    }
    let team = role::Entity::find()
        .filter(role::Column::Kind.eq("coordinator"))
        .filter(role::Column::City.eq(row.city.as_str()))
        .filter(role::Column::EndedAt.is_null())
        .all(tx.conn())
        .await?;
    let ids: Vec<Uuid> = team.into_iter().map(|r| r.account_id).collect();
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .all(tx.conn())
        .await?;
    for person in people {
        let language = Language::from_code(&person.language).unwrap_or(Language::Dutch);
        let Some(to) = person.email else { continue };
        let notice = NewMail {
            account: Some(person.id),
            city: Some(row.city.clone()),
            to,
            kind: Kind::Notice,
            language,
            params: BTreeMap::new(),
            code: None,
            link: Some(format!("/{language}/team")),
            expires_at: None,
        };
        mail::put(tx, notice).await?;
    }
    Ok(())
}

/// She may have come back, or come back and stopped again: the newest stop counts.
async fn erase_stopped(tx: &Tx, row: &household::Model) -> Result<()> {
    let stopped = row.state == HouseholdState::Withdrawn.code();
    let last = last_stop(tx, row.id).await?;
    if stopped && last.is_some_and(|m| tx.now >= m.at + UNDO) {
        erase(tx, row).await
    } else {
        Ok(())
    }
}
