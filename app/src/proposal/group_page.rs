//! I5: a household for you, in codes. Each member answers alone; the others do not see it.

use super::api::{self, GroupView, Typed};
use super::{answers, words};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{Button, Card, Empty, ErrorSummary, Kind, LinkButton, PageTitle, Reasons, Row};
use crate::{t, word};
use domain::proposal::{GroupProposal, Turn};
use domain::state::Side;
use leptos::prelude::*;

/// `/group/proposal`.
#[component]
pub fn GroupProposalPage() -> impl IntoView {
    let loaded = page::load(api::load_group_proposal);
    page::show(loaded, show)
}

fn show(view: GroupView) -> AnyView {
    match view.proposal {
        Some(proposal) if proposal.turn.is_open() => open(&proposal, &view.typed).into_any(),
        Some(proposal) => over(&proposal).into_any(),
        None => none().into_any(),
    }
}

fn none() -> impl IntoView {
    let back = Path::Group.at(language());
    view! {
        <PageTitle text=t!("proposal-group-page-title")/>
        <h1 tabindex="-1">{t!("proposal-group-page-title")}</h1>
        <Empty title=t!("site-empty") text=t!("proposal-state-none")>
            <LinkButton href=back text=t!("site-back") kind=Kind::Quiet/>
        </Empty>
    }
}

fn over(proposal: &GroupProposal) -> impl IntoView + use<> {
    let next = if proposal.turn == Turn::Paired {
        (Path::GroupFirstMeeting.at(language()), t!("proposal-paired-next"))
    } else {
        (Path::Group.at(language()), t!("site-back"))
    };
    view! {
        <PageTitle text=t!("proposal-group-page-title")/>
        <h1 tabindex="-1">{t!("proposal-group-page-title")}</h1>
        <p class="lead">{words::turn(proposal.turn)}</p>
        <Row><LinkButton href=next.0 text=next.1/></Row>
    }
}

fn open(proposal: &GroupProposal, typed: &Typed) -> impl IntoView + use<> {
    let errors = answers::errors(typed);
    let fits: Vec<String> = proposal
        .reasons
        .plus
        .iter()
        .map(|r| words::plus(r, Side::Group))
        .collect();
    let mut less: Vec<String> = proposal
        .reasons
        .minus
        .iter()
        .map(|r| words::less(r, Side::Group))
        .collect();
    if less.is_empty() {
        less.push(t!("proposal-less-none"));
    }
    view! {
        <PageTitle text=t!("proposal-group-page-title") error=!errors.is_empty()/>
        <ErrorSummary errors=errors/>
        <h1 tabindex="-1">{t!("proposal-group-page-title")}</h1>
        <p class="lead">{t!("proposal-group-intro")}</p>
        <p>{t!("proposal-group-calm")}</p>
        {known(proposal)}
        <Reasons
            title=t!("proposal-fits-title-group")
            fits=fits
            less_title=t!("proposal-less-title")
            less=less
            unused=t!("proposal-not-used-group")
        />
        {decide(proposal)}
        {answers::question(&Path::GroupProposal, proposal.id, &proposal.questions, &proposal.helper, typed)}
        {answers::no(&Path::GroupProposal, proposal.id, true, typed)}
    }
}

/// The codes that are true of enough others. Nothing at all is drawn when there is none.
fn known(proposal: &GroupProposal) -> impl IntoView + use<> {
    let codes = &proposal.codes;
    let mut lines = Vec::new();
    if let Some(band) = codes.age {
        lines.push(t!("proposal-group-age", age = word::age_band(band)));
    }
    if let Some(minutes) = codes.minutes {
        lines.push(t!(
            "proposal-group-travel",
            minutes = t!("word-minutes", count = minutes)
        ));
    }
    if !codes.interests.is_empty() {
        let interests = words::list(codes.interests.iter().map(|i| word::interest(*i)).collect());
        lines.push(t!("proposal-group-interests", interests = interests));
    }
    (!lines.is_empty()).then(|| {
        let lines = lines
            .into_iter()
            .map(|text| view! { <li>{text}</li> })
            .collect_view();
        view! { <Card><ul>{lines}</ul></Card> }
    })
}

fn decide(proposal: &GroupProposal) -> impl IntoView + use<> {
    let action = Path::GroupProposal.at(language());
    let yes = match proposal.turn {
        Turn::Others => view! { <p class="queue">{t!("proposal-group-yes-done")}</p> }.into_any(),
        Turn::Theirs => view! { <p class="queue">{words::turn(Turn::Theirs)}</p> }.into_any(),
        _ => {
            view! { <Button text=t!("proposal-group-yes") kind=Kind::Main name="do" value="yes"/> }.into_any()
        }
    };
    view! {
        <form method="post" class="card ask" action=action>
            <h2>{t!("proposal-answer-title")}</h2>
            <p class="hint">{t!("proposal-group-each")}</p>
            <input type="hidden" name="proposal" value=proposal.id.to_string()/>
            <div class="answers">
                {yes}
                <LinkButton href="#ask" text=t!("proposal-ask") kind=Kind::Quiet external=true/>
                <LinkButton href="#no" text=t!("proposal-group-no") kind=Kind::Quiet external=true/>
            </div>
            {answers::last_day(proposal.last_day)}
        </form>
    }
}
