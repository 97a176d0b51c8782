//! A QR code as one path, with its address in words beneath.

use leptos::prelude::*;

/// Black on white in both themes, so that every camera reads it.
#[component]
pub fn Qr(
    /// Modules a side, without the quiet border.
    size: u32,
    /// The dark modules as path data in units of one module: `M0 0h1v1H0z…`.
    #[prop(into)]
    path: String,
    /// What it is, for who does not see it.
    #[prop(into)]
    label: String,
    /// The same address to read and type.
    #[prop(into)]
    address: String,
) -> impl IntoView {
    let side = size + 8;
    view! {
        <figure class="stack tight">
            <svg class="qr" viewBox=format!("-4 -4 {side} {side}") role="img" aria-label=label>
                <path d=path shape-rendering="crispEdges"></path>
            </svg>
            <figcaption><bdi dir="ltr" class="wrap-all">{address}</bdi></figcaption>
        </figure>
    }
    .into_any()
}
