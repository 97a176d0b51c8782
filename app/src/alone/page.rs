//! L1: how it goes for somebody on their own; the pool of the city; stopping.

use super::api;
use crate::page;
use crate::paths::Path;
use crate::resident::{Flow, Step, step_page};
use crate::t;
use crate::ui::{Button, Card, Details, Kind, LinkButton, Notice, PageTitle};
use crate::word;
use domain::single::{SingleState, SingleView};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Before the questions.
#[component]
pub fn AloneStartPage() -> impl IntoView {
    let loaded = page::load(api::load_alone_start);
    page::show(loaded, start)
}

/// The questions.
#[component]
pub fn AloneStepPage() -> impl IntoView {
    let params = use_params_map();
    let step = move || params.get_untracked().get("step").unwrap_or_default();
    let loaded = page::load(move || crate::resident::api::load_resident_step(Flow::Alone, step()));
    page::show(loaded, step_page)
}

/// The own page.
#[component]
pub fn AlonePage() -> impl IntoView {
    let loaded = page::load(api::load_alone);
    page::show(loaded, own)
}

fn how() -> Vec<String> {
    vec![
        t!("alone-how-1"),
        t!("alone-how-2"),
        t!("alone-how-3"),
        t!("alone-how-4"),
    ]
}

fn start(begun: bool) -> AnyView {
    let language = crate::i18n::language();
    let text = if begun {
        t!("join-continue-draft")
    } else {
        t!("alone-start")
    };
    view! {
        <PageTitle text=t!("alone-page-title")/>
        <h1 tabindex="-1">{t!("alone-page-title")}</h1>
        <p class="lead">{t!("alone-intro")}</p>
        <ol class="stack tight">{how().into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ol>
        <div class="row">
            <LinkButton href=Flow::Alone.path(Step::Place).at(language) text kind=Kind::Main/>
            <LinkButton href=Path::JoinGroup.at(language) text=t!("join-group-go") kind=Kind::Quiet/>
        </div>
        <p class="hint">{t!("join-stop-any-time")}</p>
    }
    .into_any()
}

fn own(view: SingleView) -> AnyView {
    match view.state {
        SingleState::Withdrawn => stopped(),
        SingleState::Confirmed => in_a_group(),
        _ => looking(&view),
    }
}

fn looking(view: &SingleView) -> AnyView {
    let language = crate::i18n::language();
    let state = match view.state {
        SingleState::Suggested => t!("alone-state-suggested"),
        SingleState::Met => t!("alone-state-met"),
        _ => t!("alone-state-pooled"),
    };
    let contact = t!("alone-done-text", date = word::day_short(view.contact_by));
    let pool = t!(
        "alone-pool-count",
        city = word::city(&view.city),
        count = view.in_city
    );
    view! {
        <PageTitle text=t!("alone-done-title")/>
        <h1 tabindex="-1">{t!("alone-done-title")}</h1>
        <Notice good=true><p class="lead">{state}</p><p>{contact}</p></Notice>
        <Card title=t!("alone-pool-title") id="pool"><p>{pool}</p></Card>
        <Card title=t!("alone-start-own") id="own-group">
            <div class="row">
                <LinkButton href=Path::JoinGroup.at(language) text=t!("join-group-go") kind=Kind::Quiet/>
            </div>
        </Card>
        <Details summary=t!("alone-stop-go")>
            <form method="post" action=Path::Alone.at(language)>
                <Button text=t!("alone-stop-go") kind=Kind::Danger name="do" value="stop"/>
            </form>
        </Details>
    }
    .into_any()
}

fn stopped() -> AnyView {
    let language = crate::i18n::language();
    view! {
        <PageTitle text=t!("alone-page-title")/>
        <h1 tabindex="-1">{t!("alone-page-title")}</h1>
        <p class="lead">{t!("alone-stopped")}</p>
        <div class="row">
            <LinkButton href=Path::JoinAlone.at(language) text=t!("alone-start") kind=Kind::Quiet/>
            <LinkButton href=Path::Home.at(language) text=t!("problem-home") kind=Kind::Link/>
        </div>
    }
    .into_any()
}

fn in_a_group() -> AnyView {
    let language = crate::i18n::language();
    view! {
        <PageTitle text=t!("alone-state-confirmed")/>
        <h1 tabindex="-1">{t!("alone-state-confirmed")}</h1>
        <div class="row">
            <LinkButton href=Path::Group.at(language) text=t!("group-home-title") kind=Kind::Main/>
        </div>
    }
    .into_any()
}
