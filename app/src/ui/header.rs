//! Brand at the start, language switch at the end. Not sticky.

use super::Sign;
use crate::t;
use leptos::prelude::*;

/// The header.
#[component]
pub fn Header(
    /// Address of the front page in this language.
    #[prop(into)]
    home: String,
    /// The language switch, and sign-in or sign-out.
    children: Children,
) -> impl IntoView {
    view! {
        <header class="bar">
            <a class="brand" href=home><Sign/><span lang="nl" dir="ltr">{t!("site-brand")}</span></a>
            {children()}
        </header>
    }
    .into_any()
}
