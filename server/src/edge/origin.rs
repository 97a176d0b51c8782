//! Only our own pages may send: POST, PUT, PATCH, DELETE and every stream, decided before the body is read.

use crate::router::Site;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Refuses with 403 what another site sent.
pub async fn layer(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    if must_be_ours(&request) && !is_ours(request.headers(), &site.origin) {
        tracing::warn!("a request from another origin was refused");
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

fn must_be_ours(request: &Request) -> bool {
    let headers = request.headers();
    let stream = headers.get_all(header::ACCEPT).iter().any(|v| {
        v.to_str()
            .is_ok_and(|accept| accept.contains("text/event-stream"))
    });
    let upgrade = headers.contains_key(header::UPGRADE);
    stream || upgrade || !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS)
}

/// What the browser says of itself is decisive; older browsers only send `Origin`.
fn is_ours(headers: &HeaderMap, origin: &str) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin";
    }
    headers.get(header::ORIGIN).is_some_and(|o| o == origin)
}
