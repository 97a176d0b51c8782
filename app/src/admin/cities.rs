//! A city: how it stands and whom to call.

use super::page::id;
use crate::paths::Path;
use crate::t;
use crate::ui::{Button, Field, Kind, Select};
use domain::city::CityView;
use domain::form::Values;
use domain::state::CityState;
use leptos::prelude::*;

fn state_words(state: CityState) -> String {
    match state {
        CityState::Open => t!("cities-state-open"),
        CityState::Starting => t!("cities-state-starting"),
        CityState::Paused => t!("cities-state-paused"),
        CityState::Closed => t!("cities-state-closed"),
    }
}

/// The form of one city. Its fields are named by the city, so that several forms stand on one page.
pub fn city_card(
    city: CityView,
    typed: Option<Values>,
    errors: &[(String, String)],
) -> impl IntoView + use<> {
    let language = crate::i18n::language();
    let of = |field: &str| {
        let wanted = id(&city.slug, field);
        errors
            .iter()
            .find(|(f, _)| *f == wanted)
            .map(|(_, text)| text.clone())
    };
    let (name_error, phone_error) = (of("contact_name"), of("contact_phone"));
    let was = |field: &str, stored: &str| match &typed {
        Some(values) => values.one(field).to_owned(),
        None => stored.to_owned(),
    };
    let (state, name) = (
        was("state", city.state.code()),
        was("contact_name", &city.contact_name),
    );
    let phone = was("contact_phone", &city.contact_phone);
    let states: Vec<(String, String)> = CityState::ALL
        .iter()
        .map(|s| (s.code().to_owned(), state_words(*s)))
        .collect();
    let title = city.name.of(language).to_owned();
    let (state_id, name_id, phone_id) = (
        id(&city.slug, "state"),
        id(&city.slug, "contact_name"),
        id(&city.slug, "contact_phone"),
    );
    view! {
        <form method="post" action=Path::Admin.at(language) class="card ask">
            <h3>{title.clone()}</h3>
            <input type="hidden" name="form" value=city.slug.clone()/>
            <Select name=state_id label=t!("admin-city-state") options=states value=state/>
            <Field name=name_id label=t!("admin-city-contact-name") value=name error=name_error maxlength=80/>
            <Field name=phone_id label=t!("admin-city-contact-phone") value=phone error=phone_error kind="tel"
                inputmode="tel" dir="ltr" maxlength=30/>
            <Button text=t!("site-save") kind=Kind::Plain name="do" value="city" about=title/>
        </form>
    }
}
