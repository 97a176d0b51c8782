//! P2: the year in six steps, what a group does and does not do, what it costs.

use crate::i18n::language;
use crate::paths::Path;
use crate::t;
use crate::ui::{Card, Does, Journey, Kind, LinkButton, PageTitle, Row, Split};
use leptos::prelude::*;

/// `/{language}/how`.
#[component]
pub fn HowPage() -> impl IntoView {
    let language = language();
    view! {
        <PageTitle text=t!("how-page-title")/>
        <h1 tabindex="-1">{t!("how-page-title")}</h1>
        <p class="lead">{t!("how-intro")}</p>
        <section class="stack" aria-labelledby="steps">
            <h2 id="steps">{t!("how-steps-title")}</h2>
            <Journey steps=steps()/>
        </section>
        <Split>
            <Card title=t!("how-does-title") id="does"><Does lines=does()/></Card>
            <Card title=t!("how-not-title") id="does-not"><Does lines=does_not() not=true/></Card>
        </Split>
        <Card title=t!("how-cost-title") id="cost"><p>{t!("how-cost-text")}</p></Card>
        <Card title=t!("how-time-title") id="time"><p>{t!("how-time-text")}</p></Card>
        <Card title=t!("how-leave-title") id="leaving"><p>{t!("how-leave-text")}</p></Card>
        <Row>
            <LinkButton href=Path::Join.at(language) text=t!("how-next") kind=Kind::Main/>
            <LinkButton href=Path::Questions.at(language) text=t!("site-nav-questions")/>
        </Row>
    }
    .into_any()
}

fn steps() -> Vec<(String, String)> {
    vec![
        (t!("how-step-1-title"), t!("how-step-1-text")),
        (t!("how-step-2-title"), t!("how-step-2-text")),
        (t!("how-step-3-title"), t!("how-step-3-text")),
        (t!("how-step-4-title"), t!("how-step-4-text")),
        (t!("how-step-5-title"), t!("how-step-5-text")),
        (t!("how-step-6-title"), t!("how-step-6-text")),
    ]
}

fn does() -> Vec<String> {
    vec![
        t!("how-does-1"),
        t!("how-does-2"),
        t!("how-does-3"),
        t!("how-does-4"),
        t!("how-does-5"),
    ]
}

fn does_not() -> Vec<String> {
    vec![
        t!("how-not-1"),
        t!("how-not-2"),
        t!("how-not-3"),
        t!("how-not-4"),
        t!("how-not-5"),
    ]
}
