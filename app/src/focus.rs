//! After a navigation within the site the heading takes the focus, so that a screen reader says where one is.
//!
//! The browser does this by itself when a document is loaded; here it is only for pages that change without one.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Frames to wait for the new heading: about five seconds, then the page has said what it has to say.
#[cfg(feature = "hydrate")]
const PATIENCE: u32 = 300;

/// Watches the address; does nothing on the first page, and nothing on the server.
pub fn follow_navigation() {
    let path = use_location().pathname;
    Effect::new(move |before: Option<String>| {
        let now = path.get();
        #[cfg(feature = "hydrate")]
        if before.is_some_and(|before| before != now) {
            wait(heading(), PATIENCE);
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = before;
        now
    });
}

/// A heading with its words: a page of the same kind may keep the element and change the words.
#[cfg(feature = "hydrate")]
type Heading = Option<(leptos::web_sys::HtmlElement, String)>;

/// The heading of the page as it stands.
#[cfg(feature = "hydrate")]
fn heading() -> Heading {
    use leptos::wasm_bindgen::JsCast;
    let element = document().query_selector("main h1").ok().flatten()?;
    let text = element.text_content().unwrap_or_default();
    Some((element.dyn_into().ok()?, text))
}

/// Looks once a frame whether another heading stands there than the one that was left.
#[cfg(feature = "hydrate")]
fn wait(left: Heading, patience: u32) {
    request_animation_frame(move || {
        let now = heading();
        match &now {
            Some((element, _)) if now != left => {
                let _ = element.focus();
            }
            _ if patience > 0 => wait(left, patience - 1),
            _ => {}
        }
    });
}
