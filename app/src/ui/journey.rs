//! A way in numbered steps, and what is done and what is not.

use super::{LessIcon, TickIcon};
use leptos::prelude::*;

/// Steps one below the other, on a line.
#[component]
pub fn Journey(
    /// Title and one or two sentences.
    steps: Vec<(String, String)>,
    /// The step where somebody is now, counted from 1; the ones before are done.
    #[prop(optional)]
    now: usize,
) -> impl IntoView {
    let steps = steps
        .into_iter()
        .enumerate()
        .map(|(at, (title, text))| {
            let number = at + 1;
            let (class, current) = match number.cmp(&now) {
                std::cmp::Ordering::Less => ("done", None),
                std::cmp::Ordering::Equal => ("now", Some("step")),
                std::cmp::Ordering::Greater => ("to-come", None),
            };
            view! {
                <li class=class aria-current=current>
                    <span class="step" aria-hidden="true">{number.to_string()}</span>
                    <div><h3>{title}</h3><p>{text}</p></div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="path">{steps}</ol> }.into_any()
}

/// What a group does, or does not.
#[component]
pub fn Does(
    /// One thing a line.
    lines: Vec<String>,
    /// These are not done.
    #[prop(optional)]
    not: bool,
) -> impl IntoView {
    let lines = lines
        .into_iter()
        .map(|line| {
            let icon = if not {
                view! { <LessIcon/> }.into_any()
            } else {
                view! { <TickIcon/> }.into_any()
            };
            view! { <li>{icon}<span>{line}</span></li> }
        })
        .collect_view();
    view! { <ul class="does">{lines}</ul> }.into_any()
}
