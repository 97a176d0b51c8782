//! Several lines to type. The only writer of `<textarea>`.

use super::field::Message;
use leptos::prelude::*;

/// Several lines to type.
#[component]
pub fn TextArea(
    /// Name and id.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    label: String,
    /// What was typed before.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
    /// Why, or how.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What to do about it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// Letters at most.
    #[prop(default = 1000)]
    maxlength: u16,
) -> impl IntoView {
    let describe = super::described_by(&name, hint.is_some(), error.is_some());
    let bad = error.is_some();
    view! {
        <div class=if bad { "field bad" } else { "field" }>
            <label for=name.clone()>{label}</label>
            <Message id=name.clone() hint error/>
            <textarea
                id=name.clone() name=name rows="5" dir="auto" maxlength=maxlength.to_string()
                aria-describedby=describe aria-invalid=bad.then_some("true")
                inner_html=content(value.as_deref().unwrap_or_default())
            ></textarea>
        </div>
    }
    .into_any()
}

/// Leptos does not escape the children of a textarea, so the content goes in escaped by us.
/// The parser swallows the first line break of a textarea: one is given to it.
fn content(value: &str) -> String {
    format!("\n{}", escape(value))
}

/// Makes a text safe between two tags.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{content, escape};

    #[test]
    fn nothing_that_somebody_typed_can_end_the_field() {
        assert_eq!(
            escape("</textarea><script>a&b"),
            "&lt;/textarea&gt;&lt;script&gt;a&amp;b"
        );
    }

    #[test]
    fn a_text_that_begins_with_a_line_break_keeps_it() {
        assert_eq!(content("\nfirst"), "\n\nfirst");
    }
}
