//! N4: the three steps and where she is, by when somebody makes contact, how long it takes as far as we know.

use super::api;
use crate::page;
use crate::paths::Path;
use crate::ui::{Button, Card, DateText, Kind, LinkButton, Notice, PageTitle, Row, Tag, Tone};
use crate::{t, word};
use domain::household::Step;
use domain::household::view::{Stage, UsualWait, Waiting};
use domain::state::{CityState, HouseholdState};
use leptos::prelude::*;

/// N4.
#[component]
pub fn WaitingPage() -> impl IntoView {
    let loaded = page::load(api::load_waiting);
    page::show(loaded, waiting)
}

fn waiting(view: Waiting) -> AnyView {
    let language = crate::i18n::language();
    let starting = (view.city_state == CityState::Starting && view.undo_until.is_none())
        .then(|| view! { <p>{t!("household-done-starting", city = word::city(&view.city))}</p> });
    let (now, last_news) = (now(&view), word::day_short(view.last_news));
    view! {
        <PageTitle text=t!("household-waiting-title")/>
        <h1 tabindex="-1">{t!("household-waiting-hello", name = view.name.clone())}</h1>
        <p class="lead">{t!("household-waiting-title")}</p>
        {(view.state != HouseholdState::Withdrawn).then(|| stages(view.stage))}
        <Card>
            {now}
            {starting}
            <p class="hint">{t!("household-waiting-last-news", date = last_news)}</p>
        </Card>
        {shorten(&view)}
        <Row>
            <LinkButton href=Path::MyData.at(language) text=t!("household-waiting-edit")/>
            <LinkButton href=Path::MySafe.at(language) text=t!("site-report") kind=Kind::Quiet/>
        </Row>
    }
    .into_any()
}

/// The three steps as a list: done, here, still to come.
fn stages(stage: Stage) -> AnyView {
    let here = stage as usize;
    let names = [
        t!("household-waiting-step-1"),
        t!("household-waiting-step-2"),
        t!("household-waiting-step-3"),
    ];
    let lines = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let (tone, words) = match at.cmp(&here) {
                std::cmp::Ordering::Less => (Tone::Calm, t!("household-waiting-step-done")),
                std::cmp::Ordering::Equal => (Tone::Sun, t!("household-waiting-step-now")),
                std::cmp::Ordering::Greater => (Tone::Calm, t!("household-waiting-step-later")),
            };
            let current = (at == here).then_some("step");
            view! { <li aria-current=current><span>{name}</span> " " <Tag text=words tone/></li> }
        })
        .collect_view();
    view! { <ol class="rows stages">{lines}</ol> }.into_any()
}

/// What stands now, in one or two sentences.
fn now(view: &Waiting) -> AnyView {
    let language = crate::i18n::language();
    let link = |path: Path, text: String| view! { <Row><LinkButton href=path.at(language) text kind=Kind::Main/></Row> };
    match view.state {
        HouseholdState::SignedUp => contact(view),
        HouseholdState::Contacted => view! { <p>{t!("household-waiting-contacted")}</p> }.into_any(),
        HouseholdState::Intake => view! { <p>{t!("household-waiting-intake-plain")}</p> }.into_any(),
        HouseholdState::Ready => ready(view.usual),
        HouseholdState::Proposed => view! {
            <p>{t!("household-waiting-proposed")}</p>
            {link(Path::MyProposal, t!("household-waiting-proposed-go"))}
        }
        .into_any(),
        HouseholdState::Paired => view! {
            <p>{t!("household-waiting-paired")}</p>
            {link(Path::MyGroup, t!("household-waiting-paired-go"))}
        }
        .into_any(),
        HouseholdState::Ended => view! { <p>{t!("household-waiting-ended")}</p> }.into_any(),
        HouseholdState::Paused => view! { <p>{t!("household-waiting-paused-plain")}</p> }.into_any(),
        HouseholdState::NotSuitable => view! { <p>{t!("household-waiting-not-suitable")}</p> }.into_any(),
        HouseholdState::Withdrawn => stopped(view),
    }
}

fn contact(view: &Waiting) -> AnyView {
    let date = word::day_short(view.contact_before);
    let text = if view.late {
        t!("household-waiting-late", date = date)
    } else {
        t!("household-waiting-signed-up", date = date)
    };
    let who = view.contact.clone().map(|contact| {
        let href = format!("tel:{}", contact.phone);
        view! {
            <p>{t!("household-done-person", name = contact.name)}</p>
            <p><a class="stand" href=href rel="external"><bdi dir="ltr">{word::phone(&contact.phone)}</bdi></a></p>
        }
    });
    view! {
        <p><DateText text=text dutch=word::dutch_day(view.contact_before)/></p>
        {who}
    }
    .into_any()
}

fn ready(usual: Option<UsualWait>) -> AnyView {
    let how_long = match usual {
        Some(wait) => t!(
            "household-waiting-usual",
            weeks = t!("word-weeks", count = wait.half),
            from = t!("word-weeks", count = wait.from),
            to = t!("word-weeks", count = wait.to)
        ),
        None => t!("household-waiting-unknown"),
    };
    view! { <p>{t!("household-waiting-ready")}</p> <p>{how_long}</p> }.into_any()
}

fn stopped(view: &Waiting) -> AnyView {
    let until = view.undo_until.map(word::day_short).unwrap_or_default();
    undo(t!("household-waiting-withdrawn", date = until))
}

/// The way back, here and on "my data".
pub(super) fn undo(text: String) -> AnyView {
    let language = crate::i18n::language();
    view! {
        <form method="post" action=Path::MyData.at(language) class="stack">
            <p>{text}</p>
            <Row><Button text=t!("household-waiting-undo") kind=Kind::Main name="do" value="undo"/></Row>
        </form>
    }
    .into_any()
}

/// What she could change herself so that more groups fit.
fn shorten(view: &Waiting) -> Option<AnyView> {
    let language = crate::i18n::language();
    let waits = !matches!(
        view.state,
        HouseholdState::Paired
            | HouseholdState::Ended
            | HouseholdState::NotSuitable
            | HouseholdState::Withdrawn
    );
    let matching = (waits && view.no_matching).then(|| {
        let href = Path::MyData.with_fragment(language, "consents");
        view! { <Notice><p>{t!("household-waiting-no-matching")}</p> <a class="stand" href=href>{t!("household-consent-title")}</a></Notice> }
    });
    let (times, travel) = (view.near.times, view.near.travel);
    let hours = (waits && (view.few_hours || times > 0)).then(|| {
        let href = Path::MyDataStep(Step::Slots.code().to_owned()).at(language);
        let text = match times {
            0 => t!("household-waiting-shorten-slots"),
            more => t!("household-waiting-shorten-slots-count", count = more),
        };
        view! { <Notice><p>{text}</p> <a class="stand" href=href>{super::title(Step::Slots)}</a></Notice> }
    });
    let way = (waits && travel > 0).then(|| {
        let href = Path::MyDataStep(Step::Travel.code().to_owned()).at(language);
        let text = t!("household-waiting-shorten-travel-count", count = travel);
        view! { <Notice><p>{text}</p> <a class="stand" href=href>{super::title(Step::Travel)}</a></Notice> }
    });
    Some(view! { {matching} {hours} {way} }.into_any())
}
