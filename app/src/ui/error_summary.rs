//! What is not right yet, first in the page, with a link to each field.

use crate::t;
use leptos::prelude::*;

/// Reached by `#errors`. Nothing is drawn without errors.
#[component]
pub fn ErrorSummary(
    /// Id of the field and what to do about it, in the order of the page.
    errors: Vec<(String, String)>,
) -> impl IntoView {
    if errors.is_empty() {
        return ().into_any();
    }
    let title = t!("site-errors-title", count = errors.len());
    let lines = errors
        .into_iter()
        .map(|(id, text)| view! { <li><a href=format!("#{id}") rel="external">{text}</a></li> })
        .collect_view();
    view! {
        <section class="errors" id="errors" tabindex="-1" aria-labelledby="errors-title">
            <h2 id="errors-title">{title}</h2>
            <ul class="plain">{lines}</ul>
            <p>{t!("site-errors-kept")}</p>
        </section>
    }
    .into_any()
}
