//! Correcting one page of answers, with the same fields as when signing up.

use super::api;
use super::question::{self, Asked};
use super::sentence::Errors;
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{Button, ErrorSummary, Kind, LinkButton, PageTitle, Row, WhoSees};
use domain::household::view::Correction;
use domain::household::{SignUp, Step, read};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// One page of N10.
#[component]
pub fn CorrectPage() -> impl IntoView {
    let params = use_params_map();
    let which = move || params.get_untracked().get("step").unwrap_or_default();
    let loaded = page::load(move || api::load_correction(which()));
    page::show(loaded, correct)
}

fn correct((step, stands): (Step, Correction)) -> AnyView {
    let language = crate::i18n::language();
    let errors = Errors::of(&mistakes(step, &stands));
    let version = stands.version.to_string();
    let asked = Asked {
        values: stands.values,
        errors: errors.clone(),
        cities: stands.cities,
        own: true,
    };
    view! {
        <PageTitle text=super::title(step) error=!errors.is_empty()/>
        <ErrorSummary errors=errors.list()/>
        <form method="post" action=Path::MyDataStep(step.code().to_owned()).at(language) class="card ask" novalidate>
            <input type="hidden" name="version" value=version/>
            {question::fields(step, &asked)}
            <WhoSees text=super::who_sees(step.sees())/>
            <Row>
                <Button text=t!("site-save") kind=Kind::Main name="do" value="save"/>
                <LinkButton href=Path::MyData.at(language) text=t!("site-cancel") kind=Kind::Link/>
            </Row>
        </form>
    }
    .into_any()
}

/// Only what was typed and not accepted can be wrong; what stands is in order.
fn mistakes(step: Step, stands: &Correction) -> Vec<domain::form::Mistake> {
    if !stands.typed {
        return Vec::new();
    }
    let found = read(step, &stands.values, &mut SignUp::default())
        .err()
        .unwrap_or_default();
    if found.is_empty() {
        stands.refused.clone()
    } else {
        found
    }
}
