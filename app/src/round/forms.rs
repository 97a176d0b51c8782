//! Start, stop, decide about pairs, approve, not this pair, close; and the files that anybody can check. Server only.

use crate::error::AppError;
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use domain::form::{Mistake, Problem, Values};
use domain::id::{GroupId, HouseholdId, RoundId};
use domain::round::{ApproveForm, PinForm, Published, RejectForm};
use programme::{Access, Coordinator, Error, draft, round};

/// What was typed about a pair and could not be accepted.
const PIN_DRAFT: &str = "round-pin";

/// The routes.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/{lang}/team/round/new", on_post(before))
        .route("/{lang}/team/round/{id}", on_post(act))
        .route("/{lang}/team/round/{id}/what-if", on_post(instead))
        .route("/{lang}/team/round/{id}/progress.json", get(progress))
        .route("/{lang}/team/round/{id}/input.json", get(input))
        .route("/{lang}/team/round/{id}/result.json", get(result))
}

/// What was typed about a pair, and what is not right in it; a draft is only kept when something was wrong.
pub(super) async fn typed(access: &Access) -> Result<(Values, Vec<Mistake>), AppError> {
    let typed = draft::load(access, PIN_DRAFT).await?.values;
    let mut mistakes = match typed.is_empty() {
        true => Vec::new(),
        false => PinForm::parse(&typed).err().unwrap_or_default(),
    };
    // What only the rows could tell: noted with the draft as a code.
    match typed.one("refused") {
        "taken" => mistakes.push(Mistake::new("group", Problem::Taken)),
        "no" => mistakes.push(Mistake::new("group", Problem::NotOnTheList)),
        _ => {}
    }
    Ok((typed, mistakes))
}

async fn before(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.coordinator(None).await?;
    match posted.button() {
        "pin" => pin(&who, &posted).await,
        "unpin" => unpin(&who, &posted).await,
        _ => start(&who, &posted).await,
    }
}

async fn start(who: &Coordinator, posted: &Posted) -> Result<Answer, Error> {
    match round::start(who, posted.key().to_owned()).await {
        Ok(id) => Ok(Answer::go(posted.language, &Path::TeamRound(id))),
        // The page says why: the city is not open, the pool is empty, or another round is going on.
        Err(Error::Refused(_) | Error::Changed) => Ok(Answer::go(posted.language, &Path::TeamRoundNew)),
        Err(error) => Err(error),
    }
}

async fn pin(who: &Coordinator, posted: &Posted) -> Result<Answer, Error> {
    let (access, page) = (&posted.access, Path::TeamRoundNew);
    let mut values = posted.values.clone();
    values.remove("refused");
    draft::discard(access, PIN_DRAFT).await?;
    let Ok(form) = PinForm::parse(&values) else {
        draft::save(access, PIN_DRAFT, values).await?;
        return Ok(Answer::errors(posted.language, &page));
    };
    match round::pin(who, form).await {
        Ok(()) => Ok(Answer::go(posted.language, &page)),
        Err(Error::Refused(mistakes)) => {
            let taken = mistakes.iter().any(|m| m.problem == Problem::Taken);
            values.add("refused", if taken { "taken" } else { "no" });
            draft::save(access, PIN_DRAFT, values).await?;
            Ok(Answer::errors(posted.language, &page))
        }
        Err(error) => Err(error),
    }
}

async fn unpin(who: &Coordinator, posted: &Posted) -> Result<Answer, Error> {
    let household = HouseholdId::read(posted.values.one("household")).ok_or(Error::NotFound)?;
    let group = GroupId::read(posted.values.one("group")).ok_or(Error::NotFound)?;
    round::unpin(who, household, group).await?;
    Ok(Answer::go(posted.language, &Path::TeamRoundNew))
}

async fn act(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.coordinator(None).await?;
    let id = RoundId::read(posted.param("id")).ok_or(Error::NotFound)?;
    let said = match posted.button() {
        "stop" => round::cancel(&who, id).await.map(|()| String::new())?,
        "close" => round::close(&who, id).await.map(|()| String::new())?,
        "approve" => approve(&who, id, &posted).await?,
        "reject" => reject(&who, id, &posted).await?,
        _ => String::new(),
    };
    let here = Path::TeamRound(id).at(posted.language);
    Ok(Answer::to_address(format!("{here}{said}")))
}

/// What was sent, what needs a look, what has changed: told by the page as three numbers.
async fn approve(who: &Coordinator, id: RoundId, posted: &Posted) -> Result<String, Error> {
    let Ok(form) = ApproveForm::parse(&posted.values) else {
        return Err(Error::NotFound);
    };
    let told = |p: Published| format!("?sent={}&left={}&changed={}", p.sent, p.left, p.changed);
    match round::approve(who, id, form).await {
        Ok(count) => Ok(told(count)),
        // Not looked at yet: the page shows the box again.
        Err(Error::Refused(_)) => Ok(told(Published {
            left: 1,
            ..Published::default()
        })),
        Err(Error::Changed) => Ok(told(Published {
            changed: 1,
            ..Published::default()
        })),
        Err(error) => Err(error),
    }
}

/// Without a reason of a few words nothing happens, and the page says so beside the field.
async fn reject(who: &Coordinator, id: RoundId, posted: &Posted) -> Result<String, Error> {
    let mut values = posted.values.clone();
    // The field is called after its proposal, because a page has many.
    let own = format!("why-{}", values.one("proposal"));
    values.set("why", posted.values.all(&own).to_vec());
    match RejectForm::parse(&values) {
        Ok(form) => round::reject(who, id, form)
            .await
            .map(|()| "?rejected=1".to_owned()),
        Err(_) => Ok(domain::id::ProposalId::read(values.one("proposal"))
            .map(|proposal| format!("?why={proposal}#why-{proposal}"))
            .unwrap_or_default()),
    }
}

/// Drops the result and starts anew with a decision about a pair.
async fn instead(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.coordinator(None).await?;
    let id = RoundId::read(posted.param("id")).ok_or(Error::NotFound)?;
    let here = |said: &str| {
        let values = &posted.values;
        let parts = ["kind", "household", "group"].map(|name| safe(values.one(name)));
        let page = Path::TeamRoundWhatIf(id).at(posted.language);
        let [kind, household, group] = parts;
        Answer::to_address(format!(
            "{page}?change={kind}&household={household}&group={group}&said={said}#{said}"
        ))
    };
    let Ok(form) = PinForm::parse(&posted.values) else {
        return Ok(here("why"));
    };
    match round::instead(&who, id, form, posted.key().to_owned()).await {
        Ok(new) => Ok(Answer::go(posted.language, &Path::TeamRound(new))),
        Err(Error::Refused(_)) => Ok(here("refused")),
        Err(error) => Err(error),
    }
}

/// Codes and ids only: what goes into an address again holds letters and digits.
fn safe(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .take(40)
        .collect()
}

type Params = axum::extract::RawPathParams;

fn id_of(path: &Params) -> Option<RoundId> {
    path.iter()
        .find(|(name, _)| *name == "id")
        .and_then(|(_, value)| RoundId::read(value))
}

/// A few bytes for an island that looks again by itself.
async fn progress(Extension(access): Extension<Access>, path: Params) -> Response {
    let answer = async {
        let who = access.coordinator(None).await?;
        round::running(&who, id_of(&path).ok_or(Error::NotFound)?).await
    };
    match answer.await {
        Ok(running) => axum::Json(running).into_response(),
        Err(error) => refused(error),
    }
}

async fn input(Extension(access): Extension<Access>, path: Params) -> Response {
    file(
        &access,
        &path,
        round::Document::Input,
        "attachment; filename=\"input.json\"",
    )
    .await
}

async fn result(Extension(access): Extension<Access>, path: Params) -> Response {
    file(
        &access,
        &path,
        round::Document::Result,
        "attachment; filename=\"result.json\"",
    )
    .await
}

async fn file(access: &Access, path: &Params, which: round::Document, name: &'static str) -> Response {
    let text = async {
        let who = access.coordinator(None).await?;
        round::document(&who, id_of(path).ok_or(Error::NotFound)?, which).await
    };
    match text.await {
        Ok(text) => {
            let mut response = text.into_response();
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(name));
            response
        }
        Err(error) => refused(error),
    }
}

fn refused(error: Error) -> Response {
    let status = AppError::from(error).status();
    StatusCode::from_u16(status)
        .unwrap_or(StatusCode::NOT_FOUND)
        .into_response()
}
