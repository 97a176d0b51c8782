//! P3: the cities and how each stands, said plainly.

pub mod api;
mod city;
mod list;

pub use city::CityPage;
pub use list::CitiesPage;

use crate::i18n::language;
use crate::paths::Path;
use crate::t;
use crate::ui::{Tag, Tone};
use domain::city::CityView;
use domain::state::CityState;
use leptos::prelude::*;

/// Whether people can sign up in a city of this state.
#[must_use]
pub const fn signs_up(state: CityState) -> bool {
    matches!(state, CityState::Open | CityState::Starting)
}

/// One line a city: its name as a link, its state as a word.
pub fn city_lines(cities: &[CityView]) -> AnyView {
    let lines = cities
        .iter()
        .map(|city| {
            let href = Path::City(city.slug.clone()).at(language());
            view! { <li><a href=href>{name(city)}</a> {state_tag(city.state)}</li> }
        })
        .collect_view();
    view! { <ul class="places-open">{lines}</ul> }.into_any()
}

/// The name of a city in the page's language.
fn name(city: &CityView) -> String {
    city.name.of(language()).to_owned()
}

fn state_tag(state: CityState) -> AnyView {
    let (text, tone) = match state {
        CityState::Open => (t!("cities-state-open"), Tone::Calm),
        CityState::Starting => (t!("cities-state-starting"), Tone::Sun),
        CityState::Paused => (t!("cities-state-paused"), Tone::Sun),
        CityState::Closed => (t!("cities-state-closed"), Tone::Bad),
    };
    view! { <Tag text tone/> }.into_any()
}

fn state_text(state: CityState) -> String {
    match state {
        CityState::Open => t!("cities-state-open-text"),
        CityState::Starting => t!("cities-state-starting-text"),
        CityState::Paused | CityState::Closed => t!("cities-state-paused-text"),
    }
}

/// Whom to call there, or that nobody is named yet.
fn contact(city: &CityView) -> AnyView {
    if city.contact_phone.is_empty() {
        return view! { <p>{t!("cities-contact-none")}</p> }.into_any();
    }
    let href = format!("tel:{}", city.contact_phone.replace([' ', '-'], ""));
    view! {
        <p>
            {t!("cities-contact", name = city.contact_name.clone())} " "
            <a class="stand" href=href><bdi dir="ltr">{crate::word::phone(&city.contact_phone)}</bdi></a>
        </p>
    }
    .into_any()
}
