//! The form to plan or change a meeting, and what is said about its fields.

use super::api::PlanView;
use super::task_name;
use crate::i18n::language;
use crate::paths::Path;
use crate::ui::{Button, Field, Kind, Pick, Picks, Row, TextArea, Width};
use crate::{t, word};
use domain::form::{Mistake, Problem};
use domain::meeting::Task;
use domain::word::Place;
use leptos::prelude::*;

/// A mistake in words.
pub fn sentence(mistake: &Mistake) -> String {
    match (mistake.field.as_str(), mistake.problem) {
        (_, Problem::Changed) => t!("meeting-changed-meanwhile"),
        (_, Problem::TooLong { most }) => t!("meeting-too-long", max = i64::from(most)),
        ("day", Problem::Missing) => t!("field-date-missing"),
        ("day", Problem::InThePast) => t!("field-date-past"),
        ("day", Problem::Taken) => t!("meeting-day-refused"),
        ("day", _) => t!("field-date-wrong"),
        ("starts", Problem::Missing) => t!("field-time-missing"),
        ("starts", _) => t!("field-time-wrong"),
        ("ends", _) => t!("field-time-end-wrong"),
        ("place_kind", _) => t!("meeting-kind-missing"),
        ("place", _) => t!("field-place-missing"),
        ("address", _) => t!("field-address-missing"),
        _ => t!("field-choose-known"),
    }
}

/// The form; the version of the page that is shown now goes with it.
pub fn plan_form(view: &PlanView) -> impl IntoView + use<> {
    let open = view.group.meeting.as_ref().filter(|m| m.is_open());
    let version = open.map_or(0, |m| m.version).to_string();
    let go = if open.is_some() {
        t!("meeting-change-go")
    } else {
        t!("meeting-plan-go")
    };
    let ticked = view.values.is_empty();
    let tasks = Task::ALL.iter().map(|task| {
        let code = task.code();
        let usual = ticked && !matches!(task, Task::Children | Task::MeetAtStop);
        Pick::new(code, task_name(*task), usual || view.values.has("tasks", code))
    });
    let tasks: Vec<Pick> = tasks.collect();
    view! {
        <form method="post" action=Path::GroupFirstMeeting.at(language()) class="card ask" novalidate>
            <input type="hidden" name="version" value=version/>
            <input type="hidden" name="key" value=view.key.clone()/>
            {time_fields(view)}
            {place_fields(view)}
            <Picks name="tasks" legend=t!("meeting-tasks-which") options=tasks many=true/>
            <Row><Button text=go kind=Kind::Main name="do" value="plan"/></Row>
        </form>
    }
}

/// What was typed, and what is wrong with it.
fn of(view: &PlanView, field: &str) -> (String, Option<String>) {
    let wrong = view.mistakes.iter().find(|m| m.field == field);
    (view.values.one(field).to_owned(), wrong.map(sentence))
}

fn time_fields(view: &PlanView) -> impl IntoView + use<> {
    let (day, starts, ends) = (of(view, "day"), of(view, "starts"), of(view, "ends"));
    view! {
        <Field name="day" label=t!("field-date-label") kind="date" dir="ltr" width=Width::Medium
            value=day.0 error=day.1/>
        <Field name="starts" label=t!("field-time-label") kind="time" dir="ltr" width=Width::Short
            value=starts.0 error=starts.1/>
        <Field name="ends" label=t!("meeting-plan-ends") kind="time" dir="ltr" width=Width::Short
            value=ends.0 error=ends.1/>
    }
}

fn place_fields(view: &PlanView) -> impl IntoView + use<> {
    let kind = of(view, "place_kind");
    let options = Place::ALL
        .iter()
        .map(|place| Pick::new(place.code(), word::place(*place), kind.0 == place.code()));
    let options: Vec<Pick> = options.collect();
    let (place, address, way) = (of(view, "place"), of(view, "address"), of(view, "way"));
    view! {
        <Picks name="place_kind" legend=t!("meeting-plan-place-kind") options error=kind.1/>
        <Field name="place" label=t!("meeting-plan-place") value=place.0 error=place.1 maxlength=120/>
        <Field name="address" label=t!("field-address-label") hint=t!("field-address-hint")
            value=address.0 error=address.1 maxlength=120/>
        <TextArea name="way" label=t!("meeting-plan-way") hint=t!("meeting-plan-way-hint")
            value=way.0 error=way.1 maxlength=300/>
    }
}
