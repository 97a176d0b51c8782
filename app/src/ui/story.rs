//! The words of the front page: the story in five lines, and what somebody said.

use leptos::prelude::*;

/// Five short lines, each with one of the five colours.
#[component]
pub fn Story(
    /// The lines.
    lines: Vec<String>,
) -> impl IntoView {
    let lines = lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| {
            view! {
                <li>
                    <svg viewBox="0 0 20 20" aria-hidden="true">
                        <circle class=format!("c{}", at % 5 + 1) cx="10" cy="10" r="10"></circle>
                    </svg>
                    <span>{line}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="story">{lines}</ul> }.into_any()
}

/// What somebody said, large. The marks of quotation come with the text.
#[component]
pub fn Quote(
    /// The words, with their marks.
    #[prop(into)]
    text: String,
    /// Who said it, as they agreed.
    #[prop(into)]
    by: String,
) -> impl IntoView {
    view! {
        <figure class="say">
            <blockquote>{text}</blockquote>
            <figcaption class="lead">{by}</figcaption>
        </figure>
    }
    .into_any()
}
