//! P4: three doors. Each says for whom it is and how much it asks.

use crate::cities::api::load_cities;
use crate::cities::signs_up;
use crate::i18n::language;
use crate::paths::Path;
use crate::ui::{Card, Kind, LinkButton, Notice, PageTitle, Sign};
use crate::{page, t};
use domain::household::Step;
use leptos::prelude::*;

/// `/{language}/join`.
#[component]
pub fn JoinPage() -> impl IntoView {
    let cities = page::load(load_cities);
    page::show(cities, |cities| join(cities.iter().any(|c| signs_up(c.state))))
}

fn join(open: bool) -> AnyView {
    let language = language();
    let closed = (!open).then(|| view! { <Notice><p>{t!("join-closed-all")}</p></Notice> });
    view! {
        <PageTitle text=t!("join-page-title")/>
        <h1 tabindex="-1">{t!("join-page-title")}</h1>
        <p class="lead">{t!("join-intro")}</p>
        {closed}
        <div class="stack ways">{household()} {group()} {alone()}</div>
        <p class="hint">{t!("join-stop-any-time")} " " {t!("join-skip-most")}</p>
        <Card title=t!("join-help-title") id="help"><p>{t!("join-help-text")}</p></Card>
        <Card title=t!("join-invitation-title") id="invited"><p>{t!("join-invitation-text")}</p></Card>
        <p>
            {t!("join-have-account")} " "
            <a class="stand" href=Path::SignIn.at(language)>{t!("site-sign-in")}</a>
        </p>
    }
    .into_any()
}

fn household() -> AnyView {
    let questions = t!("join-questions", count = Step::ALL.len());
    view! {
        <section class="card way" aria-labelledby="household">
            <Sign seats=0 household=true/>
            <div class="stack">
                <h2 id="household">{t!("join-household-title")}</h2>
                <p>{t!("join-household-text")}</p>
                <p class="hint">{t!("join-household-for")} " " {questions} " " {t!("join-household-helper")}</p>
                <p>
                    <LinkButton
                        href=Path::JoinHousehold.at(language()) text=t!("join-household-go") kind=Kind::Main
                    />
                </p>
            </div>
        </section>
    }
    .into_any()
}

fn group() -> AnyView {
    view! {
        <section class="card way" aria-labelledby="group">
            <Sign/>
            <div class="stack">
                <h2 id="group">{t!("join-group-title")}</h2>
                <p>{t!("join-group-text")}</p>
                <p class="hint">{t!("join-group-for")}</p>
                <p><LinkButton href=Path::JoinGroup.at(language()) text=t!("join-group-go") kind=Kind::Main/></p>
            </div>
        </section>
    }
    .into_any()
}

fn alone() -> AnyView {
    view! {
        <section class="card way" aria-labelledby="alone">
            <Sign seats=1/>
            <div class="stack">
                <h2 id="alone">{t!("join-alone-title")}</h2>
                <p>{t!("join-alone-text")}</p>
                <p><LinkButton href=Path::JoinAlone.at(language()) text=t!("join-alone-go") kind=Kind::Main/></p>
            </div>
        </section>
    }
    .into_any()
}
