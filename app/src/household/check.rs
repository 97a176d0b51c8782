//! N3: all answers with who sees them, the consents apart, and send.

use super::sentence::Errors;
use super::{api, consents, said};
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{Button, Card, ErrorSummary, Facts, Kind, LinkButton, PageTitle, Row, Tick};
use domain::form::{Mistake, Values};
use domain::household::view::Questionnaire;
use domain::household::{Consents, Journey, SignUp, Step, consent_field};
use domain::word::Purpose;
use leptos::prelude::*;

/// N3.
#[component]
pub fn CheckPage() -> impl IntoView {
    let loaded = page::load(api::load_questionnaire);
    page::show(loaded, check)
}

fn check(all: Questionnaire) -> AnyView {
    match Journey::new(&all.values).finish() {
        Ok(sign_up) => answers(&all, &sign_up),
        Err(missing) => unfinished(missing),
    }
}

fn change(step: Step) -> Path {
    Path::JoinHouseholdStep(step.code().to_owned())
}

fn answers(all: &Questionnaire, sign_up: &SignUp) -> AnyView {
    let errors = consent_errors(&all.values);
    let facts = said::facts(sign_up, change);
    view! {
        <PageTitle text=t!("household-check-title") error=!errors.is_empty()/>
        <ErrorSummary errors=errors.list()/>
        <h1 tabindex="-1">{t!("household-check-title")}</h1>
        <p class="lead">{t!("household-check-text")}</p>
        <Card><Facts facts/></Card>
        {form(all, &errors)}
    }
    .into_any()
}

/// Only after "send" was pressed once.
fn consent_errors(values: &Values) -> Errors {
    let sent = values
        .names()
        .any(|name| name == consent_field(Purpose::Matching));
    let mistakes = Consents::read(values).err().unwrap_or_default();
    if sent {
        Errors::of(&mistakes)
    } else {
        Errors::default()
    }
}

fn form(all: &Questionnaire, errors: &Errors) -> AnyView {
    let words = crate::i18n::words();
    let boxes = Purpose::ALL
        .iter()
        .map(|purpose| {
            let field = consent_field(*purpose);
            view! {
                <Tick
                    name=field label=consents::text(&words, *purpose) hint=consents::without(*purpose)
                    checked=all.values.has(field, "yes") error=errors.get(field)
                />
            }
        })
        .collect_view();
    view! {
        <form method="post" action=Path::JoinHouseholdCheck.at(words.language) class="card ask" novalidate>
            <h2>{t!("household-consent-title")}</h2>
            <p>{t!("household-consent-intro")}</p>
            {boxes}
            <input type="hidden" name="key" value=all.form_key.clone()/>
            <Row>
                <Button text=t!("household-send") kind=Kind::Main name="do" value="send"/>
                <Button text=t!("site-back") kind=Kind::Link name="do" value="back"/>
            </Row>
        </form>
    }
    .into_any()
}

/// Something is still missing: each line leads to its question.
fn unfinished(missing: Vec<(Step, Mistake)>) -> AnyView {
    let language = crate::i18n::language();
    let first = missing.first().map_or(Step::Name, |(step, _)| *step);
    let mut steps: Vec<Step> = missing.into_iter().map(|(step, _)| step).collect();
    steps.dedup();
    let lines = steps
        .into_iter()
        .map(|step| view! { <li><a href=change(step).at(language)>{super::title(step)}</a></li> })
        .collect_view();
    view! {
        <PageTitle text=t!("household-check-title")/>
        <h1 tabindex="-1">{t!("household-check-title")}</h1>
        <p class="lead">{t!("household-check-missing")}</p>
        <ul>{lines}</ul>
        <Row><LinkButton href=change(first).at(language) text=t!("site-continue") kind=Kind::Main/></Row>
    }
    .into_any()
}
