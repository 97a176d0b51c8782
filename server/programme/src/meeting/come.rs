//! "I cannot come", without a reason, and "I can after all".
//!
//! Without the newcomer there is no meeting: it waits for another day, and this day is not proposed to her again.
//! Without a member it simply goes ahead.

use super::store::{self, ABSENT, Party};
use super::tell;
use crate::access::{Member, Newcomer};
use crate::db::Tx;
use crate::error::Result;
use domain::state::ActivityState;
use entity::{activity, activity_task};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

/// The newcomer cannot come.
///
/// # Errors
/// `NotFound` without a year that runs; `Changed` when no meeting stands.
pub async fn cannot_come(who: &Newcomer) -> Result<()> {
    let party = Party::newcomer(who);
    who.write(move |tx| async move { absent(&tx, party, None).await })
        .await
}

/// A member cannot come.
///
/// # Errors
/// As [`cannot_come`].
pub async fn cannot_come_as_member(who: &Member) -> Result<()> {
    let (party, member) = (Party::member(who)?, who.member);
    who.write(move |tx| async move { absent(&tx, party, Some(member)).await })
        .await
}

/// The newcomer can come after all.
///
/// # Errors
/// As [`cannot_come`].
pub async fn can_come(who: &Newcomer) -> Result<()> {
    let party = Party::newcomer(who);
    who.write(move |tx| async move { present(&tx, party, None).await })
        .await
}

/// A member can come after all.
///
/// # Errors
/// As [`cannot_come`].
pub async fn can_come_as_member(who: &Member) -> Result<()> {
    let (party, member) = (Party::member(who)?, who.member);
    who.write(move |tx| async move { present(&tx, party, Some(member)).await })
        .await
}

/// The lines of one person for the day of a meeting.
fn mine(row: &activity::Model, member: Option<Uuid>) -> Condition {
    use activity_task::Column;
    let person = member.map_or_else(|| Column::MemberId.is_null(), |id| Column::MemberId.eq(id));
    Condition::all()
        .add(Column::ActivityId.eq(row.id))
        .add(Column::Code.eq(ABSENT))
        .add(Column::Body.eq(row.day.as_str()))
        .add(person)
}

async fn absent(tx: &Tx, party: Party, member: Option<Uuid>) -> Result<()> {
    let year = party.lock(tx).await?;
    let row = store::open(tx.conn(), year.id).await?;
    let there = activity_task::Entity::find()
        .filter(mine(&row, member))
        .count(tx.conn())
        .await?;
    if there > 0 {
        return Ok(());
    }
    let line = activity_task::ActiveModel {
        id: Set(Uuid::new_v4()),
        activity_id: Set(row.id),
        code: Set(ABSENT.to_owned()),
        body: Set(Some(row.day.clone())),
        member_id: Set(member),
        done_at: Set(None),
        position: Set(100),
    };
    activity_task::Entity::insert(line)
        .exec_without_returning(tx.conn())
        .await?;
    if member.is_none() {
        store::to_state(tx, &row, ActivityState::Moved).await?;
    }
    tell::group(tx, &year, "absent", &row).await?;
    party.note(tx, &year, "meeting.cannot_come", row.id).await
}

async fn present(tx: &Tx, party: Party, member: Option<Uuid>) -> Result<()> {
    let year = party.lock(tx).await?;
    let row = store::open(tx.conn(), year.id).await?;
    let gone = activity_task::Entity::delete_many()
        .filter(mine(&row, member))
        .exec(tx.conn())
        .await?;
    if gone.rows_affected == 0 {
        return Ok(());
    }
    if member.is_none() {
        store::to_state(tx, &row, ActivityState::Fixed).await?;
        tell::group(tx, &year, "planned", &row).await?;
    }
    party.note(tx, &year, "meeting.can_come", row.id).await
}
