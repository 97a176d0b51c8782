//! A database that shows the programme with invented people. Only a new, empty database becomes one.

use crate::System;
use crate::error::{Error, Result};
use crate::setting;
use entity::account;
use sea_orm::{EntityTrait, PaginatorTrait};

/// Marks this database as the demonstration's. Its sign-in links and public outbox work nowhere else.
///
/// # Errors
/// `Changed` when people are in it already.
pub async fn begin(system: &System) -> Result<()> {
    system
        .db
        .write(|tx| async move {
            if account::Entity::find().count(tx.conn()).await? > 0 {
                return Err(Error::Changed);
            }
            setting::put(&tx, setting::DEMO, "true").await
        })
        .await
}
