//! How the team reaches her: one way is enough, with or without e-mail.

use super::{Asked, heading};
use crate::ui::{Field, Pick, Picks, Width};
use crate::{t, word};
use domain::household::Step;
use domain::word::{Channel, DayPart, FilledIn};
use leptos::prelude::*;

pub(super) fn reach(asked: &Asked) -> AnyView {
    let ways = Channel::ALL
        .iter()
        .filter(|c| **c != Channel::Visit)
        .map(|c| Pick::new(c.code(), word::channel(*c), asked.has("contact_by", c.code())));
    view! {
        {heading(Step::Reach)}
        <Picks
            name="contact_by" legend=t!("field-contact-by-label") hint=t!("field-contact-by-why")
            options=ways.collect() error=asked.error("contact_by")
        />
        {phone(asked)}
        {email(asked)}
        {times(asked)}
    }
    .into_any()
}

fn phone(asked: &Asked) -> AnyView {
    view! {
        <Field
            name="phone" label=t!("field-phone-label") hint=t!("field-phone-why") value=asked.value("phone")
            error=asked.error("phone") kind="tel" inputmode="tel" autocomplete="tel" dir="ltr" maxlength=30
            width=Width::Medium
        />
    }
    .into_any()
}

/// Her own address is changed where it can be proved: at her account.
fn email(asked: &Asked) -> AnyView {
    if asked.own {
        return view! { <p>{t!("household-correct-email")}</p> }.into_any();
    }
    let hint = format!("{} {}", t!("field-email-why"), t!("household-email-none"));
    view! {
        <Field
            name="email" label=t!("field-email-label") hint=hint value=asked.value("email") error=asked.error("email")
            kind="email" inputmode="email" autocomplete="email" dir="ltr" maxlength=254 width=Width::Medium
        />
    }
    .into_any()
}

fn times(asked: &Asked) -> AnyView {
    let parts = DayPart::ALL
        .iter()
        .map(|p| Pick::new(p.code(), word::day_part(*p), asked.has("contact_times", p.code())));
    let by = FilledIn::ALL
        .iter()
        .map(|b| Pick::new(b.code(), word::filled_in(*b), asked.has("filled_by", b.code())));
    view! {
        <Picks
            name="contact_times" legend=t!("field-contact-times-label") hint=t!("field-choose-some") many=true
            options=parts.collect() error=asked.error("contact_times")
        />
        <Picks
            name="filled_by" legend=t!("field-filled-by-label") hint=t!("field-filled-by-why") options=by.collect()
            error=asked.error("filled_by")
        />
    }
    .into_any()
}
