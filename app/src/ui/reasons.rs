//! Why two sides suit each other, what suits less well, and what was not used.

use super::{LessIcon, TickIcon};
use leptos::prelude::*;

/// At most three that fit, at least one that fits less well; no numbers.
#[component]
pub fn Reasons(
    /// Heading of what fits.
    #[prop(into)]
    title: String,
    /// What fits; only the first three are shown.
    fits: Vec<String>,
    /// Heading of what fits less well.
    #[prop(into)]
    less_title: String,
    /// What fits less well.
    less: Vec<String>,
    /// What was not used.
    #[prop(optional_no_strip, into)]
    unused: Option<String>,
) -> impl IntoView {
    let fits = fits
        .into_iter()
        .take(3)
        .map(|text| view! { <li><TickIcon/><span>{text}</span></li> })
        .collect_view();
    let less = (!less.is_empty()).then(|| {
        let lines = less
            .into_iter()
            .map(|text| view! { <li><LessIcon/><span>{text}</span></li> })
            .collect_view();
        view! { <h3>{less_title}</h3> <ul class="why">{lines}</ul> }
    });
    view! {
        <section class="card" aria-labelledby="reasons">
            <h2 id="reasons">{title}</h2>
            <ul class="why">{fits}</ul>
            {less}
            {unused.map(|text| view! { <p class="hint">{text}</p> })}
        </section>
    }
    .into_any()
}
