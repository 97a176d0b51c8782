//! How one acquaintance leads to the next, as a list with circles.

use leptos::prelude::*;

/// A path of people, from the first to the last; the last one is the goal.
#[component]
pub fn Chain(
    /// What the path is, read aloud before it.
    #[prop(into)]
    label: String,
    /// One word or two for each step.
    steps: Vec<String>,
) -> impl IntoView {
    let last = steps.len().saturating_sub(1);
    let steps = steps
        .into_iter()
        .enumerate()
        .map(|(at, step)| {
            let class = if at == last { "warm".to_owned() } else { format!("c{}", at % 5 + 1) };
            view! {
                <li>
                    <svg viewBox="0 0 40 40" aria-hidden="true"><circle class=class cx="20" cy="20" r="18"></circle></svg>
                    <span>{step}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="chain" aria-label=label>{steps}</ol> }.into_any()
}
