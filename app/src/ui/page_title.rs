//! The only writer of `<title>`.

use crate::t_plain;
use leptos::prelude::*;
use leptos_meta::Title;

/// Title of the document: the page, then the name of the site; first "Error:" if something is not right.
#[component]
pub fn PageTitle(
    /// What the page is about; no names, no free text.
    #[prop(into)]
    text: String,
    /// The page shows an error summary.
    #[prop(optional)]
    error: bool,
) -> impl IntoView {
    let full = t_plain!("site-title", page = text);
    let full = if error {
        t_plain!("site-title-error", page = full)
    } else {
        full
    };
    // leptos_meta writes the text raw into the head, so it is escaped here.
    view! { <Title text=super::escape(&full)/> }
}
