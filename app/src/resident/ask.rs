//! The questions themselves: fields with what was typed before and what is not right about it.

use super::errors_of;
use crate::t;
use crate::ui::{Details, Field, Pick, Picks, Select, WhoSees, Width};
use crate::word;
use domain::city::CityView;
use domain::form::{Mistake, Values};
use domain::member::language_field;
use domain::word::{
    AgeBand, Contact, HOURS_A_MONTH, HouseholdKind, Interest, Level, Likes, Place, SLOTS, Spoken,
    TRAVEL_MINUTES,
};
use leptos::prelude::*;

pub(super) fn error(values: &Values, mistakes: &[Mistake], field: &str) -> Option<String> {
    errors_of(mistakes, values)
        .into_iter()
        .find(|(name, _)| name == field)
        .map(|(_, text)| text)
}

pub(super) fn cities(values: &Values, mistakes: &[Mistake], cities: &[CityView]) -> AnyView {
    let rows = cities
        .iter()
        .map(|c| Pick::new(c.slug.clone(), word::city(&c.slug), values.has("city", &c.slug)));
    view! {
        <Picks
            name="city" legend=t!("field-city-label") options={rows.collect::<Vec<_>>()} two=true
            hint=t!("field-city-why") error=error(values, mistakes, "city")
        />
    }
    .into_any()
}

/// City, name and area of a group. Without cities the city is not asked.
#[component]
pub fn AboutGroup(
    /// What was typed.
    values: Values,
    /// What is not right.
    mistakes: Vec<Mistake>,
    /// Cities to choose from.
    #[prop(optional)]
    choices: Vec<CityView>,
) -> impl IntoView {
    let city = (!choices.is_empty()).then(|| cities(&values, &mistakes, &choices));
    view! {
        {city}
        <Field
            name="group_name" label=t!("field-group-name-label") value=values.one("group_name").to_owned()
            hint=t!("field-group-name-hint") error=error(&values, &mistakes, "group_name") maxlength=40
        />
        <Field
            name="group_postcode" label=t!("field-group-postcode-label")
            value=values.one("group_postcode").to_owned() hint=t!("field-postcode-hint")
            error=error(&values, &mistakes, "group_postcode") inputmode="numeric" dir="ltr" width=Width::Short
        />
    }
    .into_any()
}

/// Whom a group welcomes, how much, where.
#[component]
pub fn WelcomeAsked(
    /// What was typed.
    values: Values,
    /// What is not right.
    mistakes: Vec<Mistake>,
) -> impl IntoView {
    let kinds = HouseholdKind::ALL.iter().map(|k| {
        Pick::new(
            k.code(),
            word::household_kind_of(*k),
            values.has("household_kinds", k.code()),
        )
    });
    let contact = Contact::ALL
        .iter()
        .map(|c| Pick::new(c.code(), word::contact(*c), values.has("offered", c.code())));
    let places = Place::ALL
        .iter()
        .map(|p| Pick::new(p.code(), word::place(*p), values.has("places", p.code())));
    let fine = |code: &str| values.has("no_common_language", code);
    let chosen = Some(values.one("max_size").to_owned())
        .filter(|s| !s.is_empty())
        .unwrap_or_else(|| "6".to_owned());
    let sizes = (1..=12_i64).map(|n| (n.to_string(), t!("word-people", count = n)));
    view! {
        <Picks
            name="household_kinds" legend=t!("field-household-kinds-label") many=true
            options={kinds.collect::<Vec<_>>()} hint=t!("field-household-kinds-why")
            error=error(&values, &mistakes, "household_kinds")
        />
        <Select
            name="max_size" label=t!("field-max-size-label") options={sizes.collect::<Vec<_>>()} value=chosen
            error=error(&values, &mistakes, "max_size")
        />
        <Picks
            name="offered" legend=t!("field-offered-label") options={contact.collect::<Vec<_>>()}
            error=error(&values, &mistakes, "offered")
        />
        <Picks
            name="no_common_language" legend=t!("field-group-no-common-language-label") two=true
            hint=t!("field-no-common-language-why")
            options=vec![
                Pick::new("yes", t!("field-no-common-language-yes"), fine("yes")),
                Pick::new("no", t!("field-no-common-language-no"), fine("no")),
            ]
        />
        <Picks
            name="places" legend=t!("field-places-label") many=true two=true
            options={places.collect::<Vec<_>>()} error=error(&values, &mistakes, "places")
        />
    }
    .into_any()
}

/// Name and age, and the address of mail of who is not signed in.
#[component]
pub fn YouAsked(
    /// What was typed.
    values: Values,
    /// What is not right.
    mistakes: Vec<Mistake>,
    /// Ask for the address.
    #[prop(optional)]
    email: bool,
) -> impl IntoView {
    let chosen = values.one("age").to_owned();
    let mut ages: Vec<Pick> = AgeBand::ALL
        .iter()
        .map(|a| Pick::new(a.code(), word::age_band(*a), chosen == a.code()))
        .collect();
    ages.push(Pick::new("", t!("site-rather-not-say"), false).apart());
    let email = email.then(|| {
        view! {
            <Field
                name="email" label=t!("field-email-label") value=values.one("email").to_owned()
                hint=t!("field-email-why") error=error(&values, &mistakes, "email") kind="email" autocomplete="email"
                inputmode="email" dir="ltr" width=Width::Medium
            />
        }
    });
    view! {
        <Field
            name="name" label=t!("field-name-label") value=values.one("name").to_owned()
            hint=t!("field-name-hint") error=error(&values, &mistakes, "name") autocomplete="given-name"
            width=Width::Medium maxlength=80
        />
        {email}
        <Picks
            name="age" legend=t!("field-age-label") options=ages two=true hint=t!("field-age-why")
            error=error(&values, &mistakes, "age")
        />
    }
    .into_any()
}

/// One list of levels a language; the languages of the site first, the others to unfold.
#[component]
pub fn LanguagesAsked(
    /// What was typed.
    values: Values,
    /// What is not right.
    mistakes: Vec<Mistake>,
) -> impl IntoView {
    let first = [Spoken::Dutch, Spoken::English, Spoken::Arabic];
    let others: Vec<Spoken> = Spoken::ALL
        .iter()
        .copied()
        .filter(|l| !first.contains(l))
        .collect();
    let open = others.iter().any(|l| !values.one(&language_field(*l)).is_empty());
    let rows = |list: &[Spoken]| list.iter().map(|l| level_of(*l, &values)).collect::<Vec<_>>();
    let (first, others) = (rows(&first), rows(&others));
    let message = error(&values, &mistakes, "languages");
    let class = if message.is_some() { "stack bad" } else { "stack" };
    view! {
        <div class=class id="languages" tabindex="-1">
            {message.map(|text| view! { <p class="error">{text}</p> })}
            {first}
            <Details summary=t!("field-languages-other") open>{others}</Details>
        </div>
    }
    .into_any()
}

fn level_of(language: Spoken, values: &Values) -> AnyView {
    let name = language_field(language);
    let value = values.one(&name).to_owned();
    let mut levels = vec![(String::new(), t!("field-languages-none"))];
    levels.extend(
        Level::ALL
            .iter()
            .rev()
            .map(|l| (l.code().to_owned(), word::level(*l))),
    );
    view! { <Select name label=word::spoken(language) options=levels value/> }.into_any()
}

/// When, how far, how many hours.
#[component]
pub fn TimeAsked(
    /// What was typed.
    values: Values,
    /// What is not right.
    mistakes: Vec<Mistake>,
) -> impl IntoView {
    let slots = (0..SLOTS).map(|slot| {
        let code = slot.to_string();
        let checked = values.has("slots", &code);
        Pick::new(code, word::slot(slot), checked)
    });
    let travel = TRAVEL_MINUTES.iter().copied().map(|n| {
        Pick::new(
            n.to_string(),
            t!("word-minutes", count = n),
            values.has("travel", &n.to_string()),
        )
    });
    let hours = HOURS_A_MONTH.iter().copied().map(|n| {
        Pick::new(
            n.to_string(),
            t!("word-hours-a-month", count = n),
            values.has("hours", &n.to_string()),
        )
    });
    view! {
        <Picks
            name="slots" legend=t!("field-slots-label") many=true two=true options={slots.collect::<Vec<_>>()}
            hint=t!("field-slots-hint") error=error(&values, &mistakes, "slots")
        />
        <Picks
            name="travel" legend=t!("field-travel-label") two=true options={travel.collect::<Vec<_>>()}
            error=error(&values, &mistakes, "travel")
        />
        <Picks
            name="hours" legend=t!("field-hours-label") two=true options={hours.collect::<Vec<_>>()}
            hint=t!("field-hours-why") error=error(&values, &mistakes, "hours")
        />
    }
    .into_any()
}

/// What one enjoys, and likes to help with.
#[component]
pub fn LikesAsked(
    /// What was typed.
    values: Values,
    /// What is not right.
    mistakes: Vec<Mistake>,
) -> impl IntoView {
    let interests = Interest::ALL
        .iter()
        .map(|c| Pick::new(c.code(), word::interest(*c), values.has("interests", c.code())));
    let likes = Likes::ALL
        .iter()
        .map(|c| Pick::new(c.code(), word::likes(*c), values.has("likes", c.code())));
    view! {
        <Picks
            name="interests" legend=t!("field-interests-label") many=true two=true
            options={interests.collect::<Vec<_>>()} hint=t!("field-interests-hint")
            error=error(&values, &mistakes, "interests")
        />
        <Picks
            name="likes" legend=t!("field-likes-label") many=true two=true options={likes.collect::<Vec<_>>()}
            hint=t!("field-likes-why") error=error(&values, &mistakes, "likes")
        />
        <WhoSees text=t!("site-sees-group-part")/>
    }
    .into_any()
}
