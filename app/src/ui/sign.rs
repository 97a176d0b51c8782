//! The sign: five circles round one open circle. Five people, one household, room to come in.

use super::art::CIRCLES;
use leptos::prelude::*;

/// Where two neighbours overlap, drawn once and turned.
const LENS: &str = "M0-12.5A18.4 18.4 0 0 1 0-31.2A18.4 18.4 0 0 1 0-12.5";

/// The sign, as a mark or as a picture of how far a group is.
#[component]
pub fn Sign(
    /// How many circles are coloured; the others wait.
    #[prop(default = 5)]
    seats: usize,
    /// The household is there.
    #[prop(optional)]
    household: bool,
) -> impl IntoView {
    let circles = CIRCLES
        .iter()
        .enumerate()
        .map(|(at, (x, y))| {
            let colour = if at < seats { at + 1 } else { 0 };
            view! { <circle class=format!("c{colour}") cx=*x cy=*y r="18.4"></circle> }
        })
        .collect_view();
    let overlaps = if seats >= 5 { 5 } else { seats.saturating_sub(1) };
    let lenses = (0..overlaps)
        .map(|at| view! { <path d=LENS transform=format!("translate(48 49.5) rotate({})", 36 + 72 * at)></path> })
        .collect_view();
    let middle = household.then(|| view! { <circle class="warm" cx="48" cy="49.5" r="6"></circle> });
    view! {
        <svg class="sign" viewBox="0 0 96 96" aria-hidden="true">
            {circles}
            <g class="lens">{lenses}</g>
            <circle class="core" cx="48" cy="49.5" r="14"></circle>
            <circle
                class="ring" cx="48" cy="49.5" r="9.5"
                stroke-dasharray="52.5 7.2" transform="rotate(111.6 48 49.5)"
            ></circle>
            {middle}
        </svg>
    }
    .into_any()
}
