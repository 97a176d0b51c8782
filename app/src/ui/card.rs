//! Cards and the few ways things stand beside each other.

use leptos::prelude::*;

/// A section with a heading of its own, or a plain card without one.
#[component]
pub fn Card(
    /// The heading (h2); without one the card is a plain box.
    #[prop(optional_no_strip, into)]
    title: Option<String>,
    /// Needed with a title: names the section, and is the target of links.
    #[prop(optional, into)]
    id: Option<String>,
    /// What stands inside.
    children: Children,
) -> impl IntoView {
    let Some(title) = title else {
        return view! { <div class="card" id=id>{children()}</div> }.into_any();
    };
    let id = id.unwrap_or_else(|| "section".to_owned());
    let name = id.clone();
    view! {
        <section class="card" aria-labelledby=name>
            <h2 id=id>{title}</h2>
            {children()}
        </section>
    }
    .into_any()
}

/// A band over the full width of the front page.
#[component]
pub fn Block(
    /// On deep teal.
    #[prop(optional)]
    deep: bool,
    /// What stands inside, in the broad column.
    children: Children,
) -> impl IntoView {
    let class = if deep { "bleed block deep" } else { "bleed block" };
    view! { <div class=class><div class="wrap">{children()}</div></div> }.into_any()
}

/// The broad column of coordinators.
#[component]
pub fn Broad(
    /// The whole page.
    children: Children,
) -> impl IntoView {
    view! { <div class="broad">{children()}</div> }.into_any()
}

/// Buttons and small things side by side, wrapping.
#[component]
pub fn Row(
    /// Buttons, tags, links.
    children: Children,
) -> impl IntoView {
    view! { <div class="row">{children()}</div> }.into_any()
}

/// Two cards side by side where there is room.
#[component]
pub fn Split(
    /// Two or more cards.
    children: Children,
) -> impl IntoView {
    view! { <div class="split">{children()}</div> }.into_any()
}
