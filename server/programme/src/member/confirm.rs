//! The initiator says of each name whether it is the person who was invited. The fifth yes completes the group.

use super::open_all;
use crate::access::Member;
use crate::audit::{self, Act};
use crate::calendar::working_days_after;
use crate::clock::day_of;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::group::{confirmed_count, lock, members_of, takes_members, tell};
use crate::lifecycle::{By, move_group};
use domain::group::FULL;
use domain::id::MemberId;
use domain::state::GroupState;
use entity::{invitation, member};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Working days until the talk with a complete group.
const GROUP_TALK: u32 = 10;

/// "Yes, I know this person." Again it does nothing.
///
/// # Errors
/// `NotFound` unless the reader is the initiator of the group in which this member waits.
pub async fn confirm(who: &Member, id: MemberId) -> Result<()> {
    who.as_initiator()?;
    let (account, me, group, city) = (who.account, who.member, who.group, who.city.clone());
    who.write(move |tx| async move {
        let before = lock(&tx, group).await?;
        still_initiator(&tx, me).await?;
        let row = waiting(&tx, group, id).await?;
        if row.confirmed_at.is_some() {
            return Ok(());
        }
        if !takes_members(&before) {
            return Err(Error::Changed);
        }
        member::Entity::update_many()
            .col_expr(member::Column::ConfirmedAt, Expr::value(tx.now))
            .col_expr(member::Column::Version, Expr::col(member::Column::Version).add(1))
            .filter(member::Column::Id.eq(row.id))
            .exec(tx.conn())
            .await?;
        close_link(&tx, group, row.account_id, "confirmed").await?;
        open_all(&tx, row.id).await?;
        note(&tx, account, "member.confirm", row.id, &city).await?;
        tell(&tx, &[row.account_id], "notice", "group", None).await?;
        if before.state == GroupState::Forming.code() && confirmed_count(&tx, group).await? >= FULL {
            complete(&tx, group).await?;
        }
        Ok(())
    })
    .await
}

/// Five are in: the talk goes onto the team's list, and everybody hears by when.
async fn complete(tx: &Tx, group: Uuid) -> Result<()> {
    move_group(
        tx,
        group,
        &[GroupState::Forming],
        GroupState::Complete,
        By::system(),
    )
    .await?;
    let accounts: Vec<Uuid> = members_of(tx.conn(), group)
        .await?
        .into_iter()
        .map(|m| m.account_id)
        .collect();
    let day = working_days_after(day_of(tx.now), GROUP_TALK);
    tell(tx, &accounts, "group_complete", "group", Some(day)).await
}

/// "No, this is not right." The seat is free again; the other is told nothing but that the group is not theirs.
///
/// # Errors
/// As [`confirm`]; `Changed` when the name has been confirmed meanwhile.
pub async fn refuse(who: &Member, id: MemberId) -> Result<()> {
    who.as_initiator()?;
    let (account, me, group, city) = (who.account, who.member, who.group, who.city.clone());
    who.write(move |tx| async move {
        lock(&tx, group).await?;
        still_initiator(&tx, me).await?;
        let row = waiting(&tx, group, id).await?;
        if row.confirmed_at.is_some() {
            return Err(Error::Changed);
        }
        end(&tx, row.id).await?;
        close_link(&tx, group, row.account_id, "revoked").await?;
        note(&tx, account, "member.refuse", row.id, &city).await
    })
    .await
}

/// An active member of this group.
async fn waiting(tx: &Tx, group: Uuid, id: MemberId) -> Result<member::Model> {
    member::Entity::find_by_id(id.0)
        .filter(member::Column::GroupId.eq(group))
        .filter(member::Column::State.eq("active"))
        .filter(member::Column::EndedAt.is_null())
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)
}

/// The role may have been handed over since the page was opened.
pub(crate) async fn still_initiator(tx: &Tx, member: Uuid) -> Result<()> {
    let row = member::Entity::find_by_id(member)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    if row.initiator && row.ended_at.is_none() {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// Ends a membership. All rights end with it, in the same transaction.
pub(super) async fn end(tx: &Tx, id: Uuid) -> Result<()> {
    member::Entity::update_many()
        .col_expr(member::Column::State, Expr::value("ended"))
        .col_expr(member::Column::EndedAt, Expr::value(tx.now))
        .col_expr(member::Column::Initiator, Expr::value(false))
        .col_expr(member::Column::Version, Expr::col(member::Column::Version).add(1))
        .filter(member::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The link through which an account came.
async fn close_link(tx: &Tx, group: Uuid, account: Uuid, state: &str) -> Result<()> {
    invitation::Entity::update_many()
        .col_expr(invitation::Column::State, Expr::value(state))
        .col_expr(
            invitation::Column::ConfirmedAt,
            Expr::value((state == "confirmed").then_some(tx.now)),
        )
        .col_expr(
            invitation::Column::Version,
            Expr::col(invitation::Column::Version).add(1),
        )
        .filter(invitation::Column::GroupId.eq(group))
        .filter(invitation::Column::BoundAccount.eq(account))
        .filter(invitation::Column::State.eq("accepted"))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub(super) async fn note(tx: &Tx, account: Uuid, act: &'static str, id: Uuid, city: &str) -> Result<()> {
    let act = Act {
        account: Some(account),
        role: "member",
        act,
        object: "member",
        id: id.to_string(),
        city: Some(city),
        reason: None,
    };
    audit::append(tx, act).await
}
