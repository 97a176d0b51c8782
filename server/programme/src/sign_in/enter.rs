//! In by code.

use super::session_open::{self, Entry};
use super::{Attempt, NewPerson, Opened, attempt, browser};
use crate::access::{Assurance, Visitor};
use crate::account;
use crate::bucket::{self, Limit};
use crate::clock::HOUR;
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::form::Problem;
use entity::{account as account_row, challenge};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

const FROM_ADDRESS: Limit = Limit {
    most: 300,
    within: HOUR,
};

/// What came of a code.
#[derive(Debug)]
pub enum Tried {
    /// Signed in.
    In(Opened),
    /// The code is not right; so often it may still be tried.
    Wrong(i64),
    /// Not eight digits; not counted as a try.
    NoCode(Problem),
    /// No code works here any more: ask for a new one.
    Over,
}

/// Signs in with the code that this browser asked for.
///
/// # Errors
/// `TooOften`; `Changed` when another tab was first.
pub async fn with_code(visitor: &Visitor, typed: &str, shared_device: bool) -> Result<Tried> {
    enter(visitor, typed, shared_device, None).await
}

/// As [`with_code`], and makes the account when the address is new.
///
/// # Errors
/// As [`with_code`].
pub async fn with_code_joining(
    visitor: &Visitor,
    typed: &str,
    person: NewPerson,
    shared_device: bool,
) -> Result<Tried> {
    enter(visitor, typed, shared_device, Some(person)).await
}

async fn enter(visitor: &Visitor, typed: &str, shared: bool, person: Option<NewPerson>) -> Result<Tried> {
    let from = format!("try from {}", visitor.address);
    visitor
        .db
        .write(move |tx| async move { bucket::take(&tx, &from, FROM_ADDRESS).await })
        .await?;
    // Who signs up again with a known address signs in; who merely signs in makes no account.
    let kinds: &[&str] = if person.is_some() { &["join"] } else { &["mail"] };
    let row = match attempt(&visitor.db, browser(visitor), kinds, typed).await? {
        Attempt::Right(row) => row,
        Attempt::Wrong(left) => return Ok(Tried::Wrong(left)),
        Attempt::NoCode(problem) => return Ok(Tried::NoCode(problem)),
        Attempt::Over => return Ok(Tried::Over),
    };
    if person.as_ref().is_some_and(|p| !p.has(&row.mail_hash)) {
        return Ok(Tried::Over);
    }
    let entry = Entry::of(visitor, Assurance::One, shared);
    let opened = visitor
        .db
        .write(move |tx| async move {
            use_up(&tx, &row).await?;
            let (account, new) = owner(&tx, &row, person).await?;
            let opened = session_open::open(&tx, &account, entry).await?;
            Ok(Opened { new, ..opened })
        })
        .await?;
    Ok(Tried::In(opened))
}

/// Once: the first transaction wins, the others find it changed.
pub(super) async fn use_up(tx: &Tx, row: &challenge::Model) -> Result<()> {
    let used = challenge::Entity::update_many()
        .col_expr(challenge::Column::UsedAt, Expr::value(tx.now))
        .filter(challenge::Column::Id.eq(row.id))
        .filter(challenge::Column::UsedAt.is_null())
        .filter(challenge::Column::ExpiresAt.gt(tx.now))
        .exec(tx.conn())
        .await?;
    if used.rows_affected == 1 {
        Ok(())
    } else {
        Err(Error::Changed)
    }
}

async fn owner(
    tx: &Tx,
    row: &challenge::Model,
    person: Option<NewPerson>,
) -> Result<(account_row::Model, bool)> {
    let known = match (row.account_id, &person) {
        (Some(id), _) => account::live(tx, id).await?,
        (None, Some(person)) => account::by_email(tx, &person.email).await?,
        (None, None) => None,
    };
    match (known, person) {
        (Some(known), _) => Ok((known, false)),
        (None, Some(person)) => Ok((account::create(tx, person, false).await?, true)),
        (None, None) => Err(Error::Dead),
    }
}
