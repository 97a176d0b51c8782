//! What ends with a household that stops: open proposals and the year together. Nobody is named, no reason is kept.

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::lifecycle::{By, move_group, move_household};
use domain::state::{GroupState, HouseholdState, PairingState, ProposalState};
use entity::{pairing, proposal, refusal, refused_pair};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

const OPEN: [ProposalState; 4] = [
    ProposalState::Draft,
    ProposalState::Offered,
    ProposalState::AcceptedByHousehold,
    ProposalState::AcceptedByGroup,
];

/// Withdraws every proposal that is not decided; the household goes back to "ready" and may be moved on from there.
pub(super) async fn close_proposals(tx: &Tx, household: Uuid, account: Uuid) -> Result<()> {
    let open = proposal::Entity::find()
        .filter(proposal::Column::HouseholdId.eq(household))
        .filter(proposal::Column::State.is_in(OPEN.map(ProposalState::code)))
        .all(tx.conn())
        .await?;
    for row in &open {
        withdraw(tx, row, account).await?;
    }
    if open.iter().any(|row| row.state != ProposalState::Draft.code()) {
        let by = By::person(account, "newcomer").because("proposal_withdrawn");
        move_household(
            tx,
            household,
            &[HouseholdState::Proposed],
            HouseholdState::Ready,
            by,
        )
        .await?;
    }
    Ok(())
}

async fn withdraw(tx: &Tx, row: &proposal::Model, account: Uuid) -> Result<()> {
    let done = proposal::Entity::update_many()
        .col_expr(
            proposal::Column::State,
            Expr::value(ProposalState::Withdrawn.code()),
        )
        .col_expr(proposal::Column::DecidedAt, Expr::value(tx.now))
        .col_expr(
            proposal::Column::Version,
            Expr::col(proposal::Column::Version).add(1),
        )
        .filter(proposal::Column::Id.eq(row.id))
        .filter(proposal::Column::Version.eq(row.version))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 0 {
        return Err(Error::Changed);
    }
    if row.state == ProposalState::Draft.code() {
        return Ok(());
    }
    let refused = refusal::ActiveModel {
        id: Set(Uuid::new_v4()),
        proposal_id: Set(row.id),
        side: Set("household".to_owned()),
        account_id: Set(Some(account)),
        kind: Set("withdrawn".to_owned()),
        code: Set(None),
        at: Set(tx.now),
    };
    refusal::Entity::insert(refused)
        .exec_without_returning(tx.conn())
        .await?;
    let pair = refused_pair::ActiveModel {
        household_id: Set(row.household_id),
        group_id: Set(row.group_id),
    };
    let known = OnConflict::columns([refused_pair::Column::HouseholdId, refused_pair::Column::GroupId])
        .do_nothing()
        .to_owned();
    refused_pair::Entity::insert(pair)
        .on_conflict(known)
        .exec_without_returning(tx.conn())
        .await?;
    // The group learns only that this proposal is over.
    let by = By::system().because("proposal_withdrawn");
    move_group(tx, row.group_id, &[GroupState::Proposed], GroupState::Ready, by)
        .await
        .map(|_| ())
}

/// Ends the year together, if there is one: contact data and files close in this transaction.
pub(super) async fn end_pairing(tx: &Tx, household: Uuid, account: Uuid) -> Result<()> {
    let running = pairing::Entity::find()
        .filter(pairing::Column::HouseholdId.eq(household))
        .filter(pairing::Column::EndedAt.is_null());
    let Some(row) = running.one(tx.conn()).await? else {
        return Ok(());
    };
    let done = pairing::Entity::update_many()
        .col_expr(pairing::Column::State, Expr::value(PairingState::Ended.code()))
        .col_expr(pairing::Column::EndedAt, Expr::value(tx.now))
        .col_expr(pairing::Column::EndedBy, Expr::value(account))
        .col_expr(
            pairing::Column::Version,
            Expr::col(pairing::Column::Version).add(1),
        )
        .filter(pairing::Column::Id.eq(row.id))
        .filter(pairing::Column::EndedAt.is_null())
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 0 {
        return Err(Error::Changed);
    }
    let by = By::system().because("pairing_ended");
    move_group(tx, row.group_id, &[GroupState::Paired], GroupState::Alumni, by)
        .await
        .map(|_| ())
}
