//! The ways in: the household, the group, on one's own. The sign shows which is which.

use super::Sign;
use leptos::prelude::*;

/// The doors side by side.
#[component]
pub fn Doors(
    /// [`Door`]s.
    children: Children,
) -> impl IntoView {
    view! { <div class="doors">{children()}</div> }.into_any()
}

/// One way in. The whole card is the link.
#[component]
pub fn Door(
    /// Where to.
    #[prop(into)]
    href: String,
    /// In the person's own words: "I am new here".
    #[prop(into)]
    title: String,
    /// One sentence.
    #[prop(into)]
    text: String,
    /// How many of the five circles are coloured.
    seats: usize,
    /// The household in the middle is meant.
    #[prop(optional)]
    household: bool,
) -> impl IntoView {
    view! {
        <div class="door">
            <Sign seats household/>
            <h3><a href=href>{title}</a></h3>
            <p>{text}</p>
        </div>
    }
    .into_any()
}
