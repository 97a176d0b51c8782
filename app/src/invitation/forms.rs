//! Yes or no to a link.

use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use crate::resident::{Flow, Step};
use axum::Router;
use programme::{Error, invitation};

/// The POST route of a link; the questions behind it belong to the questionnaire.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/{lang}/invitation/{token}", on_post(answer))
}

async fn answer(posted: Posted) -> Result<Answer, Error> {
    let token = posted.param("token").to_owned();
    let visitor = posted.access.visitor();
    if posted.button() == "no" {
        invitation::decline(&visitor, &token).await?;
        let page = Path::Invitation(token).at(posted.language);
        return Ok(Answer::to_address(format!("{page}?answer=no")));
    }
    invitation::open(&visitor, &token).await?;
    Ok(Answer::go(posted.language, &Flow::Invited(token).path(Step::You)))
}
