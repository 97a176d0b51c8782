//! Who will see an answer.

use super::EyeIcon;
use leptos::prelude::*;

/// An eye and a sentence. The sentence comes from the table of visibility, never written by hand.
#[component]
pub fn WhoSees(
    /// The sentence.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="sees"><EyeIcon/><span>{text}</span></p> }.into_any()
}
