//! The page: what to write, to whom it goes, and a number for danger.

use super::api::{self, ReportPageView};
use crate::paths::Path;
use crate::ui::{Button, ErrorSummary, Field, Kind, Notice, PageTitle, Select, Status, TextArea};
use crate::{page, t, word};
use domain::form::Problem;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The form.
#[component]
pub fn ReportPage() -> impl IntoView {
    let loaded = page::load(api::load_report);
    let done = use_query_map().get_untracked().get("done").is_some();
    page::show(loaded, move |view| report(view, done))
}

fn sentence(view: &ReportPageView, field: &str, problem: Problem) -> String {
    let typed = if field == "body" {
        &view.body
    } else {
        &view.reply_to
    };
    match problem {
        Problem::TooLong { most } => {
            t!(
                "field-too-long",
                max = i64::from(most),
                length = typed.chars().count()
            )
        }
        _ => t!("field-report-missing"),
    }
}

fn report(view: ReportPageView, done: bool) -> impl IntoView {
    let language = crate::i18n::language();
    let errors: Vec<(String, String)> = view
        .mistakes
        .iter()
        .map(|m| (m.field.clone(), sentence(&view, &m.field, m.problem)))
        .collect();
    let of = |field: &str| {
        errors
            .iter()
            .find(|(f, _)| f == field)
            .map(|(_, text)| text.clone())
    };
    let (body_error, reply_error) = (of("body"), of("reply_to"));
    let failed = !errors.is_empty();
    let said = done.then(|| t!("report-done"));
    let mut cities = vec![(String::new(), t!("site-do-not-know"))];
    cities.extend(view.cities.iter().map(|slug| (slug.clone(), word::city(slug))));
    view! {
        <PageTitle text=t!("report-title") error=failed/>
        <ErrorSummary errors/>
        <h1 tabindex="-1">{t!("report-title")}</h1>
        <Status text=said/>
        <p class="lead">{t!("report-text")}</p>
        <Notice><p>{t!("report-danger")}</p></Notice>
        <form method="post" action=Path::Report.at(language) class="card ask">
            <input type="hidden" name="key" value=view.key/>
            <TextArea name="body" label=t!("field-report-label") value=view.body error=body_error maxlength=2000/>
            <Select name="city" label=t!("field-city-short") options=cities value=view.city/>
            <Field name="reply_to" label=t!("field-reply-to-label") value=view.reply_to error=reply_error
                hint=t!("site-optional") maxlength=200/>
            <Button text=t!("report-send") kind=Kind::Main/>
        </form>
    }
}
