//! N10: everything known about her, who looked, what she agreed to; correct, take back, download, stop.

use super::waiting::undo;
use super::{api, consents, said};
use crate::page;
use crate::paths::Path;
use crate::ui::{Button, Card, Details, Facts, Kind, PageTitle, Row};
use crate::{t, word};
use domain::household::Step;
use domain::household::view::{ConsentLine, Looked, MyData};
use leptos::prelude::*;

/// N10.
#[component]
pub fn DataPage() -> impl IntoView {
    let loaded = page::load(api::load_my_data);
    page::show(loaded, data)
}

fn data(all: MyData) -> AnyView {
    let title = t!("household-data-title");
    let change = |step: Step| Path::MyDataStep(step.code().to_owned());
    view! {
        <PageTitle text=title.clone()/>
        <h1 tabindex="-1">{title}</h1>
        <p class="lead">{t!("household-data-text")}</p>
        <p class="hint">{t!("household-data-since", date = word::day(all.since))}</p>
        <Card title=t!("household-waiting-answers") id="answers"><Facts facts=said::facts(&all.answers, change)/></Card>
        <Card title=t!("household-consent-title") id="consents">
            <p>{t!("household-consent-intro")}</p>
            {all.consents.iter().map(consent).collect_view()}
        </Card>
        <Card title=t!("household-looked-title") id="looked">{looked(&all.looked)}</Card>
        {file()}
        {match all.undo_until {
            Some(until) => {
                let text = t!("household-waiting-withdrawn", date = word::day_short(until));
                view! { <Card>{undo(text)}</Card> }.into_any()
            }
            None => stop(),
        }}
    }
    .into_any()
}

/// One purpose: the sentence, since when, and a button that does the opposite.
fn consent(line: &ConsentLine) -> AnyView {
    let words = crate::i18n::words();
    let sentence = consents::text(&words, line.purpose);
    let (state, button, kind, act) = match line.since {
        Some(day) => (
            t!("household-consent-given", date = word::day(day)),
            t!("household-consent-withdraw"),
            Kind::Plain,
            "take_back",
        ),
        None => (
            consents::without(line.purpose),
            t!("household-consent-give"),
            Kind::Plain,
            "give",
        ),
    };
    view! {
        <form method="post" action=Path::MyData.at(words.language) class="stack tight">
            <p><strong>{sentence.clone()}</strong></p>
            <p class="hint">{state}</p>
            <input type="hidden" name="purpose" value=line.purpose.code()/>
            <Row><Button text=button kind=kind about=sentence name="do" value=act/></Row>
        </form>
    }
    .into_any()
}

fn looked(list: &[Looked]) -> AnyView {
    if list.is_empty() {
        return view! { <p>{t!("household-looked-none")}</p> }.into_any();
    }
    let lines = list
        .iter()
        .map(|l| {
            let text = t!(
                "household-looked-line",
                role = word::role(l.role),
                date = word::day(l.day),
                count = l.times
            );
            view! { <li>{text}</li> }
        })
        .collect_view();
    view! { <ul class="rows">{lines}</ul> }.into_any()
}

fn file() -> AnyView {
    let language = crate::i18n::language();
    view! {
        <Card title=t!("household-file-title") id="file">
            <p>{t!("household-file-text")}</p>
            <form method="post" action=Path::MyDataFile.at(language) data-plain="">
                <Button text=t!("site-download") about=t!("household-file-title")/>
            </form>
        </Card>
    }
    .into_any()
}

/// Two taps, the same without script: open, then the button.
fn stop() -> AnyView {
    let language = crate::i18n::language();
    view! {
        <Card>
            <Details summary=t!("household-stop-title")>
                <form method="post" action=Path::MyData.at(language) class="stack">
                    <p>{t!("household-stop-text")}</p>
                    <Row><Button text=t!("household-stop-go") kind=Kind::Danger name="do" value="stop"/></Row>
                </form>
            </Details>
        </Card>
    }
    .into_any()
}
