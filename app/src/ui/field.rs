//! One line to type: label, hint, error, input.

use leptos::prelude::*;

/// How much room an answer needs.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Width {
    /// A sentence.
    #[default]
    Full,
    /// A name, a mail address.
    Medium,
    /// A postcode, a number.
    Short,
}

impl Width {
    const fn class(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Medium => "medium",
            Self::Short => "short",
        }
    }
}

/// Hint, then error, each with the id that the input names.
#[component]
pub(super) fn Message(
    #[prop(into)] id: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
) -> impl IntoView {
    let hint = hint.map(|text| view! { <p class="hint" id=format!("{id}-hint")>{text}</p> });
    let error = error.map(|text| view! { <p class="error" id=format!("{id}-error")>{text}</p> });
    (hint, error).into_any()
}

/// One line to type. What was typed before comes back as `value`; the field is never controlled.
#[component]
pub fn Field(
    /// Name and id.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    label: String,
    /// What was typed before, right or wrong.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
    /// Why, or how.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What to do about it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// `text`, `email`, `tel`, `search`.
    #[prop(default = "text")]
    kind: &'static str,
    /// Which keyboard a phone shows.
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// What the browser may fill in.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// `ltr` for codes, mail and numbers; `auto` follows what a person writes.
    #[prop(default = "auto")]
    dir: &'static str,
    /// Letters at most.
    #[prop(optional)]
    maxlength: Option<u16>,
    /// Room for the answer.
    #[prop(optional)]
    width: Width,
    /// Only to read and copy.
    #[prop(optional)]
    readonly: bool,
) -> impl IntoView {
    let describe = super::described_by(&name, hint.is_some(), error.is_some());
    let bad = error.is_some();
    view! {
        <div class=if bad { "field bad" } else { "field" }>
            <label for=name.clone()>{label}</label>
            <Message id=name.clone() hint error/>
            <input
                class=width.class() type=kind id=name.clone() name=name value=value dir=dir
                inputmode=inputmode autocomplete=autocomplete maxlength=maxlength.map(|n| n.to_string())
                readonly=readonly aria-describedby=describe aria-invalid=bad.then_some("true")
            />
        </div>
    }
    .into_any()
}
