//! A round that is running: what it is busy with, how far it is, and the way to stop it. Without script the page says
//! how it stands and has a link to look again; `progress.json` beside it is for programs. With script the part looks by itself.

use super::words;
use crate::t;
use crate::ui::{Button, Kind, LinkButton, Row};
use domain::round::RoundView;
use leptos::prelude::*;

/// Phase, share done, look again, stop.
pub fn running(view: &RoundView, action: &str) -> impl IntoView + use<> {
    let done: i64 = view.progress / 10;
    let share = t!("round-running-share", done = done, total = 100);
    let phase = t!("round-running-phase", phase = words::phase(view.phase));
    let (action, again) = (action.to_owned(), action.to_owned());
    let name = t!("round-running-title");
    view! {
        <form method="post" class="card" action=action id="running" data-refresh="2">
            <h2>{t!("round-running-title")}</h2>
            <p class="when">{share}</p>
            <progress class="share" max="100" value=done.to_string() aria-label=name></progress>
            <p>{phase}</p>
            <p class="hint">{t!("round-running-away")}</p>
            <Row>
                <LinkButton href=again text=t!("round-look-again")/>
                <Button text=t!("round-stop") name="do" value="stop" kind=Kind::Quiet/>
            </Row>
        </form>
    }
}
