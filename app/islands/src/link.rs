//! Takes over links to our own pages; every other click stays the browser's.

use crate::visit::{self, How};
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, MouseEvent, Url};

/// From now on.
pub fn listen() {
    let click = Closure::<dyn Fn(MouseEvent)>::new(|event: MouseEvent| {
        if let Some(address) = ours(&event) {
            event.prevent_default();
            leptos::task::spawn_local(visit::go(address, How::Forward));
        }
    });
    let _ = document().add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    click.forget(); // for as long as the document lives
}

/// The address, when the click means one of our pages in this language and nothing more.
fn ours(event: &MouseEvent) -> Option<String> {
    let more = event.meta_key() || event.alt_key() || event.ctrl_key() || event.shift_key();
    if event.default_prevented() || event.button() != 0 || more {
        return None;
    }
    let link = event
        .target()?
        .dyn_into::<Element>()
        .ok()?
        .closest("a[href]")
        .ok()??;
    let external = link
        .get_attribute("rel")
        .is_some_and(|rel| rel.split(' ').any(|word| word == "external"));
    if external || link.has_attribute("target") || link.has_attribute("download") {
        return None;
    }
    let base = window().location().href().ok()?;
    let url = Url::new_with_base(&link.get_attribute("href")?, &base).ok()?;
    let within = !url.hash().is_empty() && url.pathname() + &url.search() == visit::here();
    let page = url.origin() == window().location().origin().ok()? && in_this_language(&url.pathname());
    (page && !within).then(|| url.href())
}

fn in_this_language(path: &str) -> bool {
    let language = document()
        .document_element()
        .and_then(|html| html.get_attribute("lang"))
        .unwrap_or_default();
    path.split('/').nth(1) == Some(language.as_str())
}
