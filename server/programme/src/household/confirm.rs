//! A sign-up becomes certain: the person signed in with the code, or the team spoke with her.

use crate::Coordinator;
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::id::HouseholdId;
use entity::household;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Marks the household of an account as confirmed; nothing happens when there is none or it was confirmed before.
///
/// `by` and `role` say who confirmed it: the account itself as `newcomer`, or a coordinator.
pub(crate) async fn confirm(tx: &Tx, account: Uuid, by: Uuid, role: &'static str) -> Result<()> {
    let own = household::Entity::find()
        .filter(household::Column::AccountId.eq(account))
        .filter(household::Column::ConfirmedAt.is_null());
    let Some(row) = own.one(tx.conn()).await? else {
        return Ok(());
    };
    household::Entity::update_many()
        .col_expr(household::Column::ConfirmedAt, Expr::value(tx.now))
        .filter(household::Column::Id.eq(row.id))
        .filter(household::Column::ConfirmedAt.is_null())
        .exec(tx.conn())
        .await?;
    let act = Act {
        account: Some(by),
        role,
        act: "household.confirm",
        object: "household",
        id: row.id.to_string(),
        city: Some(&row.city),
        reason: None,
    };
    audit::append(tx, act).await
}

/// The team has spoken with her: her sign-up stands, also without e-mail.
///
/// # Errors
/// `NotFound` for a household of another city.
pub async fn confirm_by_team(who: &Coordinator, id: HouseholdId) -> Result<()> {
    let (by, city) = (who.account, who.city.clone());
    who.write(move |tx| async move {
        let here = household::Entity::find_by_id(id.0).filter(household::Column::City.eq(city));
        let row = here.one(tx.conn()).await?.ok_or(Error::NotFound)?;
        confirm(&tx, row.account_id, by, "coordinator").await
    })
    .await
}
