//! I6: the group plans the meeting, divides the tasks and finds words to begin with.

use super::api::{self, PlanView};
use super::calendar_form::calendar_form;
use super::card::{just_done, when_and_where};
use super::plan_form::{plan_form, sentence};
use super::{ice, tasks};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{Button, Card, Details, ErrorSummary, Kind, Notice, PageTitle, Row, Status};
use crate::{t, word};
use domain::day::{part_of_slot, weekday_of_slot};
use domain::meeting::{GroupMeeting, Meeting};
use domain::state::ActivityState;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// `/group/first-meeting`.
#[component]
pub fn FirstMeetingPage() -> impl IntoView {
    let language = language();
    let done = use_query_map().get_untracked().get("done").unwrap_or_default();
    let loaded = page::load(move || api::load_first_meeting(language));
    page::show(loaded, move |view| show(view, &done))
}

fn show(view: PlanView, done: &str) -> AnyView {
    let errors: Vec<_> = view
        .mistakes
        .iter()
        .map(|m| {
            // The version has no field; its sentence leads to the day.
            let place = if m.field == "version" {
                "day"
            } else {
                m.field.as_str()
            };
            (place.to_owned(), sentence(m))
        })
        .collect();
    let wrong = !errors.is_empty();
    let status = just_done(done).filter(|_| !wrong);
    let open = view.group.meeting.clone().filter(Meeting::is_open);
    let title = match (&open, view.group.met) {
        (None, _) => t!("meeting-plan-title"),
        (Some(_), false) => t!("meeting-next-title"),
        (Some(_), true) => t!("meeting-next-title-later"),
    };
    let form = plan_form(&view);
    let form = match &open {
        None => view! { {begin(&view.group)} {form} }.into_any(),
        Some(meeting) => {
            let unfold = wrong || meeting.state == ActivityState::Moved;
            view! { <Details summary=t!("meeting-change-go") open=unfold>{form}</Details> }.into_any()
        }
    };
    let call_off = open.as_ref().map(call_off);
    let planned = open.map(|meeting| planned(&meeting, &view.group.household));
    view! {
        <PageTitle text=title.clone() error=wrong/>
        <ErrorSummary errors/>
        <h1 tabindex="-1">{title}</h1>
        <Status text=status/>
        {planned}
        {form}
        {call_off}
        {shared(&view.group)}
        {ice::card(view.beside)}
        {ideas()}
    }
    .into_any()
}

fn begin(group: &GroupMeeting) -> impl IntoView + use<> {
    let times: Vec<String> = group.times.iter().filter_map(|slot| slot_name(*slot)).collect();
    let times =
        (!times.is_empty()).then(|| view! { <p>{t!("meeting-plan-times", list = times.join(" · "))}</p> });
    let by = (!group.met)
        .then(|| view! { <p>{t!("meeting-plan-by", date = word::day_short(group.year.meet_by))}</p> });
    view! { <p class="lead">{t!("meeting-plan-intro")}</p>{by}{times} }
}

fn slot_name(slot: i64) -> Option<String> {
    let (day, part) = (weekday_of_slot(slot)?, part_of_slot(slot)?);
    Some(format!("{} {}", word::weekday(day), word::day_part(part)))
}

fn planned(meeting: &Meeting, household: &str) -> impl IntoView + use<> {
    let action = Path::GroupFirstMeeting.at(language());
    let moved = meeting.newcomer_absent.then(|| {
        let text = t!("meeting-absent", name = household.to_owned());
        view! { <Notice><p>{text}</p><p>{t!("meeting-cannot-done")}</p></Notice> }
    });
    let absent = meeting.absent.iter().map(|name| {
        view! { <p class="hint">{t!("meeting-absent", name = name.clone())}</p> }
    });
    let absent = absent.collect_view();
    let (heart, come) = (when_and_where(meeting), come(meeting, &action));
    let (held, tasks) = (
        meeting.ask_held.then(|| held(&action)),
        tasks::tasks(meeting, &action),
    );
    view! {
        {moved}
        <Card>
            {heart}
            {absent}
            {calendar_form(Path::GroupMeetingFile.at(language()))}
            {come}
        </Card>
        {held}
        {tasks}
    }
}

/// Asked for twice: the fold says what it is about, the button does it.
fn call_off(meeting: &Meeting) -> impl IntoView + use<> {
    let action = format!("{}/cancel", Path::GroupFirstMeeting.at(language()));
    let version = meeting.version.to_string();
    view! {
        <Details summary=t!("meeting-cancel-go")>
            <p>{t!("meeting-cancel-sure")}</p>
            <form method="post" action=action>
                <input type="hidden" name="version" value=version/>
                <Button text=t!("meeting-cancel-go") kind=Kind::Danger/>
            </form>
        </Details>
    }
}

fn come(meeting: &Meeting, action: &str) -> AnyView {
    if meeting.i_am_absent {
        let to = format!("{action}/can");
        return view! {
            <p>{t!("meeting-cannot-done-mine")}</p>
            <form method="post" action=to><Button text=t!("meeting-can-after-all") kind=Kind::Quiet/></form>
        }
        .into_any();
    }
    let to = format!("{action}/cannot");
    view! {
        <form method="post" action=to><Button text=t!("meeting-cannot") kind=Kind::Quiet/></form>
    }
    .into_any()
}

fn held(action: &str) -> impl IntoView + use<> {
    let (yes, no) = (format!("{action}/held"), format!("{action}/not-held"));
    view! {
        <Card title=t!("meeting-held-question") id="held">
            <Row>
                <form method="post" action=yes><Button text=t!("meeting-held-yes") kind=Kind::Main/></form>
                <form method="post" action=no><Button text=t!("meeting-held-no") kind=Kind::Quiet/></form>
            </Row>
        </Card>
    }
}

fn shared(group: &GroupMeeting) -> impl IntoView + use<> {
    let list: Vec<String> = group.shared.iter().map(|i| word::interest(*i)).collect();
    (!list.is_empty()).then(|| {
        view! { <Card title=t!("meeting-kit-shared") id="shared"><p>{list.join(" · ")}</p></Card> }
    })
}

fn ideas() -> impl IntoView {
    view! {
        <Card title=t!("meeting-plan-tip-title") id="ideas">
            <ul>
                <li>{t!("meeting-plan-tip-1")}</li>
                <li>{t!("meeting-plan-tip-2")}</li>
                <li>{t!("meeting-plan-tip-3")}</li>
            </ul>
            <p>{t!("meeting-plan-tip-public")}</p>
        </Card>
    }
}
