//! The table of routes: one line a page. Pages are lazy: each brings its own piece of Wasm.
//!
//! Grouped by who they are for, because a group holds at most 26.

use crate::gallery::GalleryPage;
use crate::home::{HomePage, HowPage};
use crate::problem::{NotFound, ProblemPage};
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route};
use leptos_router::{Lazy, MatchNestedRoutes, SsrMode, path};

/// All pages.
#[component]
pub fn Pages() -> impl IntoView {
    view! {
        <FlatRoutes fallback=NotFound>
            <PublicRoutes/>
        </FlatRoutes>
    }
}

#[component(transparent)]
fn PublicRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang") view={Lazy::<HomePage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/how") view={Lazy::<HowPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/problem/:code") view={Lazy::<ProblemPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/ui") view={Lazy::<GalleryPage>::new()} ssr=SsrMode::Async/>
    }
    .into_inner()
}
