//! Stopping.

use crate::forms::Plain;
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use programme::{Error, single};

/// The POST route of the own page; the questions belong to the questionnaire.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Plain<S> {
    Plain::new().post("/{lang}/alone", on_post(stop))
}

async fn stop(posted: Posted) -> Result<Answer, Error> {
    single::withdraw(&posted.access.signed_in()?).await?;
    Ok(Answer::go(posted.language, &Path::Alone))
}
