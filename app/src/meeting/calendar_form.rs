//! The way into a calendar: a file, with the place only for who wants it there.

use crate::t;
use crate::ui::{Button, Details, Kind, LinkButton, Tick};
use leptos::prelude::*;

/// A link to the file, and a form for the file with the place.
pub fn calendar_form(file: String) -> impl IntoView {
    view! {
        <LinkButton href=file.clone() text=t!("meeting-calendar") kind=Kind::Main external=true/>
        <Details summary=t!("meeting-calendar-place")>
            <p class="hint">{t!("meeting-calendar-note")}</p>
            <form method="get" action=file>
                <Tick name="with_place" label=t!("meeting-calendar-place") checked=true/>
                <Button text=t!("meeting-calendar") kind=Kind::Quiet/>
            </form>
        </Details>
    }
}
