//! C1: what needs the coordinator today, one action a row.

use super::api;
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{Broad, Button, Card, Empty, Kind, LinkButton, PageTitle, Row, WorkList, WorkRow as Line};
use crate::{t, word};
use domain::team::{Subject, WorkKind, WorkRow, WorklistView};
use leptos::prelude::*;

/// `/team`.
#[component]
pub fn TeamPage() -> impl IntoView {
    let loaded = page::load(api::load_worklist);
    page::show(loaded, show)
}

fn show(view: WorklistView) -> impl IntoView {
    let language = language();
    let city = word::city(&view.city);
    let title = if view.rows.is_empty() {
        t!("team-today-nothing")
    } else {
        t!("team-today", count = view.rows.len())
    };
    let rows = view
        .rows
        .into_iter()
        .enumerate()
        .map(|(at, row)| line(at, row))
        .collect_view();
    let (households, groups) = view.pool;
    let nobody = view.empty.then(|| {
        view! { <Empty title=t!("site-empty") text=t!("team-empty-new", city = city.clone())/> }
    });
    view! {
        <PageTitle text=t!("team-page-title")/>
        <Broad>
            <h1 tabindex="-1">{title}</h1>
            <p class="hint">{t!("team-city-now", city = city)}</p>
            {nobody}
            <Card title=t!("team-order") id="list"><WorkList>{rows}</WorkList></Card>
            <Row>
                <LinkButton href=Path::TeamHouseholds.at(language) text=t!("team-people-title") kind=Kind::Quiet/>
                <LinkButton href=Path::TeamGroups.at(language) text=t!("team-groups-title") kind=Kind::Quiet/>
                <LinkButton href=Path::TeamSingles.at(language) text=t!("team-singles-title") kind=Kind::Quiet/>
                <LinkButton
                    href=Path::TeamRoundNew.at(language)
                    text=t!("team-pool", households = households, groups = groups)
                    kind=Kind::Plain
                />
            </Row>
        </Broad>
    }
}

fn line(at: usize, row: WorkRow) -> impl IntoView {
    let (tag, text, action) = words(&row);
    let href = href(&row);
    let who = if row.name.is_empty() {
        tag.clone()
    } else {
        row.name.clone()
    };
    let due = due(&row);
    let late = row.late > 0 || row.today;
    view! {
        <Line id=format!("row-{at}") who=who href=href.clone() tag text due late=late>
            <LinkButton href text=action kind=Kind::Plain small=true about=Some(row.name)/>
        </Line>
    }
}

fn href(row: &WorkRow) -> String {
    let language = language();
    match row.subject {
        Subject::Household(id) => Path::TeamHousehold(id).at(language),
        Subject::Group(id) => Path::TeamGroup(id).at(language),
        Subject::Report(id) => Path::TeamReport(id).at(language),
        Subject::Proposal(_) => Path::TeamQuestions.at(language),
        Subject::Singles => Path::TeamSingles.at(language),
    }
}

fn due(row: &WorkRow) -> String {
    if row.late > 0 {
        t!("team-due-late", count = row.late)
    } else if row.today {
        t!("team-due-today")
    } else {
        t!("team-due-on", date = word::day_short(row.due))
    }
}

/// Tag, reason and button of a row.
fn words(row: &WorkRow) -> (String, String, String) {
    let date = word::day_short(row.since);
    let until = word::day_short(row.due);
    match row.kind {
        WorkKind::Report => (
            t!("team-tag-report"),
            t!("team-row-report"),
            t!("team-row-report-go"),
        ),
        WorkKind::FirstMeeting => (
            t!("team-tag-meeting"),
            t!("team-row-first-meeting", date = date),
            t!("team-row-first-meeting-go"),
        ),
        WorkKind::Question => (
            t!("team-tag-question"),
            t!("team-row-question"),
            t!("team-row-question-go"),
        ),
        WorkKind::Proposal => (
            t!("team-tag-proposal"),
            t!("team-row-proposal", date = until),
            t!("team-row-proposal-go"),
        ),
        WorkKind::Contact => (
            t!("team-tag-contact"),
            t!("team-row-contact", date = date),
            t!("team-row-contact-go"),
        ),
        WorkKind::GroupContact => (
            t!("team-tag-contact"),
            t!("team-row-group-contact", date = date),
            t!("team-row-contact-go"),
        ),
        WorkKind::Intake => (
            t!("team-tag-talk"),
            t!("team-row-intake", date = date),
            t!("team-row-intake-go"),
        ),
        WorkKind::GroupTalk => (
            t!("team-tag-talk"),
            t!("team-row-group-talk", date = date),
            t!("team-row-group-talk-go"),
        ),
        WorkKind::Clearance => (
            t!("team-tag-papers"),
            t!("team-row-clearance"),
            t!("team-row-clearance-go"),
        ),
        WorkKind::BelowFive => (
            t!("team-tag-group"),
            t!("team-row-below-five"),
            t!("team-row-clearance-go"),
        ),
        WorkKind::MaxWait => (t!("team-tag-waiting"), t!("team-row-max-wait"), t!("site-more")),
        WorkKind::Waiting => (
            t!("team-tag-waiting"),
            t!("team-row-waiting"),
            t!("team-row-waiting-go"),
        ),
        WorkKind::Single => (
            t!("team-tag-group"),
            t!("team-row-single", date = date),
            t!("site-more"),
        ),
    }
}

/// A form of one button, for the files.
pub(super) fn one_button(action: String, text: String, key: String, kind: Kind) -> impl IntoView {
    view! {
        <form method="post" action=action>
            <input type="hidden" name="key" value=key/>
            <Button text kind/>
        </form>
    }
}
