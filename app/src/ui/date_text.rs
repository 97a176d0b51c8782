//! A date in words, with the Dutch one beneath, and an address to show to a driver. The words come ready-made.

use leptos::prelude::*;

/// A date. Where the page is not Dutch, the Dutch words stand beneath it.
#[component]
pub fn DateText(
    /// In the language of the page.
    #[prop(into)]
    text: String,
    /// In Dutch; `None` on Dutch pages.
    #[prop(optional_no_strip, into)]
    dutch: Option<String>,
    /// Large, as the heart of a page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    // The direction sits on an inner inline element: on the block the line would jump to the other edge.
    let beneath =
        dutch.map(|words| view! { <span class="nl-date"><span lang="nl" dir="ltr">{words}</span></span> });
    view! { <span class=if large { "when" } else { "date" }>{text}{beneath}</span> }.into_any()
}

/// A Dutch address, large enough to show to a driver.
#[component]
pub fn Address(
    /// The place.
    #[prop(into)]
    name: String,
    /// Street, number, city.
    #[prop(into)]
    line: String,
) -> impl IntoView {
    view! {
        <address class="address">
            <strong><span lang="nl" dir="ltr">{name}</span></strong>
            <span lang="nl" dir="ltr">{line}</span>
        </address>
    }
    .into_any()
}
