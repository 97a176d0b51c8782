//! Where somebody is in a row of questions: in words, and as dots for the eye.

use crate::t;
use leptos::prelude::*;

/// "Question 4 of 12".
#[component]
pub fn Steps(
    /// This question, counted from 1.
    now: u32,
    /// All questions.
    total: u32,
) -> impl IntoView {
    view! { <div class="steps"><span>{t!("ui-step", now = now, total = total)}</span>{dots(now, total)}</div> }.into_any()
}

/// Decoration: dots before, at and after a place. They mirror in Arabic.
pub(super) fn dots(now: u32, total: u32) -> AnyView {
    let circles = (1..=total)
        .map(|at| {
            let (class, radius) = match at.cmp(&now) {
                std::cmp::Ordering::Less => ("on", "7"),
                std::cmp::Ordering::Equal => ("now", "9"),
                std::cmp::Ordering::Greater => ("to", "7"),
            };
            view! { <circle class=class cx=(at * 20 - 8).to_string() cy="12" r=radius></circle> }
        })
        .collect_view();
    let side = total * 20 + 4;
    view! { <svg class="dots" viewBox=format!("0 0 {side} 24") aria-hidden="true">{circles}</svg> }.into_any()
}
