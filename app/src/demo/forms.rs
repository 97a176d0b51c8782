//! Becoming somebody else. Server only, and only where this is a demonstration.

use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::Router;
use programme::{Error, demo};

/// The POST route.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/{lang}/demo", on_post(enter))
}

async fn enter(posted: Posted) -> Result<Answer, Error> {
    let number = posted.values.one("who").parse().map_err(|_| Error::NotFound)?;
    let opened = demo::enter(&posted.access.visitor(), number).await?;
    Ok(Answer::go(posted.language, &Path::Start).with_session(&opened.token))
}
