//! The group's home: the one thing that needs the reader, what is next, who is in.

use super::{left, members_of, state_of, view_of};
use crate::access::Member;
use crate::calendar::working_days_after;
use crate::clock;
use crate::error::{Error, Result};
use crate::member::statement_signed_at;
use domain::day::Day;
use domain::group::HomeView;
use domain::state::GroupState;
use entity::{city, group_move, welcome_group};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Working days until the first contact after a start, and until the talk with a complete group.
const FIRST_CONTACT: u32 = 5;
const GROUP_TALK: u32 = 10;

/// The home of the own group. Before the initiator has confirmed the reader's name it holds nobody else.
///
/// # Errors
/// Database faults only.
pub async fn home(who: &Member) -> Result<HomeView> {
    let read = who.db.read();
    let group = welcome_group::Entity::find_by_id(who.group)
        .one(read)
        .await?
        .ok_or(Error::NotFound)?;
    let city = city::Entity::find_by_id(who.city.as_str()).one(read).await?;
    let mut members = members_of(read, who.group).await?;
    members.sort_by_key(|m| m.confirmed_at.is_none());
    let state = state_of(&group)?;
    let (left, hours_month) = (left(&members), members.iter().map(|m| m.hours_month).sum());
    let to_confirm = members.iter().filter(|m| m.confirmed_at.is_none()).count();
    if !who.confirmed {
        members.retain(|m| m.id == who.member);
    }
    Ok(HomeView {
        name: group.name.clone(),
        city: group.city.clone(),
        city_open: city.is_some_and(|c| c.state == "open"),
        state,
        confirmed: who.confirmed,
        initiator: who.initiator,
        members: members.iter().map(|m| view_of(m, who.member)).collect(),
        left: if who.confirmed { left } else { 0 },
        to_confirm: if who.initiator {
            i64::try_from(to_confirm).map_err(Error::internal)?
        } else {
            0
        },
        statement_open: who.confirmed && statement_signed_at(read, who.member).await?.is_none(),
        hours_month: if who.confirmed { hours_month } else { 0 },
        contact_by: contact_by(who, &group, state).await?,
    })
}

/// By when the team calls: days after the start, or after the group became complete.
async fn contact_by(who: &Member, group: &welcome_group::Model, state: GroupState) -> Result<Option<Day>> {
    let (since, days) = match state {
        GroupState::Forming => (group.created_at, FIRST_CONTACT),
        GroupState::Complete => (
            entered_at(who, state).await?.unwrap_or(group.updated_at),
            GROUP_TALK,
        ),
        _ => return Ok(None),
    };
    Ok(Some(clock::day(working_days_after(clock::day_of(since), days))))
}

async fn entered_at(who: &Member, state: GroupState) -> Result<Option<i64>> {
    let row = group_move::Entity::find()
        .filter(group_move::Column::GroupId.eq(who.group))
        .filter(group_move::Column::ToState.eq(state.code()))
        .order_by_desc(group_move::Column::At)
        .one(who.db.read())
        .await?;
    Ok(row.map(|r| r.at))
}
