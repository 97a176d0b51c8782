//! P6: what the computer looks at, what it never looks at, who decides, and how to disagree.

use crate::i18n::language;
use crate::paths::Path;
use crate::t;
use crate::ui::{Card, Does, LinkButton, PageTitle};
use leptos::prelude::*;

/// `/{language}/matching`.
#[component]
pub fn MatchingPage() -> impl IntoView {
    view! {
        <PageTitle text=t!("matching-page-title")/>
        <h1 tabindex="-1">{t!("matching-page-title")}</h1>
        <p class="lead">{t!("matching-intro")}</p>
        <Card title=t!("matching-used-title") id="used"><Does lines=used()/></Card>
        <Card title=t!("matching-never-title") id="never">
            <Does lines=vec![t!("matching-never-text"), t!("matching-never-proxy")] not=true/>
        </Card>
        <Card title=t!("matching-how-title") id="how">
            <ol>{how().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ol>
            <p>{t!("matching-how-skip")}</p>
        </Card>
        <Card title=t!("matching-who-title") id="who">
            <p>{t!("matching-who-text")}</p>
            <p><strong>{t!("matching-who-you")}</strong></p>
        </Card>
        <Card title=t!("matching-object-title") id="object">
            <p>{t!("matching-object-text")}</p>
            <p><LinkButton href=Path::Report.at(language()) text=t!("matching-object-go")/></p>
        </Card>
        <Card title=t!("matching-figures-title") id="figures">
            <p class="hint">{t!("matching-figures-none")}</p>
        </Card>
    }
    .into_any()
}

fn used() -> Vec<String> {
    vec![
        t!("matching-used-city"),
        t!("matching-used-language"),
        t!("matching-used-time"),
        t!("matching-used-goals"),
        t!("matching-used-interests"),
        t!("matching-used-age"),
        t!("matching-used-size"),
        t!("matching-used-wish"),
        t!("matching-used-children"),
    ]
}

fn how() -> Vec<String> {
    vec![
        t!("matching-how-1"),
        t!("matching-how-2"),
        t!("matching-how-3"),
        t!("matching-how-4"),
    ]
}
