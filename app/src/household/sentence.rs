//! What to do about a mistake, in words.

use crate::t;
use domain::form::{Mistake, Problem};

/// The sentence for a mistake.
pub fn sentence(mistake: &Mistake) -> String {
    let field = mistake.field.as_str();
    match mistake.problem {
        Problem::Missing => missing(field),
        Problem::TooLong { most } => too_long(most),
        Problem::TooMany { most } => t!("household-too-many", max = i64::from(most)),
        Problem::NotOnTheList if field == "city" => t!("field-city-wrong"),
        Problem::NotOnTheList => t!("field-choose-known"),
        _ => wrong(field),
    }
}

fn missing(field: &str) -> String {
    match field {
        "name" => t!("field-name-missing"),
        "city" => t!("field-city-missing"),
        "postcode" => t!("field-postcode-missing"),
        "contact_by" => t!("field-contact-by-missing"),
        "email" => t!("field-email-missing-plain"),
        "phone" => t!("field-phone-missing"),
        "size" => t!("field-size-missing"),
        "slots" => t!("field-slots-missing"),
        "goals" => t!("field-goals-missing"),
        "consent_matching" => t!("household-consent-matching-missing"),
        "language_1" => t!("field-languages-missing"),
        "body" => t!("field-report-missing"),
        f if f.starts_with("level_") || f.starts_with("language_") => t!("field-languages-wrong"),
        _ => t!("field-missing"),
    }
}

fn wrong(field: &str) -> String {
    match field {
        "postcode" => t!("field-postcode-wrong"),
        "email" => t!("field-email-wrong"),
        "phone" => t!("field-phone-wrong"),
        "size" => t!("field-size-wrong"),
        "hope" => t!("field-sensitive-sure"),
        _ => t!("field-choose-known"),
    }
}

fn too_long(most: u16) -> String {
    t!("household-too-long", max = i64::from(most))
}

/// The sentences of a page, by field.
#[derive(Clone, Default)]
pub struct Errors(Vec<(String, String)>);

impl Errors {
    /// Of a list of mistakes.
    pub fn of(mistakes: &[Mistake]) -> Self {
        Self(mistakes.iter().map(|m| (m.field.clone(), sentence(m))).collect())
    }

    /// The sentence of a field.
    pub fn get(&self, field: &str) -> Option<String> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, text)| text.clone())
    }

    /// For the summary.
    pub fn list(&self) -> Vec<(String, String)> {
        self.0.clone()
    }

    /// Whether everything is in order.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
