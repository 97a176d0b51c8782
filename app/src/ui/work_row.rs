//! The coordinator's list: what, why, by when, and one action.

use leptos::prelude::*;

/// The list round [`WorkRow`]s, the most urgent first.
#[component]
pub fn WorkList(
    /// Rows.
    children: Children,
) -> impl IntoView {
    view! { <ol class="work">{children()}</ol> }.into_any()
}

/// One row.
#[component]
pub fn WorkRow(
    /// Names the row, so that an undo comes back to it.
    #[prop(into)]
    id: String,
    /// Whom or what it is about.
    #[prop(into)]
    who: String,
    /// Where the file is.
    #[prop(into)]
    href: String,
    /// The reason in one or two words.
    #[prop(into)]
    tag: String,
    /// The reason in one sentence.
    #[prop(into)]
    text: String,
    /// By when, in words.
    #[prop(into)]
    due: String,
    /// It is due.
    #[prop(optional)]
    late: bool,
    /// Forms with one button, or links.
    children: Children,
) -> impl IntoView {
    view! {
        <li id=id>
            <a class="who" href=href><bdi>{who}</bdi></a>
            <span><span class="tag">{tag}</span>" "{text}</span>
            <span class=if late { "late" } else { "due" }>{due}</span>
            <div class="act">{children()}</div>
        </li>
    }
    .into_any()
}
