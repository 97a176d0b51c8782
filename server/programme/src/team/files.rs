//! What both files share: rows of this city alone, the timeline, and the contact card that was asked for.

use crate::access::Coordinator;
use crate::clock::{MINUTE, to_moment};
use crate::error::{Error, Result};
use domain::team::{Event, Outcome, TimelineRow};
use domain::word::Channel;
use entity::{account, audit, audit_actor, contact_attempt, household, note, welcome_group};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// How long the contact card stays open after it was asked for.
const CARD: i64 = 5 * MINUTE;
/// How much of the past a file shows.
const MOST: u64 = 200;

/// A household of the coordinator's city.
pub(super) async fn household(who: &Coordinator, id: Uuid) -> Result<household::Model> {
    let query = household::Entity::find_by_id(id).filter(household::Column::City.eq(who.city.as_str()));
    query.one(who.db.read()).await?.ok_or(Error::NotFound)
}

/// A group of the coordinator's city.
pub(super) async fn group(who: &Coordinator, id: Uuid) -> Result<welcome_group::Model> {
    let query =
        welcome_group::Entity::find_by_id(id).filter(welcome_group::Column::City.eq(who.city.as_str()));
    query.one(who.db.read()).await?.ok_or(Error::NotFound)
}

/// Attempts and notes of a household or a group, as timeline rows with their instants.
pub(super) async fn logged(
    who: &Coordinator,
    household: Option<Uuid>,
    group: Option<Uuid>,
) -> Result<Vec<(i64, TimelineRow)>> {
    let db = who.db.read();
    let mut attempts =
        contact_attempt::Entity::find().filter(contact_attempt::Column::City.eq(who.city.as_str()));
    let mut notes = note::Entity::find().filter(note::Column::City.eq(who.city.as_str()));
    if let Some(id) = household {
        attempts = attempts.filter(contact_attempt::Column::HouseholdId.eq(id));
        notes = notes.filter(note::Column::HouseholdId.eq(id));
    }
    if let Some(id) = group {
        attempts = attempts.filter(contact_attempt::Column::GroupId.eq(id));
        notes = notes.filter(note::Column::GroupId.eq(id));
    }
    let attempts = attempts
        .order_by_desc(contact_attempt::Column::At)
        .limit(MOST)
        .all(db)
        .await?;
    let notes = notes.order_by_desc(note::Column::At).limit(MOST).all(db).await?;
    let authors = names(who, notes.iter().map(|n| n.author_id).collect()).await?;
    let attempts = attempts.into_iter().filter_map(|row| {
        let event = Event::Attempt {
            channel: Channel::from_code(&row.channel)?,
            outcome: Outcome::from_code(&row.outcome)?,
        };
        Some((
            row.at,
            TimelineRow {
                at: to_moment(row.at),
                event,
            },
        ))
    });
    let notes = notes.into_iter().map(|row| {
        let by = authors.get(&row.author_id).cloned().unwrap_or_default();
        (
            row.at,
            TimelineRow {
                at: to_moment(row.at),
                event: Event::Note { by, body: row.body },
            },
        )
    });
    Ok(attempts.chain(notes).collect())
}

async fn names(who: &Coordinator, ids: Vec<Uuid>) -> Result<BTreeMap<Uuid, String>> {
    let rows = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .all(who.db.read())
        .await?;
    Ok(rows.into_iter().map(|r| (r.id, r.name)).collect())
}

/// A move as a timeline row.
pub(super) fn moved(at: i64, from: String, to: String) -> (i64, TimelineRow) {
    (
        at,
        TimelineRow {
            at: to_moment(at),
            event: Event::Move { from, to },
        },
    )
}

/// Newest first.
pub(super) fn in_order(mut rows: Vec<(i64, TimelineRow)>) -> Vec<TimelineRow> {
    rows.sort_by_key(|row| std::cmp::Reverse(row.0));
    rows.into_iter().map(|row| row.1).collect()
}

/// Whether this coordinator asked for the contact card of `id` in the last minutes.
pub(super) async fn card_is_open(who: &Coordinator, id: Uuid) -> Result<bool> {
    let since = who.db.now() - CARD;
    let rows = audit::Entity::find()
        .filter(audit::Column::Act.eq("contact.read"))
        .filter(audit::Column::ObjectId.eq(id.to_string()))
        .filter(audit::Column::At.gt(since))
        .all(who.db.read())
        .await?;
    let ids: Vec<i64> = rows.into_iter().map(|r| r.seq).collect();
    let mine = audit_actor::Entity::find()
        .filter(audit_actor::Column::Seq.is_in(ids))
        .filter(audit_actor::Column::AccountId.eq(who.account))
        .one(who.db.read())
        .await?;
    Ok(mine.is_some())
}
