//! Something more, for who wants it.

use leptos::prelude::*;

/// A fold; all are open in print.
#[component]
pub fn Details(
    /// What is inside, in words.
    #[prop(into)]
    summary: String,
    /// Open from the start.
    #[prop(optional)]
    open: bool,
    /// The rest.
    children: Children,
) -> impl IntoView {
    view! { <details open=open><summary>{summary}</summary><div class="stack">{children()}</div></details> }
        .into_any()
}
