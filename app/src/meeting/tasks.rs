//! Who does what: a line for each task, with one button for what the reader may do.

use super::task_name;
use crate::t;
use crate::ui::{Button, Card, Kind};
use domain::meeting::{Meeting, TaskLine};
use leptos::prelude::*;

/// For the group; `action` is the address before `/task/…`.
pub fn tasks(meeting: &Meeting, action: &str) -> impl IntoView + use<> {
    let rows = meeting.tasks.iter().map(|line| row(line, action));
    let rows = rows.collect_view();
    (!meeting.tasks.is_empty()).then(|| {
        view! {
            <Card title=t!("meeting-tasks-title") id="shares">
                <p>{t!("meeting-tasks-why")}</p>
                <ul class="rows">{rows}</ul>
            </Card>
        }
    })
}

fn row(line: &TaskLine, action: &str) -> impl IntoView + use<> {
    let name = task_name(line.task);
    let button = match (&line.by, line.mine) {
        (_, true) => Some(("back", t!("meeting-task-give-back"), Kind::Quiet)),
        (None, false) => Some(("take", t!("meeting-task-take"), Kind::Plain)),
        _ => None,
    };
    let form = button.map(|(what, text, kind)| {
        let to = format!("{action}/task/{}/{what}", line.task);
        view! {
            <form method="post" action=to><Button text kind small=true about=name.clone()/></form>
        }
    });
    view! { <li><strong>{name}</strong><p class="hint">{state(line)}</p>{form}</li> }
}

fn state(line: &TaskLine) -> String {
    match (&line.by, line.mine) {
        (_, true) => t!("meeting-task-yours"),
        (Some(name), _) => t!("meeting-task-taken", name = name.clone()),
        _ => t!("meeting-task-nobody"),
    }
}

/// For the newcomer: only what somebody does.
pub fn done_by(meeting: &Meeting) -> impl IntoView + use<> {
    let taken = meeting.tasks.iter().filter(|line| line.by.is_some());
    let rows: Vec<_> = taken
        .map(|line| view! { <li><strong>{task_name(line.task)}</strong><p class="hint">{state(line)}</p></li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <Card title=t!("meeting-tasks-title") id="shares"><ul class="rows">{rows}</ul></Card> }
    })
}
