//! N7: the newcomer's next meeting. The date large, Dutch beneath; "I cannot come" as easy as coming.

use super::calendar_form::calendar_form;
use super::card::{just_done, when_and_where};
use super::{api, tasks};
use crate::i18n::{isolated, language};
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{Button, Card, Details, Empty, Faces, Kind, Notice, PageTitle, Phrase, Status};
use domain::language::Language;
use domain::meeting::{Meeting, NewcomerMeeting};
use domain::state::ActivityState;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// `/my/next`.
#[component]
pub fn NextPage() -> impl IntoView {
    let done = use_query_map().get_untracked().get("done").unwrap_or_default();
    page::show(page::load(api::load_my_next), move |view| show(view, &done))
}

fn show(view: NewcomerMeeting, done: &str) -> AnyView {
    let title = if view.met {
        t!("meeting-next-title-later")
    } else {
        t!("meeting-next-title")
    };
    let body = match view.meeting.as_ref().filter(|m| m.is_open()) {
        Some(meeting) => standing(meeting, &view),
        None => nothing(view.meeting.as_ref()),
    };
    view! {
        <PageTitle text=title.clone()/>
        <h1 tabindex="-1">{title}</h1>
        <Status text=just_done(done)/>
        {body}
        <p>
            <a class="stand" href=Path::MyGroup.at(language())>{t!("meeting-group-title")}</a>
        </p>
        <p><a class="stand" href=Path::MySafe.at(language())>{t!("site-report")}</a></p>
    }
    .into_any()
}

/// After a cancelled meeting the calendar may be told so as well.
fn nothing(last: Option<&Meeting>) -> AnyView {
    let cancelled = last.is_some_and(|m| m.state == ActivityState::Cancelled);
    let file = cancelled.then(|| {
        let file = Path::MyMeetingFile.at(language());
        view! { <Notice><p>{t!("meeting-cancelled")}</p>{calendar_form(file)}</Notice> }
    });
    view! {
        {file}
        <Empty title=t!("meeting-when") text=t!("meeting-next-none") seats=5/>
    }
    .into_any()
}

fn standing(meeting: &Meeting, view: &NewcomerMeeting) -> AnyView {
    let coming = view.people.iter().filter(|p| !meeting.absent.contains(&p.name));
    let faces: Vec<_> = coming.map(|p| (p.seed, p.name.clone())).collect();
    let absent = meeting.absent.iter().map(|name| {
        view! { <p class="hint">{t!("meeting-absent", name = name.clone())}</p> }
    });
    let absent = absent.collect_view();
    let foreign = language() != Language::Dutch;
    // A sentence to learn, in Dutch whatever the language of the page.
    let sentence = format!("Aangenaam, ik ben {}.", isolated(&view.name));
    let (heart, come) = (when_and_where(meeting), come(meeting));
    let tasks = tasks::done_by(meeting);
    view! {
        <Card>
            {heart}
            {calendar_form(Path::MyMeetingFile.at(language()))}
            {come}
        </Card>
        <Card title=t!("meeting-who-comes") id="who"><Faces faces known=true/>{absent}</Card>
        {tasks}
        {foreign.then(|| view! {
            <Card title=t!("meeting-phrase-title") id="phrase">
                <Phrase dutch=sentence meaning=t!("meeting-phrase-meaning")/>
            </Card>
        })}
    }
    .into_any()
}

fn come(meeting: &Meeting) -> AnyView {
    let action = Path::MyNext.at(language());
    if meeting.newcomer_absent {
        let to = format!("{action}/can");
        return view! {
            <p>{t!("meeting-cannot-done")}</p>
            <form method="post" action=to><Button text=t!("meeting-can-after-all") kind=Kind::Quiet/></form>
        }
        .into_any();
    }
    let to = format!("{action}/cannot");
    view! {
        <Details summary=t!("meeting-cannot")>
            <p>{t!("meeting-cannot-text")}</p>
            <form method="post" action=to><Button text=t!("meeting-cannot-go") kind=Kind::Quiet/></form>
        </Details>
    }
    .into_any()
}
