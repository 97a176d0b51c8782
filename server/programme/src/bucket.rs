//! Rate limits: token buckets in the database, shared by all servers.

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::secret;
use entity::bucket;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};

/// How many, in which time. One token is 1,000 in the row, so that slow refills lose nothing.
#[derive(Clone, Copy)]
pub(crate) struct Limit {
    /// The most at once.
    pub most: i64,
    /// Milliseconds in which a full bucket comes back.
    pub within: i64,
}

/// Takes one token of the bucket `key` (kept hashed: it may hold an address).
///
/// # Errors
/// `TooOften` with the seconds until the next token.
pub(crate) async fn take(tx: &Tx, key: &str, limit: Limit) -> Result<()> {
    let key = secret::hash(key);
    let row = bucket::Entity::find_by_id(key.clone()).one(tx.conn()).await?;
    let full = limit.most * 1_000;
    let tokens = row.map_or(full, |r| {
        let gained = (tx.now - r.refilled_at).clamp(0, limit.within) * full / limit.within;
        (r.tokens + gained).min(full)
    });
    if tokens < 1_000 {
        let missing = 1_000 - tokens;
        return Err(Error::TooOften {
            retry_after: (missing * limit.within / full) / 1_000 + 1,
        });
    }
    let row = bucket::ActiveModel {
        key: Set(key),
        tokens: Set(tokens - 1_000),
        refilled_at: Set(tx.now),
    };
    let conflict = OnConflict::column(bucket::Column::Key)
        .update_columns([bucket::Column::Tokens, bucket::Column::RefilledAt])
        .to_owned();
    bucket::Entity::insert(row)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}
