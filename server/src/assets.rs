//! The built front end, embedded: hashed files for ever, fonts and icons for long.

use app::boot::Assets;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::{EmbeddedFile, RustEmbed};
use serde::Deserialize;
use std::sync::{Arc, LazyLock};

/// What the pack step made; empty (only a marker file) when only the server was built.
#[derive(RustEmbed)]
#[folder = "../target/site"]
struct Site;

/// What `manifest.json` of the pack step says.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Manifest {
    css: String,
    js: String,
    wasm: String,
}

/// A year, and never asked again: the address holds the hash of the content.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";

static ASSETS: LazyLock<Arc<Assets>> = LazyLock::new(|| {
    let manifest: Manifest = Site::get("manifest.json")
        .and_then(|f| serde_json::from_slice(&f.data).ok())
        .unwrap_or_default();
    Arc::new(Assets {
        css: manifest.css,
        js: manifest.js,
        wasm: manifest.wasm,
    })
});

/// The addresses of the built files.
#[must_use]
pub fn assets() -> Arc<Assets> {
    Arc::clone(&ASSETS)
}

/// Any file of the site: `/pkg/…`, `/fonts/…`, `/icons/…`.
pub async fn file(request: Request) -> Response {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let brotli = accepts_brotli(&request);
    if brotli && let Some(file) = Site::get(&format!("{path}.br")) {
        let mut response = answer(&path, file);
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        return response;
    }
    match Site::get(&path) {
        Some(file) => answer(&path, file),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn accepts_brotli(request: &Request) -> bool {
    request
        .headers()
        .get(header::ACCEPT_ENCODING)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.split(',').any(|e| e.trim().split(';').next() == Some("br")))
}

fn answer(path: &str, file: EmbeddedFile) -> Response {
    let mime = mime_guess::from_path(path).first_or_octet_stream();
    let cache = if path.starts_with("pkg/") || path.starts_with("fonts/") {
        FOR_EVER
    } else {
        "public, max-age=86400"
    };
    let mut response = Response::new(Body::from(file.data));
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(mime.as_ref()) {
        headers.insert(header::CONTENT_TYPE, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    response
}
