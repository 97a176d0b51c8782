//! All plain routes beside the pages (forms and files), one line a slice.

use axum::Router;

/// Merged into the server's router before the pages.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .merge(crate::account::forms::routes())
        .merge(crate::admin::forms::routes())
        .merge(crate::demo::forms::routes())
        .merge(crate::proposal::forms::routes())
        .merge(crate::round::forms::routes())
        .merge(crate::public_files::routes())
        .merge(crate::household::forms::routes())
        .merge(crate::report::forms::routes())
        .merge(crate::sign_in::forms::routes())
        .merge(crate::team::forms::routes())
        .merge(crate::resident::forms::routes())
        .merge(crate::group::forms::routes())
        .merge(crate::invitation::forms::routes())
        .merge(crate::alone::forms::routes())
        .merge(crate::meeting::forms::routes())
}
