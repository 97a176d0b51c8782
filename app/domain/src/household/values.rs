//! From answers back to what a page shows: for correcting one of them.

use super::{LANGUAGE_ROWS, SignUp, Step};
use crate::form::Values;

/// The fields of a page, filled in as they stand.
#[must_use]
pub fn values(step: Step, from: &SignUp) -> Values {
    let mut page = step.empty();
    let a = &from.answers;
    let mut put = |name: &str, text: Option<&str>| {
        page.set(
            name,
            text.filter(|t| !t.is_empty())
                .map(|t| vec![t.to_owned()])
                .unwrap_or_default(),
        );
    };
    match step {
        Step::Name => {
            put("name", Some(&a.name));
            put("say_name", a.say_name.as_deref());
            put("address_form", from.address_form.map(|f| f.code()));
        }
        Step::City => {
            put("city", Some(&a.city));
            put("postcode", a.postcode.as_deref());
        }
        Step::Eligible => put("eligible", Some(a.eligible.code())),
        Step::Reach => {
            put("contact_by", Some(a.contact_by.code()));
            put("email", from.email.as_deref());
            put("phone", a.phone.as_deref());
            put("filled_by", Some(a.filled_by.code()));
            page.set(
                "contact_times",
                a.contact_times.iter().map(|t| t.code().to_owned()).collect(),
            );
        }
        Step::People => {
            put("kind", a.kind.map(|k| k.code()));
            put("size", Some(&a.size.to_string()));
            page.set(
                "child_ages",
                a.child_ages.iter().map(|t| t.code().to_owned()).collect(),
            );
        }
        Step::Languages => {
            for (row, tongue) in a.languages.iter().take(LANGUAGE_ROWS).enumerate() {
                put(&format!("language_{}", row + 1), Some(tongue.language.code()));
                put(&format!("level_{}", row + 1), Some(tongue.level.code()));
            }
            put(
                "no_common_language",
                Some(if a.no_common_language { "yes" } else { "no" }),
            );
        }
        Step::Slots => page.set("slots", a.slots.iter().map(i64::to_string).collect()),
        Step::Travel => {
            put("travel_minutes", Some(&a.travel_minutes.to_string()));
            put("travel_by", Some(a.travel_by.code()));
        }
        Step::Goals => page.set("goals", a.goals.iter().map(|g| g.code().to_owned()).collect()),
        Step::Interests => page.set(
            "interests",
            a.interests.iter().map(|i| i.code().to_owned()).collect(),
        ),
        Step::Age => put("age_band", a.age_band.map(|b| b.code())),
        Step::Wishes => {
            put("contact_level", Some(a.contact_level.code()));
            put("company", Some(a.company.code()));
            put("hope", a.hope.as_deref());
            put("hope_sure", a.hope.as_ref().map(|_| "yes"));
        }
    }
    page
}
