//! What each side sees of the year, while it runs.

use crate::access::{Member, Newcomer};
use crate::clock::{day, day_of};
use crate::column;
use crate::error::{Error, Result};
use crate::proposal::members;
use domain::id::PairingId;
use domain::member::Speaks;
use domain::pairing::{Companion, GroupPairing, NewcomerPairing, Year};
use domain::state::PairingState;
use domain::word::{Channel, Likes, Spoken};
use entity::{account, household, pairing, welcome_group};
use jiff::ToSpan;
use jiff::civil::Date;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// N6.
///
/// # Errors
/// `NotFound` without a year that runs.
pub async fn for_newcomer(newcomer: &Newcomer) -> Result<NewcomerPairing> {
    let db = newcomer.db.read();
    let row = running(db, pairing::Column::HouseholdId, newcomer.household).await?;
    let group = welcome_group::Entity::find_by_id(row.group_id)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let members = members(db, row.group_id).await?;
    let people = members.into_iter().zip(0..).map(|(m, seed)| Companion {
        seed,
        likes: column::read::<Likes>(&m.likes),
        languages: spoken(&m.languages),
        name: m.name,
        phone: m.phone,
    });
    Ok(NewcomerPairing {
        year: year(&row, newcomer.db.now())?,
        group: group.name,
        people: people.collect(),
    })
}

/// The household as the group sees it during the year; a way to reach her only as she chose.
///
/// # Errors
/// `NotFound` without a year that runs, and for a member whose name is not confirmed.
pub async fn for_group(who: &Member) -> Result<GroupPairing> {
    if !who.confirmed {
        return Err(Error::NotFound);
    }
    let db = who.db.read();
    let row = running(db, pairing::Column::GroupId, who.group).await?;
    let found = household::Entity::find_by_id(row.household_id)
        .find_also_related(account::Entity)
        .one(db)
        .await?;
    let Some((her, Some(account))) = found else {
        return Err(Error::NotFound);
    };
    let channel = Channel::from_code(&her.contact_by);
    let reach = match channel {
        Some(Channel::Mail) => account.email,
        Some(Channel::Phone | Channel::Text | Channel::Whatsapp) => her.phone,
        _ => None,
    };
    Ok(GroupPairing {
        year: year(&row, who.db.now())?,
        languages: spoken(&her.languages),
        household: her.name,
        say_name: her.say_name,
        channel,
        reach,
        members: members(db, who.group)
            .await?
            .into_iter()
            .map(|m| m.name)
            .collect(),
    })
}

async fn running(db: &impl ConnectionTrait, party: pairing::Column, whose: Uuid) -> Result<pairing::Model> {
    let row = pairing::Entity::find()
        .filter(party.eq(whose))
        .filter(pairing::Column::EndedAt.is_null());
    row.one(db).await?.ok_or(Error::NotFound)
}

fn spoken(json: &str) -> Vec<Spoken> {
    column::read::<Speaks>(json)
        .into_iter()
        .map(|s| s.language)
        .collect()
}

/// The months are computed from day 0, never stored.
fn year(row: &pairing::Model, now: i64) -> Result<Year> {
    let zero: Date = row.day_zero.parse().map_err(Error::internal)?;
    let months = zero
        .until((jiff::Unit::Month, day_of(now)))
        .map_err(Error::internal)?
        .get_months()
        .max(0);
    Ok(Year {
        id: PairingId(row.id),
        state: PairingState::from_code(&row.state)
            .ok_or_else(|| Error::internal("a pairing in an unknown state"))?,
        day_zero: day(zero),
        month: u32::try_from(months + 1).unwrap_or(1).min(13),
        meet_by: day(zero.checked_add(10.days()).unwrap_or(zero)),
    })
}
