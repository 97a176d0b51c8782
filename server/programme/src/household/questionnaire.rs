//! The questionnaire before it is sent: only a draft of this browser, never a row about a person.

use super::{DRAFT, SENT};
use crate::clock::{DAY, to_day};
use crate::db::Db;
use crate::error::Result;
use crate::{Access, draft, form_key};
use domain::day::Day;
use domain::form::{Mistake, Values};
use domain::household::view::{CityChoice, Questionnaire, Sent};
use domain::household::{Journey, Step};
use domain::state::CityState;
use domain::word::Channel;
use entity::{city, household};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// How a page was taken.
#[derive(Debug, PartialEq, Eq)]
pub enum Saved {
    /// In order; on to the next.
    Good,
    /// Kept as typed, but it cannot be accepted.
    Wrong(Vec<Mistake>),
}

/// The questionnaire as it stands.
///
/// # Errors
/// Database faults only.
pub async fn questionnaire(access: &Access) -> Result<Questionnaire> {
    let draft = draft::load(access, DRAFT).await?;
    let kept = (draft.version > 0 && !draft.values.is_empty()).then(|| to_day(draft.updated_at + 7 * DAY));
    Ok(Questionnaire {
        values: draft.values,
        kept_until: kept,
        cities: cities(&access.db).await?,
        form_key: form_key::fresh()?,
        signed_up: has_household(access).await?,
    })
}

async fn has_household(access: &Access) -> Result<bool> {
    let Some(account) = access.account() else {
        return Ok(false);
    };
    let own = household::Entity::find().filter(household::Column::AccountId.eq(account));
    Ok(own.one(access.db.read()).await?.is_some())
}

/// Cities in which one can sign up, those that run first.
pub(super) async fn cities(db: &Db) -> Result<Vec<CityChoice>> {
    let rows = city::Entity::find()
        .filter(city::Column::State.is_in([CityState::Open.code(), CityState::Starting.code()]))
        .order_by_asc(city::Column::State)
        .order_by_asc(city::Column::Slug)
        .all(db.read())
        .await?;
    let choice = |row: city::Model| {
        Some(CityChoice {
            state: CityState::from_code(&row.state)?,
            slug: row.slug,
        })
    };
    Ok(rows.into_iter().filter_map(choice).collect())
}

/// Saves what was typed on a page, good or not, then judges it.
///
/// # Errors
/// Database faults only.
pub async fn save(access: &Access, step: Step, typed: &Values) -> Result<Saved> {
    let draft = draft::save(access, DRAFT, step.take(typed)).await?;
    let mistakes = Journey::new(&draft.values).mistakes(step);
    Ok(if mistakes.is_empty() {
        Saved::Good
    } else {
        Saved::Wrong(mistakes)
    })
}

/// Leaves a page unanswered; what was typed there is forgotten. A page that is needed stays as it is.
///
/// # Errors
/// Database faults only.
pub async fn skip(access: &Access, step: Step) -> Result<()> {
    if !step.needed() {
        draft::save(access, DRAFT, step.empty()).await?;
    }
    Ok(())
}

/// Throws the answers of this browser away.
///
/// # Errors
/// Database faults only.
pub async fn throw_away(access: &Access) -> Result<()> {
    draft::discard(access, DRAFT).await
}

/// What was sent from this browser, for the last page.
///
/// # Errors
/// Database faults only.
pub async fn sent(access: &Access) -> Result<Option<Sent>> {
    Ok(read_sent(&draft::load(access, SENT).await?.values))
}

/// What the last page needs, as a draft.
pub(super) fn write_sent(sent: &Sent) -> Values {
    let mut values = Values::default();
    values.add("date", &sent.contact_before.iso());
    values.add("city", &sent.city);
    values.add("city_state", sent.city_state.code());
    values.add("contact_by", sent.contact_by.code());
    values.add("email", sent.email.as_deref().unwrap_or_default());
    if let Some(contact) = &sent.contact {
        values.add("contact_name", &contact.name);
        values.add("contact_phone", &contact.phone);
    }
    values
}

fn read_sent(values: &Values) -> Option<Sent> {
    let text = |name: &str| Some(values.one(name).to_owned()).filter(|t| !t.is_empty());
    Some(Sent {
        contact_before: Day::read(values.one("date"))?,
        city_state: CityState::from_code(values.one("city_state"))?,
        city: text("city")?,
        contact: text("contact_name").map(|name| domain::frame::TeamContact {
            name,
            phone: text("contact_phone").unwrap_or_default(),
        }),
        email: text("email"),
        contact_by: Channel::from_code(values.one("contact_by"))?,
    })
}
