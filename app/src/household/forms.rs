//! What the newcomer's forms do. Each saves what was typed, calls one use case and says where to go.

use super::consents;
use super::safe::DRAFT;
use crate::i18n::server_loader;
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use domain::form::Values;
use domain::household::view::ShownConsents;
use domain::household::{Consents, Journey, SignUp, Step};
use domain::report::ReportForm;
use domain::word::Purpose;
use programme::household::{self, Saved, Sending};
use programme::{Error, draft, report, sign_in};

/// The routes of these forms.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/{lang}/join/household", on_post(begin))
        .route("/{lang}/join/household/check", on_post(check))
        .route("/{lang}/join/household/{step}", on_post(step))
        .route("/{lang}/my/data", on_post(data))
        .route("/{lang}/my/data/file", post(file))
        .route("/{lang}/my/data/{step}", on_post(correct))
        .route("/{lang}/my/safe", on_post(safe))
}

async fn begin(posted: Posted) -> Result<Answer, Error> {
    if posted.button() == "throw_away" {
        household::throw_away(&posted.access).await?;
    }
    Ok(Answer::go(posted.language, &Path::JoinHousehold))
}

fn step_path(step: Step) -> Path {
    Path::JoinHouseholdStep(step.code().to_owned())
}

async fn step(posted: Posted) -> Result<Answer, Error> {
    let step = Step::from_code(posted.param("step")).ok_or(Error::NotFound)?;
    if posted.button() == "skip" && !step.needed() {
        household::skip(&posted.access, step).await?;
        return onward(&posted, step).await;
    }
    let saved = household::save(&posted.access, step, &posted.values).await?;
    if posted.button() == "back" {
        let before = step.previous().map_or(Path::JoinHousehold, step_path);
        return Ok(Answer::go(posted.language, &before));
    }
    match saved {
        Saved::Good => onward(&posted, step).await,
        Saved::Wrong(_) => Ok(Answer::errors(posted.language, &step_path(step))),
    }
}

/// On the first way through the next page comes; once all were seen, the answers to check.
async fn onward(posted: &Posted, step: Step) -> Result<Answer, Error> {
    let draft = draft::load(&posted.access, household::DRAFT).await?;
    let journey = Journey::new(&draft.values);
    let all_seen = Step::ALL.iter().all(|s| journey.seen(*s));
    let next = if all_seen { None } else { step.next() };
    Ok(Answer::go(
        posted.language,
        &next.map_or(Path::JoinHouseholdCheck, step_path),
    ))
}

async fn check(posted: Posted) -> Result<Answer, Error> {
    let here = Path::JoinHouseholdCheck;
    let ticked = Consents::take(&posted.values);
    let draft = draft::save(&posted.access, household::DRAFT, ticked).await?;
    if posted.button() == "back" {
        return Ok(Answer::go(posted.language, &step_path(Step::Wishes)));
    }
    let Ok(sign_up) = Journey::new(&draft.values).finish() else {
        return sent_before(&posted).await;
    };
    let Ok(given) = Consents::read(&draft.values) else {
        return Ok(Answer::errors(posted.language, &here));
    };
    send(posted, sign_up, given).await
}

/// A second click finds the draft gone because the first one has sent it.
async fn sent_before(posted: &Posted) -> Result<Answer, Error> {
    let sent = household::sent(&posted.access).await?;
    let to = if sent.is_some() {
        Path::JoinHouseholdDone
    } else {
        Path::JoinHouseholdCheck
    };
    Ok(Answer::go(posted.language, &to))
}

async fn send(posted: Posted, sign_up: SignUp, given: Consents) -> Result<Answer, Error> {
    let (language, visitor) = (posted.language, posted.access.visitor());
    let words = server_loader(language);
    let shown = Purpose::ALL
        .iter()
        .map(|p| (*p, consents::text(&words, *p)))
        .collect();
    let consents = ShownConsents { given, shown };
    let sending = Sending {
        sign_up,
        consents,
        language,
        key: posted.key().to_owned(),
    };
    let sent = household::sign_up(&visitor, sending).await?;
    if posted.access.is_signed_in() {
        return Ok(Answer::go(language, &Path::MyWaiting));
    }
    let answer = Answer::go(language, &Path::JoinHouseholdDone);
    let Some(email) = sent.email else {
        return Ok(answer);
    };
    // The sign-up stands already; without this code she signs in later with another.
    match sign_in::ask(&visitor, &email, language).await {
        Ok(asked) => Ok(answer.with_binding(&asked.binding)),
        Err(_) => Ok(answer),
    }
}

async fn data(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.newcomer().await?;
    let purpose = Purpose::from_code(posted.values.one("purpose"));
    let (to, done) = match (posted.button(), purpose) {
        ("take_back", Some(purpose)) => (Path::MyData, household::take_back(&who, purpose).await),
        ("give", Some(purpose)) => {
            let text = consents::text(&server_loader(posted.language), purpose);
            (
                Path::MyData,
                household::give_consent(&who, purpose, text, posted.language).await,
            )
        }
        ("stop", _) => (Path::MyWaiting, household::stop(&who).await),
        ("undo", _) => (Path::MyWaiting, household::undo(&who).await),
        _ => (Path::MyData, Ok(())),
    };
    match done {
        // Pressed twice: what she wanted has happened.
        Ok(()) | Err(Error::Changed) => Ok(Answer::go(posted.language, &to)),
        Err(other) => Err(other),
    }
}

async fn correct(posted: Posted) -> Result<Answer, Error> {
    let step = Step::from_code(posted.param("step")).ok_or(Error::NotFound)?;
    let version = posted.values.one("version").parse().unwrap_or_default();
    match household::correct(&posted.access, step, &posted.values, version).await {
        Ok(()) => Ok(Answer::go(posted.language, &Path::MyData)),
        Err(Error::Refused(_)) => Ok(Answer::errors(
            posted.language,
            &Path::MyDataStep(step.code().to_owned()),
        )),
        Err(other) => Err(other),
    }
}

/// The file with her data; a form, because fetching it is noted.
async fn file(posted: Posted) -> Response {
    let language = posted.language;
    match export(&posted).await {
        Ok(text) => {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            let name = "attachment; filename=\"samenhier.json\"";
            headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(name));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            (StatusCode::OK, headers, text).into_response()
        }
        Err(error) => crate::post::lead_away(language, posted.tail, error).into_response(),
    }
}

async fn export(posted: &Posted) -> Result<String, Error> {
    household::export(&posted.access.newcomer().await?).await
}

async fn safe(posted: Posted) -> Result<Answer, Error> {
    let mut typed = Values::default();
    for field in ["body", "reply_to"] {
        typed.set(field, posted.values.all(field).to_vec());
    }
    typed.set("sent", Vec::new());
    draft::save_own(&posted.access, DRAFT, typed.clone()).await?;
    let Ok(form) = ReportForm::read(&typed) else {
        return Ok(Answer::errors(posted.language, &Path::MySafe));
    };
    tell(&posted, form).await
}

/// To the team of her own city; the page then says that it arrived.
async fn tell(posted: &Posted, form: ReportForm) -> Result<Answer, Error> {
    let city = posted.access.newcomer().await?.city().to_owned();
    let form = ReportForm {
        city: Some(city),
        ..form
    };
    report::tell(&posted.access.visitor(), form, posted.language, posted.key()).await?;
    draft::discard(&posted.access, DRAFT).await?;
    let mut done = Values::default();
    done.add("sent", "yes");
    draft::save(&posted.access, DRAFT, done).await?;
    Ok(Answer::go(posted.language, &Path::MySafe))
}
