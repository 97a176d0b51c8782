//! A Dutch sentence to use, with its meaning.

use leptos::prelude::*;

/// Dutch large, the meaning under it.
#[component]
pub fn Phrase(
    /// To say.
    #[prop(into)]
    dutch: String,
    /// What it means, in the language of the page; `None` on Dutch pages.
    #[prop(optional_no_strip, into)]
    meaning: Option<String>,
) -> impl IntoView {
    view! {
        <p class="phrase">
            <strong><span lang="nl" dir="ltr">{dutch}</span></strong>
            {meaning.map(|text| view! { <span>{text}</span> })}
        </p>
    }
    .into_any()
}
