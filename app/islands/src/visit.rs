//! One visit: asks for a page, shows it, and keeps the browser's history true.
//!
//! Whatever goes wrong with a link is left to the browser, which knows how to say it. A form that finds no server stays
//! as it is, with everything that was typed.

use crate::document::{self, Fresh};
use crate::fetch::{self, Answer};
use crate::said::{self, Said};
use crate::wake;
use leptos::prelude::window;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{PopStateEvent, ScrollRestoration, Url, UrlSearchParams};

thread_local! {
    /// The latest visit that was begun; an older one that answers late is not shown.
    static LATEST: Cell<u32> = const { Cell::new(0) };
    /// Path and query of the page that stands.
    static HERE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// How a visit came about, which decides what becomes of the history and of the place in the page.
#[derive(Clone, Copy, PartialEq)]
pub enum How {
    /// A link or a form.
    Forward,
    /// Back or forward in the browser, to a page that was left this far down.
    Again(f64),
}

/// Takes over "back" and "forward".
pub fn begin() {
    HERE.set(here());
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    let back = Closure::<dyn Fn(PopStateEvent)>::new(|event: PopStateEvent| {
        // A step between places within the page is the browser's.
        if HERE.with_borrow(|known| *known != here()) {
            let down = event.state().as_f64().unwrap_or_default();
            let address = window().location().href().unwrap_or_default();
            leptos::task::spawn_local(go(address, How::Again(down)));
        }
    });
    let _ = window().add_event_listener_with_callback("popstate", back.as_ref().unchecked_ref());
    back.forget(); // for as long as the document lives
}

/// Goes to a page.
pub async fn go(address: String, how: How) {
    let turn = begun();
    said::say_soon();
    let answer = fetch::page(&address, None).await;
    if LATEST.get() != turn {
        return;
    }
    said::silence();
    let fragment = fragment_of(&address);
    match answer {
        Answer::Page { html, address } => show(&html, &address, &fragment, how),
        Answer::Elsewhere { .. } | Answer::Other | Answer::Nothing => leave(&address),
    }
}

/// Sends a form and goes where the answer leads. False when it must be sent again by hand.
pub async fn send(address: &str, body: &UrlSearchParams) -> bool {
    begun();
    said::say_soon();
    let answer = fetch::page(address, Some(body)).await;
    said::silence();
    match answer {
        Answer::Elsewhere { address } => {
            go(whole(&address), How::Forward).await;
            true
        }
        Answer::Page { html, address } => {
            show(&html, &address, "", How::Forward);
            true
        }
        Answer::Other => {
            said::say(Said::Failed);
            false
        }
        Answer::Nothing => {
            said::say(Said::Offline);
            false
        }
    }
}

/// Path and query of the address that the browser shows.
pub fn here() -> String {
    let location = window().location();
    location.pathname().unwrap_or_default() + &location.search().unwrap_or_default()
}

fn begun() -> u32 {
    LATEST.set(LATEST.get().wrapping_add(1));
    LATEST.get()
}

fn show(html: &str, address: &str, fragment: &str, how: How) {
    let Some(fresh) = Fresh::read(html).filter(Fresh::fits) else {
        return leave(address); // another language or a newer build: a document of its own
    };
    let down = window().scroll_y().unwrap_or_default();
    let before = HERE.take();
    if how == How::Forward {
        record(address, fragment, down);
    }
    HERE.set(here());
    fresh.show();
    wake::all();
    let placed = document::focus(fragment);
    let to = match how {
        How::Again(down) => Some(down),
        // The same page with a change in it keeps its place; another page begins at its top.
        How::Forward if HERE.with_borrow(|now| *now == before) => (!placed).then_some(down),
        How::Forward => (!placed).then_some(0.0),
    };
    if let Some(to) = to {
        window().scroll_to_with_x_and_y(0.0, to);
    }
}

/// Keeps how far down the page was left, and adds the new one unless it is the same.
fn record(address: &str, fragment: &str, down: f64) {
    let Ok(history) = window().history() else { return };
    let _ = history.replace_state(&JsValue::from_f64(down), "");
    let whole = if fragment.is_empty() {
        address.to_owned()
    } else {
        format!("{address}#{fragment}")
    };
    if window().location().href().is_ok_and(|now| now == whole) {
        return;
    }
    let _ = history.push_state_with_url(&JsValue::from_f64(0.0), "", Some(&whole));
}

/// The address with our own host before it.
fn whole(address: &str) -> String {
    let base = window().location().href().unwrap_or_default();
    Url::new_with_base(address, &base).map_or_else(|_| address.to_owned(), |url| url.href())
}

fn fragment_of(address: &str) -> String {
    let hash = Url::new(address).map(|url| url.hash()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

fn leave(address: &str) {
    let _ = window().location().assign(address);
}
