//! What every document names in its head besides the stylesheet: its font, its icons, its manifest.

use domain::language::Language;
use leptos::prelude::*;

/// Only the font of the page's own script is fetched early; the browser finds the other when a letter needs it.
#[component]
pub fn HeadLinks(
    /// The language of the page.
    language: Language,
) -> impl IntoView {
    let script = if language == Language::Arabic {
        "arabic"
    } else {
        "latin"
    };
    view! {
        <link rel="preload" href=format!("/fonts/rubik-{script}-5.3.0.woff2") r#as="font" type="font/woff2" crossorigin=""/>
        <link rel="icon" href="/icons/sign.svg" type="image/svg+xml"/>
        <link rel="apple-touch-icon" href="/icons/apple-180.png"/>
        <link rel="manifest" href=format!("/manifest-{}.webmanifest", language.code())/>
    }
}
