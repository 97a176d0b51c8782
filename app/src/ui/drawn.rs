//! A picture that is text and not views: it never changes, and a hundred elements cost the home page a sixth of its time.

use leptos::prelude::*;

/// The picture `inside` a square with this side, from the top left. It says nothing that the words beside it do not say.
///
/// The text is `'static`: it comes with the program, and nothing that somebody typed can be in it.
#[component]
pub fn Drawn(class: &'static str, side: u32, inside: &'static str) -> impl IntoView {
    let square = format!("0 0 {side} {side}");
    view! { <svg class=class viewBox=square aria-hidden="true" inner_html=inside></svg> }.into_any()
}
