//! A page with nothing on it yet: what will come, and when.

use super::Sign;
use leptos::prelude::*;

/// Never blames; says what comes and when.
#[component]
pub fn Empty(
    /// What is not there yet.
    #[prop(into)]
    title: String,
    /// What will come, and when.
    #[prop(into)]
    text: String,
    /// How many circles are already coloured.
    #[prop(optional)]
    seats: usize,
    /// A link or button, if there is something to do.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="card empty">
            <Sign seats/>
            <h2>{title}</h2>
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}
