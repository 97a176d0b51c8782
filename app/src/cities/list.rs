//! `/cities`: one card a city.

use super::api::load_cities;
use super::{name, signs_up, state_tag, state_text};
use crate::i18n::language;
use crate::paths::Path;
use crate::ui::{Card, Empty, Kind, LinkButton, PageTitle};
use crate::{page, t};
use domain::city::CityView;
use leptos::prelude::*;

/// `/{language}/cities`.
#[component]
pub fn CitiesPage() -> impl IntoView {
    let loaded = page::load(load_cities);
    page::show(loaded, |cities| cities_view(&cities))
}

fn cities_view(cities: &[CityView]) -> AnyView {
    let list = if cities.is_empty() {
        view! { <Empty title=t!("site-empty") text=t!("cities-empty")/> }.into_any()
    } else {
        let cards = cities.iter().map(city_card).collect_view();
        view! { <ul class="split cities">{cards}</ul> }.into_any()
    };
    view! {
        <PageTitle text=t!("cities-page-title")/>
        <h1 tabindex="-1">{t!("cities-page-title")}</h1>
        {(!cities.is_empty()).then(|| view! { <p class="lead">{t!("cities-intro")}</p> })}
        {list}
        <Card title=t!("cities-elsewhere-title") id="elsewhere"><p>{t!("cities-elsewhere-text")}</p></Card>
        <p><LinkButton href=Path::Join.at(language()) text=t!("site-nav-join") kind=Kind::Main/></p>
    }
    .into_any()
}

fn city_card(city: &CityView) -> AnyView {
    let name = name(city);
    let href = Path::City(city.slug.clone()).at(language());
    let date_unknown = (city.state == domain::state::CityState::Starting)
        .then(|| view! { <p class="hint">{t!("cities-state-starting-unknown")}</p> });
    let more = t!("cities-city-more", city = name.clone());
    let class = if signs_up(city.state) {
        "card"
    } else {
        "card quiet"
    };
    view! {
        <li class=class>
            <h2>{name}</h2>
            <p>{state_tag(city.state)}</p>
            <p>{state_text(city.state)}</p>
            {date_unknown}
            <p class="end"><a class="stand" href=href>{more}</a></p>
        </li>
    }
    .into_any()
}
