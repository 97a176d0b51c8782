//! What to do about a field that cannot be accepted.

use crate::t;
use domain::form::{Mistake, Problem, Values};

/// One sentence for a mistake.
fn sentence(mistake: &Mistake, values: &Values) -> String {
    let (letters, choices) = (
        values.one(&mistake.field).chars().count(),
        values.all(&mistake.field).len(),
    );
    match mistake.problem {
        Problem::TooLong { most } => t!("field-too-long", max = most, length = letters),
        Problem::TooMany { most } => t!("field-too-many", max = most, length = choices),
        Problem::Missing => missing(&mistake.field),
        _ => wrong(&mistake.field),
    }
}

fn missing(field: &str) -> String {
    match field {
        "name" => t!("field-name-missing"),
        "email" => t!("field-email-missing-plain"),
        "city" => t!("field-city-missing"),
        "postcode" | "group_postcode" => t!("field-postcode-missing"),
        "group_name" => t!("field-group-name-missing"),
        "household_kinds" => t!("field-household-kinds-missing"),
        "offered" => t!("field-offered-missing"),
        "languages" => t!("field-languages-missing"),
        "slots" => t!("field-slots-missing"),
        "hours" => t!("field-hours-missing"),
        "promise" => t!("field-promise-missing"),
        "company_with" => t!("field-company-with-missing"),
        "initiator" => t!("field-initiator-missing"),
        "label" => t!("group-invite-label-missing"),
        "code" => t!("sign-code-missing"),
        _ => t!("field-choose-one"),
    }
}

fn wrong(field: &str) -> String {
    match field {
        "email" => t!("field-email-wrong"),
        "city" => t!("field-city-wrong"),
        "postcode" | "group_postcode" => t!("field-postcode-wrong"),
        "languages" => t!("field-languages-wrong"),
        "code" => t!("sign-code-wrong"),
        _ => t!("field-choose-known"),
    }
}

/// Every mistake with its sentence, in the order of the page. `values` is what was typed.
#[must_use]
pub fn errors_of(mistakes: &[Mistake], values: &Values) -> Vec<(String, String)> {
    mistakes
        .iter()
        .map(|m| (m.field.clone(), sentence(m, values)))
        .collect()
}
