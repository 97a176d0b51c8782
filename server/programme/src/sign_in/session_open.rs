//! Making and renewing a session: caps, terms, drafts that come along.

use super::Opened;
use crate::access::{Assurance, Visitor};
use crate::audit::{self, Act};
use crate::clock::{DAY, HOUR};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{draft, household, second_factor, secret};
use entity::{account, role, session};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// How somebody comes in.
pub(super) struct Entry {
    assurance: Assurance,
    shared: bool,
    device: String,
    draft_owner: Option<String>,
}

impl Entry {
    pub(super) fn of(visitor: &Visitor, assurance: Assurance, shared: bool) -> Self {
        let (device, draft_owner) = (visitor.device.clone(), visitor.draft_owner.clone());
        Self {
            assurance,
            shared,
            device,
            draft_owner,
        }
    }
}

/// Whether an account has any role now.
pub(crate) async fn staff(tx: &Tx, account: Uuid) -> Result<bool> {
    let roles = role::Entity::find()
        .filter(role::Column::AccountId.eq(account))
        .filter(role::Column::EndedAt.is_null())
        .count(tx.conn())
        .await?;
    Ok(roles > 0)
}

/// Opens a session; the oldest ones beyond the cap end.
pub(super) async fn open(tx: &Tx, account: &account::Model, entry: Entry) -> Result<Opened> {
    let staff = staff(tx, account.id).await?;
    end_oldest(tx, account.id, if staff { 3 } else { 5 }).await?;
    // Whoever signs in has shown that the address is the own one: the sign-up stands.
    household::confirm(tx, account.id, account.id, "newcomer").await?;
    let token = secret::token()?;
    let life = match entry.assurance {
        Assurance::Demo => 30 * DAY,
        _ if staff || entry.shared => 12 * HOUR,
        _ => 30 * DAY,
    };
    let id = Uuid::new_v4();
    let row = session::ActiveModel {
        id: Set(id),
        token_hash: Set(secret::hash(&token)),
        account_id: Set(account.id),
        epoch: Set(account.auth_epoch),
        assurance: Set(if entry.assurance == Assurance::Demo {
            "demo"
        } else {
            "one"
        }
        .to_owned()),
        device: Set(entry.device),
        shared_device: Set(entry.shared),
        created_at: Set(tx.now),
        seen_at: Set(tx.now),
        expires_at: Set(tx.now + life),
        step_up_at: Set(None),
        ended_at: Set(None),
    };
    session::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    account::Entity::update_many()
        .col_expr(account::Column::SeenAt, Expr::value(tx.now))
        .filter(account::Column::Id.eq(account.id))
        .exec(tx.conn())
        .await?;
    if let Some(owner) = entry.draft_owner {
        draft::adopt(tx, &owner, account.id).await?;
    }
    if staff && entry.assurance != Assurance::Demo {
        second_factor::begin(tx, account.id).await?;
    }
    note(tx, account.id, "session.open", id).await?;
    Ok(Opened {
        token,
        staff,
        new: false,
    })
}

async fn end_oldest(tx: &Tx, account: Uuid, cap: usize) -> Result<()> {
    let live = session::Entity::find()
        .filter(session::Column::AccountId.eq(account))
        .filter(session::Column::EndedAt.is_null())
        .filter(session::Column::ExpiresAt.gt(tx.now))
        .order_by_desc(session::Column::CreatedAt)
        .all(tx.conn())
        .await?;
    let old: Vec<Uuid> = live.into_iter().skip(cap - 1).map(|s| s.id).collect();
    if old.is_empty() {
        return Ok(());
    }
    session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(tx.now))
        .filter(session::Column::Id.is_in(old))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Gives a session a new token, and the second factor when it was just proved; the old token is dead at once.
pub(crate) async fn renew(tx: &Tx, id: Uuid, epoch: i64, proved: bool) -> Result<String> {
    let token = secret::token()?;
    let row = session::Entity::find_by_id(id)
        .one(tx.conn())
        .await?
        .ok_or(Error::SignInNeeded)?;
    let mut update = session::Entity::update_many()
        .col_expr(session::Column::TokenHash, Expr::value(secret::hash(&token)))
        .col_expr(session::Column::Epoch, Expr::value(epoch))
        .col_expr(session::Column::SeenAt, Expr::value(tx.now))
        .filter(session::Column::Id.eq(id))
        .filter(session::Column::EndedAt.is_null());
    if proved {
        let end = Ord::min(row.expires_at, row.created_at + 12 * HOUR);
        update = update
            .col_expr(session::Column::Assurance, Expr::value("two"))
            .col_expr(session::Column::StepUpAt, Expr::value(tx.now))
            .col_expr(session::Column::ExpiresAt, Expr::value(end));
    }
    let done = update.exec(tx.conn()).await?;
    if done.rows_affected == 1 {
        Ok(token)
    } else {
        Err(Error::SignInNeeded)
    }
}

async fn note(tx: &Tx, account: Uuid, act: &'static str, session: Uuid) -> Result<()> {
    let act = Act {
        account: Some(account),
        role: "person",
        act,
        object: "session",
        id: session.to_string(),
        city: None,
        reason: None,
    };
    audit::append(tx, act).await
}
