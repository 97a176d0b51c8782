//! The same page in another language: three names, each in its own script.

use crate::t;
use domain::language::Language;
use leptos::prelude::*;

/// Plain links, left to the browser, because the language of the whole document changes.
#[component]
pub fn LanguageSwitch(
    /// The language of this page.
    current: Language,
    /// The rest of the address after the language, with its query: `/how?city=…`, or nothing on the front page.
    #[prop(into)]
    rest: String,
) -> impl IntoView {
    let links = Language::ALL
        .iter()
        .map(|&language| {
            let code = language.code();
            let here = (language == current).then_some("true");
            view! {
                <li>
                    <a href=format!("/{code}{rest}") rel="external" hreflang=code lang=code aria-current=here>
                        {language.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <nav aria-label=t!("site-language-label")><ul class="langs">{links}</ul></nav> }.into_any()
}
