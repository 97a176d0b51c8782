//! Pages, components, forms and texts, as the server writes them.
//!
//! Every page is complete HTML without any script. What lives in the browser is the crate `islands`: parts of pages, and
//! the way from one page to the next.

#![recursion_limit = "512"]

pub mod bare;
pub mod boot;
pub mod consent;
pub mod document;
pub mod error;
pub mod forms;
pub mod frame;
pub mod i18n;
pub mod mail;
pub mod page;
pub mod paths;
pub mod post;
pub mod public_files;
pub mod request;
pub mod routes;
pub mod ui;
pub mod word;

mod accessibility;
mod account;
mod admin;
mod alone;
mod cities;
mod constant;
mod demo;
mod gallery;
mod group;
mod home;
mod household;
mod how;
mod invitation;
mod join;
mod matching;
mod meeting;
mod outbox;
mod privacy;
mod problem;
mod proposal;
mod questions;
mod report;
mod research;
mod resident;
mod round;
mod sign_in;
mod team;

use leptos::prelude::*;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::components::Router;

/// The whole document as the server sends it.
#[must_use]
pub fn shell() -> impl IntoView {
    only_islands_hydrate();
    let page = boot::page();
    let language = page.language;
    view! {
        <!DOCTYPE html>
        <html lang=language.code() dir=language.direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <link rel="stylesheet" href=page.assets.css.clone()/>
                <document::DocumentHead/>
                <MetaTags/>
            </head>
            <body>
                <App/>
                <boot::Boot/>
            </body>
        </html>
    }
}

/// Nothing outside an island is sent twice, once as HTML and once as data.
fn only_islands_hydrate() {
    if let Some(context) = Owner::current_shared_context() {
        context.set_is_hydrating(false);
    }
}

/// The page inside the document: the frame round it and the table of routes.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <frame::Frame>
                <routes::Pages/>
            </frame::Frame>
        </Router>
    }
}
