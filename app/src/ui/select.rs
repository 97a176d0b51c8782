//! A list to choose one from, when there are too many for rows.

use super::field::Message;
use leptos::prelude::*;

/// A native list.
#[component]
pub fn Select(
    /// Name and id.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    label: String,
    /// Value and words.
    options: Vec<(String, String)>,
    /// Chosen before.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
    /// Why, or how.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What to do about it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
) -> impl IntoView {
    let describe = super::described_by(&name, hint.is_some(), error.is_some());
    let bad = error.is_some();
    let options = options
        .into_iter()
        .map(|(code, words)| {
            let chosen = value.as_deref() == Some(code.as_str());
            view! { <option value=code selected=chosen dir="auto">{words}</option> }
        })
        .collect_view();
    view! {
        <div class=if bad { "field bad" } else { "field" }>
            <label for=name.clone()>{label}</label>
            <Message id=name.clone() hint error/>
            <select
                class="medium" id=name.clone() name=name
                aria-describedby=describe aria-invalid=bad.then_some("true")
            >
                {options}
            </select>
        </div>
    }
    .into_any()
}
