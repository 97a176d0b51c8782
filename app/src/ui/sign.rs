//! The sign: five circles round one open circle. Five people, one household, room to come in.

use super::art::CIRCLES;
use super::drawn::Drawn;
use leptos::prelude::*;
use std::fmt::Write;
use std::sync::LazyLock;

/// Where two neighbours overlap, drawn once and turned.
const LENS: &str = "M0-12.5A18.4 18.4 0 0 1 0-31.2A18.4 18.4 0 0 1 0-12.5";

/// Drawn once for each number of seats, without and with the household: the sign stands on every page, mostly many times.
static DRAWN: LazyLock<[[String; 2]; 6]> =
    LazyLock::new(|| std::array::from_fn(|seats| [false, true].map(|household| drawn(seats, household))));

/// The sign, as a mark or as a picture of how far a group is.
#[component]
pub fn Sign(
    /// How many circles are coloured, five at most; the others wait.
    #[prop(default = 5)]
    seats: usize,
    /// The household is there.
    #[prop(optional)]
    household: bool,
) -> impl IntoView {
    let inside = DRAWN[seats.min(5)][usize::from(household)].as_str();
    view! { <Drawn class="sign" side=96 inside/> }.into_any()
}

/// What is inside the square of 96.
fn drawn(seats: usize, household: bool) -> String {
    let mut inside = String::new();
    for (at, (x, y)) in CIRCLES.iter().enumerate() {
        let colour = if at < seats { at + 1 } else { 0 };
        let _ = write!(
            inside,
            r#"<circle class="c{colour}" cx="{x}" cy="{y}" r="18.4"/>"#
        );
    }
    let overlaps = if seats >= 5 { 5 } else { seats.saturating_sub(1) };
    inside += r#"<g class="lens">"#;
    for at in 0..overlaps {
        let turn = 36 + 72 * at;
        let _ = write!(
            inside,
            r#"<path d="{LENS}" transform="translate(48 49.5) rotate({turn})"/>"#
        );
    }
    inside += concat!(
        r#"</g><circle class="core" cx="48" cy="49.5" r="14"/>"#,
        r#"<circle class="ring" cx="48" cy="49.5" r="9.5" stroke-dasharray="52.5 7.2" "#,
        r#"transform="rotate(111.6 48 49.5)"/>"#,
    );
    if household {
        inside += r#"<circle class="warm" cx="48" cy="49.5" r="6"/>"#;
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_seat_colours_a_circle_and_the_household_the_middle() {
        for seats in 0..=5 {
            for household in [false, true] {
                let inside = &DRAWN[seats][usize::from(household)];
                let coloured = (1..=5).filter(|colour| inside.contains(&format!("\"c{colour}\"")));
                assert_eq!(coloured.count(), seats);
                assert_eq!(inside.matches("\"c0\"").count(), 5 - seats);
                assert_eq!(inside.contains("warm"), household);
            }
        }
    }
}
