//! The year as twelve dots, with words.

use super::steps::dots;
use crate::t;
use leptos::prelude::*;

/// Twelve months: past, now, to come.
#[component]
pub fn YearLine(
    /// The month now, 1 to 12; 0 before the beginning, 13 after the end.
    month: u32,
    /// One more sentence: "the next talk is in March".
    #[prop(optional_no_strip, into)]
    note: Option<String>,
) -> impl IntoView {
    let words = match month {
        0 => t!("ui-year-before"),
        1..=12 => t!("ui-year-month", month = month),
        _ => t!("ui-year-after"),
    };
    view! {
        <div class="year">
            {dots(month, 12)}
            <p><strong>{words}</strong>{note.map(|text| view! { <span class="hint">{text}</span> })}</p>
        </div>
    }
    .into_any()
}
