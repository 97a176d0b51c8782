//! The code from a mail or a card: one field, eight digits, pasting welcome.

use super::field::Message;
use crate::t;
use leptos::prelude::*;

/// One field for the whole code; spaces, dashes and Arabic digits are accepted by the server.
#[component]
pub fn OneTimeCode(
    /// Name and id.
    #[prop(default = "code")]
    name: &'static str,
    /// What was typed before.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
    /// What to do about it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
) -> impl IntoView {
    let describe = super::described_by(name, true, error.is_some());
    let bad = error.is_some();
    view! {
        <div class=if bad { "field bad" } else { "field" }>
            <label for=name>{t!("ui-code-label")}</label>
            <Message id=name hint=t!("ui-code-hint") error/>
            <input
                class="code" id=name name=name dir="ltr" inputmode="numeric" autocomplete="one-time-code"
                maxlength="24" spellcheck="false" value=value
                aria-describedby=describe aria-invalid=bad.then_some("true")
            />
        </div>
    }
    .into_any()
}
