//! One form, one effect: a double click or a repeated POST finds the key taken and gets the first answer again.

use crate::db::Tx;
use crate::error::Result;
use crate::secret;
use entity::form_key;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};

/// A fresh key for a form; stands in a hidden field.
///
/// # Errors
/// `Internal` when there is no randomness.
pub fn fresh() -> Result<String> {
    secret::token()
}

/// What the first use of this key led to, if there was one; else takes the key and notes `outcome` for the next.
///
/// `owner` keeps one person's keys apart from another's. An empty key is never taken.
pub(crate) async fn once(tx: &Tx, owner: &str, key: &str, outcome: &str) -> Result<Option<String>> {
    if key.is_empty() {
        return Ok(None);
    }
    let key = secret::hash(&format!("{owner} {key}"));
    let row = form_key::ActiveModel {
        key: Set(key.clone()),
        created_at: Set(tx.now),
        outcome: Set(outcome.to_owned()),
    };
    let conflict = OnConflict::column(form_key::Column::Key).do_nothing().to_owned();
    let written = form_key::Entity::insert(row)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    if written == 1 {
        return Ok(None);
    }
    Ok(form_key::Entity::find_by_id(key)
        .one(tx.conn())
        .await?
        .map(|r| r.outcome))
}
