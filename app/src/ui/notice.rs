//! Something to know on this page, in a calm box.

use leptos::prelude::*;

/// A box with one or two sentences.
#[component]
pub fn Notice(
    /// Good news, in teal; otherwise saffron.
    #[prop(optional)]
    good: bool,
    /// Sentences or links.
    children: Children,
) -> impl IntoView {
    view! { <div class=if good { "notice good" } else { "notice" }>{children()}</div> }.into_any()
}
