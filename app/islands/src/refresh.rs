//! Keeps a part of a page fresh that others change: `data-refresh` says after how many seconds to look again.
//!
//! Only while the page is seen, only one look at a time, and never a part that somebody is typing in. Without script
//! the page has a link that looks again.

use crate::document::Fresh;
use crate::fetch::{self, Answer};
use crate::{visit, wake};
use leptos::prelude::{document, set_timeout, window};
use std::time::Duration;
use web_sys::{Element, VisibilityState};

/// How often the page is searched for such a part.
const BEAT: Duration = Duration::from_secs(1);

/// From now on.
pub fn begin() {
    beat(0);
}

fn beat(waited: u32) {
    set_timeout(
        move || {
            let part = document().query_selector("[data-refresh][id]").ok().flatten();
            match part {
                Some(part) if due(&part, waited + 1) => {
                    leptos::task::spawn_local(async move {
                        look(&part).await;
                        beat(0);
                    });
                }
                Some(_) => beat(waited + 1),
                None => beat(0),
            }
        },
        BEAT,
    );
}

fn due(part: &Element, waited: u32) -> bool {
    let every = part
        .get_attribute("data-refresh")
        .and_then(|text| text.parse().ok())
        .unwrap_or(u32::MAX);
    let seen = document().visibility_state() == VisibilityState::Visible;
    let typing = document()
        .active_element()
        .is_some_and(|focus| part.contains(Some(&focus)));
    waited >= every && seen && !typing
}

async fn look(part: &Element) {
    let before = visit::here();
    let Ok(address) = window().location().href() else {
        return;
    };
    let Answer::Page { html, .. } = fetch::page(&address, None).await else {
        return; // Next time, perhaps.
    };
    let same_page = visit::here() == before && part.is_connected();
    let Some(fresh) = Fresh::read(&html).filter(|fresh| same_page && fresh.fits()) else {
        return;
    };
    match fresh.part(&part.id()) {
        Some(new) if new.outer_html() == part.outer_html() => return,
        // The element itself, not its text: what was read once is not read a second time as something else.
        Some(new) => {
            let _ = part.replace_with_with_node_1(&new);
        }
        // The part is no longer there: what it waited for has happened, so the page is another one.
        None => fresh.show(),
    }
    wake::all();
}
