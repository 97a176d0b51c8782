//! Reaching people: attempts, notes, and looking at phone and mail, each look noted.

use crate::access::Coordinator;
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::{self, DAY, HOUR};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::lifecycle::{By, move_household};
use crate::{calendar, form_key};
use domain::form::{Mistake, Problem, free_text};
use domain::state::HouseholdState;
use domain::team::{Outcome, Subject};
use domain::word::Channel;
use entity::{contact_attempt, household, note, welcome_group};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

const DOSSIERS: Limit = Limit {
    most: 60,
    within: HOUR,
};
const DOSSIERS_A_DAY: Limit = Limit {
    most: 300,
    within: DAY,
};
/// Attempts without an answer before a household rests.
const MISSES: usize = 3;

/// Notes an attempt. A household that was reached is then contacted; after three misses in ten working days it rests.
///
/// # Errors
/// `NotFound` in another city.
pub async fn log_attempt(
    who: &Coordinator,
    subject: Subject,
    channel: Channel,
    outcome: Outcome,
    key: &str,
) -> Result<()> {
    let (account, city, key) = (who.account, who.city.clone(), key.to_owned());
    who.write(move |tx| async move {
        let (household_id, group_id) = of_city(&tx, subject, &city).await?;
        if form_key::once(&tx, &account.to_string(), &key, "logged")
            .await?
            .is_some()
        {
            return Ok(());
        }
        let row = contact_attempt::ActiveModel {
            id: Set(Uuid::new_v4()),
            city: Set(city.clone()),
            household_id: Set(household_id),
            group_id: Set(group_id),
            channel: Set(channel.code().to_owned()),
            outcome: Set(outcome.code().to_owned()),
            author_id: Set(account),
            at: Set(tx.now),
        };
        contact_attempt::Entity::insert(row)
            .exec_without_returning(tx.conn())
            .await?;
        let id = household_id.or(group_id).unwrap_or_default();
        note_act(&tx, account, "contact.log", id, &city, Some(outcome.code())).await?;
        match household_id {
            Some(id) => follow(&tx, id, account, outcome).await,
            None => Ok(()),
        }
    })
    .await
}

/// What an attempt does to a household that has only signed up.
async fn follow(tx: &Tx, id: Uuid, account: Uuid, outcome: Outcome) -> Result<()> {
    let row = household::Entity::find_by_id(id)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    if row.state != HouseholdState::SignedUp.code() {
        return Ok(());
    }
    let by = By::person(account, "coordinator");
    if outcome == Outcome::Reached {
        crate::household::confirm(tx, row.account_id, account, "coordinator").await?;
        move_household(tx, id, &[HouseholdState::SignedUp], HouseholdState::Contacted, by).await?;
    } else if misses(tx, id).await? >= MISSES {
        let by = by.because("not_reached");
        move_household(tx, id, &[HouseholdState::SignedUp], HouseholdState::Paused, by).await?;
    }
    Ok(())
}

/// Misses in the last ten working days since the last success.
async fn misses(tx: &Tx, id: Uuid) -> Result<usize> {
    let rows = contact_attempt::Entity::find()
        .filter(contact_attempt::Column::HouseholdId.eq(id))
        .order_by_desc(contact_attempt::Column::At)
        .all(tx.conn())
        .await?;
    let today = clock::day_of(tx.now);
    let recent = |at: i64| calendar::working_days_between(clock::day_of(at), today) <= 10;
    Ok(rows
        .iter()
        .take_while(|r| r.outcome != Outcome::Reached.code())
        .filter(|r| recent(r.at))
        .count())
}

/// Writes a note of the team into a file.
///
/// # Errors
/// `Refused` when empty or longer than 2,000 characters; `NotFound` in another city.
pub async fn add_note(who: &Coordinator, subject: Subject, body: &str, key: &str) -> Result<()> {
    let wrong = |problem| Error::Refused(vec![Mistake::new("note", problem)]);
    let body = free_text(body, 2_000)
        .map_err(wrong)?
        .ok_or_else(|| wrong(Problem::Missing))?;
    let (account, city, key) = (who.account, who.city.clone(), key.to_owned());
    who.write(move |tx| async move {
        let (household_id, group_id) = of_city(&tx, subject, &city).await?;
        if form_key::once(&tx, &account.to_string(), &key, "noted")
            .await?
            .is_some()
        {
            return Ok(());
        }
        let row = note::ActiveModel {
            id: Set(Uuid::new_v4()),
            city: Set(city.clone()),
            household_id: Set(household_id),
            group_id: Set(group_id),
            author_id: Set(account),
            body: Set(body),
            at: Set(tx.now),
        };
        note::Entity::insert(row)
            .exec_without_returning(tx.conn())
            .await?;
        note_act(
            &tx,
            account,
            "note.write",
            household_id.or(group_id).unwrap_or_default(),
            &city,
            None,
        )
        .await
    })
    .await
}

/// Opens the contact card for five minutes; the look is noted and the person can see it.
///
/// # Errors
/// `StepUpNeeded`; `TooOften` beyond 60 files an hour or 300 a day; `NotFound` in another city.
pub async fn show_contact(who: &Coordinator, subject: Subject) -> Result<()> {
    who.stepped_up()?;
    let (account, city) = (who.account, who.city.clone());
    who.write(move |tx| async move {
        let (household_id, group_id) = of_city(&tx, subject, &city).await?;
        bucket::take(&tx, &format!("dossier hour {account}"), DOSSIERS).await?;
        bucket::take(&tx, &format!("dossier day {account}"), DOSSIERS_A_DAY).await?;
        note_act(
            &tx,
            account,
            "contact.read",
            household_id.or(group_id).unwrap_or_default(),
            &city,
            None,
        )
        .await
    })
    .await
}

/// The ids of a subject of this city; anything else is not found.
pub(super) async fn of_city(tx: &Tx, subject: Subject, city: &str) -> Result<(Option<Uuid>, Option<Uuid>)> {
    match subject {
        Subject::Household(id) => {
            let query = household::Entity::find_by_id(id.0).filter(household::Column::City.eq(city));
            query.one(tx.conn()).await?.ok_or(Error::NotFound)?;
            Ok((Some(id.0), None))
        }
        Subject::Group(id) => {
            let query = welcome_group::Entity::find_by_id(id.0).filter(welcome_group::Column::City.eq(city));
            query.one(tx.conn()).await?.ok_or(Error::NotFound)?;
            Ok((None, Some(id.0)))
        }
        _ => Err(Error::NotFound),
    }
}

async fn note_act(
    tx: &Tx,
    account: Uuid,
    act: &'static str,
    id: Uuid,
    city: &str,
    reason: Option<&str>,
) -> Result<()> {
    let (account, id) = (Some(account), id.to_string());
    audit::append(
        tx,
        Act {
            account,
            role: "coordinator",
            act,
            object: "file",
            id,
            city: Some(city),
            reason,
        },
    )
    .await
}
