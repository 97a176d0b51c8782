//! The end of the year, early or not: no fault, no reason.

use crate::access::{Coordinator, Member, Newcomer};
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::lifecycle::{By, move_group, move_household};
use crate::mail;
use crate::proposal::{Say, never_again, tell_group, tell_household};
use domain::id::PairingId;
use domain::state::{GroupState, HouseholdState, PairingState};
use entity::{household, pairing, welcome_group};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The newcomer ends it.
///
/// # Errors
/// `NotFound` without a year that runs.
pub async fn end(newcomer: &Newcomer) -> Result<()> {
    let (household, by) = (newcomer.household, By::person(newcomer.account, "newcomer"));
    newcomer
        .write(move |tx| async move {
            let row = running(&tx, pairing::Column::HouseholdId, household)
                .await?
                .ok_or(Error::NotFound)?;
            stop(&tx, &row, by).await
        })
        .await
}

/// The initiator ends it for the group.
///
/// # Errors
/// As [`end`]; `NotFound` for other members.
pub async fn end_as_initiator(who: &Member) -> Result<()> {
    who.as_initiator()?;
    let (group, by) = (who.group, By::person(who.account, "member"));
    who.write(move |tx| async move {
        let row = running(&tx, pairing::Column::GroupId, group)
            .await?
            .ok_or(Error::NotFound)?;
        stop(&tx, &row, by).await
    })
    .await
}

/// The coordinator ends it.
///
/// # Errors
/// `NotFound` for another city's; `Changed` when it has ended already.
pub async fn end_by_team(coordinator: &Coordinator, id: PairingId) -> Result<()> {
    let (city, by) = (
        coordinator.city.clone(),
        By::person(coordinator.account, "coordinator"),
    );
    coordinator
        .write(move |tx| async move {
            let found = pairing::Entity::find_by_id(id.0)
                .filter(pairing::Column::City.eq(city))
                .one(tx.conn())
                .await?;
            stop(&tx, &found.ok_or(Error::NotFound)?, by).await
        })
        .await
}

/// Ends the year of a group that is no more, if there is one.
pub(crate) async fn end_of_group(tx: &Tx, group: Uuid, by: By) -> Result<()> {
    match running(tx, pairing::Column::GroupId, group).await? {
        Some(row) => stop(tx, &row, by).await,
        None => Ok(()),
    }
}

async fn running(tx: &Tx, party: pairing::Column, whose: Uuid) -> Result<Option<pairing::Model>> {
    let row = pairing::Entity::find()
        .filter(party.eq(whose))
        .filter(pairing::Column::EndedAt.is_null());
    Ok(row.one(tx.conn()).await?)
}

async fn stop(tx: &Tx, row: &pairing::Model, by: By) -> Result<()> {
    let ended = pairing::Entity::update_many()
        .col_expr(pairing::Column::State, Expr::value(PairingState::Ended.code()))
        .col_expr(pairing::Column::EndedAt, Expr::value(tx.now))
        .col_expr(pairing::Column::EndedBy, Expr::value(by.account))
        .col_expr(
            pairing::Column::Version,
            Expr::col(pairing::Column::Version).add(1),
        )
        .filter(pairing::Column::Id.eq(row.id))
        .filter(pairing::Column::EndedAt.is_null())
        .exec(tx.conn())
        .await?;
    if ended.rows_affected == 0 {
        return Err(Error::Changed);
    }
    let say = Say::new(mail::Kind::Notice).about("pairing_ended");
    tell_household(tx, row.household_id, &say.to("my/waiting")).await?;
    tell_group(tx, row.group_id, &say.to("group"), &BTreeSet::new()).await?;
    part(tx, row, &by).await?;
    let act = Act {
        account: by.account,
        role: by.role,
        act: "pairing.end",
        object: "pairing",
        id: row.id.to_string(),
        city: Some(&row.city),
        reason: None,
    };
    audit::append(tx, act).await
}

/// Both leave the state `paired`, if they are still in it, and are not put together again.
async fn part(tx: &Tx, row: &pairing::Model, by: &By) -> Result<()> {
    never_again(tx, row.household_id, row.group_id).await?;
    let household = household::Entity::find_by_id(row.household_id)
        .one(tx.conn())
        .await?;
    if household.is_some_and(|h| h.state == HouseholdState::Paired.code()) {
        move_household(
            tx,
            row.household_id,
            &[HouseholdState::Paired],
            HouseholdState::Ended,
            by.clone(),
        )
        .await?;
    }
    let group = welcome_group::Entity::find_by_id(row.group_id)
        .one(tx.conn())
        .await?;
    if group.is_some_and(|g| g.state == GroupState::Paired.code()) {
        move_group(
            tx,
            row.group_id,
            &[GroupState::Paired],
            GroupState::Alumni,
            by.clone(),
        )
        .await?;
    }
    Ok(())
}
