//! P1, the front page: what it is in the first view, then the ways in, why, the year, the cities and who is behind it.

mod sections;

use crate::cities::api;
use crate::constant::constant;
use crate::i18n::language;
use crate::paths::Path;
use crate::ui::{Hero, Kind, LinkButton, PageTitle, Row, Story};
use crate::{page, t};
use leptos::prelude::*;

/// `/{language}`.
#[component]
pub fn HomePage() -> impl IntoView {
    let cities = page::load(api::load_cities);
    view! {
        <PageTitle text=t!("home-page-title")/>
        {constant("home until the year", until_the_year)}
        {sections::cities(cities)}
        {constant("home who", || view! { <sections::Who/> }.into_any())}
    }
    .into_any()
}

fn until_the_year() -> AnyView {
    view! {
        <Opening/>
        <sections::DoorsBlock/>
        <sections::Why/>
        <sections::Year/>
    }
    .into_any()
}

/// The first view: a greeting, the story in five lines, two buttons.
#[component]
fn Opening() -> impl IntoView {
    let language = language();
    let title = t!("home-title");
    let lines = vec![
        t!("home-story-1"),
        t!("home-story-2"),
        t!("home-story-3"),
        t!("home-story-4"),
        t!("home-story-5"),
    ];
    view! {
        <Hero>
            <p class="lead">{t!("home-greeting")}</p>
            <h1 tabindex="-1">{sentences(&title)}</h1>
            <Story lines/>
            <Row>
                <LinkButton href=Path::Join.at(language) text=t!("site-nav-join") kind=Kind::Main/>
                <LinkButton href=Path::How.at(language) text=t!("site-nav-how")/>
            </Row>
        </Hero>
    }
    .into_any()
}

/// Each sentence on a line of its own; a space between them for who listens or copies.
fn sentences(title: &str) -> AnyView {
    let count = title.split_inclusive(". ").count();
    title
        .split_inclusive(". ")
        .enumerate()
        .map(|(at, sentence)| {
            let gap = (at + 1 < count).then_some(" ");
            view! { <span>{sentence.trim().to_owned()}</span> {gap} }
        })
        .collect_view()
        .into_any()
}
