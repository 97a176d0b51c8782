//! Languages, hours and travel.

use super::{Asked, heading};
use crate::ui::{Details, Pick, Picks, Select, Week};
use crate::{t, word};
use domain::household::{LANGUAGE_ROWS, Step};
use domain::word::{Level, Spoken, TRAVEL_MINUTES, Travel};
use leptos::prelude::*;

/// Rows that are open from the start; the others unfold.
const OPEN_ROWS: usize = 2;

pub(super) fn languages(asked: &Asked) -> AnyView {
    let rows = (1..=OPEN_ROWS).map(|row| language_row(asked, row)).collect_view();
    let more = (OPEN_ROWS + 1..=LANGUAGE_ROWS)
        .map(|row| language_row(asked, row))
        .collect_view();
    let open = (OPEN_ROWS + 1..=LANGUAGE_ROWS).any(|row| used(asked, row));
    let common = [
        ("yes", t!("field-no-common-language-yes")),
        ("no", t!("field-no-common-language-no")),
    ];
    let common = common
        .map(|(code, words)| Pick::new(code, words, asked.has("no_common_language", code)))
        .to_vec();
    view! {
        {heading(Step::Languages)}
        <p class="hint">{t!("field-languages-why")}</p>
        {rows}
        <Details summary=t!("field-languages-other") open=open>{more}</Details>
        <Picks
            name="no_common_language" legend=t!("field-no-common-language-label")
            hint=t!("field-no-common-language-why") options=common error=asked.error("no_common_language")
        />
    }
    .into_any()
}

/// Whether something stands in a row, right or wrong.
fn used(asked: &Asked, row: usize) -> bool {
    ["language", "level"]
        .iter()
        .any(|part| asked.value(&format!("{part}_{row}")).is_some())
}

/// Two lists beside each other, the same without script.
fn language_row(asked: &Asked, row: usize) -> AnyView {
    let none = || std::iter::once((String::new(), t!("household-choose")));
    let spoken = none().chain(
        Spoken::ALL
            .iter()
            .map(|l| (l.code().to_owned(), word::spoken(*l))),
    );
    let levels = none().chain(Level::ALL.iter().map(|l| (l.code().to_owned(), word::level(*l))));
    let (language, level) = (format!("language_{row}"), format!("level_{row}"));
    let number = row.to_string();
    view! {
        <div class="pair">
            <Select
                name=language.clone() label=t!("household-language-row", number = number.clone())
                options=spoken.collect() value=asked.value(&language) error=asked.error(&language)
            />
            <Select
                name=level.clone() label=t!("household-language-level", number = number) options=levels.collect()
                value=asked.value(&level) error=asked.error(&level)
            />
        </div>
    }
    .into_any()
}

pub(super) fn slots(asked: &Asked) -> AnyView {
    let hint = format!("{} {}", t!("field-slots-hint"), t!("field-slots-why"));
    view! {
        <Week
            name="slots" legend=super::super::title(Step::Slots) heading=true hint=hint
            checked=asked.values.all("slots").to_vec() error=asked.error("slots")
        />
    }
    .into_any()
}

pub(super) fn travel(asked: &Asked) -> AnyView {
    let minutes = TRAVEL_MINUTES.into_iter().map(|n| {
        let code = n.to_string();
        let chosen = asked.has("travel_minutes", &code);
        Pick::new(code, t!("word-minutes", count = n), chosen)
    });
    let means = Travel::ALL
        .iter()
        .map(|by| Pick::new(by.code(), word::travel(*by), asked.has("travel_by", by.code())));
    view! {
        {heading(Step::Travel)}
        <Picks
            name="travel_minutes" legend=t!("field-travel-label") hint=t!("field-travel-why")
            options=minutes.collect() error=asked.error("travel_minutes")
        />
        <Picks
            name="travel_by" legend=t!("field-travel-by-label") options=means.collect()
            error=asked.error("travel_by")
        />
    }
    .into_any()
}
