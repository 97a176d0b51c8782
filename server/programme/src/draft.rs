//! Drafts: what somebody typed, saved before anything is judged, so that nothing typed is ever lost.
//!
//! A draft belongs to the account, or before sign-in to this browser. There is one of each kind.

use crate::Access;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::secret;
use domain::form::Values;
use entity::draft;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// What stands in a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What was typed.
    pub values: Values,
    /// Counts the saves; two tabs notice each other by it.
    pub version: i64,
    /// When it was last saved.
    pub updated_at: i64,
}

/// A visitor without a draft cookie gets this fresh token, for the cookie.
///
/// # Errors
/// `Internal` when there is no randomness.
pub fn new_owner() -> Result<String> {
    secret::token()
}

/// The draft of a kind; an empty one when there is none.
///
/// # Errors
/// Database faults only.
pub async fn load(access: &Access, kind: &str) -> Result<Draft> {
    let Some(owner) = access.draft_owner() else {
        return Ok(Draft::default());
    };
    Ok(find(&access.db, &owner, kind)
        .await?
        .map(read)
        .unwrap_or_default())
}

async fn find(db: &Db, owner: &str, kind: &str) -> Result<Option<draft::Model>> {
    let query = draft::Entity::find()
        .filter(draft::Column::Owner.eq(owner))
        .filter(draft::Column::Kind.eq(kind));
    Ok(query.one(db.read()).await?)
}

fn read(row: draft::Model) -> Draft {
    let values = serde_json::from_str(&row.body).unwrap_or_default();
    Draft {
        values,
        version: row.version,
        updated_at: row.updated_at,
    }
}

/// Adds the fields of one page to the draft and gives back the whole.
///
/// # Errors
/// `SignInNeeded` when the browser has neither a session nor a draft cookie.
pub async fn save(access: &Access, kind: &str, newer: Values) -> Result<Draft> {
    save_for(access, access.draft_owner(), kind, newer).await
}

/// The same for a form behind the sign-in: when the session has run out while somebody typed, it is kept for them.
///
/// # Errors
/// As [`save`].
pub async fn save_own(access: &Access, kind: &str, newer: Values) -> Result<Draft> {
    save_for(access, access.own_drafts(), kind, newer).await
}

async fn save_for(access: &Access, owner: Option<String>, kind: &str, newer: Values) -> Result<Draft> {
    let owner = owner.ok_or(Error::SignInNeeded)?;
    let kind = kind.to_owned();
    access
        .db
        .write(move |tx| async move { put(&tx, &owner, &kind, newer).await })
        .await
}

/// The same inside a transaction that does more.
pub(crate) async fn put(tx: &Tx, owner: &str, kind: &str, newer: Values) -> Result<Draft> {
    let query = draft::Entity::find()
        .filter(draft::Column::Owner.eq(owner))
        .filter(draft::Column::Kind.eq(kind));
    let old = query.one(tx.conn()).await?;
    let created_at = old.as_ref().map_or(tx.now, |r| r.created_at);
    let mut whole = old.map(read).unwrap_or_default();
    whole.values.merge(newer);
    whole.version += 1;
    whole.updated_at = tx.now;
    let body = serde_json::to_string(&whole.values).map_err(Error::internal)?;
    let row = draft::ActiveModel {
        id: Set(Uuid::new_v4()),
        owner: Set(owner.to_owned()),
        kind: Set(kind.to_owned()),
        body: Set(body),
        version: Set(whole.version),
        created_at: Set(created_at),
        updated_at: Set(tx.now),
    };
    let conflict = OnConflict::columns([draft::Column::Owner, draft::Column::Kind])
        .update_columns([
            draft::Column::Body,
            draft::Column::Version,
            draft::Column::UpdatedAt,
        ])
        .to_owned();
    draft::Entity::insert(row)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(whole)
}

/// Throws a draft away, once the real thing is written.
///
/// # Errors
/// Database faults only.
pub async fn discard(access: &Access, kind: &str) -> Result<()> {
    let Some(owner) = access.draft_owner() else {
        return Ok(());
    };
    let kind = kind.to_owned();
    access
        .db
        .write(move |tx| async move { remove(&tx, &owner, &kind).await })
        .await
}

/// The same inside a transaction that does more.
pub(crate) async fn remove(tx: &Tx, owner: &str, kind: &str) -> Result<()> {
    draft::Entity::delete_many()
        .filter(draft::Column::Owner.eq(owner))
        .filter(draft::Column::Kind.eq(kind))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Gives a visitor's drafts to the account that has just signed in from the same browser. Drafts of another account
/// that was signed in there stay with it.
pub(crate) async fn adopt(tx: &Tx, from: &str, account: Uuid) -> Result<()> {
    if !from.starts_with("v:") {
        return Ok(());
    }
    let to = format!("a:{account}");
    let taken = draft::Entity::find()
        .filter(draft::Column::Owner.eq(to.as_str()))
        .all(tx.conn())
        .await?;
    let kinds: Vec<String> = taken.into_iter().map(|r| r.kind).collect();
    draft::Entity::update_many()
        .col_expr(draft::Column::Owner, Expr::value(to))
        .filter(draft::Column::Owner.eq(from))
        .filter(draft::Column::Kind.is_not_in(kinds))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Days that a draft is kept after its last save.
const KEPT: i64 = 7 * crate::clock::DAY;

/// Throws away drafts that nobody came back to.
pub(crate) async fn sweep(system: &crate::System) -> Result<()> {
    system
        .db
        .write(|tx| async move {
            draft::Entity::delete_many()
                .filter(draft::Column::UpdatedAt.lt(tx.now - KEPT))
                .exec(tx.conn())
                .await?;
            Ok(())
        })
        .await
}
