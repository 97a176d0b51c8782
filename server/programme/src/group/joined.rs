//! Groups over their members, for rounds and for the group's own preview: what they bring together.

use crate::column;
use crate::error::Result;
use domain::group::{FULL, Together};
use domain::member::Speaks;
use domain::word::{AgeBand, Interest, Level, Likes, Spoken};
use entity::{member, welcome_group};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A slot counts when so many members can; in a smaller group, all of them.
const ENOUGH: usize = 4;

/// A group with its confirmed members and what they bring together.
pub(crate) struct Joined {
    /// Its row.
    pub group: welcome_group::Model,
    /// Confirmed active members, in the order in which they came.
    pub members: Vec<member::Model>,
    /// Joined over them.
    pub together: Together,
}

/// The groups of a city in one of these states, in two queries, ordered by id.
pub(crate) async fn answers(conn: &impl ConnectionTrait, city: &str, states: &[&str]) -> Result<Vec<Joined>> {
    let groups = welcome_group::Entity::find()
        .filter(welcome_group::Column::City.eq(city))
        .filter(welcome_group::Column::State.is_in(states.iter().copied()))
        .order_by_asc(welcome_group::Column::Id)
        .all(conn)
        .await?;
    let ids: Vec<Uuid> = groups.iter().map(|g| g.id).collect();
    let rows = member::Entity::find()
        .filter(member::Column::GroupId.is_in(ids))
        .filter(member::Column::State.eq("active"))
        .filter(member::Column::EndedAt.is_null())
        .filter(member::Column::ConfirmedAt.is_not_null())
        .order_by_asc(member::Column::JoinedAt)
        .order_by_asc(member::Column::Id)
        .all(conn)
        .await?;
    let mut by_group: BTreeMap<Uuid, Vec<member::Model>> = BTreeMap::new();
    for row in rows {
        by_group.entry(row.group_id).or_default().push(row);
    }
    let with_members = |group: welcome_group::Model| {
        let members = by_group.remove(&group.id).unwrap_or_default();
        let together = join(&members);
        Joined {
            group,
            members,
            together,
        }
    };
    Ok(groups.into_iter().map(with_members).collect())
}

/// Best level of each language, slots where enough can, sets united, hours added up; over confirmed members.
pub(super) fn join(members: &[member::Model]) -> Together {
    let members: Vec<&member::Model> = members.iter().filter(|m| m.confirmed_at.is_some()).collect();
    let mut languages: BTreeMap<Spoken, Level> = BTreeMap::new();
    let mut slots: BTreeMap<i64, usize> = BTreeMap::new();
    let (mut interests, mut likes) = (BTreeSet::<Interest>::new(), BTreeSet::<Likes>::new());
    for member in &members {
        for speaks in column::read::<Speaks>(&member.languages) {
            let best = languages.entry(speaks.language).or_insert(speaks.level);
            *best = (*best).max(speaks.level);
        }
        for slot in BTreeSet::from_iter(column::read::<i64>(&member.slots)) {
            *slots.entry(slot).or_default() += 1;
        }
        interests.extend(column::read::<Interest>(&member.interests));
        likes.extend(column::read::<Likes>(&member.likes));
    }
    let needed = ENOUGH.min(members.len());
    Together {
        people: i64::try_from(members.len()).unwrap_or(FULL),
        languages: languages
            .into_iter()
            .map(|(language, level)| Speaks { language, level })
            .collect(),
        slots: slots
            .into_iter()
            .filter(|(_, count)| *count >= needed)
            .map(|(slot, _)| slot)
            .collect(),
        ages: members
            .iter()
            .filter_map(|m| m.age_band.as_deref().and_then(AgeBand::from_code))
            .collect(),
        interests: interests.into_iter().collect(),
        likes: likes.into_iter().collect(),
        hours_month: members.iter().map(|m| m.hours_month).sum(),
    }
}
