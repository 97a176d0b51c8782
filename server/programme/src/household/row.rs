//! Between the row and the answers: codes as text, lists as JSON.

use domain::household::{Answers, Tongue};
use domain::word::{Channel, Company, Contact, Eligible, FilledIn, HouseholdKind, Travel};
use entity::household;
use sea_orm::ActiveValue::Set;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The answers of a row. A code of a newer program reads as "skipped".
pub(crate) fn answers(row: &household::Model) -> Answers {
    let usual = Answers::default();
    Answers {
        name: row.name.clone(),
        say_name: row.say_name.clone(),
        city: row.city.clone(),
        postcode: Some(row.postcode.clone()).filter(|p| !p.is_empty()),
        eligible: Eligible::from_code(&row.eligible).unwrap_or(usual.eligible),
        contact_by: Channel::from_code(&row.contact_by).unwrap_or(usual.contact_by),
        contact_times: list(&row.contact_times),
        phone: row.phone.clone(),
        filled_by: FilledIn::from_code(&row.filled_by).unwrap_or(usual.filled_by),
        kind: row.kind.as_deref().and_then(HouseholdKind::from_code),
        size: row.size,
        child_ages: list(&row.child_ages),
        languages: list::<Tongue>(&row.languages),
        no_common_language: row.no_common_language,
        slots: list(&row.slots),
        travel_minutes: row.travel_minutes,
        travel_by: Travel::from_code(&row.travel_by).unwrap_or(usual.travel_by),
        goals: list(&row.goals),
        interests: list(&row.interests),
        age_band: row.age_band.as_deref().and_then(domain::word::AgeBand::from_code),
        contact_level: Contact::from_code(&row.contact_level).unwrap_or(usual.contact_level),
        company: Company::from_code(&row.company).unwrap_or(usual.company),
        hope: row.hope.clone(),
    }
}

/// The columns that answers fill, everything else untouched.
pub(super) fn columns(a: &Answers) -> household::ActiveModel {
    household::ActiveModel {
        name: Set(a.name.clone()),
        say_name: Set(a.say_name.clone()),
        city: Set(a.city.clone()),
        postcode: Set(a.postcode.clone().unwrap_or_default()),
        eligible: Set(a.eligible.code().to_owned()),
        contact_by: Set(a.contact_by.code().to_owned()),
        contact_times: Set(json(&a.contact_times)),
        phone: Set(a.phone.clone()),
        filled_by: Set(a.filled_by.code().to_owned()),
        kind: Set(a.kind.map(|k| k.code().to_owned())),
        size: Set(a.size),
        child_ages: Set(json(&a.child_ages)),
        languages: Set(json(&a.languages)),
        no_common_language: Set(a.no_common_language),
        slots: Set(json(&a.slots)),
        travel_minutes: Set(a.travel_minutes),
        travel_by: Set(a.travel_by.code().to_owned()),
        goals: Set(json(&a.goals)),
        interests: Set(json(&a.interests)),
        age_band: Set(a.age_band.map(|b| b.code().to_owned())),
        contact_level: Set(a.contact_level.code().to_owned()),
        company: Set(a.company.code().to_owned()),
        hope: Set(a.hope.clone()),
        ..Default::default()
    }
}

/// A JSON list; one that cannot be read is empty.
fn list<T: DeserializeOwned>(text: &str) -> Vec<T> {
    serde_json::from_str(text).unwrap_or_default()
}

/// A list of codes or numbers always becomes JSON.
fn json<T: Serialize>(values: &[T]) -> String {
    serde_json::to_string(values).unwrap_or_else(|_| "[]".to_owned())
}
