//! A page that is not there, or a door closed for a moment.

use super::Sign;
use leptos::prelude::*;

/// What happened, what is kept, what to do. One of the five circles is missing.
#[component]
pub fn Problem(
    /// What happened.
    #[prop(into)]
    title: String,
    /// What is kept and what to do.
    #[prop(into)]
    text: String,
    /// The way on.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="problem">
            <Sign seats=4/>
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{text}</p>
            <div class="row">{children()}</div>
        </div>
    }
    .into_any()
}
