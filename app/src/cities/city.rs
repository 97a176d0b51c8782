//! `/cities/{city}`: how it stands, what you can do, whom you can call, its districts.

use super::{api::load_city, contact, name, signs_up, state_tag, state_text};
use crate::error::AppError;
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{Card, Kind, LinkButton, PageTitle, Row};
use domain::city::CityView;
use domain::state::CityState;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// `/{language}/cities/{city}`.
#[component]
pub fn CityPage() -> impl IntoView {
    let params = use_params_map();
    let loaded = page::load(move || {
        let slug = params.get_untracked().get("city").unwrap_or_default();
        async move {
            if slug.is_empty() {
                return Err(AppError::NotFound);
            }
            load_city(slug).await
        }
    });
    page::show(loaded, |city| city_view(&city))
}

fn city_view(city: &CityView) -> AnyView {
    let name = name(city);
    let title = t!("cities-city-title", city = name.clone());
    let language = language();
    let (state, text, starting) = (
        state_tag(city.state),
        state_text(city.state),
        (city.state == CityState::Starting).then(starting),
    );
    let (now, call, parts) = (what_now(city, name), contact(city), districts(&city.districts));
    view! {
        <PageTitle text=title.clone()/>
        <p><a class="stand" href=Path::Cities.at(language)>{t!("cities-back")}</a></p>
        <h1 tabindex="-1">{title}</h1>
        <div class="stack tight">
            <p>{state}</p>
            <p class="lead">{text}</p>
            {starting}
        </div>
        <Card title=t!("cities-what-now") id="now">{now}</Card>
        <Card title=t!("cities-who-to-call") id="call">{call}</Card>
        <Card title=t!("cities-districts") id="districts">{parts}</Card>
    }
    .into_any()
}

fn starting() -> AnyView {
    view! {
        <p>{t!("cities-state-starting-unknown")}</p>
        <p>{t!("cities-partner-unknown")}</p>
    }
    .into_any()
}

fn what_now(city: &CityView, name: String) -> AnyView {
    let language = language();
    if signs_up(city.state) {
        let text = t!("cities-join-here", city = name);
        return view! {
            <Row>
                <LinkButton href=Path::Join.at(language) text kind=Kind::Main/>
                <LinkButton href=Path::How.at(language) text=t!("site-nav-how")/>
            </Row>
        }
        .into_any();
    }
    view! {
        <p>{t!("join-city-closed", city = name)}</p>
        <Row><LinkButton href=Path::How.at(language) text=t!("site-nav-how")/></Row>
    }
    .into_any()
}

/// Dutch names, never translated.
fn districts(names: &[String]) -> AnyView {
    let names = names
        .iter()
        .map(|name| view! { <li><bdi lang="nl">{name.clone()}</bdi></li> })
        .collect_view();
    view! { <ul class="districts">{names}</ul> }.into_any()
}
