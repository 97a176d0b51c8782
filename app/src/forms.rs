//! All POST routes, one line a slice. Server only.

use axum::Router;

/// Merged into the server's router before the pages.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().merge(crate::team::forms::routes())
}
