//! A panic in a handler is one broken answer, not a broken server. Only the place is logged, never the words: they may
//! hold what somebody typed.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use std::panic::PanicHookInfo;

/// The answer of a handler in a task of its own; after a panic `instead`, with status 500.
pub async fn caught(
    handler: impl Future<Output = Response> + Send + 'static,
    instead: impl Future<Output = Response> + Send + 'static,
) -> Response {
    if let Ok(response) = tokio::spawn(handler).await {
        return response;
    }
    let mut response = tokio::spawn(instead)
        .await
        .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

/// Logs where a panic happened, in place of the standard words.
pub fn log_places() {
    std::panic::set_hook(Box::new(|info: &PanicHookInfo<'_>| {
        let place = info
            .location()
            .map_or_else(String::new, |l| format!("{}:{}", l.file(), l.line()));
        tracing::error!(place, "panic");
    }));
}
