//! Who she is, where she lives, with whom.

use super::{Asked, heading};
use crate::ui::{Field, Pick, Picks, Select, Width};
use crate::{t, word};
use domain::household::Step;
use domain::state::CityState;
use domain::word::{AddressForm, ChildBand, Eligible, HouseholdKind};
use leptos::prelude::*;

pub(super) fn name(asked: &Asked) -> AnyView {
    let forms = AddressForm::ALL.iter().map(|f| {
        Pick::new(
            f.code(),
            word::address_form(*f),
            asked.has("address_form", f.code()),
        )
    });
    view! {
        {heading(Step::Name)}
        <Field
            name="name" label=t!("field-name-short") hint=t!("field-name-hint") value=asked.value("name")
            error=asked.error("name") autocomplete="name" maxlength=80 width=Width::Medium
        />
        <Field
            name="say_name" label=t!("field-say-name-label") hint=t!("field-say-name-hint") value=asked.value("say_name")
            error=asked.error("say_name") maxlength=80 width=Width::Medium
        />
        <Picks
            name="address_form" legend=t!("field-address-form-label") hint=t!("field-address-form-why")
            options=forms.collect() error=asked.error("address_form")
        />
    }
    .into_any()
}

pub(super) fn city(asked: &Asked) -> AnyView {
    let rows = asked.cities.iter().map(|city| {
        let pick = Pick::new(&city.slug, word::city(&city.slug), asked.has("city", &city.slug));
        match city.state {
            CityState::Starting => pick.hint(t!("household-city-starting")),
            _ => pick,
        }
    });
    let cities = (!asked.own).then(|| {
        let options = rows.collect();
        view! {
            <Picks
                name="city" legend=t!("field-city-label") hint=t!("field-city-why") options error=asked.error("city")
            />
        }
    });
    let fixed = asked.own.then(|| view! { <p>{t!("household-correct-city")}</p> });
    view! {
        {heading(Step::City)}
        {cities}
        {fixed}
        <Field
            name="postcode" label=t!("field-postcode-label") hint=format!("{} {}", t!("field-postcode-hint"), t!("field-postcode-why"))
            value=asked.value("postcode") error=asked.error("postcode") dir="ltr" inputmode="numeric"
            autocomplete="postal-code" maxlength=8 width=Width::Short
        />
    }
    .into_any()
}

pub(super) fn eligible(asked: &Asked) -> AnyView {
    let rows = Eligible::ALL.iter().map(|answer| {
        let pick = Pick::new(
            answer.code(),
            super::super::said::eligible(*answer),
            asked.has("eligible", answer.code()),
        );
        match answer {
            Eligible::No => pick.hint(t!("field-eligible-no-text")),
            Eligible::Unsure => pick.apart(),
            Eligible::Yes => pick,
        }
    });
    view! {
        {heading(Step::Eligible)}
        <Picks
            name="eligible" legend=t!("field-eligible-label") hint=t!("field-eligible-why") options=rows.collect()
            error=asked.error("eligible")
        />
    }
    .into_any()
}

pub(super) fn people(asked: &Asked) -> AnyView {
    let kinds = HouseholdKind::ALL
        .iter()
        .map(|k| Pick::new(k.code(), word::household_kind(*k), asked.has("kind", k.code())));
    let bands = ChildBand::ALL
        .iter()
        .map(|b| Pick::new(b.code(), word::child_band(*b), asked.has("child_ages", b.code())));
    let sizes = (1..=12).map(|n: i64| (n.to_string(), t!("word-people", count = n)));
    let sizes = std::iter::once((String::new(), t!("household-choose"))).chain(sizes);
    view! {
        <Picks
            name="kind" legend=super::super::title(Step::People) heading=true hint=t!("field-household-why")
            options=kinds.collect() error=asked.error("kind")
        />
        <Select
            name="size" label=t!("field-size-label") hint=t!("field-size-hint") options=sizes.collect()
            value=asked.value("size") error=asked.error("size")
        />
        <Picks
            name="child_ages" legend=t!("field-child-ages-label") hint=t!("field-child-ages-why") many=true
            options=bands.collect() error=asked.error("child_ages")
        />
    }
    .into_any()
}
