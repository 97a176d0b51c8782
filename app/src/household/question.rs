//! The fields of each page of the questionnaire. The question itself is the page's heading.

use super::sentence::Errors;
use domain::form::Values;
use domain::household::Step;
use domain::household::view::CityChoice;
use leptos::prelude::*;

mod likes;
mod person;
mod reach;
mod speaks;

/// What a page is drawn from.
#[derive(Clone)]
pub struct Asked {
    /// What was typed, or what stands.
    pub values: Values,
    /// What to do about it.
    pub errors: Errors,
    /// Cities to choose from.
    pub cities: Vec<CityChoice>,
    /// Own answers are being corrected: city and e-mail stay as they are.
    pub own: bool,
}

impl Asked {
    fn value(&self, field: &str) -> Option<String> {
        Some(self.values.one(field).to_owned()).filter(|t| !t.is_empty())
    }

    fn has(&self, field: &str, code: &str) -> bool {
        self.values.has(field, code)
    }

    fn error(&self, field: &str) -> Option<String> {
        self.errors.get(field)
    }
}

/// The fields of a page, with its heading.
pub fn fields(step: Step, asked: &Asked) -> AnyView {
    match step {
        Step::Name => person::name(asked),
        Step::City => person::city(asked),
        Step::Eligible => person::eligible(asked),
        Step::Reach => reach::reach(asked),
        Step::People => person::people(asked),
        Step::Languages => speaks::languages(asked),
        Step::Slots => speaks::slots(asked),
        Step::Travel => speaks::travel(asked),
        Step::Goals => likes::goals(asked),
        Step::Interests => likes::interests(asked),
        Step::Age => likes::age(asked),
        Step::Wishes => likes::wishes(asked),
    }
}

/// The heading of a page with several questions.
fn heading(step: Step) -> AnyView {
    view! { <h1 tabindex="-1">{super::title(step)}</h1> }.into_any()
}
