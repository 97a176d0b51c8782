//! A Welcome Group: five residents, their seats, what is still missing, and what they bring together.

use crate::access::Member;
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::group::FULL;
use domain::member::MemberView;
use domain::state::GroupState;
use entity::{member, welcome_group};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

mod home;
mod joined;
mod notice;
mod profile;
mod ready;
mod seats;
mod sixth;
mod start;

pub use home::home;
pub(crate) use joined::{Joined, answers};
pub(crate) use notice::tell;
pub use profile::{correct, profile};
pub use ready::ready;
pub use seats::seats;
pub use sixth::{close_sixth, open_sixth};
pub(crate) use start::open_city;
pub use start::start;

/// States in which the group takes new members. Later ones need the team first: joining must give no data.
pub(crate) const TAKES_MEMBERS: [GroupState; 2] = [GroupState::Forming, GroupState::Complete];

/// Takes the group's row for the rest of the transaction and gives it back. Every count of seats comes after this.
pub(crate) async fn lock(tx: &Tx, id: Uuid) -> Result<welcome_group::Model> {
    // PostgreSQL holds the row by the update; SQLite has one writer anyway.
    welcome_group::Entity::update_many()
        .col_expr(welcome_group::Column::UpdatedAt, Expr::value(tx.now))
        .filter(welcome_group::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    welcome_group::Entity::find_by_id(id)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)
}

/// Whether the group takes new members now.
pub(crate) fn takes_members(group: &welcome_group::Model) -> bool {
    TAKES_MEMBERS.iter().any(|s| s.code() == group.state)
}

/// Active members in the order in which they came; both confirmed and still to be confirmed.
pub(crate) async fn members_of(conn: &impl ConnectionTrait, group: Uuid) -> Result<Vec<member::Model>> {
    let rows = member::Entity::find()
        .filter(member::Column::GroupId.eq(group))
        .filter(member::Column::State.eq("active"))
        .filter(member::Column::EndedAt.is_null())
        .order_by_asc(member::Column::JoinedAt)
        .order_by_asc(member::Column::Id)
        .all(conn)
        .await?;
    Ok(rows)
}

/// Seats that somebody sits on, confirmed or not.
pub(crate) async fn seats_used(conn: &impl ConnectionTrait, group: Uuid) -> Result<i64> {
    let count = member::Entity::find()
        .filter(member::Column::GroupId.eq(group))
        .filter(member::Column::State.eq("active"))
        .filter(member::Column::EndedAt.is_null())
        .count(conn)
        .await?;
    i64::try_from(count).map_err(Error::internal)
}

/// How many members have a confirmed name.
pub(crate) async fn confirmed_count(tx: &Tx, group: Uuid) -> Result<i64> {
    let count = member::Entity::find()
        .filter(member::Column::GroupId.eq(group))
        .filter(member::Column::State.eq("active"))
        .filter(member::Column::EndedAt.is_null())
        .filter(member::Column::ConfirmedAt.is_not_null())
        .count(tx.conn())
        .await?;
    i64::try_from(count).map_err(Error::internal)
}

/// Confirmed members still wanted.
pub(crate) fn left(members: &[member::Model]) -> i64 {
    let confirmed = members.iter().filter(|m| m.confirmed_at.is_some()).count();
    (FULL - i64::try_from(confirmed).unwrap_or(FULL)).max(0)
}

/// A member as the others see them.
pub(crate) fn view_of(row: &member::Model, reader: Uuid) -> MemberView {
    MemberView {
        id: domain::id::MemberId(row.id),
        seed: seed(row.id),
        name: row.name.clone(),
        you: row.id == reader,
        initiator: row.initiator,
        confirmed: row.confirmed_at.is_some(),
        hours_month: row.hours_month,
    }
}

/// The seed of a generated face: random bits of the id, nothing of the person.
pub(crate) fn seed(id: Uuid) -> u32 {
    id.as_fields().0
}

/// The own group, for members whose name is confirmed.
pub(crate) async fn own(who: &Member) -> Result<welcome_group::Model> {
    if !who.confirmed {
        return Err(Error::NotFound);
    }
    welcome_group::Entity::find_by_id(who.group)
        .one(who.db.read())
        .await?
        .ok_or(Error::NotFound)
}

fn state_of(group: &welcome_group::Model) -> Result<GroupState> {
    GroupState::from_code(&group.state).ok_or_else(|| Error::internal("a group in an unknown state"))
}
