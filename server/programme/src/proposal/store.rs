//! The rows of a proposal and the locks on them.

use crate::db::Tx;
use crate::error::{Error, Result};
use domain::state::ProposalState;
use entity::{acceptance, household, member, proposal, welcome_group};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Can still be answered.
pub(super) const OPEN: [ProposalState; 3] = [
    ProposalState::Offered,
    ProposalState::AcceptedByHousehold,
    ProposalState::AcceptedByGroup,
];

pub(super) fn open_codes() -> [&'static str; 3] {
    OPEN.map(ProposalState::code)
}

/// Locks a proposal that is in one of `states`, and the rows of both parties; none when it is in another.
///
/// Always in this order and before the audit log, so that no two writes wait for each other.
pub(super) async fn lock(tx: &Tx, id: Uuid, states: &[&str]) -> Result<Option<proposal::Model>> {
    let held = proposal::Entity::update_many()
        .col_expr(
            proposal::Column::Version,
            Expr::col(proposal::Column::Version).add(1),
        )
        .filter(proposal::Column::Id.eq(id))
        .filter(proposal::Column::State.is_in(states.iter().copied()))
        .exec(tx.conn())
        .await?;
    if held.rows_affected == 0 {
        return Ok(None);
    }
    let row = proposal::Entity::find_by_id(id)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    household::Entity::update_many()
        .col_expr(household::Column::UpdatedAt, Expr::value(tx.now))
        .filter(household::Column::Id.eq(row.household_id))
        .exec(tx.conn())
        .await?;
    welcome_group::Entity::update_many()
        .col_expr(welcome_group::Column::UpdatedAt, Expr::value(tx.now))
        .filter(welcome_group::Column::Id.eq(row.group_id))
        .exec(tx.conn())
        .await?;
    Ok(Some(row))
}

/// Moves a locked proposal on; refused when state or version are others than those of `row`.
pub(super) async fn set_state(tx: &Tx, row: &proposal::Model, to: ProposalState) -> Result<()> {
    let decided = (!OPEN.contains(&to)).then_some(tx.now);
    let moved = proposal::Entity::update_many()
        .col_expr(proposal::Column::State, Expr::value(to.code()))
        .col_expr(proposal::Column::DecidedAt, Expr::value(decided))
        .col_expr(
            proposal::Column::Version,
            Expr::col(proposal::Column::Version).add(1),
        )
        .filter(proposal::Column::Id.eq(row.id))
        .filter(proposal::Column::State.eq(row.state.as_str()))
        .filter(proposal::Column::Version.eq(row.version))
        .exec(tx.conn())
        .await?;
    if moved.rows_affected == 1 {
        Ok(())
    } else {
        Err(Error::Changed)
    }
}

pub(super) fn state(row: &proposal::Model) -> Result<ProposalState> {
    ProposalState::from_code(&row.state).ok_or_else(|| Error::internal("a proposal in an unknown state"))
}

/// The active members of a group whose names are confirmed, in a stable order.
pub(crate) async fn members(db: &impl ConnectionTrait, group: Uuid) -> Result<Vec<member::Model>> {
    let rows = member::Entity::find()
        .filter(member::Column::GroupId.eq(group))
        .filter(member::Column::State.eq("active"))
        .filter(member::Column::EndedAt.is_null())
        .filter(member::Column::ConfirmedAt.is_not_null())
        .order_by_asc(member::Column::JoinedAt)
        .order_by_asc(member::Column::Id)
        .all(db)
        .await?;
    Ok(rows)
}

/// The accounts that have said yes.
pub(super) async fn yeses(db: &impl ConnectionTrait, id: Uuid) -> Result<BTreeSet<Uuid>> {
    let rows = acceptance::Entity::find()
        .filter(acceptance::Column::ProposalId.eq(id))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|a| a.account_id).collect())
}
