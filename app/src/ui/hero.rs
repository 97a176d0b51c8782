//! The picture of the front page: five people, one household in the middle, twelve months round them.

use super::drawn::Drawn;
use leptos::prelude::*;

/// Inside a square of 500.
const ART: &str = concat!(
    r#"<circle class="orbit" cx="250" cy="250" r="232"/>"#,
    r#"<circle class="bead on" cx="250" cy="18" r="8"/>"#,
    r#"<circle class="bead on" cx="366" cy="49.1" r="8"/>"#,
    r#"<circle class="bead on" cx="450.9" cy="134" r="8"/>"#,
    r#"<circle class="halo" cx="482" cy="250" r="20"/>"#,
    r#"<circle class="bead on" cx="482" cy="250" r="11"/>"#,
    r#"<circle class="bead" cx="450.9" cy="366" r="8"/>"#,
    r#"<circle class="bead" cx="366" cy="450.9" r="8"/>"#,
    r#"<circle class="bead" cx="250" cy="482" r="8"/>"#,
    r#"<circle class="bead" cx="134" cy="450.9" r="8"/>"#,
    r#"<circle class="bead" cx="49.1" cy="366" r="8"/>"#,
    r#"<circle class="bead" cx="18" cy="250" r="8"/>"#,
    r#"<circle class="bead" cx="49.1" cy="134" r="8"/>"#,
    r#"<circle class="bead" cx="134" cy="49.1" r="8"/>"#,
    r#"<circle class="c1" cx="250" cy="130" r="80"/>"#,
    r#"<circle class="c2" cx="364.1" cy="212.9" r="80"/>"#,
    r#"<circle class="c3" cx="320.5" cy="347.1" r="80"/>"#,
    r#"<circle class="c4" cx="179.5" cy="347.1" r="80"/>"#,
    r#"<circle class="c5" cx="135.9" cy="212.9" r="80"/>"#,
    r#"<g class="lens">"#,
    r#"<path d="M0-59.3A80 80 0 0 1 0-134.8A80 80 0 0 1 0-59.3" transform="translate(250 250) rotate(36)"/>"#,
    r#"<path d="M0-59.3A80 80 0 0 1 0-134.8A80 80 0 0 1 0-59.3" transform="translate(250 250) rotate(108)"/>"#,
    r#"<path d="M0-59.3A80 80 0 0 1 0-134.8A80 80 0 0 1 0-59.3" transform="translate(250 250) rotate(180)"/>"#,
    r#"<path d="M0-59.3A80 80 0 0 1 0-134.8A80 80 0 0 1 0-59.3" transform="translate(250 250) rotate(252)"/>"#,
    r#"<path d="M0-59.3A80 80 0 0 1 0-134.8A80 80 0 0 1 0-59.3" transform="translate(250 250) rotate(324)"/>"#,
    r#"</g>"#,
    r#"<g transform="translate(250 114)">"#,
    r#"<circle class="mark" r="40"/>"#,
    r#"<path class="line" d="M0-30V-44M0 30V44M-30 0H-44M30 0H44M21-21L31-31M-21-21L-31-31M21 21L31 31M-21 21L-31 31"/>"#,
    r#"<circle class="line" r="19"/>"#,
    r#"</g>"#,
    r#"<g transform="translate(380.1 207.9)">"#,
    r#"<circle class="mark" r="44"/>"#,
    r#"<circle class="line" r="40"/>"#,
    r#"<circle class="line" r="6"/>"#,
    r#"<path class="line" d="M0-40V-6M0 6V40M-40 0H-6M6 0H40M28-28L4-4M-28 28L-4 4M-28-28L-4-4M28 28L4 4"/>"#,
    r#"</g>"#,
    r#"<g transform="translate(330.5 361.1)">"#,
    r#"<path class="mark" d="M0 44C-52 30-46-24 0-48C46-24 52 30 0 44z"/>"#,
    r#"<path class="line" d="M0 46V-22M0 22C-16 20-26 10-28-4M0 22C16 20 26 10 28-4M0-2C-9-4-14-10-16-20M0-2C9-4 14-10 16-20"/>"#,
    r#"</g>"#,
    r#"<g transform="translate(169.5 361.1)">"#,
    r#"<path class="mark" d="M-46 4H46A46 42 0 0 1-46 4z"/>"#,
    r#"<path class="line" d="M-46 4H46A46 42 0 0 1-46 4zM-18-14q-8-9 0-18t0-16M2-14q-8-9 0-18t0-16M22-14q-8-9 0-18t0-16"/>"#,
    r#"</g>"#,
    r#"<g transform="translate(119.9 207.9)">"#,
    r#"<circle class="mark" cx="14" cy="-26" r="18"/>"#,
    r#"<path class="line" d="M-46 0q11.5-14 23 0t23 0t23 0t23 0M-46 18q11.5-14 23 0t23 0t23 0t23 0M-34 36q11.5-14 23 0t23 0t23 0"/>"#,
    r#"</g>"#,
    r#"<circle class="core" cx="250" cy="250" r="62"/>"#,
    r#"<circle class="ring" cx="250" cy="250" r="45" stroke-dasharray="254.5 28.3" transform="rotate(108 250 250)"/>"#,
    r#"<g class="warm">"#,
    r#"<circle cx="237" cy="240" r="13"/>"#,
    r#"<circle cx="263" cy="243" r="11"/>"#,
    r#"<circle cx="251" cy="264" r="8"/>"#,
    r#"</g>"#,
);

/// The opening of the front page: words at the start, the picture at the end (above them on a phone).
#[component]
pub fn Hero(
    /// Heading, story and buttons.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="bleed hero">
            <div class="wrap hero-in">
                <div class="hero-text">{children()}</div>
                <HeroArt/>
            </div>
        </div>
    }
    .into_any()
}

/// The picture alone. It says nothing that the words beside it do not say.
#[component]
pub fn HeroArt() -> impl IntoView {
    view! {
        <Drawn class="hero-art" side=500 inside=ART/>
    }
    .into_any()
}
