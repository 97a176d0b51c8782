//! Copies an address; only where there is script.

use leptos::prelude::*;

/// A button that copies, and says so. Its words come from the server, in the reader's language.
#[island]
pub fn Copy(
    /// What is copied.
    address: String,
    /// On the button.
    copy: String,
    /// Said afterwards.
    copied: String,
) -> impl IntoView {
    let done = RwSignal::new(false);
    let press = move |_| {
        // The promise is not awaited: a browser that refuses leaves the address to be copied by hand.
        let _ = window().navigator().clipboard().write_text(&address);
        done.set(true);
    };
    view! {
        <div class="live-only">
            <button type="button" class="btn" on:click=press><span>{copy}</span></button>
            <span role="status">{move || done.get().then(|| copied.clone())}</span>
        </div>
    }
}
