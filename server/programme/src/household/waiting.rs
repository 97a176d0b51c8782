//! Where she stands: which of the three steps, who makes contact until when, how long others waited.

use super::stop::undo_until;
use super::{allows, answers, contact_before};
use crate::Newcomer;
use crate::clock::{self, DAY, to_day};
use crate::db::Db;
use crate::error::{Error, Result};
use domain::frame::TeamContact;
use domain::household::view::{NearGroups, Stage, UsualWait, Waiting};
use domain::state::{CityState, HouseholdState};
use domain::word::Purpose;
use entity::{city, household, household_move, pairing};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Fewer hours than this: more would let more groups fit.
const FEW_HOURS: usize = 4;
/// Fewer than this many waits say nothing, and might show one person's.
const ENOUGH_WAITS: usize = 5;

/// The view of N4.
///
/// # Errors
/// `NotFound` when the household has gone meanwhile.
pub async fn waiting(who: &Newcomer) -> Result<Waiting> {
    let row = own(who).await?;
    let city = city::Entity::find_by_id(row.city.as_str())
        .one(who.db.read())
        .await?
        .ok_or(Error::NotFound)?;
    let state = HouseholdState::from_code(&row.state).ok_or(Error::NotFound)?;
    let (now, before) = (who.db.now(), contact_before(row.created_at));
    let named = !city.contact_name.is_empty();
    Ok(Waiting {
        name: row.name.clone(),
        city_state: CityState::from_code(&city.state).unwrap_or(CityState::Starting),
        state,
        stage: stage(state, &row),
        contact_before: clock::day(before),
        late: state == HouseholdState::SignedUp && now >= clock::end_of_day(before),
        contact: named.then_some(TeamContact {
            name: city.contact_name,
            phone: city.contact_phone,
        }),
        last_news: to_day(last_move(who).await?.unwrap_or(row.created_at)),
        usual: if state == HouseholdState::Ready {
            usual(&who.db, &row.city).await?
        } else {
            None
        },
        few_hours: answers(&row).slots.len() < FEW_HOURS,
        near: if state == HouseholdState::Ready {
            crate::round::near(&who.db, &row.city, row.id).await?
        } else {
            NearGroups::default()
        },
        undo_until: match state {
            HouseholdState::Withdrawn => undo_until(&who.db, row.id).await?.map(to_day),
            _ => None,
        },
        no_matching: !may_be_matched(who).await?,
        city: row.city,
    })
}

/// Her own row.
pub(super) async fn own(who: &Newcomer) -> Result<household::Model> {
    household::Entity::find_by_id(who.household)
        .filter(household::Column::AccountId.eq(who.account))
        .one(who.db.read())
        .await?
        .ok_or(Error::NotFound)
}

fn stage(state: HouseholdState, row: &household::Model) -> Stage {
    use HouseholdState as S;
    match state {
        S::SignedUp => Stage::SignedUp,
        S::Contacted | S::Intake | S::NotSuitable => Stage::Spoken,
        S::Ready | S::Proposed | S::Paired | S::Ended => Stage::Ready,
        S::Paused | S::Withdrawn if row.ready_at.is_some() => Stage::Ready,
        S::Paused | S::Withdrawn => Stage::SignedUp,
    }
}

async fn last_move(who: &Newcomer) -> Result<Option<i64>> {
    let newest = household_move::Entity::find()
        .filter(household_move::Column::HouseholdId.eq(who.household))
        .order_by_desc(household_move::Column::At)
        .one(who.db.read())
        .await?;
    Ok(newest.map(|row| row.at))
}

async fn may_be_matched(who: &Newcomer) -> Result<bool> {
    let query = household::Entity::find_by_id(who.household)
        .filter(household::Column::Id.in_subquery(allows(Purpose::Matching)));
    Ok(query.one(who.db.read()).await?.is_some())
}

/// The middle half of the waits in a city, from "ready" to the year together.
async fn usual(db: &Db, city: &str) -> Result<Option<UsualWait>> {
    let pairs: Vec<(i64, Option<i64>)> = pairing::Entity::find()
        .find_also_related(household::Entity)
        .filter(pairing::Column::City.eq(city))
        .order_by_desc(pairing::Column::CreatedAt)
        .limit(200)
        .all(db.read())
        .await?
        .into_iter()
        .map(|(pairing, household)| (pairing.created_at, household.and_then(|h| h.ready_at)))
        .collect();
    let waits = pairs
        .into_iter()
        .filter_map(|(paired, ready)| Some(paired - ready?))
        .filter(|wait| *wait >= 0);
    // A week that has begun counts: nobody is promised less.
    let mut weeks: Vec<i64> = waits.map(|wait| wait / (7 * DAY) + 1).collect();
    weeks.sort_unstable();
    let at = |quarter: usize| {
        weeks
            .get((weeks.len() * quarter).div_ceil(4).saturating_sub(1))
            .copied()
    };
    if weeks.len() < ENOUGH_WAITS {
        return Ok(None);
    }
    Ok(at(1)
        .zip(at(2))
        .zip(at(3))
        .map(|((from, half), to)| UsualWait { from, half, to }))
}
