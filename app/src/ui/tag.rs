//! A word or two about a state.

use leptos::prelude::*;

/// What colour stands behind the word; the word alone says it too.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Needs somebody.
    #[default]
    Sun,
    /// Goes well.
    Calm,
    /// Went wrong.
    Bad,
}

/// A state in words.
#[component]
pub fn Tag(
    /// One or two words.
    #[prop(into)]
    text: String,
    /// The colour.
    #[prop(optional)]
    tone: Tone,
) -> impl IntoView {
    let class = match tone {
        Tone::Sun => "tag",
        Tone::Calm => "tag calm",
        Tone::Bad => "tag wrong",
    };
    view! { <span class=class>{text}</span> }.into_any()
}
