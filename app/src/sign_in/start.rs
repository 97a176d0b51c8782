//! S1, the address; and the page to sign out.

use super::api::{self, AskView};
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{Button, ErrorSummary, Field, Kind, Notice, PageTitle, Status, Tick, Width};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// S1.
#[component]
pub fn SignInPage() -> impl IntoView {
    let loaded = page::load(api::load_sign_in);
    let query = use_query_map().get_untracked();
    let (next, done) = (
        query.get("next").unwrap_or_default(),
        query.get("done").unwrap_or_default(),
    );
    page::show(loaded, move |view| ask(view, next.clone(), &done))
}

fn ask(view: AskView, next: String, done: &str) -> impl IntoView + use<> {
    let language = crate::i18n::language();
    let error = view.problem.map(super::email_words);
    let errors = error
        .iter()
        .map(|text| ("email".to_owned(), text.clone()))
        .collect();
    let said = match done {
        "out" => Some(t!("sign-out-done")),
        "link" => Some(t!("sign-link-no-done")),
        _ if !next.is_empty() => Some(t!("sign-needed")),
        _ => None,
    };
    view! {
        <PageTitle text=t!("sign-page-title") error=error.is_some()/>
        <ErrorSummary errors/>
        <h1 tabindex="-1">{t!("sign-page-title")}</h1>
        <Status text=said/>
        <p class="lead">{t!("sign-intro")} " " {t!("sign-no-password")}</p>
        <form method="post" action=Path::SignIn.at(language) class="card ask" novalidate>
            <input type="hidden" name="next" value=next/>
            <Field name="email" label=t!("field-email-short") value=view.email error kind="email" inputmode="email"
                autocomplete="email" dir="ltr" maxlength=254 width=Width::Full/>
            <Tick name="shared" label=t!("sign-shared-device") hint=t!("sign-shared-device-why") checked=view.shared/>
            <Button text=t!("sign-go") kind=Kind::Main/>
        </form>
        <p>{t!("sign-no-mail")}</p>
        <p><a class="stand" href=Path::Join.at(language)>{t!("sign-new-here")}</a></p>
    }
}

/// The question before signing out.
#[component]
pub fn SignOutPage() -> impl IntoView {
    let language = crate::i18n::language();
    view! {
        <PageTitle text=t!("sign-out-page-title")/>
        <h1 tabindex="-1">{t!("sign-out-page-title")}</h1>
        <Notice><p>{t!("sign-out-question")}</p></Notice>
        <form method="post" action=Path::SignOut.at(language) data-plain="">
            <Button text=t!("sign-out-go") kind=Kind::Main/>
        </form>
    }
    .into_any()
}
