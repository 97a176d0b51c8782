//! The bands beneath the first view.

use crate::cities::api::LoadedCities;
use crate::cities::{city_lines, signs_up};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{Block, Chain, Door, Doors, Empty, LinkButton, Quote};
use leptos::prelude::*;

/// The ways in.
#[component]
pub fn DoorsBlock() -> impl IntoView {
    let language = language();
    view! {
        <Block>
            <h2>{t!("home-doors-title")}</h2>
            <Doors>
                <Door
                    href=Path::JoinHousehold.at(language) title=t!("home-door-household-title")
                    text=t!("home-door-household-text") seats=0 household=true
                />
                <Door
                    href=Path::JoinGroup.at(language) title=t!("home-door-group-title")
                    text=t!("home-door-group-text") seats=5
                />
                <Door
                    href=Path::JoinAlone.at(language) title=t!("home-door-alone-title")
                    text=t!("home-door-alone-text") seats=1
                />
            </Doors>
        </Block>
    }
    .into_any()
}

/// Why a network matters, in the words of somebody who found work through one.
#[component]
pub fn Why() -> impl IntoView {
    let quote = t!("home-why-quote");
    let quote = if language() == domain::language::Language::Arabic {
        format!("«{quote}»")
    } else {
        format!("“{quote}”")
    };
    let steps = vec![
        t!("home-chain-friend"),
        t!("home-chain-neighbour"),
        t!("home-chain-daughter"),
        t!("home-chain-school"),
        t!("home-chain-employee"),
        t!("home-chain-job"),
    ];
    view! {
        <Block deep=true>
            <h2>{t!("home-why-title")}</h2>
            <Quote text=quote by=t!("home-why-quote-by")/>
            <Chain label=t!("home-why-chain-label") steps/>
            <p class="lead">{t!("home-why-text")} " " {t!("home-why-door")}</p>
        </Block>
    }
    .into_any()
}

/// The year in five lines.
#[component]
pub fn Year() -> impl IntoView {
    let lines = [
        t!("home-year-1"),
        t!("home-year-2"),
        t!("home-year-3"),
        t!("home-year-4"),
        t!("home-year-5"),
    ];
    let lines = lines.map(phase).into_iter().collect_view();
    view! {
        <Block>
            <h2>{t!("home-year-title")}</h2>
            <ol class="phases">{lines}</ol>
            <p><LinkButton href=Path::How.at(language()) text=t!("home-year-more")/></p>
        </Block>
    }
    .into_any()
}

/// "The first weeks: get to know each other." Before the colon stands the time; after it begins a line of its own.
fn phase(line: String) -> AnyView {
    match line.split_once(": ") {
        Some((when, what)) => {
            let mut rest = what.chars();
            let first: String = rest
                .next()
                .map(|c| c.to_uppercase().collect())
                .unwrap_or_default();
            let what = format!("{first}{}", rest.as_str());
            view! { <li><strong>{when.to_owned()}</strong> <span class="vh">": "</span> <span>{what}</span></li> }
                .into_any()
        }
        None => view! { <li><span>{line}</span></li> }.into_any(),
    }
}

/// The cities with their state. When they cannot be loaded the rest of the page still stands.
pub fn cities(loaded: LoadedCities) -> AnyView {
    let list = page::part(loaded, |cities| {
        if cities.iter().any(|c| signs_up(c.state)) {
            view! { <p class="lead">{t!("home-cities-text")}</p> {city_lines(&cities)} }.into_any()
        } else {
            view! { <Empty title=t!("home-empty-title") text=t!("home-empty-text")/> }.into_any()
        }
    });
    view! {
        <Block>
            <h2>{t!("home-cities-title")}</h2>
            {list}
            <p><LinkButton href=Path::Cities.at(language()) text=t!("home-cities-more")/></p>
        </Block>
    }
    .into_any()
}

/// Who is behind it.
#[component]
pub fn Who() -> impl IntoView {
    view! {
        <Block>
            <h2>{t!("home-who-title")}</h2>
            <div class="stack">
                <p>{t!("home-who-text")}</p>
                <p>{t!("home-who-person")}</p>
                <p class="hint">{t!("home-who-honest")}</p>
            </div>
        </Block>
    }
    .into_any()
}
