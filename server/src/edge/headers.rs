//! One nonce a response, and the headers that every response carries.

use crate::router::Site;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use leptos::nonce::Nonce;
use std::sync::Arc;

const PERMISSIONS: &str = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

/// Makes the nonce, lets the page read it from the request's extensions, and writes the headers on the way out.
pub async fn layer(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce::new();
    request.extensions_mut().insert(nonce.clone());
    let mut response = next.run(request).await;
    if leads_away(response.headers()) {
        tracing::error!("a redirect to another site was stopped");
        response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    let secure = site.origin.starts_with("https://");
    write(response.headers_mut(), &nonce, secure);
    response
}

/// Redirects stay here: one `/`, then a path of our own.
fn leads_away(headers: &HeaderMap) -> bool {
    let Some(to) = headers.get(header::LOCATION) else {
        return false;
    };
    let to = to.as_bytes();
    !to.starts_with(b"/")
        || to.starts_with(b"//")
        || to.starts_with(b"/\\")
        || to.iter().any(|b| b.is_ascii_control())
}

fn policy(nonce: &Nonce) -> String {
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; \
         style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
         manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
    )
}

fn write(headers: &mut HeaderMap, nonce: &Nonce, secure: bool) {
    let mut policy = policy(nonce);
    if secure {
        policy.push_str("; upgrade-insecure-requests");
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, two_years);
    }
    if let Ok(value) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, value);
    }
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            header::HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            header::HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (header::HeaderName::from_static("permissions-policy"), PERMISSIONS),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
}
