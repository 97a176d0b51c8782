//! Who has which role; giving one; ending one.

use crate::paths::Path;
use crate::ui::{Button, Field, Kind, Pick, Picks, Select, Tag};
use crate::{t, word};
use domain::account::RoleView;
use domain::form::Values;
use domain::word::{Role, Spoken};
use leptos::prelude::*;

pub fn roles_card(roles: Vec<RoleView>) -> impl IntoView {
    let rows = roles.into_iter().map(row).collect_view();
    view! { <ul class="rows">{rows}</ul> }
}

fn row(role: RoleView) -> impl IntoView {
    let language = crate::i18n::language();
    let what = match &role.city {
        Some(city) => format!("{} · {}", word::role(role.role), word::city(city)),
        None => word::role(role.role),
    };
    let second = if role.second {
        t!("admin-second-on")
    } else {
        t!("admin-second-off")
    };
    let spoken: Vec<String> = role.spoken.iter().map(|s| word::spoken(*s)).collect();
    let spoken = (!spoken.is_empty()).then(|| view! { <p class="small">{spoken.join(" · ")}</p> });
    let email = role
        .email
        .map(|email| view! { " " <bdi dir="ltr" class="small">{email}</bdi> });
    let name = role.name;
    let end = (!role.own).then(|| {
        view! {
            <form method="post" action=Path::Admin.at(language)>
                <input type="hidden" name="role_id" value=role.id.to_string()/>
                <Button text=t!("admin-role-end") name="do" value="end" about=name.clone() small=true/>
            </form>
        }
    });
    view! {
        <li class="stack tight">
            <p><bdi>{name.clone()}</bdi> {email}</p>
            <p>{what} " " <Tag text=second/></p>
            {spoken}
            {end}
        </li>
    }
}

/// The form that gives a role.
pub fn give_card(
    cities: &[String],
    typed: &Values,
    errors: &[(String, String)],
    key: String,
) -> impl IntoView + use<> {
    let language = crate::i18n::language();
    let of = |field: &str| {
        errors
            .iter()
            .find(|(f, _)| f == field)
            .map(|(_, text)| text.clone())
    };
    let (email_error, role_error, city_error) = (of("email"), of("role"), of("city"));
    let kinds = Role::ALL
        .iter()
        .map(|r| Pick::new(r.code(), word::role(*r), typed.one("role") == r.code()))
        .collect::<Vec<_>>();
    let mut slugs = vec![(String::new(), "–".to_owned())];
    slugs.extend(cities.iter().map(|slug| (slug.clone(), word::city(slug))));
    let spoken = Spoken::ALL
        .iter()
        .map(|s| Pick::new(s.code(), word::spoken(*s), typed.has("spoken", s.code())))
        .collect::<Vec<_>>();
    let (email, city) = (typed.one("email").to_owned(), typed.one("city").to_owned());
    view! {
        <form method="post" action=Path::Admin.at(language) class="card ask" novalidate>
            <h3>{t!("admin-role-give")}</h3>
            <input type="hidden" name="form" value="give"/>
            <input type="hidden" name="key" value=key/>
            <Field name="email" label=t!("admin-role-email") value=email error=email_error kind="email"
                inputmode="email" dir="ltr" maxlength=254/>
            <Picks name="role" legend=t!("admin-role-kind") options=kinds error=role_error/>
            <Select name="city" label=t!("admin-role-city") options=slugs value=city error=city_error/>
            <Picks name="spoken" legend=t!("admin-role-spoken") options=spoken many=true two=true/>
            <Button text=t!("admin-role-give") kind=Kind::Main name="do" value="give"/>
        </form>
    }
}
