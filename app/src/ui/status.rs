//! What just happened, said once and left to be read.

use leptos::prelude::*;

/// There from the start, so that a later text is read aloud.
#[component]
pub fn Status(
    /// "Saved."
    #[prop(optional_no_strip, into)]
    text: Option<String>,
) -> impl IntoView {
    view! { <div role="status">{text}</div> }.into_any()
}
