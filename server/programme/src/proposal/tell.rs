//! Mails to both sides: kinds, days and ways to a page; never a name.

use super::store::members;
use crate::clock;
use crate::db::Tx;
use crate::error::Result;
use crate::mail::{self, Kind, NewMail};
use domain::language::Language;
use entity::{account, household};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What is to be said.
#[derive(Clone)]
pub(crate) struct Say {
    kind: Kind,
    params: BTreeMap<String, String>,
    link: Option<String>,
}

impl Say {
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            params: BTreeMap::new(),
            link: None,
        }
    }

    /// For a `Notice`: about what.
    pub fn about(mut self, what: &str) -> Self {
        self.params.insert("about".to_owned(), what.to_owned());
        self
    }

    /// The last day, as `YYYY-MM-DD`.
    pub fn until(self, end: Option<i64>) -> Self {
        match end {
            Some(at) => self.on(&clock::day_of(at - 1).to_string()),
            None => self,
        }
    }

    /// A day, as `YYYY-MM-DD`.
    pub fn on(mut self, day: &str) -> Self {
        self.params.insert("date".to_owned(), day.to_owned());
        self
    }

    /// A clock time, as `HH:MM`.
    pub fn at(mut self, time: &str) -> Self {
        self.params.insert("time".to_owned(), time.to_owned());
        self
    }

    /// The page it leads to, without the language.
    pub fn to(&self, page: &str) -> Self {
        Self {
            link: Some(page.to_owned()),
            ..self.clone()
        }
    }

    pub(super) async fn send(&self, tx: &Tx, city: &str, account: account::Model) -> Result<()> {
        // Who has no address of mail is told by the coordinator.
        let Some(to) = account.email else { return Ok(()) };
        let language = Language::from_code(&account.language).unwrap_or(Language::Dutch);
        let new = NewMail {
            account: Some(account.id),
            city: Some(city.to_owned()),
            to,
            kind: self.kind,
            language,
            params: self.params.clone(),
            code: None,
            link: self.link.as_ref().map(|page| format!("/{language}/{page}")),
            expires_at: None,
        };
        mail::put(tx, new).await
    }
}

/// To the person who signed the household up.
pub(crate) async fn tell_household(tx: &Tx, household: Uuid, say: &Say) -> Result<()> {
    let found = household::Entity::find_by_id(household)
        .find_also_related(account::Entity)
        .one(tx.conn())
        .await?;
    match found {
        Some((household, Some(account))) if account.ended_at.is_none() => {
            say.send(tx, &household.city, account).await
        }
        _ => Ok(()),
    }
}

/// To every confirmed member of a group, but those who are `done`.
pub(crate) async fn tell_group(tx: &Tx, group: Uuid, say: &Say, done: &BTreeSet<Uuid>) -> Result<()> {
    let city = entity::welcome_group::Entity::find_by_id(group)
        .one(tx.conn())
        .await?
        .map(|g| g.city);
    let Some(city) = city else { return Ok(()) };
    let wanted: Vec<Uuid> = members(tx.conn(), group)
        .await?
        .into_iter()
        .map(|m| m.account_id)
        .filter(|a| !done.contains(a))
        .collect();
    let accounts = account::Entity::find()
        .filter(account::Column::Id.is_in(wanted))
        .filter(account::Column::EndedAt.is_null())
        .all(tx.conn())
        .await?;
    for account in accounts {
        say.send(tx, &city, account).await?;
    }
    Ok(())
}
