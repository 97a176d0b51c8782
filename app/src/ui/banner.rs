//! A line above the page, for the demonstration and for planned work.

use leptos::prelude::*;

/// One calm line, outside `main`.
#[component]
pub fn Banner(
    /// The sentence, with links if need be.
    children: Children,
) -> impl IntoView {
    view! { <aside class="band">{children()}</aside> }.into_any()
}
