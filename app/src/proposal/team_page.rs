//! `/team/proposal/{id}`: one proposal for the coordinator of the city, and taking it back with a reason.

use super::api;
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::round::words::proposal as state_words;
use crate::ui::{
    Broad, Button, Card, ErrorSummary, Kind, LinkButton, Notice, PageTitle, Row, Tag, TextArea, Tone,
};
use crate::{t, word};
use domain::proposal::TeamProposal;
use domain::round::LONGEST_WHY;
use domain::state::ProposalState;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// `/team/proposal/{id}`.
#[component]
pub fn TeamProposalPage() -> impl IntoView {
    let params = use_params_map();
    let id = move || params.get().get("id").unwrap_or_default();
    let said = use_query_map().get_untracked().get("said").unwrap_or_default();
    let loaded = page::load_by(id, api::load_team_proposal);
    page::show(loaded, move |view| show(view, &said))
}

fn show(view: TeamProposal, said: &str) -> impl IntoView + use<> {
    let pair = t!(
        "proposal-team-pair",
        household = view.household.1.clone(),
        group = view.group.1.clone()
    );
    let error = (said == "why").then(|| t!("proposal-take-back-missing"));
    let errors: Vec<(String, String)> = error
        .iter()
        .map(|text| ("why".to_owned(), text.clone()))
        .collect();
    let done = (said == "done" && view.state == ProposalState::Withdrawn).then(|| {
        view! { <Notice good=true>{t!("proposal-take-back-done")}</Notice> }
    });
    let round = Path::TeamRound(view.round).at(language());
    let (facts, take_back) = (facts(&view), take_back(&view, error));
    view! {
        // No name in the title: it stays in histories and previews.
        <PageTitle text=t!("proposal-team-page-title") error=!errors.is_empty()/>
        <Broad>
            <ErrorSummary errors=errors/>
            <h1 tabindex="-1">{pair}</h1>
            {done}
            {facts}
            {take_back}
            <Row><LinkButton href=round text=t!("proposal-team-round") kind=Kind::Quiet/></Row>
        </Broad>
    }
}

fn facts(view: &TeamProposal) -> impl IntoView + use<> {
    let household = Path::TeamHousehold(view.household.0).at(language());
    let group = Path::TeamGroup(view.group.0).at(language());
    let sent = view
        .offered
        .map(|day| view! { <p>{t!("proposal-team-sent", date = word::day(day))}</p> });
    let until = view.open.then_some(view.last_day).flatten();
    let until = until.map(|day| view! { <p>{t!("proposal-team-until", date = word::day(day))}</p> });
    let standing = crate::round::pair::standing(&view.reasons);
    let (state, her, them) = (
        state_words(view.state),
        view.household.1.clone(),
        view.group.1.clone(),
    );
    view! {
        <Card>
            <p>
                <Tag text=state tone=Tone::Calm/>" "
                <a href=household><bdi>{her}</bdi></a>" · "
                <a href=group><bdi>{them}</bdi></a>
            </p>
            {sent}
            {until}
            {standing}
        </Card>
    }
}

fn take_back(view: &TeamProposal, error: Option<String>) -> AnyView {
    if !view.open {
        return view! { <p class="hint">{t!("proposal-take-back-closed")}</p> }.into_any();
    }
    let action = Path::TeamProposal(view.id).at(language());
    view! {
        <Card title=t!("proposal-take-back-title") id="take-back">
            <p>{t!("proposal-take-back-text")}</p>
            <p>{t!("proposal-take-back-after")}</p>
            <form method="post" class="stack" action=action>
                <TextArea name="why" label=t!("proposal-take-back-why") error=error maxlength=LONGEST_WHY/>
                <Button text=t!("proposal-take-back-go") name="do" value="withdraw" kind=Kind::Danger/>
            </form>
        </Card>
    }
    .into_any()
}
