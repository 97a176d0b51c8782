//! Leaving, and passing the initiator's role on. Nobody has to say why.

use super::confirm::{end, note, still_initiator};
use crate::access::Member;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::group::{confirmed_count, lock, members_of, tell};
use crate::lifecycle::{By, move_group};
use domain::group::FULL;
use domain::id::MemberId;
use domain::state::GroupState;
use entity::{invitation, member, welcome_group};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Before a proposal a group below five goes back to looking; later the team decides with both sides.
const SENT_BACK: [GroupState; 3] = [GroupState::Complete, GroupState::Cleared, GroupState::Ready];
/// With its last member gone a group in one of these is over.
const CAN_END: [GroupState; 6] = [
    GroupState::Forming,
    GroupState::Complete,
    GroupState::Cleared,
    GroupState::Ready,
    GroupState::Paused,
    GroupState::Alumni,
];

/// The reader leaves; rights end in this transaction. The initiator's role goes to the member who came first.
///
/// # Errors
/// `NotFound` when the membership has ended already.
pub async fn leave(who: &Member) -> Result<()> {
    let (account, me, group, city) = (who.account, who.member, who.group, who.city.clone());
    who.write(move |tx| async move {
        let row = lock(&tx, group).await?;
        let was_initiator = still_initiator(&tx, me).await.is_ok();
        end(&tx, me).await?;
        note(&tx, account, "member.leave", me, &city).await?;
        let others = members_of(tx.conn(), group).await?;
        match others.iter().find(|m| m.confirmed_at.is_some()) {
            None => return wind_up(&tx, &row, &others).await,
            Some(next) if was_initiator => make_initiator(&tx, next).await?,
            Some(_) => {}
        }
        let sent_back = SENT_BACK.iter().any(|s| s.code() == row.state);
        if sent_back && confirmed_count(&tx, group).await? < FULL {
            let by = By::system().because("member_left");
            move_group(&tx, group, &SENT_BACK, GroupState::Forming, by).await?;
            let accounts: Vec<Uuid> = others.iter().map(|m| m.account_id).collect();
            tell(&tx, &accounts, "notice", "group", None).await?;
        }
        Ok(())
    })
    .await
}

/// Nobody with a confirmed name is left: links die, waiting names end, the group is over.
async fn wind_up(tx: &Tx, group: &welcome_group::Model, others: &[member::Model]) -> Result<()> {
    for member in others {
        end(tx, member.id).await?;
    }
    invitation::Entity::update_many()
        .col_expr(invitation::Column::State, Expr::value("revoked"))
        .col_expr(
            invitation::Column::Version,
            Expr::col(invitation::Column::Version).add(1),
        )
        .filter(invitation::Column::GroupId.eq(group.id))
        .filter(invitation::Column::State.is_in(["sent", "opened", "accepted"]))
        .exec(tx.conn())
        .await?;
    // A proposal that waits or a year that runs ends first; the group is then in one of the states above.
    let by = By::system().because("nobody_left");
    crate::proposal::withdraw_of_group(tx, group.id, by.clone()).await?;
    crate::pairing::end_of_group(tx, group.id, by.clone()).await?;
    let group = lock(tx, group.id).await?;
    if CAN_END.iter().any(|s| s.code() == group.state) {
        move_group(tx, group.id, &CAN_END, GroupState::Dissolved, by).await?;
    }
    Ok(())
}

async fn make_initiator(tx: &Tx, next: &member::Model) -> Result<()> {
    member::Entity::update_many()
        .col_expr(member::Column::Initiator, Expr::value(true))
        .col_expr(member::Column::Version, Expr::col(member::Column::Version).add(1))
        .filter(member::Column::Id.eq(next.id))
        .exec(tx.conn())
        .await?;
    tell(tx, &[next.account_id], "notice", "group/seats", None).await
}

/// The initiator passes the role on and stays a member.
///
/// # Errors
/// `NotFound` unless the reader is the initiator and the other a confirmed member of the same group.
pub async fn hand_over(who: &Member, to: MemberId) -> Result<()> {
    who.as_initiator()?;
    let (account, me, group, city) = (who.account, who.member, who.group, who.city.clone());
    who.write(move |tx| async move {
        lock(&tx, group).await?;
        still_initiator(&tx, me).await?;
        let others = members_of(tx.conn(), group).await?;
        let next = others
            .iter()
            .find(|m| m.id == to.0 && m.id != me && m.confirmed_at.is_some());
        let next = next.ok_or(Error::NotFound)?;
        member::Entity::update_many()
            .col_expr(member::Column::Initiator, Expr::value(false))
            .col_expr(member::Column::Version, Expr::col(member::Column::Version).add(1))
            .filter(member::Column::Id.eq(me))
            .exec(tx.conn())
            .await?;
        make_initiator(&tx, next).await?;
        note(&tx, account, "member.hand_over", next.id, &city).await
    })
    .await
}
