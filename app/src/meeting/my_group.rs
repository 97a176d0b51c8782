//! N6: the five, by first name: what they speak and what they like to help with.

use super::api;
use crate::i18n::{isolated, language};
use crate::page;
use crate::paths::Path;
use crate::ui::{Card, Kind, LinkButton, PageTitle, People, PersonLine, Row, YearLine};
use crate::{t, word};
use domain::pairing::{Companion, NewcomerPairing};
use leptos::prelude::*;

/// `/my/group`.
#[component]
pub fn MyGroupPage() -> impl IntoView {
    page::show(page::load(api::load_my_group), show)
}

fn show(view: NewcomerPairing) -> AnyView {
    let people = view.people.into_iter().map(person).collect_view();
    view! {
        <PageTitle text=t!("meeting-group-title")/>
        <h1 tabindex="-1">{t!("meeting-group-title")}</h1>
        <p class="lead">{t!("meeting-group-text")}</p>
        <Card title=isolated(&view.group) id="people"><People>{people}</People></Card>
        <YearLine month=view.year.month/>
        <Row><LinkButton href=Path::MyNext.at(language()) text=t!("meeting-group-next") kind=Kind::Main/></Row>
        <p><a class="stand" href=Path::MySafe.at(language())>{t!("site-report")}</a></p>
    }
    .into_any()
}

fn person(one: Companion) -> impl IntoView {
    let spoken: Vec<String> = one.languages.iter().map(|l| word::spoken(*l)).collect();
    let likes: Vec<String> = one.likes.iter().map(|l| word::likes(*l)).collect();
    let note = (!spoken.is_empty()).then(|| t!("meeting-group-speaks", list = spoken.join(" · ")));
    let likes = (!likes.is_empty())
        .then(|| view! { <span class="hint">{t!("meeting-likes-to-help", list = likes.join(" · "))}</span> });
    let phone = one.phone.map(|number| {
        let href = format!("tel:{number}");
        view! { <a class="stand" href=href><bdi dir="ltr">{word::phone(&number)}</bdi></a> }
    });
    view! { <PersonLine seed=one.seed name=one.name known=true note>{likes}{phone}</PersonLine> }
}
