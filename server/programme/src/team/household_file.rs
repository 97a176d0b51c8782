//! The file of one household, and what it lacks before it can be marked ready.

use super::files::{card_is_open, household, in_order, logged, moved};
use crate::access::Coordinator;
use crate::clock::{day, to_day};
use crate::error::{Error, Result};
use crate::{form_key, household as newcomer};
use domain::household::Answers;
use domain::id::HouseholdId;
use domain::language::Language;
use domain::state::HouseholdState;
use domain::team::{ContactCard, Event, HouseholdFile, HouseholdStep, Missing, Outcome, TimelineRow};
use domain::word::{Eligible, Purpose};
use entity::{account, consent, household, household_move};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// The whole file; phone and mail only just after they were asked for.
///
/// # Errors
/// `NotFound` in another city.
pub async fn household_file(who: &Coordinator, id: HouseholdId) -> Result<HouseholdFile> {
    let row = household(who, id.0).await?;
    let db = who.db.read();
    let account = account::Entity::find_by_id(row.account_id)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let consents = consents(who, &row).await?;
    let moves = household_move::Entity::find()
        .filter(household_move::Column::HouseholdId.eq(row.id))
        .order_by_desc(household_move::Column::At)
        .all(db)
        .await?;
    let mut timeline: Vec<(i64, TimelineRow)> = moves
        .into_iter()
        .map(|m| moved(m.at, m.from_state, m.to_state))
        .collect();
    timeline.extend(logged(who, Some(row.id), None).await?);
    let contact = card_is_open(who, row.id).await?.then(|| ContactCard {
        email: account.email.clone(),
        phone: row.phone.clone(),
        hope: row.hope.clone(),
    });
    Ok(file(
        &row,
        &account,
        consents,
        in_order(timeline),
        contact,
        form_key::fresh()?,
    ))
}

fn file(
    row: &household::Model,
    account: &account::Model,
    consents: Vec<(Purpose, Option<domain::day::Day>)>,
    timeline: Vec<TimelineRow>,
    contact: Option<ContactCard>,
    form_key: String,
) -> HouseholdFile {
    let state = HouseholdState::from_code(&row.state).unwrap_or(HouseholdState::Paused);
    let answers = newcomer::answers(row);
    let consented = consents
        .iter()
        .any(|(p, day)| *p == Purpose::Matching && day.is_some());
    let waits = state == HouseholdState::SignedUp;
    let lacking = missing(row, &answers, consented);
    HouseholdFile {
        id: HouseholdId(row.id),
        steps: steps(state, &lacking),
        missing: lacking,
        misses: misses(&timeline),
        name: answers.name,
        say_name: answers.say_name,
        state,
        language: Language::from_code(&account.language).unwrap_or(Language::Dutch),
        contact_by: Some(answers.contact_by),
        confirmed: row.confirmed_at.is_some(),
        contact_before: waits.then(|| day(newcomer::contact_before(row.created_at))),
        eligible: answers.eligible,
        kind: answers.kind,
        size: answers.size,
        languages: answers.languages.iter().map(|t| (t.language, t.level)).collect(),
        goals: answers.goals,
        interests: answers.interests,
        slots: answers.slots,
        travel_minutes: answers.travel_minutes,
        age_band: answers.age_band,
        child_ages: answers.child_ages,
        contact_level: answers.contact_level,
        consents,
        timeline,
        contact,
        form_key,
    }
}

/// What a household lacks before it can wait for a match. Her own yes to the conditions is not enough: the team confirms
/// it in the talk.
pub(super) fn missing(row: &household::Model, answers: &Answers, consented: bool) -> Vec<Missing> {
    let eligible = answers.eligible == Eligible::Yes && row.eligible_confirmed_at.is_some();
    [
        (eligible, Missing::Eligible),
        (consented, Missing::Consent),
        (!answers.languages.is_empty(), Missing::Languages),
        (!answers.slots.is_empty(), Missing::Slots),
        (answers.size > 0, Missing::Size),
        (!answers.goals.is_empty(), Missing::Goals),
        (answers.postcode.is_some(), Missing::Travel),
    ]
    .into_iter()
    .filter_map(|(there, what)| (!there).then_some(what))
    .collect()
}

fn steps(state: HouseholdState, lacking: &[Missing]) -> Vec<HouseholdStep> {
    let complete = lacking.is_empty();
    match state {
        HouseholdState::Contacted if complete => {
            vec![HouseholdStep::Ready, HouseholdStep::Intake, HouseholdStep::Pause]
        }
        HouseholdState::Contacted => vec![HouseholdStep::Intake, HouseholdStep::Pause],
        HouseholdState::Intake if complete => vec![HouseholdStep::Ready, HouseholdStep::Pause],
        HouseholdState::SignedUp | HouseholdState::Intake | HouseholdState::Ready => {
            vec![HouseholdStep::Pause]
        }
        HouseholdState::Paused => vec![HouseholdStep::Resume],
        _ => Vec::new(),
    }
}

fn misses(timeline: &[TimelineRow]) -> i64 {
    let attempts = timeline.iter().filter_map(|row| match &row.event {
        Event::Attempt { outcome, .. } => Some(*outcome),
        _ => None,
    });
    i64::try_from(attempts.take_while(|o| *o != Outcome::Reached).count()).unwrap_or(0)
}

async fn consents(
    who: &Coordinator,
    row: &household::Model,
) -> Result<Vec<(Purpose, Option<domain::day::Day>)>> {
    let rows = consent::Entity::find()
        .filter(consent::Column::HouseholdId.eq(row.id))
        .filter(consent::Column::WithdrawnAt.is_null())
        .all(who.db.read())
        .await?;
    let given = |purpose: Purpose| {
        rows.iter()
            .find(|r| r.purpose == purpose.code())
            .map(|r| to_day(r.given_at))
    };
    Ok(Purpose::ALL.iter().map(|p| (*p, given(*p))).collect())
}
