//! C5: who is ready, by which rules, and the button.

use super::api::{self, NewRound};
use super::{pins, words};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{
    Broad, Button, Card, ErrorSummary, Fact, Facts, Kind, LinkButton, Notice, PageTitle, Row, Split,
};
use crate::{t, word};
use domain::round::{Earlier, Pool};
use leptos::prelude::*;

/// `/team/round/new`.
#[component]
pub fn NewRoundPage() -> impl IntoView {
    let loaded = page::load(api::load_round_pool);
    page::show(loaded, show)
}

fn show(view: NewRound) -> impl IntoView {
    let (errors, decisions) = (pins::errors(&view), pins::pins(&view));
    let pool = view.pool;
    let rules = pool
        .weights
        .iter()
        .map(|(feature, weight)| Fact::new(crate::proposal::feature(*feature), weight.to_string()))
        .collect::<Vec<_>>();
    view! {
        <PageTitle text=t!("round-page-title") error=!errors.is_empty()/>
        <Broad>
            <ErrorSummary errors=errors/>
            <h1 tabindex="-1">{t!("round-new-title")}</h1>
            <p class="lead">{ready(&pool)}</p>
            {start(&pool, view.key)}
            {decisions}
            <Split>
                <Card title=t!("round-rules") id="rules"><Facts facts=rules/></Card>
                <Card title=t!("round-earlier") id="earlier">{earlier(&pool)}</Card>
            </Split>
        </Broad>
    }
}

fn ready(pool: &Pool) -> String {
    t!(
        "round-pool",
        households = t!("word-households", count = pool.households),
        groups = t!("word-groups", count = pool.groups)
    )
}

/// The button, or why there is none.
fn start(pool: &Pool, key: String) -> AnyView {
    let city = word::city(&pool.city);
    if !pool.open {
        return view! { <Notice>{t!("round-city-starting", city = city)}</Notice> }.into_any();
    }
    if let Some(id) = pool.going_on {
        let href = Path::TeamRound(id).at(language());
        return view! {
            <Notice>{t!("round-one-at-a-time", city = city)}</Notice>
            <Row><LinkButton href=href text=t!("round-look-again")/></Row>
        }
        .into_any();
    }
    if pool.households == 0 {
        return view! { <Notice>{t!("round-pool-households-none")}</Notice> }.into_any();
    }
    if pool.groups == 0 {
        return view! { <Notice>{t!("round-pool-groups-none")}</Notice> }.into_any();
    }
    view! {
        <form method="post" class="card" action=Path::TeamRoundNew.at(language())>
            <p>{t!("round-frozen")}</p>
            <p class="hint">{t!("round-seed-why")}</p>
            <input type="hidden" name="key" value=key/>
            <Row>
                <Button text=t!("round-start")/>
                <LinkButton href=Path::TeamHouseholds.at(language()) text=t!("round-pool-list") kind=Kind::Quiet/>
            </Row>
        </form>
    }
    .into_any()
}

fn earlier(pool: &Pool) -> AnyView {
    if pool.earlier.is_empty() {
        return view! { <p>{t!("round-none", city = word::city(&pool.city))}</p> }.into_any();
    }
    let line = |one: &Earlier| {
        let href = Path::TeamRound(one.id).at(language());
        view! { <li><a href=href>{word::day(one.day)}</a>" – "{words::round(one.state)}</li> }
    };
    view! { <ul class="rows">{pool.earlier.iter().map(line).collect_view()}</ul> }.into_any()
}
