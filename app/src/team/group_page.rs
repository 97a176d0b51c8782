//! C4: the file of a group. What is missing, in one line; then the members and their papers.

use super::worklist_page::one_button;
use super::{api, file, state};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{Broad, Button, Card, ErrorSummary, Kind, PageTitle, Row, Select, Tag, Tone};
use domain::state::ClearanceKind;
use domain::team::{GroupFile, GroupStep, MemberRow};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// `/team/group/{id}`.
#[component]
pub fn TeamGroupPage() -> impl IntoView {
    let params = use_params_map();
    let id = move || params.get().get("id").unwrap_or_default();
    let loaded = page::load_by(id, api::load_team_group);
    page::show(loaded, show)
}

fn show((view, note): (GroupFile, String)) -> impl IntoView {
    let action = Path::TeamGroup(view.id).at(language());
    let steps = view
        .steps
        .iter()
        .map(|step| {
            let kind = if matches!(step, GroupStep::Pause) {
                Kind::Quiet
            } else {
                Kind::Main
            };
            one_button(
                format!("{action}/step/{step}"),
                state::group_step(*step),
                String::new(),
                kind,
            )
        })
        .collect_view();
    let can_be_ready = view.steps.contains(&GroupStep::Ready);
    let nothing = can_be_ready.then(|| t!("team-missing-none-group"));
    let missing = file::missing(view.missing.clone(), nothing);
    // Empty where the team has no step: a proposal waits for others, a year is going on.
    let next = (!view.missing.is_empty() || !view.steps.is_empty()).then(|| {
        view! { <Card title=t!("team-next-step") id="next">{missing}<Row>{steps}</Row></Card> }
    });
    let members = view.members.iter().map(|m| member(m, &action)).collect_view();
    let title = t!("team-group-title", name = view.name.clone());
    let state = state::group(view.state);
    let count = t!("team-group-members", count = view.members.len());
    let card = file::contact_card(view.contact.clone(), &action);
    let forms = file::log_forms(&action, &view.form_key, &note);
    let timeline = file::timeline(view.timeline.clone(), true);
    view! {
        <PageTitle text=t!("team-groups-title")/>
        <Broad>
            <ErrorSummary errors=file::note_errors(&note)/>
            <h1 tabindex="-1">{title}</h1>
            <p><Tag text=state tone=Tone::Calm/> " " {count}</p>
            {next}
            <Card title=t!("team-group-clearance") id="papers">
                <p class="hint">{t!("team-group-vog-note")}</p>
                <ul class="rows">{members}</ul>
            </Card>
            <Card title=t!("team-log-title") id="contact">
                {card}
            </Card>
            {forms}
            {timeline}
        </Broad>
    }
}

fn member(row: &MemberRow, action: &str) -> impl IntoView + use<> {
    let name = row.name.clone();
    let papers = row
        .clearances
        .iter()
        .map(|(kind, code)| paper(row, *kind, code, action))
        .collect_view();
    let started = row
        .initiator
        .then(|| view! { " " <Tag text=t!("word-role-initiator") tone=Tone::Calm/> });
    view! { <li class="stack tight"><p><strong><bdi>{name}</bdi></strong>{started}</p>{papers}</li> }
}

fn paper(row: &MemberRow, kind: ClearanceKind, code: &str, action: &str) -> AnyView {
    let line = format!("{}: {}", state::paper(kind), state::paper_state(code));
    let choices: &[&str] = match kind {
        ClearanceKind::Statement => return view! { <p>{line}</p> }.into_any(),
        ClearanceKind::Vog => &["not_needed", "prepared", "requested", "shown_ok", "refused"],
        ClearanceKind::Training => &["booked", "attended", "absent"],
    };
    let options = choices
        .iter()
        .map(|c| ((*c).to_owned(), state::paper_state(c)))
        .collect();
    let action = format!("{action}/member/{}/{kind}", row.id);
    let name = format!("state-{}-{kind}", row.id);
    view! {
        <form method="post" action=action class="row">
            <input type="hidden" name="field" value=name.clone()/>
            <Select name label=line options value=Some(code.to_owned())/>
            <Button text=t!("site-save") kind=Kind::Quiet small=true about=Some(row.name.clone())/>
        </form>
    }
    .into_any()
}
