//! What the files of a household and a group share: timeline, contact log, notes, contact card.

use super::state;
use super::typed::{self, LONGEST};
use crate::ui::{Button, Card, Kind, Pick, Picks, TextArea};
use crate::{t, word};
use domain::team::{ContactCard, Event, Missing, Outcome, TimelineRow};
use domain::word::Channel;
use leptos::prelude::*;

/// What happened, newest first.
pub fn timeline(rows: Vec<TimelineRow>, of_group: bool) -> impl IntoView {
    let lines = rows
        .into_iter()
        .map(|row| {
            let at = word::moment(row.at);
            view! { <li><span class="hint">{at}</span><div>{event(row.event, of_group)}</div></li> }
        })
        .collect_view();
    view! { <Card title=t!("team-history-title") id="history"><ol class="timeline">{lines}</ol></Card> }
}

fn event(event: Event, of_group: bool) -> AnyView {
    match event {
        Event::Move { from, to } => {
            let (from, to) = (state::of_code(&from, of_group), state::of_code(&to, of_group));
            view! { <p>{t!("team-history-move", from = from, to = to)}</p> }.into_any()
        }
        Event::Attempt { channel, outcome } => {
            view! { <p>{word::channel(channel)} ": " {state::outcome(outcome)}</p> }.into_any()
        }
        Event::Note { by, body } => view! {
            <p dir="auto" class="wrap-all">{body}</p>
            <p class="hint"><bdi>{by}</bdi></p>
        }
        .into_any(),
    }
}

/// What is wrong with the note that was typed.
pub fn note_errors(typed: &str) -> Vec<(String, String)> {
    let wrong = typed::wrong(typed, LONGEST);
    wrong.map(|text| ("note".to_owned(), text)).into_iter().collect()
}

/// The form that notes an attempt, and the one that writes a note: with the one that is typed and not written yet.
pub fn log_forms(action: &str, key: &str, typed: &str) -> impl IntoView + use<> {
    let (note_error, typed) = (typed::wrong(typed, LONGEST), typed.to_owned());
    let channels = Channel::ALL
        .iter()
        .map(|c| Pick::new(c.code(), word::channel(*c), *c == Channel::Phone))
        .collect();
    let outcomes = Outcome::ALL
        .iter()
        .map(|o| Pick::new(o.code(), state::outcome(*o), false))
        .collect();
    let (log, note) = (format!("{action}/contact"), format!("{action}/note"));
    view! {
        <form method="post" action=log class="card ask">
            <input type="hidden" name="key" value=key.to_owned()/>
            <Picks name="channel" legend=t!("team-log-channel") options=channels two=true/>
            <Picks name="outcome" legend=t!("team-log-outcome") options=outcomes two=true/>
            <Button text=t!("team-log-add") kind=Kind::Main/>
        </form>
        <form method="post" action=note class="card ask">
            <input type="hidden" name="key" value=format!("{key}-note")/>
            <TextArea name="note" label=t!("team-notes-title") value=typed error=note_error maxlength=LONGEST/>
            <Button text=t!("team-note-add") kind=Kind::Plain/>
        </form>
    }
}

/// Phone and mail, or the button that shows them and notes the look.
pub fn contact_card(card: Option<ContactCard>, action: &str) -> AnyView {
    let Some(card) = card else {
        let action = format!("{action}/show");
        return view! {
            <form method="post" action=action class="stack tight">
                <Button text=t!("team-contact-show") kind=Kind::Quiet/>
                <p class="hint">{t!("team-contact-show-why")}</p>
            </form>
        }
        .into_any();
    };
    let none =
        (card.email.is_none() && card.phone.is_none()).then(|| view! { <p>{t!("team-contact-none")}</p> });
    let hope = card.hope.map(|words| {
        view! { <p><strong>{t!("field-hope-short")}</strong></p><blockquote dir="auto">{words}</blockquote> }
    });
    let phone = card.phone.map(|p| {
        view! { <p><a class="stand" href=format!("tel:{p}")><bdi dir="ltr">{word::phone(&p)}</bdi></a></p> }
    });
    let mail = card.email.map(|m| {
        view! { <p><a class="stand wrap-all" href=format!("mailto:{m}")><bdi dir="ltr">{m.clone()}</bdi></a></p> }
    });
    view! { <div class="stack tight">{none}{phone}{mail}{hope}</div> }.into_any()
}

/// What is missing, in one list; or that nothing is, where "ready" is the next step.
pub fn missing(list: Vec<Missing>, nothing: Option<String>) -> AnyView {
    if list.is_empty() {
        return nothing.map(|nothing| view! { <p>{nothing}</p> }).into_any();
    }
    let lines = list
        .into_iter()
        .map(|m| view! { <li>{state::missing(m)}</li> })
        .collect_view();
    view! { <p>{t!("team-missing-title")}</p><ul>{lines}</ul> }.into_any()
}
