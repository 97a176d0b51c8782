//! What she wants to reach, what she enjoys, her age in a band, and other wishes.

use super::{Asked, heading};
use crate::ui::{Pick, Picks, TextArea, Tick};
use crate::{t, word};
use domain::household::{LONGEST_HOPE, Step};
use domain::word::{AgeBand, Company, Contact, Goal, Interest};
use leptos::prelude::*;

pub(super) fn goals(asked: &Asked) -> AnyView {
    let rows = Goal::ALL
        .iter()
        .map(|g| Pick::new(g.code(), word::goal(*g), asked.has("goals", g.code())));
    let hint = format!("{} {}", t!("field-goals-hint"), t!("field-goals-why"));
    view! {
        <Picks
            name="goals" legend=super::super::title(Step::Goals) heading=true many=true two=true hint=hint
            options=rows.collect() error=asked.error("goals")
        />
    }
    .into_any()
}

pub(super) fn interests(asked: &Asked) -> AnyView {
    let rows = Interest::ALL
        .iter()
        .map(|i| Pick::new(i.code(), word::interest(*i), asked.has("interests", i.code())));
    let hint = format!("{} {}", t!("field-interests-hint"), t!("field-interests-why"));
    view! {
        <Picks
            name="interests" legend=super::super::title(Step::Interests) heading=true many=true two=true hint=hint
            options=rows.collect() error=asked.error("interests")
        />
    }
    .into_any()
}

pub(super) fn age(asked: &Asked) -> AnyView {
    let rows = AgeBand::ALL
        .iter()
        .map(|b| Pick::new(b.code(), word::age_band(*b), asked.has("age_band", b.code())));
    view! {
        <Picks
            name="age_band" legend=super::super::title(Step::Age) heading=true hint=t!("field-age-why")
            options=rows.collect() error=asked.error("age_band")
        />
    }
    .into_any()
}

pub(super) fn wishes(asked: &Asked) -> AnyView {
    let levels = Contact::ALL
        .iter()
        .map(|c| Pick::new(c.code(), word::contact(*c), asked.has("contact_level", c.code())));
    let company = Company::ALL
        .iter()
        .map(|c| Pick::new(c.code(), word::company(*c), asked.has("company", c.code())));
    view! {
        {heading(Step::Wishes)}
        <Picks
            name="contact_level" legend=t!("field-contact-level-label") hint=t!("field-contact-level-why")
            options=levels.collect() error=asked.error("contact_level")
        />
        <Picks
            name="company" legend=t!("field-company-label") hint=t!("field-company-why") options=company.collect()
            error=asked.error("company")
        />
        {hope(asked)}
    }
    .into_any()
}

/// With the warning before, and a question when it seems to hold too much.
fn hope(asked: &Asked) -> AnyView {
    let hint = format!("{} {}", t!("field-hope-why"), t!("field-sensitive"));
    let sure = asked.error("hope").is_some() || asked.has("hope_sure", "yes");
    view! {
        <TextArea
            name="hope" label=t!("field-hope-label") hint=hint value=asked.value("hope") error=asked.error("hope")
            maxlength=LONGEST_HOPE
        />
        {sure.then(|| view! {
            <Tick name="hope_sure" label=t!("household-hope-sure") checked=asked.has("hope_sure", "yes")/>
        })}
    }
    .into_any()
}
