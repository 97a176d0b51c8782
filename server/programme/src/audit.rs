//! The audit log: append-only, hash-chained, written in the same transaction as the act.
//!
//! No field values and no addresses of pages. Who acted stands in a side table, so that erasing a person breaks
//! neither the chain nor the trigger that guards it.

use crate::access::{Admin, System};
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::secret;
use entity::{audit, audit_actor};
use sea_orm::{ActiveModelTrait, ActiveValue::NotSet, ActiveValue::Set, ConnectionTrait, DbBackend};
use sea_orm::{EntityTrait, QueryOrder, QuerySelect, Statement};
use uuid::Uuid;

/// One act to be noted.
pub(crate) struct Act<'a> {
    /// Whose act; none for the program itself and for visitors.
    pub account: Option<Uuid>,
    /// In which role: `visitor`, `newcomer`, `member`, `coordinator`, `researcher`, `admin`, `system`.
    pub role: &'static str,
    /// What, as `noun.verb`: `household.sign_up`.
    pub act: &'static str,
    /// The noun that the id below is of.
    pub object: &'static str,
    /// Its id.
    pub id: String,
    /// The city it belongs to.
    pub city: Option<&'a str>,
    /// A reason code, never free text of a person about a person.
    pub reason: Option<&'a str>,
}

/// Appends one row to the chain.
pub(crate) async fn append(tx: &Tx, act: Act<'_>) -> Result<()> {
    if tx.backend == DbBackend::Postgres {
        // Ends with the transaction; two servers must not both continue from the same head.
        let lock = Statement::from_string(DbBackend::Postgres, "SELECT pg_advisory_xact_lock(7460201)");
        tx.conn().execute_raw(lock).await?;
    }
    let head = audit::Entity::find()
        .order_by_desc(audit::Column::Seq)
        .one(tx.conn())
        .await?;
    let previous = head.map_or_else(|| "0".repeat(64), |row| row.hash);
    let mut row = audit::Model {
        seq: 0,
        at: tx.now,
        role: act.role.to_owned(),
        act: act.act.to_owned(),
        object_kind: act.object.to_owned(),
        object_id: act.id,
        city: act.city.map(str::to_owned),
        reason: act.reason.map(str::to_owned),
        previous_hash: previous,
        hash: String::new(),
    };
    row.hash = hash_of(&row);
    let mut active: audit::ActiveModel = row.into();
    active.seq = NotSet;
    let active = active.reset_all();
    let written = audit::ActiveModel {
        seq: NotSet,
        ..active
    }
    .insert(tx.conn())
    .await?;
    if let Some(account) = act.account {
        let actor = audit_actor::ActiveModel {
            seq: Set(written.seq),
            account_id: Set(account),
        };
        audit_actor::Entity::insert(actor)
            .exec_without_returning(tx.conn())
            .await?;
    }
    Ok(())
}

/// The hash of a row over everything in it but its number.
fn hash_of(row: &audit::Model) -> String {
    let parts = [
        row.previous_hash.as_str(),
        &row.at.to_string(),
        &row.role,
        &row.act,
        &row.object_kind,
        &row.object_id,
        row.city.as_deref().unwrap_or("-"),
        row.reason.as_deref().unwrap_or("-"),
    ];
    // Lengths in front, so that no two different rows give the same text.
    let text: String = parts.iter().map(|p| format!("{}:{p};", p.len())).collect();
    secret::hash(&text)
}

/// Walks the whole chain; the number of rows, or the first row that does not fit.
///
/// # Errors
/// Database faults only.
pub async fn verify(system: &System) -> Result<std::result::Result<u64, i64>> {
    walk(&system.db).await
}

/// As [`verify`], for the admin's page.
///
/// # Errors
/// Database faults only.
pub async fn verify_as(who: &Admin) -> Result<std::result::Result<u64, i64>> {
    walk(&who.db).await
}

async fn walk(db: &Db) -> Result<std::result::Result<u64, i64>> {
    let (mut after, mut previous, mut count) = (0_i64, "0".repeat(64), 0_u64);
    loop {
        use sea_orm::{ColumnTrait, QueryFilter};
        let rows = audit::Entity::find()
            .filter(audit::Column::Seq.gt(after))
            .order_by_asc(audit::Column::Seq)
            .limit(1_000)
            .all(db.read())
            .await?;
        let Some(last) = rows.last() else {
            return Ok(Ok(count));
        };
        after = last.seq;
        for row in rows {
            if row.previous_hash != previous || row.hash != hash_of(&row) {
                return Ok(Err(row.seq));
            }
            previous = row.hash;
            count += 1;
        }
    }
}

/// The hash of the newest row, printed to the log once a day so that a rewritten chain is noticed.
///
/// # Errors
/// Database faults only.
pub async fn head(system: &System) -> Result<Option<String>> {
    let db = &system.db;
    let row = audit::Entity::find()
        .order_by_desc(audit::Column::Seq)
        .one(db.read())
        .await
        .map_err(Error::from)?;
    Ok(row.map(|r| r.hash))
}
