//! Which address leads where. Layers go on the finished router, outermost last.

use crate::{assets, edge};
use app::boot::Page;
use app::i18n::server_loader;
use axum::Router;
use axum::http::Uri;
use axum::http::request::Parts;
use axum::middleware::from_fn;
use axum::routing::get;
use domain::language::Language;
use leptos::nonce::Nonce;
use leptos::prelude::*;
use leptos_axum::{LeptosRoutes, generate_route_list};

/// The whole site.
pub fn router(options: LeptosOptions) -> Router {
    let routes = generate_route_list(app::App);
    let shell_options = options.clone();
    Router::new()
        .route("/texts/{hash}/{language}", get(assets::texts))
        .route("/pkg/{*path}", get(assets::file))
        .route("/fonts/{*path}", get(assets::file))
        .route("/icons/{*path}", get(assets::file))
        .leptos_routes_with_context(&options, routes, page_context, move || {
            app::shell(shell_options.clone())
        })
        .with_state(options)
        .layer(from_fn(edge::headers::layer))
}

/// What every page and every server function may read of its request.
fn page_context() {
    let Some(parts) = use_context::<Parts>() else {
        return;
    };
    if let Some(nonce) = parts.extensions.get::<Nonce>() {
        provide_context(nonce.clone());
    }
    let language = language_of(&parts.uri);
    provide_context(server_loader(language));
    let save_data = parts.headers.get("save-data").is_some_and(|v| v == "on");
    provide_context(Page {
        language,
        save_data,
        assets: assets::assets(),
    });
}

fn language_of(uri: &Uri) -> Language {
    Language::of_path(uri.path()).unwrap_or(Language::Dutch)
}
