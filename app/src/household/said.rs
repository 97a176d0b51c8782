//! Answers in words: for "check your answers" and "what we know about you".

use crate::paths::Path;
use crate::ui::Fact;
use crate::{t, word};
use domain::household::{Line, Said, SignUp, Step, Tongue, lines};
use domain::word::Eligible;

/// Every answer as a line with who sees it and, by `change`, where it can be changed.
pub fn facts(of: &SignUp, change: impl Fn(Step) -> Path) -> Vec<Fact> {
    let language = crate::i18n::language();
    let fact = |line: Line| {
        let fact = Fact::new(label(line.field), words(line.said)).sees(super::who_sees(line.sees));
        fact.change(change(line.step).with_fragment(language, line.field))
    };
    lines(of).into_iter().map(fact).collect()
}

fn label(field: &str) -> String {
    match field {
        "name" => t!("field-name-short"),
        "say_name" => t!("field-say-name-short"),
        "address_form" => t!("field-address-form-label"),
        "city" => t!("field-city-short"),
        "postcode" => t!("field-postcode-short"),
        "eligible" => t!("field-eligible-short"),
        "contact_by" => t!("field-contact-by-short"),
        "email" => t!("field-email-short"),
        "phone" => t!("field-phone-short"),
        "contact_times" => t!("field-contact-times-short"),
        "filled_by" => t!("field-filled-by-short"),
        "kind" => t!("field-household-short"),
        "size" => t!("field-size-short"),
        "child_ages" => t!("field-child-ages-short"),
        "language_1" => t!("field-languages-short"),
        "no_common_language" => t!("field-no-common-language-short"),
        "slots" => t!("field-slots-short"),
        "travel_minutes" => t!("field-travel-short"),
        "goals" => t!("field-goals-short"),
        "interests" => t!("field-interests-short"),
        "age_band" => t!("field-age-short"),
        "contact_level" => t!("field-contact-level-short"),
        "company" => t!("field-company-short"),
        _ => t!("field-hope-short"),
    }
}

fn words(said: Said) -> String {
    match said {
        Said::Nothing => t!("site-not-answered"),
        Said::Own(text) | Said::Plain(text) => text,
        Said::City(slug) => word::city(&slug),
        Said::Address(form) => word::address_form(form),
        Said::Eligible(answer) => eligible(answer),
        Said::Channel(channel) => word::channel(channel),
        Said::Times(parts) => joined(parts.into_iter().map(word::day_part)),
        Said::FilledBy(by) => word::filled_in(by),
        Said::Kind(kind) => word::household_kind(kind),
        Said::People(count) => t!("word-people", count = count),
        Said::Children(bands) => joined(bands.into_iter().map(word::child_band)),
        // Each has a colon and perhaps commas of its own.
        Said::Languages(tongues) => tongues.into_iter().map(tongue).collect::<Vec<_>>().join(" · "),
        Said::YesNo(true) => t!("site-yes"),
        Said::YesNo(false) => t!("site-no"),
        Said::Slots(slots) => joined(slots.into_iter().map(word::slot)),
        Said::Travel(minutes, by) => {
            let minutes = t!("word-minutes", count = minutes);
            t!("household-travel-line", minutes = minutes, by = word::travel(by))
        }
        Said::Goals(goals) => joined(goals.into_iter().map(word::goal)),
        Said::Interests(interests) => joined(interests.into_iter().map(word::interest)),
        Said::Age(band) => word::age_band(band),
        Said::Contact(level) => word::contact(level),
        Said::Company(company) => word::company(company),
    }
}

/// Yes, no, unsure.
pub fn eligible(answer: Eligible) -> String {
    match answer {
        Eligible::Yes => t!("field-eligible-yes"),
        Eligible::No => t!("field-eligible-no"),
        Eligible::Unsure => t!("field-eligible-unsure"),
    }
}

fn tongue(of: Tongue) -> String {
    t!(
        "household-language-line",
        language = word::spoken(of.language),
        level = word::level(of.level)
    )
}

/// A list in the page's language.
fn joined(parts: impl Iterator<Item = String>) -> String {
    word::list(parts.collect())
}
