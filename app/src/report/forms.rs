//! What the form of a report does.

use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::Router;
use domain::form::Values;
use domain::report::ReportForm;
use programme::{Error, draft, report};

pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/{lang}/report", on_post(tell))
}

async fn tell(posted: Posted) -> Result<Answer, Error> {
    let mut values = Values::default();
    for name in ["city", "body", "reply_to"] {
        values.set(name, posted.values.all(name).to_vec());
    }
    values.add("posted", "yes");
    draft::save(&posted.access, "report", values).await?;
    let Ok(form) = ReportForm::read(&posted.values) else {
        return Ok(Answer::errors(posted.language, &Path::Report));
    };
    report::tell(&posted.access.visitor(), form, posted.language, posted.key()).await?;
    draft::discard(&posted.access, "report").await?;
    Ok(Answer::to_address(format!(
        "{}?done=yes",
        Path::Report.at(posted.language)
    )))
}
