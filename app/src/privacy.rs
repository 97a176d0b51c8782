//! P8: what is asked and why, what never, who sees it, how long it is kept, and everybody's rights. One page, to print.

use crate::i18n::language;
use crate::paths::Path;
use crate::t;
use crate::ui::{Card, Does, LinkButton, Notice, PageTitle};
use leptos::prelude::*;

/// `/{language}/privacy`.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let language = language();
    view! {
        <PageTitle text=t!("privacy-page-title")/>
        <h1 tabindex="-1">{t!("privacy-page-title")}</h1>
        <p class="lead">{t!("privacy-intro")}</p>
        <Notice><p>{t!("privacy-draft-note")}</p></Notice>
        <Card title=t!("privacy-ask-title") id="ask">
            {list(asked())}
            <p>{t!("privacy-ask-optional")}</p>
        </Card>
        <Card title=t!("privacy-never-title") id="never">
            <Does lines=never() not=true/>
            <p>{t!("privacy-never-write")}</p>
        </Card>
        <Card title=t!("privacy-sees-title") id="sees">{list(seen())}</Card>
        <Card title=t!("privacy-long-title") id="long">{list(kept())}</Card>
        <Card title=t!("privacy-rights-title") id="rights">
            <Does lines=rights()/>
            <p>{t!("privacy-rights-complain")}</p>
            <p><strong>{t!("privacy-rights-how")}</strong></p>
        </Card>
        <Card title=t!("privacy-human-title") id="human">
            <p>{t!("privacy-human-text")}</p>
            <p><LinkButton href=Path::Matching.at(language) text=t!("privacy-human-more")/></p>
        </Card>
        <Card title=t!("privacy-cookies-title") id="cookies"><p>{t!("privacy-cookies-text")}</p></Card>
    }
    .into_any()
}

fn list(lines: Vec<String>) -> AnyView {
    let lines = lines
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    view! { <ul>{lines}</ul> }.into_any()
}

fn asked() -> Vec<String> {
    vec![
        t!("privacy-ask-name"),
        t!("privacy-ask-contact"),
        t!("privacy-ask-area"),
        t!("privacy-ask-languages"),
        t!("privacy-ask-time"),
        t!("privacy-ask-goals"),
    ]
}

fn never() -> Vec<String> {
    vec![
        t!("privacy-never-1"),
        t!("privacy-never-2"),
        t!("privacy-never-3"),
        t!("privacy-never-4"),
        t!("privacy-never-5"),
        t!("privacy-never-6"),
    ]
}

fn seen() -> Vec<String> {
    vec![
        t!("privacy-sees-self"),
        t!("privacy-sees-team"),
        t!("privacy-sees-before"),
        t!("privacy-sees-after"),
        t!("privacy-sees-other-city"),
        t!("privacy-sees-research"),
        t!("privacy-sees-nobody-else"),
    ]
}

fn kept() -> Vec<String> {
    vec![
        t!("privacy-long-draft"),
        t!("privacy-long-no-mail"),
        t!("privacy-long-waiting"),
        t!("privacy-long-year"),
        t!("privacy-long-backup"),
    ]
}

fn rights() -> Vec<String> {
    vec![
        t!("privacy-rights-see"),
        t!("privacy-rights-correct"),
        t!("privacy-rights-withdraw"),
        t!("privacy-rights-erase"),
        t!("privacy-rights-object"),
    ]
}
