//! Which address leads where. Layers go on the finished router, outermost last.

use crate::config::Config;
use crate::edge::limit::Pages;
use crate::health::{self, Health};
use crate::{assets, edge, session};
use app::boot::{Origin, Page};
use app::i18n::server_loader;
use axum::extract::{FromRef, Request};
use axum::http::Uri;
use axum::http::request::Parts;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use domain::language::Language;
use leptos::nonce::Nonce;
use leptos::prelude::*;
use leptos_axum::{LeptosRoutes, generate_route_list, render_app_async_with_context};
use programme::{Access, Programme};
use std::sync::Arc;
use tower_http::limit::RequestBodyLimitLayer;

/// The most bytes of a request.
const LARGEST_BODY: usize = 1024 * 1024;

/// What every layer and handler may read.
pub struct Site {
    /// Settings.
    pub config: Config,
    /// The address that people see.
    pub origin: String,
    /// The programme.
    pub programme: Programme,
    /// This server's own state.
    pub health: Health,
    /// Who asks how much.
    pub pages: Pages,
    options: LeptosOptions,
}

impl Site {
    /// A site of these settings.
    #[must_use]
    pub fn new(config: Config, programme: Programme) -> Self {
        let options = LeptosOptions::builder().output_name("samenhier").build();
        let origin = config.public_origin();
        Self {
            config,
            origin,
            programme,
            health: Health::default(),
            pages: Pages::default(),
            options,
        }
    }
}

/// The router's state; a type of our own, so that Leptos finds its options in it.
#[derive(Clone)]
struct Shared(Arc<Site>);

impl FromRef<Shared> for LeptosOptions {
    fn from_ref(shared: &Shared) -> Self {
        shared.0.options.clone()
    }
}

impl FromRef<Shared> for Arc<Site> {
    fn from_ref(shared: &Shared) -> Self {
        Arc::clone(&shared.0)
    }
}

/// The whole site.
pub fn router(site: Arc<Site>) -> Router {
    let shared = Shared(Arc::clone(&site));
    let routes = generate_route_list(app::App);
    Router::new()
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/pkg/{*path}", get(assets::file))
        .route("/fonts/{*path}", get(assets::file))
        .route("/icons/{*path}", get(assets::file))
        .route("/favicon.ico", get(assets::file))
        .route("/robots.txt", get(assets::file))
        .route("/manifest-{language}", get(assets::file))
        .merge(app::forms::routes().into_router())
        .leptos_routes_with_context(&shared, routes, page_context, app::shell)
        .fallback(not_found)
        .with_state(shared)
        .layer(Extension(Origin(site.origin.as_str().into())))
        .layer(from_fn(edge::in_page::layer))
        .layer(from_fn_with_state(Arc::clone(&site), session::layer))
        .layer(from_fn_with_state(Arc::clone(&site), edge::origin::layer))
        .layer(from_fn_with_state(Arc::clone(&site), edge::limit::layer))
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(from_fn(edge::panic::layer))
        .layer(from_fn(edge::words::layer))
        .layer(from_fn_with_state(site, edge::headers::layer))
}

/// Any other address: the same page as a page that is not there.
async fn not_found(request: Request) -> Response {
    let render = render_app_async_with_context(page_context, app::shell);
    render(request).await.into_response()
}

/// What every page and every server function may read of its request.
fn page_context() {
    let Some(parts) = use_context::<Parts>() else {
        return;
    };
    if let Some(nonce) = parts.extensions.get::<Nonce>() {
        provide_context(nonce.clone());
    }
    if let Some(access) = parts.extensions.get::<Access>() {
        provide_context(access.clone());
    }
    let language = language_of(&parts);
    provide_context(server_loader(language));
    let save_data = parts.headers.get("save-data").is_some_and(|v| v == "on");
    let origin = parts.extensions.get::<Origin>().cloned().unwrap_or_default();
    provide_context(Page {
        language,
        origin: origin.0.to_string(),
        path: parts.uri.path().to_owned(),
        save_data,
        assets: assets::assets(),
    });
}

/// The language of the address; of the page that asks, for a server function; else the best we have.
fn language_of(parts: &Parts) -> Language {
    let of_page = || {
        let referer = parts.headers.get("referer")?.to_str().ok()?.parse::<Uri>().ok()?;
        Language::of_path(referer.path())
    };
    let accepted = || {
        parts
            .headers
            .get("accept-language")
            .and_then(|v| v.to_str().ok())
            .map(Language::negotiate)
    };
    Language::of_path(parts.uri.path())
        .or_else(of_page)
        .or_else(accepted)
        .unwrap_or(Language::Dutch)
}
