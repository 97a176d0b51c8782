//! After sending: when the team makes contact, who it is, and the code for the e-mail.

use super::api;
use crate::page;
use crate::paths::Path;
use crate::ui::{Button, Card, DateText, Kind, LinkButton, OneTimeCode, PageTitle, Row};
use crate::{t, word};
use domain::household::view::Sent;
use domain::state::CityState;
use leptos::prelude::*;

/// The last page of signing up.
#[component]
pub fn DonePage() -> impl IntoView {
    let loaded = page::load(api::load_sent);
    page::show(loaded, done)
}

fn done(sent: Option<Sent>) -> AnyView {
    let Some(sent) = sent else { return nothing() };
    let title = t!("household-done-title");
    let before = t!("household-done-text", date = word::day_short(sent.contact_before));
    let starting = (sent.city_state == CityState::Starting)
        .then(|| view! { <p>{t!("household-done-starting", city = word::city(&sent.city))}</p> });
    view! {
        <PageTitle text=title.clone()/>
        <h1 tabindex="-1">{title}</h1>
        <p class="lead"><DateText text=before dutch=word::dutch_day(sent.contact_before)/></p>
        {person(&sent)}
        {starting}
        {match sent.email {
            Some(email) => code(email),
            None => view! { <p>{t!("household-done-no-mail")}</p> }.into_any(),
        }}
    }
    .into_any()
}

fn person(sent: &Sent) -> Option<AnyView> {
    let contact = sent.contact.clone()?;
    Some(
        view! {
            <p>
                {t!("household-done-person", name = contact.name.clone())} " "
                {t!("household-done-language", name = contact.name)}
            </p>
        }
        .into_any(),
    )
}

/// The code confirms the address and signs her in.
fn code(email: String) -> AnyView {
    let language = crate::i18n::language();
    view! {
        <Card title=t!("household-confirm-title") id="confirm">
            <p>{t!("household-confirm-text", email = email)}</p>
            <form method="post" action=Path::SignInCode.at(language) class="stack" novalidate>
                <OneTimeCode/>
                <Row><Button text=t!("household-confirm-go") kind=Kind::Main/></Row>
            </form>
            <p class="hint">{t!("household-confirm-later")}</p>
        </Card>
    }
    .into_any()
}

/// The draft is gone, or nothing was sent from here.
fn nothing() -> AnyView {
    let language = crate::i18n::language();
    view! {
        <PageTitle text=t!("problem-draft-gone-title")/>
        <h1 tabindex="-1">{t!("problem-draft-gone-title")}</h1>
        <p>{t!("problem-draft-gone-text")}</p>
        <Row>
            <LinkButton href=Path::JoinHousehold.at(language) text=t!("household-page-title") kind=Kind::Main/>
            <LinkButton href=Path::SignIn.at(language) text=t!("site-sign-in")/>
        </Row>
    }
    .into_any()
}
