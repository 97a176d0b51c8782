//! The lists: households, groups, people without a group. One query a list, at most 200 lines.

use crate::access::Coordinator;
use crate::clock::to_day;
use crate::error::Result;
use domain::id::{GroupId, HouseholdId, SingleId};
use domain::state::{GroupState, HouseholdState};
use domain::team::{PeopleView, PersonRow};
use entity::{household, member, single, welcome_group};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

const MOST: u64 = 200;

/// Households of the city, the newest change first. A state that is none shows all.
///
/// # Errors
/// Database faults only.
pub async fn households(who: &Coordinator, state: Option<&str>) -> Result<PeopleView> {
    let state = state
        .and_then(HouseholdState::from_code)
        .map(|s| s.code().to_owned());
    let mut query = household::Entity::find().filter(household::Column::City.eq(who.city.as_str()));
    if let Some(state) = &state {
        query = query.filter(household::Column::State.eq(state.as_str()));
    }
    let rows = query
        .order_by_desc(household::Column::UpdatedAt)
        .limit(MOST)
        .all(who.db.read())
        .await?;
    let rows = rows.into_iter().map(|r| PersonRow {
        id: HouseholdId(r.id).to_string(),
        name: r.name,
        state: r.state,
        since: to_day(r.created_at),
        count: r.size,
    });
    Ok(PeopleView {
        rows: rows.collect(),
        state,
    })
}

/// Groups of the city, as [`households`].
///
/// # Errors
/// Database faults only.
pub async fn groups(who: &Coordinator, state: Option<&str>) -> Result<PeopleView> {
    let state = state.and_then(GroupState::from_code).map(|s| s.code().to_owned());
    let mut query = welcome_group::Entity::find().filter(welcome_group::Column::City.eq(who.city.as_str()));
    if let Some(state) = &state {
        query = query.filter(welcome_group::Column::State.eq(state.as_str()));
    }
    let rows = query
        .order_by_desc(welcome_group::Column::UpdatedAt)
        .limit(MOST)
        .all(who.db.read())
        .await?;
    let counts = member_counts(who, rows.iter().map(|r| r.id).collect()).await?;
    let rows = rows.into_iter().map(|r| PersonRow {
        count: counts.get(&r.id).copied().unwrap_or(0),
        id: GroupId(r.id).to_string(),
        name: r.name,
        state: r.state,
        since: to_day(r.created_at),
    });
    Ok(PeopleView {
        rows: rows.collect(),
        state,
    })
}

async fn member_counts(who: &Coordinator, ids: Vec<Uuid>) -> Result<BTreeMap<Uuid, i64>> {
    let counted: Vec<(Uuid, i64)> = member::Entity::find()
        .select_only()
        .column(member::Column::GroupId)
        .column_as(member::Column::Id.count(), "members")
        .filter(member::Column::GroupId.is_in(ids))
        .filter(member::Column::EndedAt.is_null())
        .group_by(member::Column::GroupId)
        .into_tuple()
        .all(who.db.read())
        .await?;
    Ok(counted.into_iter().collect())
}

/// People of the city who look for a group.
///
/// # Errors
/// Database faults only.
pub async fn singles(who: &Coordinator) -> Result<PeopleView> {
    let rows = single::Entity::find()
        .filter(single::Column::City.eq(who.city.as_str()))
        .order_by_desc(single::Column::UpdatedAt)
        .limit(MOST)
        .all(who.db.read())
        .await?;
    let rows = rows.into_iter().map(|r| PersonRow {
        id: SingleId(r.id).to_string(),
        name: r.name,
        state: r.state,
        since: to_day(r.created_at),
        count: 1,
    });
    Ok(PeopleView {
        rows: rows.collect(),
        state: None,
    })
}
