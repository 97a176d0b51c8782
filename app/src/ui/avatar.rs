//! A face made of circles, from a number kept with the person: never from the name.

use super::art::face;
use leptos::prelude::*;

/// A generated face. Decoration: the name stands beside it.
#[component]
pub fn Avatar(
    /// The number kept with the person.
    seed: u32,
    /// Shows the initial; only where the name may be seen.
    #[prop(optional_no_strip, into)]
    name: Option<String>,
) -> impl IntoView {
    let (colour, motif, turn) = face(seed);
    let initial = name.as_deref().and_then(initial_of);
    let group = if initial.is_some() { "veiled" } else { "motif" };
    view! {
        <svg class="face" viewBox="0 0 56 56" aria-hidden="true">
            <rect class=format!("c{colour}") width="56" height="56"></rect>
            <g class=group transform=format!("rotate({turn} 28 28)")>
                <path class="faint" d=motif.faint></path>
                <path class="mark" d=motif.mark></path>
                <path class="line" d=motif.line></path>
            </g>
            {initial.map(|letter| view! { <text x="28" y="36.5">{letter}</text> })}
        </svg>
    }
    .into_any()
}

/// The first letter of a name, large where its script knows large letters.
fn initial_of(name: &str) -> Option<String> {
    let first = name.chars().find(|c| c.is_alphanumeric())?;
    Some(first.to_uppercase().collect())
}

#[cfg(test)]
mod tests {
    use super::initial_of;

    #[test]
    fn an_initial_is_the_first_letter_in_any_script() {
        assert_eq!(initial_of(" şenay").as_deref(), Some("Ş"));
        assert_eq!(initial_of("سميرة").as_deref(), Some("س"));
        assert_eq!(initial_of("—"), None);
    }
}
