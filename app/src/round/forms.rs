//! Start, stop, approve, not this pair, close; and the file that anybody can check. Server only.

use crate::error::AppError;
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use domain::id::RoundId;
use domain::round::{ApproveForm, RejectForm};
use programme::{Access, Coordinator, Error, round};

/// The routes.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/{lang}/team/round/new", on_post(start))
        .route("/{lang}/team/round/{id}", on_post(act))
        .route("/{lang}/team/round/{id}/certificate.json", get(certificate))
}

async fn start(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.coordinator(None).await?;
    match round::start(&who, posted.key().to_owned()).await {
        Ok(id) => Ok(Answer::go(posted.language, &Path::TeamRound(id))),
        // The page says why: the city is not open, the pool is empty, or another round is going on.
        Err(Error::Refused(_) | Error::Changed) => Ok(Answer::go(posted.language, &Path::TeamRoundNew)),
        Err(error) => Err(error),
    }
}

async fn act(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.coordinator(None).await?;
    let id = RoundId::read(posted.param("id")).ok_or(Error::NotFound)?;
    let here = Path::TeamRound(id);
    match posted.button() {
        "stop" => round::cancel(&who, id).await?,
        "close" => round::close(&who, id).await?,
        "approve" => approve(&who, id, &posted).await?,
        "reject" => reject(&who, id, &posted).await?,
        _ => {}
    }
    Ok(Answer::go(posted.language, &here))
}

async fn approve(who: &Coordinator, id: RoundId, posted: &Posted) -> Result<(), Error> {
    let Ok(form) = ApproveForm::parse(&posted.values) else {
        return Err(Error::NotFound);
    };
    match round::approve(who, id, form).await {
        // Not looked at yet: the page shows the box again.
        Ok(_) | Err(Error::Refused(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Without a reason of a few words nothing happens.
async fn reject(who: &Coordinator, id: RoundId, posted: &Posted) -> Result<(), Error> {
    let mut values = posted.values.clone();
    // The field is called after its proposal, because a page has many.
    let own = format!("why-{}", values.one("proposal"));
    values.set("why", posted.values.all(&own).to_vec());
    match RejectForm::parse(&values) {
        Ok(form) => round::reject(who, id, form).await,
        Err(_) => Ok(()),
    }
}

async fn certificate(Extension(access): Extension<Access>, path: axum::extract::RawPathParams) -> Response {
    let id = path
        .iter()
        .find(|(name, _)| *name == "id")
        .and_then(|(_, value)| RoundId::read(value));
    match document(&access, id).await {
        Ok(text) => {
            let mut response = text.into_response();
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            let name = HeaderValue::from_static("attachment; filename=\"certificate.json\"");
            headers.insert(header::CONTENT_DISPOSITION, name);
            response
        }
        Err(error) => {
            let status = AppError::from(error).status();
            StatusCode::from_u16(status)
                .unwrap_or(StatusCode::NOT_FOUND)
                .into_response()
        }
    }
}

async fn document(access: &Access, id: Option<RoundId>) -> Result<String, Error> {
    let who = access.coordinator(None).await?;
    round::document(&who, id.ok_or(Error::NotFound)?).await
}
