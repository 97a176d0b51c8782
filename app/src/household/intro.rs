//! N1: how many questions, what is never asked, and begin.

use super::api;
use crate::page;
use crate::paths::Path;
use crate::ui::{Button, Card, Kind, LinkButton, Notice, PageTitle, Row};
use crate::{t, word};
use domain::household::view::Questionnaire;
use domain::household::{Journey, Step};
use leptos::prelude::*;

/// N1.
#[component]
pub fn IntroPage() -> impl IntoView {
    let loaded = page::load(api::load_questionnaire);
    page::show(loaded, intro)
}

fn intro(all: Questionnaire) -> AnyView {
    let language = crate::i18n::language();
    let title = t!("household-page-title");
    view! {
        <PageTitle text=title.clone()/>
        <h1 tabindex="-1">{title}</h1>
        <p class="lead">{t!("household-intro")}</p>
        {already(&all)}
        {resume(&all)}
        <p>{t!("household-intro-questions", count = Step::ALL.len())} " " {t!("household-intro-skip")}</p>
        <p>{t!("household-intro-stop")}</p>
        <Card title=t!("household-intro-never-title") id="never">
            <ul>
                <li>{t!("household-intro-never-1")}</li>
                <li>{t!("household-intro-never-2")}</li>
                <li>{t!("household-intro-never-3")}</li>
                <li>{t!("household-intro-never-4")}</li>
                <li>{t!("household-intro-never-5")}</li>
            </ul>
        </Card>
        {all.kept_until.is_none().then(|| {
            let href = Path::JoinHouseholdStep(Step::Name.code().to_owned()).at(language);
            view! { <Row><LinkButton href text=t!("household-start") kind=Kind::Main/></Row> }
        })}
    }
    .into_any()
}

/// Somebody who has signed up need not do it again.
fn already(all: &Questionnaire) -> Option<AnyView> {
    let href = Path::MyWaiting.at(crate::i18n::language());
    all.signed_up.then(|| {
        view! {
            <Notice good=true>
                <p>{t!("household-done-already")}</p>
                <LinkButton href text=t!("household-done-next")/>
            </Notice>
        }
        .into_any()
    })
}

/// Goes on where she stopped, or throws the answers away.
fn resume(all: &Questionnaire) -> Option<AnyView> {
    let language = crate::i18n::language();
    let until = all.kept_until?;
    let to = Journey::new(&all.values)
        .resume()
        .map_or(Path::JoinHouseholdCheck, |step| {
            Path::JoinHouseholdStep(step.code().to_owned())
        });
    Some(
        view! {
            <form method="post" action=Path::JoinHousehold.at(language) class="card">
                <p>{t!("household-resume-text", date = word::day_short(until))}</p>
                <Row>
                    <LinkButton href=to.at(language) text=t!("household-resume") kind=Kind::Main/>
                    <Button text=t!("household-throw-away") kind=Kind::Quiet name="do" value="throw_away"/>
                </Row>
            </form>
        }
        .into_any(),
    )
}
