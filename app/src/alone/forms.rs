//! Stopping.

use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::Router;
use programme::{Error, single};

/// The POST route of the own page; the questions belong to the questionnaire.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/{lang}/alone", on_post(stop))
}

async fn stop(posted: Posted) -> Result<Answer, Error> {
    single::withdraw(&posted.access.signed_in()?).await?;
    Ok(Answer::go(posted.language, &Path::Alone))
}
