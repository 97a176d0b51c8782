//! What a server function refuses is the caller's fault or nobody's, and has the status of the page that would say so;
//! the framework knows one status for all errors.

use crate::router::LARGEST_BODY;
use app::error::AppError;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The most bytes of an error.
const LONGEST: usize = 64 * 1024;

/// Gives a refused call of `/api/…` the status of its error.
pub async fn layer(request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with("/api/") {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    // The framework would call a body that is too large a fault of ours.
    let Ok(whole) = to_bytes(body, LARGEST_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let response = next.run(Request::from_parts(parts, Body::from(whole))).await;
    if response.status() != StatusCode::INTERNAL_SERVER_ERROR {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, LONGEST).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let status = serde_json::from_slice::<AppError>(&bytes).map(|error| error.status());
    if let Ok(Ok(status)) = status.map(StatusCode::from_u16) {
        parts.status = status;
    }
    Response::from_parts(parts, Body::from(bytes))
}
