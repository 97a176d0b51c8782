//! Jobs: follow-up work as rows, in the same transaction as what causes it. At least once; each effect once.
//!
//! A job is claimed by a conditional update with a fence number: a result counts only with the number it was claimed
//! with, so a server that was thought dead cannot finish it twice.

use crate::db::Tx;
use crate::error::Result;
use crate::{System, clock};
use entity::job;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// How long a claim holds; who works longer renews it.
const LEASE: i64 = clock::MINUTE;
/// After so many failures a job rests and is shown to the admin.
const MOST_TRIES: i64 = 16;

/// A claimed job.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// Row id.
    pub id: Uuid,
    /// What to do.
    pub kind: String,
    /// On what: ids only.
    pub payload: String,
    fence: i64,
}

/// Puts a job into the queue. With a `unique` key that is already there, nothing happens.
pub(crate) async fn enqueue(
    tx: &Tx,
    kind: &str,
    payload: &str,
    due_at: i64,
    unique: Option<String>,
) -> Result<()> {
    let row = job::ActiveModel {
        id: Set(Uuid::new_v4()),
        kind: Set(kind.to_owned()),
        payload: Set(payload.to_owned()),
        due_at: Set(due_at),
        attempts: Set(0),
        lease_owner: Set(None),
        lease_until: Set(None),
        fence: Set(0),
        unique_key: Set(unique),
        created_at: Set(tx.now),
        done_at: Set(None),
        failed_at: Set(None),
    };
    let conflict = OnConflict::column(job::Column::UniqueKey).do_nothing().to_owned();
    job::Entity::insert(row)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Claims the oldest due job for `owner`, if there is one.
///
/// # Errors
/// Database faults only.
pub async fn claim(system: &System, owner: &str) -> Result<Option<Claimed>> {
    // A read first: an idle server must not take the writer's turn every second.
    let now = system.db.now();
    if next(now).one(system.db.read()).await?.is_none() {
        return Ok(None);
    }
    let owner = owner.to_owned();
    system
        .db
        .write(move |tx| async move {
            let Some(row) = next(tx.now).one(tx.conn()).await? else {
                return Ok(None);
            };
            let fence = row.fence + 1;
            let won = job::Entity::update_many()
                .col_expr(job::Column::LeaseOwner, Expr::value(owner))
                .col_expr(job::Column::LeaseUntil, Expr::value(tx.now + LEASE))
                .col_expr(job::Column::Fence, Expr::value(fence))
                .col_expr(job::Column::Attempts, Expr::col(job::Column::Attempts).add(1))
                .filter(job::Column::Id.eq(row.id))
                .filter(job::Column::Fence.eq(row.fence))
                .exec(tx.conn())
                .await?;
            if won.rows_affected == 0 {
                return Ok(None);
            }
            Ok(Some(Claimed {
                id: row.id,
                kind: row.kind,
                payload: row.payload,
                fence,
            }))
        })
        .await
}

fn next(now: i64) -> sea_orm::Select<job::Entity> {
    let free = Condition::any()
        .add(job::Column::LeaseUntil.is_null())
        .add(job::Column::LeaseUntil.lt(now));
    job::Entity::find()
        .filter(job::Column::DoneAt.is_null())
        .filter(job::Column::FailedAt.is_null())
        .filter(job::Column::DueAt.lte(now))
        .filter(free)
        .order_by_asc(job::Column::DueAt)
}

/// Holds a claim for another while. `false` when another server has taken the job since.
///
/// # Errors
/// Database faults only.
pub async fn renew(system: &System, job: &Claimed) -> Result<bool> {
    let (id, fence) = (job.id, job.fence);
    system
        .db
        .write(move |tx| async move {
            let held = job::Entity::update_many()
                .col_expr(job::Column::LeaseUntil, Expr::value(tx.now + LEASE))
                .filter(job::Column::Id.eq(id))
                .filter(job::Column::Fence.eq(fence))
                .filter(job::Column::DoneAt.is_null())
                .exec(tx.conn())
                .await?;
            Ok(held.rows_affected == 1)
        })
        .await
}

/// Marks a job done, or to be tried again; nothing happens when another server has taken it since.
///
/// # Errors
/// Database faults only.
pub async fn finish(system: &System, job: Claimed, succeeded: bool) -> Result<()> {
    system
        .db
        .write(move |tx| async move {
            let Some(row) = job::Entity::find_by_id(job.id).one(tx.conn()).await? else {
                return Ok(());
            };
            let wait = Ord::min(clock::MINUTE << row.attempts.clamp(0, 9), 6 * clock::HOUR);
            let given_up = !succeeded && row.attempts >= MOST_TRIES;
            job::Entity::update_many()
                .col_expr(job::Column::DoneAt, Expr::value(succeeded.then_some(tx.now)))
                .col_expr(job::Column::FailedAt, Expr::value(given_up.then_some(tx.now)))
                .col_expr(
                    job::Column::DueAt,
                    Expr::value(if succeeded { row.due_at } else { tx.now + wait }),
                )
                .col_expr(job::Column::LeaseUntil, Expr::value(Option::<i64>::None))
                .filter(job::Column::Id.eq(job.id))
                .filter(job::Column::Fence.eq(job.fence))
                .exec(tx.conn())
                .await?;
            Ok(())
        })
        .await
}
