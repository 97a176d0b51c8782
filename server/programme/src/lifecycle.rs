//! Moves between states: a conditional update, a row that says who and why, and the audit row, in one transaction.
//!
//! A move from another state is refused with `Changed` and changes nothing.

use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::state::{GroupState, HouseholdState};
use entity::{group_move, household, household_move, welcome_group};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Who moves something, and why.
#[derive(Clone, Debug)]
pub(crate) struct By {
    /// The account; none for the program itself.
    pub account: Option<Uuid>,
    /// In which role, as the audit log names it.
    pub role: &'static str,
    /// A reason code.
    pub reason: Option<String>,
}

impl By {
    /// The program itself.
    pub fn system() -> Self {
        Self {
            account: None,
            role: "system",
            reason: None,
        }
    }

    /// A person in a role.
    pub fn person(account: Uuid, role: &'static str) -> Self {
        Self {
            account: Some(account),
            role,
            reason: None,
        }
    }

    /// With a reason code.
    pub fn because(self, reason: &str) -> Self {
        Self {
            reason: Some(reason.to_owned()),
            ..self
        }
    }
}

/// Moves a household; gives back the row as it stands after.
pub(crate) async fn move_household(
    tx: &Tx,
    id: Uuid,
    from: &[HouseholdState],
    to: HouseholdState,
    by: By,
) -> Result<household::Model> {
    let old = household::Entity::find_by_id(id)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    if !from.iter().any(|s| s.code() == old.state) {
        return Err(Error::Changed);
    }
    let moved = household::Entity::update_many()
        .col_expr(household::Column::State, Expr::value(to.code()))
        .col_expr(
            household::Column::Version,
            Expr::col(household::Column::Version).add(1),
        )
        .col_expr(household::Column::UpdatedAt, Expr::value(tx.now))
        .filter(household::Column::Id.eq(id))
        .filter(household::Column::State.eq(old.state.as_str()))
        .filter(household::Column::Version.eq(old.version))
        .exec(tx.conn())
        .await?;
    if moved.rows_affected == 0 {
        return Err(Error::Changed);
    }
    let row = household_move::ActiveModel {
        id: Set(Uuid::new_v4()),
        household_id: Set(id),
        from_state: Set(old.state.clone()),
        to_state: Set(to.code().to_owned()),
        actor_id: Set(by.account),
        reason: Set(by.reason.clone()),
        at: Set(tx.now),
    };
    household_move::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    note(tx, &by, "household.move", "household", id, &old.city, to.code()).await?;
    Ok(household::Model {
        state: to.code().to_owned(),
        version: old.version + 1,
        updated_at: tx.now,
        ..old
    })
}

/// Moves a group; gives back the row as it stands after.
pub(crate) async fn move_group(
    tx: &Tx,
    id: Uuid,
    from: &[GroupState],
    to: GroupState,
    by: By,
) -> Result<welcome_group::Model> {
    let old = welcome_group::Entity::find_by_id(id)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    if !from.iter().any(|s| s.code() == old.state) {
        return Err(Error::Changed);
    }
    let moved = welcome_group::Entity::update_many()
        .col_expr(welcome_group::Column::State, Expr::value(to.code()))
        .col_expr(
            welcome_group::Column::Version,
            Expr::col(welcome_group::Column::Version).add(1),
        )
        .col_expr(welcome_group::Column::UpdatedAt, Expr::value(tx.now))
        .filter(welcome_group::Column::Id.eq(id))
        .filter(welcome_group::Column::State.eq(old.state.as_str()))
        .filter(welcome_group::Column::Version.eq(old.version))
        .exec(tx.conn())
        .await?;
    if moved.rows_affected == 0 {
        return Err(Error::Changed);
    }
    let row = group_move::ActiveModel {
        id: Set(Uuid::new_v4()),
        group_id: Set(id),
        from_state: Set(old.state.clone()),
        to_state: Set(to.code().to_owned()),
        actor_id: Set(by.account),
        reason: Set(by.reason.clone()),
        at: Set(tx.now),
    };
    group_move::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    note(tx, &by, "group.move", "group", id, &old.city, to.code()).await?;
    Ok(welcome_group::Model {
        state: to.code().to_owned(),
        version: old.version + 1,
        updated_at: tx.now,
        ..old
    })
}

async fn note(
    tx: &Tx,
    by: &By,
    act: &'static str,
    object: &'static str,
    id: Uuid,
    city: &str,
    to: &str,
) -> Result<()> {
    let act = Act {
        account: by.account,
        role: by.role,
        act,
        object,
        id: id.to_string(),
        city: Some(city),
        reason: Some(to),
    };
    audit::append(tx, act).await
}
