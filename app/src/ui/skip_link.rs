//! First on every page.

use crate::t;
use leptos::prelude::*;

/// Leads past the header.
#[component]
pub fn SkipLink() -> impl IntoView {
    view! { <a class="skip" href="#main" rel="external">{t!("site-skip")}</a> }.into_any()
}
