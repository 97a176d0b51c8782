//! The page of the demonstration: whom one can be, and a walk to try. Nowhere else does it exist.

mod api;
pub mod forms;

use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{Button, Card, Kind, LinkButton, PageTitle};
use crate::{t, word};
use domain::demo::{CastView, Part, Shown};
use leptos::prelude::*;

/// `/demo`.
#[component]
pub fn DemoPage() -> impl IntoView {
    page::show(page::load(api::load_cast), show)
}

fn show(view: CastView) -> impl IntoView {
    let coming = view.people.is_empty().then(coming);
    let rows = view
        .people
        .into_iter()
        .enumerate()
        .map(|(at, who)| line(at, who))
        .collect_view();
    let walk = walk()
        .into_iter()
        .map(|(text, path)| step(text, path))
        .collect_view();
    view! {
        <PageTitle text=t!("demo-page-title")/>
        <h1 tabindex="-1">{t!("demo-page-title")}</h1>
        <p class="lead">{t!("demo-intro")}</p>
        <Card title=t!("demo-roles-title") id="cast">
            {coming}
            <ul class="rows">{rows}</ul>
            <p class="hint">{t!("demo-seen")}</p>
        </Card>
        <Card title=t!("demo-walk-title") id="walk"><ol class="stack">{walk}</ol></Card>
    }
}

/// In the first seconds: the pages are there before the people.
fn coming() -> impl IntoView {
    view! {
        <div class="stack tight" id="coming" data-refresh="1">
            <p role="status">{t!("demo-coming")}</p>
            <LinkButton href=Path::Demo.at(language()) text=t!("site-look-again") kind=Kind::Link/>
        </div>
    }
}

fn line(at: usize, who: Shown) -> impl IntoView {
    let part = part(&who);
    let action = Path::Demo.at(language());
    view! {
        <li>
            <form method="post" action=action class="row">
                <span>{part}</span>
                <Button
                    text=t!("demo-enter", name = who.name)
                    kind=Kind::Quiet
                    small=true
                    name="who"
                    value=at.to_string()
                />
            </form>
        </li>
    }
}

fn part(who: &Shown) -> String {
    let city = who.city.as_deref().map(word::city).unwrap_or_default();
    match who.part {
        Part::Newcomer => t!("demo-role-newcomer"),
        Part::NewcomerWaiting => t!("demo-role-waiting"),
        Part::NewcomerPaired => t!("demo-role-paired"),
        Part::Initiator => t!("demo-role-initiator"),
        Part::Member => t!("demo-role-member"),
        Part::MemberPaired => t!("demo-role-member-paired"),
        Part::MemberReady => t!("word-role-member"),
        Part::Single => t!("demo-role-single"),
        Part::Coordinator => t!("demo-role-coordinator", city = city),
        Part::Researcher => t!("demo-role-researcher"),
        Part::Admin => t!("demo-role-admin"),
    }
}

fn step(text: String, path: Path) -> impl IntoView {
    let href = path.at(language());
    view! { <li>{text} " " <a class="stand" href=href>{t!("demo-walk-go")}</a></li> }
}

fn walk() -> Vec<(String, Path)> {
    vec![
        (t!("demo-walk-1"), Path::Home),
        (t!("demo-walk-2"), Path::JoinHousehold),
        (t!("demo-walk-3"), Path::JoinGroup),
        (t!("demo-walk-4"), Path::Team),
        (t!("demo-walk-5"), Path::TeamRoundNew),
        (t!("demo-walk-6"), Path::MyProposal),
        (t!("demo-walk-7"), Path::GroupFirstMeeting),
        (t!("demo-walk-8"), Path::MyNext),
    ]
}
