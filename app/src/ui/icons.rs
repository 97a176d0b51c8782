//! Three small pictures; each stands beside words.

use super::drawn::Drawn;
use leptos::prelude::*;

/// Who sees this.
#[component]
pub fn EyeIcon() -> impl IntoView {
    view! {
        <Drawn class="icon" side=24 inside=r#"<path d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12z"/><circle cx="12" cy="12" r="2.8"/>"#/>
    }
    .into_any()
}

/// It fits.
#[component]
pub fn TickIcon() -> impl IntoView {
    view! {
        <Drawn class="tick" side=24 inside=r#"<circle cx="12" cy="12" r="12"/><path d="M7 12.5l3.5 3.5 7-8"/>"#/>
    }
    .into_any()
}

/// It fits less well.
#[component]
pub fn LessIcon() -> impl IntoView {
    view! {
        <Drawn class="tick less" side=24 inside=r#"<circle cx="12" cy="12" r="11"/><path d="M7.5 12h9"/>"#/>
    }
    .into_any()
}
