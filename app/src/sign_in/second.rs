//! S6, the second factor: set up with a picture or a typed key, then six digits each time.

use super::api::{self, SecondPageView};
use crate::paths::Path;
use crate::ui::{Button, ErrorSummary, Field, Kind, LinkButton, PageTitle, Qr, Width};
use crate::{page, t};
use domain::account::{Second, SetUp};
use leptos::prelude::*;

/// S6.
#[component]
pub fn SecondPage() -> impl IntoView {
    let loaded = page::load(api::load_second);
    page::show(loaded, second)
}

fn second(view: SecondPageView) -> AnyView {
    let error = view.problem.as_deref().map(|problem| match problem {
        "missing" => t!("sign-second-missing"),
        "used" => t!("sign-second-used"),
        _ => t!("sign-second-wrong"),
    });
    let title = if view.second.second == Second::SetUp {
        t!("sign-second-set-title")
    } else {
        t!("sign-second-page-title")
    };
    let errors = error
        .iter()
        .map(|text| ("code".to_owned(), text.clone()))
        .collect();
    let failed = error.is_some();
    let body = match (view.second.second, view.second.set_up) {
        (Second::NotNeeded, _) => home().into_any(),
        (Second::SetUp, None) => begin().into_any(),
        (Second::SetUp, Some(set_up)) => set_up_page(set_up, view.qr, error).into_any(),
        (Second::Verify, _) => {
            view! { <p class="lead">{t!("sign-second-text")}</p> {digits(error)} }.into_any()
        }
        (Second::Done, _) => {
            view! { <p class="lead">{t!("sign-step-up-text")}</p> {digits(error)} }.into_any()
        }
    };
    view! {
        <PageTitle text=title.clone() error=failed/>
        <ErrorSummary errors/>
        <h1 tabindex="-1">{title}</h1>
        {body}
    }
    .into_any()
}

fn home() -> impl IntoView {
    let language = crate::i18n::language();
    view! { <LinkButton href=Path::Account.at(language) text=t!("sign-account-title") kind=Kind::Main/> }
}

fn begin() -> impl IntoView {
    let language = crate::i18n::language();
    view! {
        <p class="lead">{t!("sign-second-set-why")}</p>
        <form method="post" action=Path::SignInSecond.at(language)>
            <Button text=t!("site-continue") kind=Kind::Main name="do" value="start"/>
        </form>
    }
}

fn set_up_page(set_up: SetUp, qr: Option<(u32, String)>, error: Option<String>) -> impl IntoView {
    let key = set_up.key;
    let picture = qr.map(|(size, path)| {
        view! { <Qr size path label=t!("sign-second-set-qr") address=key.clone()/> }
    });
    view! {
        <p class="lead">{t!("sign-second-set-why")}</p>
        <ol>
            <li>{t!("sign-second-set-1")}</li>
            <li>{t!("sign-second-set-2")}</li>
        </ol>
        {picture}
        <p>{t!("sign-second-set-key")} " " <bdi dir="ltr" class="wrap-all"><code>{key.clone()}</code></bdi></p>
        <p>{t!("sign-second-set-3")}</p>
        {digits(error)}
    }
}

fn digits(error: Option<String>) -> impl IntoView {
    let language = crate::i18n::language();
    view! {
        <form method="post" action=Path::SignInSecond.at(language) class="card ask">
            <Field name="code" label=t!("sign-second-label") error inputmode="numeric" autocomplete="one-time-code"
                dir="ltr" maxlength=12 width=Width::Short/>
            <Button text=t!("sign-second-go") kind=Kind::Main name="do" value="prove"/>
        </form>
        <p class="hint">{t!("sign-second-lost")}</p>
    }
}
