//! What each side sees of its newest proposal. Cut down here, not on the page.

use super::question::asked;
use super::store::{self, members, yeses};
use crate::access::{Member, Newcomer};
use crate::clock::to_day;
use crate::column;
use crate::error::{Error, Result};
use domain::id::ProposalId;
use domain::member::Speaks;
use domain::proposal::{GroupProposal, GroupReasons, NewcomerProposal, Person, Reasons, Turn};
use domain::state::ProposalState;
use domain::word::{AgeBand, Interest};
use entity::{city, household, member, proposal};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// N5. None when nothing has been offered yet.
///
/// # Errors
/// Database faults only.
pub async fn for_newcomer(newcomer: &Newcomer) -> Result<Option<NewcomerProposal>> {
    let db = newcomer.db.read();
    let Some(row) = newest(db, proposal::Column::HouseholdId, newcomer.household).await? else {
        return Ok(None);
    };
    let own = household::Entity::find_by_id(newcomer.household)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let turn = turn(&row, newcomer.db.now(), ProposalState::AcceptedByHousehold)?;
    let members = if turn.is_open() {
        members(db, row.group_id).await?
    } else {
        Vec::new()
    };
    let names = turn == Turn::Theirs;
    Ok(Some(NewcomerProposal {
        id: ProposalId(row.id),
        name: own.name.clone(),
        turn,
        last_day: row.expires_at.map(|at| to_day(at - 1)),
        ages: ages(&members),
        people: members
            .iter()
            .zip(0..)
            .map(|(m, seed)| person(&own, m, seed, names))
            .collect(),
        reasons: if turn.is_open() {
            read::<Reasons>(&row.household_reasons)?
        } else {
            Reasons::default()
        },
        questions: asked(db, row.id, newcomer.account).await?,
        helper: helper(db, &row.city).await?,
    }))
}

/// I5. None when nothing has been offered yet.
///
/// # Errors
/// `NotFound` for a member whose name is not confirmed.
pub async fn for_group(who: &Member) -> Result<Option<GroupProposal>> {
    let db = who.db.read();
    let group = super::answer::confirmed(who)?;
    let Some(row) = newest(db, proposal::Column::GroupId, group).await? else {
        return Ok(None);
    };
    let mut turn = turn(&row, who.db.now(), ProposalState::AcceptedByGroup)?;
    if turn == Turn::Yours && yeses(db, row.id).await?.contains(&who.account) {
        turn = Turn::Others;
    }
    let GroupReasons { reasons, codes } = if turn.is_open() {
        read(&row.group_reasons)?
    } else {
        GroupReasons::default()
    };
    Ok(Some(GroupProposal {
        id: ProposalId(row.id),
        turn,
        last_day: row.expires_at.map(|at| to_day(at - 1)),
        codes,
        reasons,
        questions: asked(db, row.id, who.account).await?,
        helper: helper(db, &row.city).await?,
    }))
}

async fn newest(
    db: &impl ConnectionTrait,
    party: proposal::Column,
    whose: Uuid,
) -> Result<Option<proposal::Model>> {
    let row = proposal::Entity::find()
        .filter(party.eq(whose))
        .filter(proposal::Column::OfferedAt.is_not_null())
        .order_by_desc(proposal::Column::OfferedAt)
        .one(db)
        .await?;
    Ok(row)
}

/// Where it stands for one side; `own` is the state of that side's yes. Past its last day it is over, job or no job.
fn turn(row: &proposal::Model, now: i64, own: ProposalState) -> Result<Turn> {
    Ok(match store::state(row)? {
        ProposalState::Paired => Turn::Paired,
        ProposalState::Declined | ProposalState::Draft => Turn::Over,
        ProposalState::Expired => Turn::Expired,
        ProposalState::Withdrawn => Turn::Withdrawn,
        _ if row.expires_at.is_some_and(|at| at <= now) => Turn::Expired,
        state if state == own => Turn::Theirs,
        _ => Turn::Yours,
    })
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(Error::internal)
}

fn ages(members: &[member::Model]) -> Option<(AgeBand, AgeBand)> {
    let bands = || {
        members
            .iter()
            .filter_map(|m| AgeBand::from_code(m.age_band.as_deref()?))
    };
    Some((bands().min()?, bands().max()?))
}

/// One of the five beside her: what they share, and the name only when it may be known.
fn person(own: &household::Model, member: &member::Model, seed: u32, named: bool) -> Person {
    let mine: Vec<Interest> = column::read(&own.interests);
    let spoken: Vec<Speaks> = column::read(&own.languages);
    let shared = |s: &Speaks| spoken.iter().any(|own| own.language == s.language);
    Person {
        seed,
        name: named.then(|| member.name.clone()),
        interest: column::read::<Interest>(&member.interests)
            .into_iter()
            .find(|i| mine.contains(i)),
        language: column::read::<Speaks>(&member.languages)
            .into_iter()
            .find(shared)
            .map(|s| s.language),
    }
}

async fn helper(db: &impl ConnectionTrait, slug: &str) -> Result<String> {
    Ok(city::Entity::find_by_id(slug)
        .one(db)
        .await?
        .map(|c| c.contact_name)
        .unwrap_or_default())
}
