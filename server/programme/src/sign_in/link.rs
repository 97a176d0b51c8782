//! In by link: looking changes nothing, the button signs in. A link of the demonstration works again and again.

use super::enter::use_up;
use super::session_open::{self, Entry};
use super::{LIFE, Opened};
use crate::access::{Assurance, Visitor};
use crate::clock::{self, DAY};
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::{System, account, secret, setting};
use domain::account::LinkView;
use domain::id::AccountId;
use entity::{account as account_row, challenge};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// What a link would do.
///
/// # Errors
/// `Dead` when it no longer works, whatever the reason.
pub async fn link(visitor: &Visitor, token: &str) -> Result<LinkView> {
    let (row, account) = find(&visitor.db, token).await?;
    let demo = row.kind == "demo";
    if demo && !(account.demo && setting::is_demo(&visitor.db).await?) {
        return Err(Error::Dead);
    }
    Ok(LinkView {
        asked_at: clock::to_moment(row.created_at),
        email: account.email,
        name: account.name,
        demo,
    })
}

async fn find(db: &Db, token: &str) -> Result<(challenge::Model, account_row::Model)> {
    let row = challenge::Entity::find()
        .filter(challenge::Column::LinkHash.eq(secret::hash(token)))
        .filter(challenge::Column::UsedAt.is_null())
        .filter(challenge::Column::ExpiresAt.gt(db.now()))
        .one(db.read())
        .await?
        .ok_or(Error::Dead)?;
    let id = row.account_id.ok_or(Error::Dead)?;
    let account = account_row::Entity::find_by_id(id)
        .filter(account_row::Column::EndedAt.is_null())
        .one(db.read())
        .await?
        .ok_or(Error::Dead)?;
    Ok((row, account))
}

/// Signs in by link.
///
/// # Errors
/// `Dead` when it no longer works; `Changed` when another tab was first.
pub async fn with_link(visitor: &Visitor, token: &str, shared_device: bool) -> Result<Opened> {
    let (row, _) = find(&visitor.db, token).await?;
    let demo = row.kind == "demo";
    if demo && !setting::is_demo(&visitor.db).await? {
        return Err(Error::Dead);
    }
    let assurance = if demo { Assurance::Demo } else { Assurance::One };
    let entry = Entry::of(visitor, assurance, shared_device);
    visitor
        .db
        .write(move |tx| async move {
            let id = row.account_id.ok_or(Error::Dead)?;
            let account = account::live(&tx, id).await?.ok_or(Error::Dead)?;
            if demo && !account.demo {
                return Err(Error::Dead);
            }
            if !demo {
                use_up(&tx, &row).await?;
            }
            session_open::open(&tx, &account, entry).await
        })
        .await
}

/// "No, this was not me": the link, and the code beside it, die.
///
/// # Errors
/// `Dead` when it did not work anyway.
pub async fn refuse_link(visitor: &Visitor, token: &str) -> Result<()> {
    let (row, _) = find(&visitor.db, token).await?;
    if row.kind == "demo" {
        return Ok(());
    }
    visitor
        .db
        .write(move |tx| async move { use_up(&tx, &row).await })
        .await
}

/// A link that signs an invented person in for as long as the demonstration runs.
///
/// # Errors
/// `NotFound` on a database that is no demonstration, or for an account that is not invented.
pub async fn demo_link(system: &System, account: AccountId) -> Result<String> {
    if !setting::is_demo(&system.db).await? {
        return Err(Error::NotFound);
    }
    let token = secret::token()?;
    let hash = secret::hash(&token);
    system
        .db
        .write(move |tx| async move {
            let person = account::live(&tx, account.0).await?.ok_or(Error::NotFound)?;
            if !person.demo {
                return Err(Error::NotFound);
            }
            put(&tx, person.id, "demo", hash, 365 * DAY).await
        })
        .await?;
    Ok(token)
}

/// A link for the terminal, ten minutes and once.
pub(crate) async fn terminal(tx: &Tx, account: Uuid) -> Result<String> {
    let token = secret::token()?;
    put(tx, account, "terminal", secret::hash(&token), LIFE).await?;
    Ok(token)
}

async fn put(tx: &Tx, account: Uuid, kind: &str, link_hash: String, life: i64) -> Result<()> {
    let row = challenge::ActiveModel {
        id: Set(Uuid::new_v4()),
        account_id: Set(Some(account)),
        kind: Set(kind.to_owned()),
        mail_hash: Set(String::new()),
        code_hash: Set(None),
        link_hash: Set(Some(link_hash)),
        browser_hash: Set(None),
        tries: Set(0),
        created_at: Set(tx.now),
        expires_at: Set(tx.now + life),
        used_at: Set(None),
    };
    challenge::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}
