//! The few places of an area, under the header.

use leptos::prelude::*;

/// One place.
#[derive(Clone)]
pub struct Place {
    /// Where to.
    pub href: String,
    /// In one or two words.
    pub text: String,
    /// This is where we are.
    pub here: bool,
}

/// A row of links.
#[component]
pub fn Places(
    /// Names the row for who hears it.
    #[prop(into)]
    label: String,
    /// At most eight.
    places: Vec<Place>,
) -> impl IntoView {
    let links = places
        .into_iter()
        .map(|p| view! { <li><a href=p.href aria-current=p.here.then_some("page")>{p.text}</a></li> })
        .collect_view();
    view! { <nav class="places" aria-label=label><ul>{links}</ul></nav> }.into_any()
}
