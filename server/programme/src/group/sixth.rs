//! A sixth seat exists only when the coordinator of the city opens it.

use super::lock;
use crate::access::Coordinator;
use crate::audit::{self, Act};
use crate::error::{Error, Result};
use domain::group::FULL;
use domain::id::GroupId;
use entity::welcome_group;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Opens a sixth seat; again it does nothing.
///
/// # Errors
/// `NotFound` for a group elsewhere.
pub async fn open_sixth(who: &Coordinator, group: GroupId) -> Result<()> {
    set(who, group, FULL + 1, "open").await
}

/// Closes the sixth seat. A link for it finds no seat; a member who has it stays.
///
/// # Errors
/// `NotFound` for a group elsewhere.
pub async fn close_sixth(who: &Coordinator, group: GroupId) -> Result<()> {
    set(who, group, FULL, "close").await
}

async fn set(who: &Coordinator, group: GroupId, seats: i64, reason: &'static str) -> Result<()> {
    let (account, city) = (who.account, who.city.clone());
    who.write(move |tx| async move {
        let row = lock(&tx, group.0).await?;
        if row.city != city {
            return Err(Error::NotFound);
        }
        if row.seats == seats {
            return Ok(());
        }
        welcome_group::Entity::update_many()
            .col_expr(welcome_group::Column::Seats, Expr::value(seats))
            .col_expr(
                welcome_group::Column::Version,
                Expr::col(welcome_group::Column::Version).add(1),
            )
            .filter(welcome_group::Column::Id.eq(group.0))
            .exec(tx.conn())
            .await?;
        let act = Act {
            account: Some(account),
            role: "coordinator",
            act: "group.sixth",
            object: "group",
            id: group.0.to_string(),
            city: Some(&city),
            reason: Some(reason),
        };
        audit::append(&tx, act).await
    })
    .await
}
