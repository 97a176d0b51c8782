//! N2: one question group a page, why it is asked and who sees the answer.

use super::api::{self, Question};
use super::question::{self, Asked};
use super::sentence::Errors;
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{Button, ErrorSummary, Kind, PageTitle, Row, Steps, WhoSees};
use domain::household::{Journey, Step};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// N2.
#[component]
pub fn StepPage() -> impl IntoView {
    let params = use_params_map();
    let which = move || params.get_untracked().get("step").unwrap_or_default();
    let loaded = page::load(move || api::load_question(which()));
    page::show(loaded, step)
}

fn step(question: Question) -> AnyView {
    let language = crate::i18n::language();
    let step = question.step;
    let journey = Journey::new(&question.all.values);
    // A page that was not sent yet has no mistakes, only questions.
    let errors = if journey.seen(step) {
        Errors::of(&journey.mistakes(step))
    } else {
        Errors::default()
    };
    let action = Path::JoinHouseholdStep(step.code().to_owned()).at(language);
    let asked = Asked {
        values: question.all.values.clone(),
        errors: errors.clone(),
        cities: question.all.cities,
        own: false,
    };
    view! {
        <PageTitle text=super::title(step) error=!errors.is_empty()/>
        <ErrorSummary errors=errors.list()/>
        <Steps now=count(step.number()) total=count(Step::ALL.len())/>
        <form method="post" action=action class="card ask" novalidate>
            {question::fields(step, &asked)}
            <WhoSees text=super::who_sees(step.sees())/>
            <Row>
                <Button text=t!("site-continue") kind=Kind::Main name="do" value="continue"/>
                {(!step.needed()).then(|| view! {
                    <Button text=t!("household-step-skip") kind=Kind::Quiet name="do" value="skip"/>
                })}
                <Button text=t!("site-back") kind=Kind::Link name="do" value="back"/>
            </Row>
        </form>
        <p class="hint">{t!("household-step-saved")}</p>
    }
    .into_any()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(0)
}
