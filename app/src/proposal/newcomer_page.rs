//! N5: a group for you. Five people, why, what fits less well, what was not used, until when. No is as easy as yes.

use super::api::{self, NewcomerView, Typed};
use super::{answers, words};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{Button, Card, Empty, ErrorSummary, Faces, Kind, LinkButton, PageTitle, Reasons, Row};
use crate::{t, word};
use domain::proposal::{NewcomerProposal, Person, Turn};
use domain::state::Side;
use domain::word::AgeBand;
use leptos::prelude::*;

/// `/my/proposal`.
#[component]
pub fn NewcomerProposalPage() -> impl IntoView {
    let loaded = page::load(api::load_my_proposal);
    page::show(loaded, show)
}

fn show(view: NewcomerView) -> AnyView {
    match view.proposal {
        Some(proposal) if proposal.turn.is_open() => open(&proposal, &view.typed).into_any(),
        Some(proposal) => over(&proposal).into_any(),
        None => none().into_any(),
    }
}

fn none() -> impl IntoView {
    let back = Path::MyWaiting.at(language());
    view! {
        <PageTitle text=t!("proposal-page-title")/>
        <h1 tabindex="-1">{t!("proposal-page-title")}</h1>
        <Empty title=t!("site-empty") text=t!("proposal-state-none")>
            <LinkButton href=back text=t!("site-back") kind=Kind::Quiet/>
        </Empty>
    }
}

fn over(proposal: &NewcomerProposal) -> impl IntoView + use<> {
    let next = if proposal.turn == Turn::Paired {
        (Path::MyGroup.at(language()), t!("household-waiting-paired-go"))
    } else {
        (Path::MyWaiting.at(language()), t!("site-back"))
    };
    view! {
        <PageTitle text=t!("proposal-page-title")/>
        <h1 tabindex="-1">{t!("proposal-page-title")}</h1>
        <p class="lead">{words::turn(proposal.turn)}</p>
        <Row><LinkButton href=next.0 text=next.1/></Row>
    }
}

fn open(proposal: &NewcomerProposal, typed: &Typed) -> impl IntoView + use<> {
    let errors = answers::errors(typed);
    let reasons = &proposal.reasons;
    let fits: Vec<String> = reasons
        .plus
        .iter()
        .map(|r| words::plus(r, Side::Household))
        .collect();
    let mut less: Vec<String> = reasons
        .minus
        .iter()
        .map(|r| words::less(r, Side::Household))
        .collect();
    if less.is_empty() {
        less.push(t!("proposal-less-none"));
    }
    let unknown = (!reasons.unknown.is_empty()).then(|| {
        let list = words::list(reasons.unknown.iter().map(|f| words::feature(*f)).collect());
        view! { <p class="hint">{t!("proposal-unknown-text", list = list)}</p> }
    });
    let how = Path::Matching.at(language());
    view! {
        <PageTitle text=t!("proposal-page-title") error=!errors.is_empty()/>
        <ErrorSummary errors=errors/>
        <h1 tabindex="-1">{t!("proposal-hello", name = proposal.name.clone())}</h1>
        <p class="lead">{t!("proposal-calm")}</p>
        {people(proposal)}
        <Reasons
            title=t!("proposal-fits-title")
            fits=fits
            less_title=t!("proposal-less-title")
            less=less
            unused=t!("proposal-not-used")
        />
        {unknown}
        <p><a href=how>{t!("proposal-more-how")}</a></p>
        {decide(proposal)}
        {answers::question(&Path::MyProposal, proposal.id, &proposal.questions, &proposal.helper, typed)}
        {answers::no(&Path::MyProposal, proposal.id, false, typed)}
    }
}

fn people(proposal: &NewcomerProposal) -> impl IntoView + use<> {
    let known = proposal.people.iter().all(|p| p.name.is_some());
    let faces: Vec<(u32, String)> = proposal.people.iter().map(|p| (p.seed, under(p))).collect();
    let title = t!("proposal-people-title", count = faces.len());
    let ages = proposal.ages.map(|(youngest, oldest)| ages(youngest, oldest));
    let names = if known {
        t!("proposal-names-title")
    } else {
        t!("proposal-names-later")
    };
    view! {
        <Card title=title id="people">
            <Faces faces=faces known=known/>
            <p class="hint">{ages}" "{names}</p>
        </Card>
    }
}

/// The name once it may be known; before that, what the two share.
fn under(person: &Person) -> String {
    if let Some(name) = &person.name {
        return name.clone();
    }
    let shared = person
        .interest
        .map(word::interest)
        .or_else(|| person.language.map(word::spoken));
    shared.unwrap_or_else(|| t!("proposal-person"))
}

fn ages(youngest: AgeBand, oldest: AgeBand) -> String {
    let ends = |band: AgeBand| match band {
        AgeBand::From18 => ("18", Some("25")),
        AgeBand::From26 => ("26", Some("35")),
        AgeBand::From36 => ("36", Some("50")),
        AgeBand::From51 => ("51", Some("65")),
        AgeBand::From66 => ("66", None),
    };
    match (ends(youngest).0, ends(oldest).1) {
        (from, Some(to)) => t!("proposal-ages", from = from, to = to),
        (from, None) => t!("proposal-ages-older", from = from),
    }
}

fn decide(proposal: &NewcomerProposal) -> impl IntoView + use<> {
    let action = Path::MyProposal.at(language());
    let date = proposal.last_day.map(word::day).unwrap_or_default();
    let yes = match proposal.turn {
        Turn::Theirs => view! { <p class="queue">{t!("proposal-yes-done", date = date)}</p> }.into_any(),
        _ => view! { <Button text=t!("proposal-yes") kind=Kind::Main name="do" value="yes"/> }.into_any(),
    };
    let no = if proposal.turn == Turn::Theirs {
        t!("proposal-withdraw")
    } else {
        t!("proposal-other")
    };
    view! {
        <form method="post" class="card ask" action=action>
            <h2>{t!("proposal-answer-title")}</h2>
            <input type="hidden" name="proposal" value=proposal.id.to_string()/>
            <div class="answers">
                {yes}
                <LinkButton href="#ask" text=t!("proposal-ask") kind=Kind::Quiet external=true/>
                <LinkButton href="#no" text=no kind=Kind::Quiet external=true/>
            </div>
            {answers::last_day(proposal.last_day)}
        </form>
    }
}
