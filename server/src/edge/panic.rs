//! A panic in a handler is one broken answer, not a broken server. Only the place is logged.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Runs the request in a task of its own; a panic becomes a 500.
pub async fn layer(request: Request, next: Next) -> Response {
    let task = tokio::spawn(next.run(request));
    task.await
        .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}
