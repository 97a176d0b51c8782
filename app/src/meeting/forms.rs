//! What the buttons of a meeting do, and its file for a calendar. Server only.

use crate::boot::Origin;
use crate::i18n::{Words, server_loader};
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use crate::t_plain;
use axum::extract::OriginalUri;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use domain::form::number;
use domain::language::Language;
use domain::meeting::Task;
use programme::meeting::{self, CalendarWords};
use programme::{Access, Error, draft};

/// The routes of meetings.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/{lang}/group/first-meeting", on_post(plan))
        .route("/{lang}/group/first-meeting/{what}", on_post(member))
        .route("/{lang}/group/first-meeting/task/{task}/{what}", on_post(task))
        .route("/{lang}/group/first-meeting/meeting.ics", get(group_file))
        .route("/{lang}/my/next/meeting.ics", get(my_file))
        .route("/{lang}/my/next/cannot", on_post(cannot))
        .route("/{lang}/my/next/can", on_post(can))
}

/// Back to a page, which says what has happened.
fn done(posted: &Posted, path: &Path, what: &str) -> Answer {
    Answer::to_address(format!("{}?done={what}", path.at(posted.language)))
}

async fn plan(posted: Posted) -> Result<Answer, Error> {
    let here = Path::GroupFirstMeeting;
    let mut values = posted.values.clone();
    // Nothing ticked is sent as nothing; in the draft it must replace what was ticked before.
    values.set("tasks", posted.values.all("tasks").to_vec());
    values.remove("key");
    values.remove("do");
    // Before anything is asked for: what was typed is still there after signing in again.
    draft::save_own(&posted.access, meeting::DRAFT, values.clone()).await?;
    let who = posted.access.member().await?;
    let Ok(form) = meeting::read(&who, &values) else {
        return Ok(Answer::errors(posted.language, &here));
    };
    let what = if form.version == 0 { "planned" } else { "changed" };
    match meeting::plan(&who, form, posted.key().to_owned()).await {
        Ok(()) => Ok(done(&posted, &here, what)),
        Err(Error::Refused(_) | Error::Changed) => Ok(Answer::errors(posted.language, &here)),
        Err(error) => Err(error),
    }
}

async fn member(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.member().await?;
    let said = match posted.param("what") {
        "cancel" => {
            let version = number(posted.values.one("version")).unwrap_or(0);
            meeting::cancel(&who, version).await?;
            "cancelled"
        }
        "cannot" => {
            meeting::cannot_come_as_member(&who).await?;
            "absent-member"
        }
        "can" => {
            meeting::can_come_as_member(&who).await?;
            ""
        }
        "held" => {
            meeting::mark_held(&who).await?;
            "held"
        }
        "not-held" => {
            meeting::not_held(&who).await?;
            ""
        }
        _ => return Err(Error::NotFound),
    };
    Ok(done(&posted, &Path::GroupFirstMeeting, said))
}

async fn task(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.member().await?;
    let task = Task::from_code(posted.param("task")).ok_or(Error::NotFound)?;
    match posted.param("what") {
        "take" => meeting::take_task(&who, task).await?,
        "back" => meeting::hand_back(&who, task).await?,
        _ => return Err(Error::NotFound),
    }
    Ok(Answer::to_address(
        Path::GroupFirstMeeting.with_fragment(posted.language, "shares"),
    ))
}

async fn cannot(posted: Posted) -> Result<Answer, Error> {
    meeting::cannot_come(&posted.access.newcomer().await?).await?;
    Ok(done(&posted, &Path::MyNext, "absent"))
}

async fn can(posted: Posted) -> Result<Answer, Error> {
    meeting::can_come(&posted.access.newcomer().await?).await?;
    Ok(Answer::go(posted.language, &Path::MyNext))
}

async fn my_file(
    Extension(access): Extension<Access>,
    Extension(origin): Extension<Origin>,
    OriginalUri(uri): OriginalUri,
) -> Response {
    let (language, place) = asked(&uri);
    let words = calendar_words(&server_loader(language), &origin, &Path::MyNext);
    let made = async {
        let who = access.newcomer().await?;
        meeting::calendar_file(&who, words, place).await
    };
    as_file(language, made.await)
}

async fn group_file(
    Extension(access): Extension<Access>,
    Extension(origin): Extension<Origin>,
    OriginalUri(uri): OriginalUri,
) -> Response {
    let (language, place) = asked(&uri);
    let words = calendar_words(&server_loader(language), &origin, &Path::GroupFirstMeeting);
    let made = async {
        let who = access.member().await?;
        meeting::calendar_file_of_group(&who, words, place).await
    };
    as_file(language, made.await)
}

fn asked(uri: &axum::http::Uri) -> (Language, bool) {
    let language = Language::of_path(uri.path()).unwrap_or(Language::Dutch);
    let place = uri
        .query()
        .is_some_and(|q| q.split('&').any(|pair| pair == "with_place=yes"));
    (language, place)
}

fn calendar_words(words: &Words, origin: &Origin, page: &Path) -> CalendarWords {
    CalendarWords {
        title: t_plain!(words, "meeting-calendar-title"),
        text: t_plain!(words, "meeting-calendar-text"),
        page: format!("{}{}", origin.0, page.at(words.language)),
    }
}

fn as_file(language: Language, made: Result<String, Error>) -> Response {
    match made {
        Ok(text) => {
            let headers = [
                (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (
                    header::CONTENT_DISPOSITION,
                    "attachment; filename=\"samen-hier.ics\"",
                ),
                (header::CACHE_CONTROL, "private, no-store"),
            ];
            (headers, text).into_response()
        }
        Err(Error::SignInNeeded) => {
            let to = HeaderValue::from_str(&Path::SignIn.at(language));
            let mut response = StatusCode::SEE_OTHER.into_response();
            if let Ok(to) = to {
                response.headers_mut().insert(header::LOCATION, to);
            }
            response
        }
        Err(Error::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
