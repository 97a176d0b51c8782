//! The table of routes: one line a page. Pages are lazy: each brings its own piece of Wasm.

use crate::home::HomePage;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route};
use leptos_router::{Lazy, SsrMode, path};

/// All pages.
#[component]
pub fn Pages() -> impl IntoView {
    view! {
        <FlatRoutes fallback=|| view! { <h1 tabindex="-1">"404"</h1> }>
            <Route path=path!("/:lang") view={Lazy::<HomePage>::new()} ssr=SsrMode::Async/>
            <Route path=path!("/:lang/how") view={Lazy::<crate::home::HowPage>::new()} ssr=SsrMode::Async/>
        </FlatRoutes>
    }
}
