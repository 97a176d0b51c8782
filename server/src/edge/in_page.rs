//! Forms that script sends: the answer says where to go instead of leading there.
//!
//! A redirect that `fetch` follows by itself loses the part of the address after `#`, and with it the place on the page
//! that the answer is about. So such a request gets the whole address in a header, and asks for it itself.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

const ASKED: HeaderName = HeaderName::from_static("x-in-page");
const GO: HeaderName = HeaderName::from_static("x-go");

/// Turns 303 into 204 with the address, for who asked so.
pub async fn layer(request: Request, next: Next) -> Response {
    let asked = request.headers().contains_key(ASKED);
    let mut response = next.run(request).await;
    if asked && response.status() == StatusCode::SEE_OTHER {
        let to: Option<HeaderValue> = response.headers_mut().remove(header::LOCATION);
        if let Some(to) = to {
            response.headers_mut().insert(GO, to);
            *response.status_mut() = StatusCode::NO_CONTENT;
        }
    }
    response
}
