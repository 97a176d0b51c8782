//! Each member takes tasks for herself and may hand them back. Nobody gives somebody else a task.

use super::store::{self, Party};
use crate::access::Member;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::proposal::members;
use domain::meeting::Task;
use entity::activity_task;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use uuid::Uuid;

/// "I will do it": only what nobody does yet, or what somebody took who is no longer in the group.
///
/// # Errors
/// `NotFound` without a year that runs; `Changed` when somebody was first, or without such a task.
pub async fn take_task(who: &Member, task: Task) -> Result<()> {
    let (party, member, group) = (Party::member(who)?, who.member, who.group);
    who.write(move |tx| async move {
        let here = members(tx.conn(), group).await?.into_iter().map(|m| m.id);
        let free = Condition::any()
            .add(activity_task::Column::MemberId.is_null())
            .add(activity_task::Column::MemberId.eq(member))
            .add(activity_task::Column::MemberId.is_not_in(here));
        give(&tx, party, task, free, Some(member)).await
    })
    .await
}

/// "Not after all".
///
/// # Errors
/// As [`take_task`]; only her own task.
pub async fn hand_back(who: &Member, task: Task) -> Result<()> {
    let (party, member) = (Party::member(who)?, who.member);
    who.write(move |tx| async move {
        let own = Condition::all().add(activity_task::Column::MemberId.eq(member));
        give(&tx, party, task, own, None).await
    })
    .await
}

async fn give(tx: &Tx, party: Party, task: Task, which: Condition, to: Option<Uuid>) -> Result<()> {
    let year = party.lock(tx).await?;
    let row = store::open(tx.conn(), year.id).await?;
    let written = activity_task::Entity::update_many()
        .col_expr(activity_task::Column::MemberId, Expr::value(to))
        .filter(activity_task::Column::ActivityId.eq(row.id))
        .filter(activity_task::Column::Code.eq(task.code()))
        .filter(which)
        .exec(tx.conn())
        .await?;
    if written.rows_affected == 0 {
        return Err(Error::Changed);
    }
    let act = if to.is_some() {
        "meeting.take_task"
    } else {
        "meeting.hand_back"
    };
    party.note(tx, &year, act, row.id).await
}
