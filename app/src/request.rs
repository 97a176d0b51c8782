//! What a server function or a page's loading may know of its request. Server only.

use crate::error::AppError;
use leptos::prelude::*;
use programme::Access;

/// Who is asking. Proofs come out of it: `access()?.newcomer().await?`.
///
/// # Errors
/// `NotFound` outside a request (when the routes are listed).
pub fn access() -> Result<Access, AppError> {
    use_context::<Access>().ok_or(AppError::NotFound)
}

/// Sets the status of the page that is being made.
pub fn set_status(status: u16) {
    let Ok(status) = axum::http::StatusCode::from_u16(status) else {
        return;
    };
    if let Some(options) = use_context::<leptos_axum::ResponseOptions>() {
        options.set_status(status);
    }
}
