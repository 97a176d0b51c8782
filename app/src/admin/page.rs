//! The page of administration.

use super::api::{self, AdminView};
use super::cities::city_card;
use super::roles::{give_card, roles_card};
use crate::ui::{ErrorSummary, Notice, PageTitle, Status};
use crate::{page, t};
use domain::form::Problem;
use domain::state::CityState;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// A1.
#[component]
pub fn AdminPage() -> impl IntoView {
    let loaded = page::load(api::load_admin);
    let done = use_query_map().get_untracked().get("done").unwrap_or_default();
    page::show(loaded, move |view| admin(view, &done))
}

fn sentence(field: &str, problem: Problem) -> String {
    match (field, problem) {
        ("email", problem) => crate::sign_in::email_words(problem),
        ("city", _) => t!("field-city-missing"),
        ("contact_phone", Problem::Wrong) => t!("field-phone-wrong"),
        ("contact_name" | "contact_phone", _) => t!("admin-city-needs-contact"),
        _ => t!("field-choose-one"),
    }
}

fn admin(view: AdminView, done: &str) -> impl IntoView + use<> {
    let said = match done {
        "given" => Some(t!("site-saved")),
        "ended" => Some(t!("admin-role-ended")),
        "own" => Some(t!("admin-role-own")),
        "last" => Some(t!("admin-role-last-admin")),
        "city" => Some(t!("site-saved")),
        _ => None,
    };
    // Fields of several forms share a name; ids carry the form's, so that the summary leads to the right one.
    let errors: Vec<(String, String)> = view
        .mistakes
        .iter()
        .map(|m| (id(&view.form, &m.field), sentence(&m.field, m.problem)))
        .collect();
    let failed = !errors.is_empty();
    let nothing_open = !view
        .cities
        .iter()
        .any(|c| c.state == CityState::Open && !c.contact_phone.is_empty());
    let first = nothing_open.then(first_steps);
    let slugs: Vec<String> = view.cities.iter().map(|c| c.slug.clone()).collect();
    let cities = view
        .cities
        .into_iter()
        .map(|city| {
            let typed = (view.form == city.slug).then(|| view.typed.clone());
            city_card(city, typed, &errors)
        })
        .collect_view();
    let typed = if view.form == "give" {
        view.typed
    } else {
        domain::form::Values::default()
    };
    let (roles, give) = (
        roles_card(view.roles),
        give_card(&slugs, &typed, &errors, view.key),
    );
    view! {
        <PageTitle text=t!("admin-page-title") error=failed/>
        <ErrorSummary errors/>
        <h1 tabindex="-1">{t!("admin-page-title")}</h1>
        <Status text=said/>
        <p class="lead">{t!("admin-intro")}</p>
        {first}
        <h2>{t!("admin-people-title")}</h2>
        {roles}
        {give}
        <h2>{t!("admin-cities-title")}</h2>
        {cities}
    }
}

/// The id of a field: plain in the first form, with the form's name elsewhere.
pub fn id(form: &str, field: &str) -> String {
    if form == "give" {
        field.to_owned()
    } else {
        format!("{form}-{field}")
    }
}

fn first_steps() -> impl IntoView {
    view! {
        <Notice>
            <h2>{t!("admin-first-title")}</h2>
            <ol>
                <li>{t!("admin-first-1")}</li>
                <li>{t!("admin-first-2")}</li>
                <li>{t!("admin-first-3")}</li>
                <li>{t!("admin-first-4")}</li>
            </ol>
        </Notice>
    }
}
