//! The public home page.

use crate::t;
use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};

/// P1.
pub struct HomePage;

#[lazy_route]
impl LazyRoute for HomePage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        view! { <h1 tabindex="-1">{t!("home-title")}</h1> <a href="/en/how">"how"</a> }.into_any()
    }
}

/// P2.
pub struct HowPage;

#[lazy_route]
impl LazyRoute for HowPage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        view! { <h1 tabindex="-1">{t!("how-page-title")}</h1> <a href="/en">"home"</a> }.into_any()
    }
}
