//! Facts about this installation, kept as rows: is it a demonstration, when did it first start.

use crate::db::{Db, Tx};
use crate::error::Result;
use entity::setting;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};

/// Set by `samenhier demo` on the database it made, never on another.
pub(crate) const DEMO: &str = "demo";

/// The value under a key.
pub(crate) async fn get(db: &Db, key: &str) -> Result<Option<String>> {
    Ok(setting::Entity::find_by_id(key)
        .one(db.read())
        .await?
        .map(|r| r.value))
}

/// Whether this database was made by the demonstration.
pub(crate) async fn is_demo(db: &Db) -> Result<bool> {
    Ok(get(db, DEMO).await?.as_deref() == Some("true"))
}

/// Writes a value, new or again.
pub(crate) async fn put(tx: &Tx, key: &str, value: &str) -> Result<()> {
    let row = setting::ActiveModel {
        key: Set(key.to_owned()),
        value: Set(value.to_owned()),
    };
    let conflict = OnConflict::column(setting::Column::Key)
        .update_column(setting::Column::Value)
        .to_owned();
    setting::Entity::insert(row)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}
