//! The page of the own account.

use super::api::{self, AccountPageView};
use super::parts::{email_part, sessions_part, settings_part};
use crate::paths::Path;
use crate::ui::{ErrorSummary, Kind, LinkButton, PageTitle, Status};
use crate::{page, t, word};
use domain::account::AccountView;
use domain::form::Problem;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// S5.
#[component]
pub fn AccountPage() -> impl IntoView {
    let loaded = page::load(api::load_account);
    let done = use_query_map().get_untracked().get("done").unwrap_or_default();
    page::show(loaded, move |view| account(view, &done))
}

fn account(view: AccountPageView, done: &str) -> impl IntoView + use<> {
    let language = crate::i18n::language();
    let said = match done {
        "saved" => Some(t!("sign-account-saved")),
        "ended" => Some(t!("sign-sessions-ended")),
        "others" => Some(t!("sign-sessions-others-ended")),
        "email" => Some(t!("sign-account-email-done")),
        _ => None,
    };
    let error = view
        .problem
        .as_ref()
        .map(|(field, problem)| (field.clone(), sentence(field, *problem)));
    let errors = error.clone().into_iter().collect();
    let (name, roles) = (view.account.name.clone(), roles(&view.account));
    view! {
        <PageTitle text=t!("sign-account-title") error=error.is_some()/>
        <ErrorSummary errors/>
        <h1 tabindex="-1">{t!("sign-account-title")}</h1>
        <Status text=said/>
        <p class="lead">{t!("sign-account-signed-in", name = name)}</p>
        {roles}
        {settings_part(&view.account)}
        {email_part(&view, error)}
        {sessions_part(view.account.sessions)}
        <LinkButton href=Path::SignOut.at(language) text=t!("sign-out-page-title") kind=Kind::Plain/>
    }
}

fn roles(account: &AccountView) -> impl IntoView + use<> {
    let line = |(role, city): &(domain::word::Role, Option<String>)| {
        let role = word::role(*role);
        match city {
            Some(city) => t!("sign-account-role-city", role = role, city = word::city(city)),
            None => t!("sign-account-role", role = role),
        }
    };
    account
        .roles
        .iter()
        .map(|role| view! { <p>{line(role)}</p> })
        .collect_view()
}

fn sentence(field: &str, problem: Problem) -> String {
    match (field, problem) {
        ("email", problem) => crate::sign_in::email_words(problem),
        (_, Problem::Missing) => t!("sign-code-missing"),
        _ => t!("sign-code-wrong"),
    }
}
