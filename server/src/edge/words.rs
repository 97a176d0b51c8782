//! A refusal that would come as a bare number comes as a page in the reader's language.

use crate::assets;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use domain::language::Language;

/// Puts words into answers of 400 and more that have none, for who reads pages. Script that sent a form keeps the page
/// as it is and says so itself.
pub async fn layer(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let reads = headers
        .get(header::ACCEPT)
        .is_some_and(|accept| accept.to_str().is_ok_and(|a| a.contains("text/html")));
    // The keepers' probes answer in a word, whatever asks.
    let probe = matches!(request.uri().path(), "/healthz" | "/readyz");
    let in_page = headers.contains_key("x-in-page");
    let language = language_of(request.uri().path(), headers);
    let response = next.run(request).await;
    let html = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let refused = response.status().is_client_error() || response.status().is_server_error();
    if refused && reads && !probe && !in_page && !html {
        with_words(response, language)
    } else {
        response
    }
}

fn with_words(response: Response, language: Language) -> Response {
    let (mut parts, _) = response.into_parts();
    let wait = parts
        .headers
        .get(header::RETRY_AFTER)
        .and_then(|value| value.to_str().ok()?.parse().ok())
        .unwrap_or(60);
    let css = &assets::assets().css;
    let html = app::bare::page(language, parts.status.as_u16(), wait, css);
    parts.headers.remove(header::CONTENT_LENGTH);
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    parts.headers.insert(header::CONTENT_TYPE, kind);
    Response::from_parts(parts, html.into())
}

fn language_of(path: &str, headers: &HeaderMap) -> Language {
    Language::of_path(path).unwrap_or_else(|| {
        headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .map_or(Language::Dutch, Language::negotiate)
    })
}
