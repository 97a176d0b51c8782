//! What somebody reported, and what the team did about it.

use super::api;
use super::typed::{self, LONGEST};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{Broad, Button, Card, ErrorSummary, Kind, PageTitle, TextArea};
use crate::{t, word};
use domain::report::ReportView;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// `/team/report/{id}`.
#[component]
pub fn TeamReportPage() -> impl IntoView {
    let params = use_params_map();
    let id = move || params.get().get("id").unwrap_or_default();
    let loaded = page::load_by(id, api::load_team_report);
    page::show(loaded, show)
}

fn show((view, typed): (ReportView, String)) -> impl IntoView {
    let error = typed::wrong(&typed, LONGEST);
    let errors = error.clone().map(|text| ("outcome".to_owned(), text));
    let errors: Vec<_> = errors.into_iter().collect();
    let action = Path::TeamReport(view.id).at(language());
    let reply = view
        .reply_to
        .map(|to| view! { <p dir="auto">{t!("team-report-reply", contact = to)}</p> });
    let end = match view.outcome {
        Some(outcome) => view! { <p dir="auto" class="wrap-all">{outcome}</p> }.into_any(),
        None => view! {
            <form method="post" action=action class="stack">
                <TextArea name="outcome" label=t!("team-report-outcome") value=typed error maxlength=LONGEST/>
                <Button text=t!("team-report-close") kind=Kind::Main/>
            </form>
        }
        .into_any(),
    };
    view! {
        <PageTitle text=t!("team-reports-title")/>
        <Broad>
            <ErrorSummary errors/>
            <h1 tabindex="-1">{t!("team-report-from", date = word::moment(view.at))}</h1>
            <Card>
                <p dir="auto" class="wrap-all" lang=view.language.code()>{view.body}</p>
                {reply}
            </Card>
            <Card title=t!("team-report-outcome") id="outcome-card">{end}</Card>
        </Broad>
    }
}
