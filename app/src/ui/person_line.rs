//! People one below the other.

use super::Avatar;
use leptos::prelude::*;

/// The list round [`PersonLine`]s.
#[component]
pub fn People(
    /// Lines.
    children: Children,
) -> impl IntoView {
    view! { <ul class="people">{children()}</ul> }.into_any()
}

/// Face, name, and what helps to know: languages, what she likes.
#[component]
pub fn PersonLine(
    /// The number kept with the person.
    seed: u32,
    /// The name, or a word such as "member 2" while names are not shown.
    #[prop(into)]
    name: String,
    /// The name may be seen, so its initial may stand on the face.
    #[prop(optional)]
    known: bool,
    /// One line beneath.
    #[prop(optional_no_strip, into)]
    note: Option<String>,
    /// Phone, buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let initial = known.then(|| name.clone());
    view! {
        <li class="person">
            <Avatar seed name=initial/>
            <div>
                <bdi class="name">{name}</bdi>
                {note.map(|text| view! { <span class="hint" dir="auto">{text}</span> })}
                {children.map(|children| children())}
            </div>
        </li>
    }
    .into_any()
}
