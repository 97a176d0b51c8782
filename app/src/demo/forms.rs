//! Becoming somebody else. Server only, and only where this is a demonstration.

use crate::forms::Plain;
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use programme::{Error, demo};

/// The POST route.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Plain<S> {
    Plain::new().post("/{lang}/demo", on_post(enter))
}

async fn enter(posted: Posted) -> Result<Answer, Error> {
    let number = posted.values.one("who").parse().map_err(|_| Error::NotFound)?;
    let opened = demo::enter(&posted.access.visitor(), number).await?;
    Ok(Answer::go(posted.language, &Path::Start).with_session(&opened.token))
}
