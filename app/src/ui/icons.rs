//! Three small pictures; each stands beside words.

use leptos::prelude::*;

/// Who sees this.
#[component]
pub fn EyeIcon() -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12z"></path>
            <circle cx="12" cy="12" r="2.8"></circle>
        </svg>
    }
    .into_any()
}

/// It fits.
#[component]
pub fn TickIcon() -> impl IntoView {
    view! {
        <svg class="tick" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="12"></circle>
            <path d="M7 12.5l3.5 3.5 7-8"></path>
        </svg>
    }
    .into_any()
}

/// It fits less well.
#[component]
pub fn LessIcon() -> impl IntoView {
    view! {
        <svg class="tick less" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="11"></circle>
            <path d="M7.5 12h9"></path>
        </svg>
    }
    .into_any()
}
