//! Pages, components, thin server functions and texts.
//!
//! With `ssr` it renders on the server and calls the use cases of `programme`; with `hydrate` it takes over in the
//! browser. Every page is complete HTML without any script.

#![recursion_limit = "512"]

pub mod boot;
#[cfg(feature = "ssr")]
pub mod consent;
pub mod document;
pub mod error;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod frame;
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod mail;
pub mod page;
pub mod paths;
#[cfg(feature = "ssr")]
pub mod post;
#[cfg(feature = "ssr")]
pub mod public_files;
#[cfg(feature = "ssr")]
pub mod request;
pub mod routes;
pub mod ui;
pub mod word;

mod accessibility;
mod account;
mod admin;
mod alone;
mod cities;
mod demo;
mod focus;
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
mod resident;
mod round;
mod sign_in;
mod team;

use leptos::prelude::*;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::components::Router;

/// The whole document as the server sends it.
#[must_use]
pub fn shell(options: LeptosOptions) -> impl IntoView {
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
                <boot::Boot options/>
            </body>
        </html>
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
