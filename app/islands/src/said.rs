//! The one line in which a page says what is going on; its words stand in the document, in the reader's language.

use leptos::prelude::{document, set_timeout};
use std::cell::Cell;
use std::time::Duration;

thread_local! {
    /// Counts what was begun, so that a late timer does not speak about something that has ended.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Nothing is said before this: most answers are there.
const PATIENCE: Duration = Duration::from_millis(800);

/// What can be said; the names of the attributes that hold the words.
#[derive(Clone, Copy)]
pub enum Said {
    /// "One moment."
    Busy,
    /// No connection; what was typed is still here.
    Offline,
    /// The server could not do it; what was typed is still here.
    Failed,
}

impl Said {
    const fn attribute(self) -> &'static str {
        match self {
            Self::Busy => "data-busy",
            Self::Offline => "data-offline",
            Self::Failed => "data-failed",
        }
    }
}

/// Says it at once.
pub fn say(what: Said) {
    silence();
    put(what);
}

/// Says that we are busy, unless something else is said first.
pub fn say_soon() {
    silence();
    let turn = TURN.get();
    set_timeout(
        move || {
            if TURN.get() == turn {
                put(Said::Busy);
            }
        },
        PATIENCE,
    );
}

/// Takes back what was said.
pub fn silence() {
    TURN.set(TURN.get().wrapping_add(1));
    if let Some(line) = document().get_element_by_id("said") {
        line.set_text_content(None);
    }
}

fn put(what: Said) {
    if let Some(line) = document().get_element_by_id("said") {
        line.set_text_content(line.get_attribute(what.attribute()).as_deref());
    }
}
