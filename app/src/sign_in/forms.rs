//! What the sign-in forms do. A code or link leads on to where the person wanted to go, staff first to the app.

use super::next::place;
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::Router;
use axum::extract::{Extension, OriginalUri};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use domain::account::Home;
use domain::form::Values;
use domain::language::Language;
use programme::second_factor::{self, Proved};
use programme::sign_in::{self, Opened, Tried};
use programme::{Access, Error, account, draft};

pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/{lang}/sign-in", on_post(ask))
        .route("/{lang}/sign-in/code", on_post(code))
        .route("/{lang}/sign-in/link/{token}", on_post(link))
        .route("/{lang}/sign-in/second", on_post(second))
        .route("/{lang}/sign-out", on_post(out))
        .route("/{lang}/start", get(start))
}

async fn ask(posted: Posted) -> Result<Answer, Error> {
    let mut values = Values::default();
    for name in ["email", "shared", "next"] {
        values.set(name, posted.values.all(name).to_vec());
    }
    values.add("asked", "yes");
    values.set("problem", Vec::new());
    draft::save(&posted.access, "sign-in", values).await?;
    let Ok(email) = domain::form::email(posted.values.one("email")) else {
        return Ok(Answer::errors(posted.language, &Path::SignIn));
    };
    let asked = sign_in::ask(&posted.access.visitor(), &email, posted.language).await?;
    Ok(Answer::go(posted.language, &Path::SignInCode).with_binding(&asked.binding))
}

async fn code(posted: Posted) -> Result<Answer, Error> {
    let draft = draft::load(&posted.access, "sign-in").await?.values;
    let visitor = posted.access.visitor();
    if posted.button() == "again" {
        note(&posted.access, "sign-in", "").await?;
        let asked = sign_in::ask(&visitor, draft.one("email"), posted.language).await?;
        return Ok(Answer::go(posted.language, &Path::SignInCode).with_binding(&asked.binding));
    }
    let tried = sign_in::with_code(&visitor, posted.values.one("code"), draft.has("shared", "yes")).await?;
    let problem = match tried {
        Tried::In(opened) => return inside(&posted, opened, draft.one("next")).await,
        Tried::Wrong(left) if left > 0 => "wrong",
        Tried::Wrong(_) => "over",
        Tried::NoCode(_) => "missing",
        Tried::Over if sign_in::pending(&visitor).await?.is_none() => "browser",
        Tried::Over => "over",
    };
    note(&posted.access, "sign-in", problem).await?;
    Ok(Answer::errors(posted.language, &Path::SignInCode))
}

async fn link(posted: Posted) -> Result<Answer, Error> {
    let (visitor, token) = (posted.access.visitor(), posted.param("token"));
    if posted.button() == "no" {
        sign_in::refuse_link(&visitor, token).await?;
        let home = Path::SignIn.at(posted.language);
        return Ok(Answer::to_address(format!("{home}?done=link")));
    }
    let opened = sign_in::with_link(&visitor, token, posted.values.has("shared", "yes")).await?;
    inside(&posted, opened, "").await
}

/// On to where the person wanted to go; the draft of the sign-in has done its work.
async fn inside(posted: &Posted, opened: Opened, next: &str) -> Result<Answer, Error> {
    let access = sign_in::access_of(&posted.access.visitor(), &opened).await?;
    let needs_more = programme::frame::load(&access)
        .await?
        .person
        .is_some_and(|p| p.needs_second_factor);
    if needs_more {
        note(&access, "sign-in", "").await?;
        return Ok(Answer::go(posted.language, &Path::SignInSecond).with_session(&opened.token));
    }
    draft::discard(&access, "sign-in").await?;
    Ok(Answer::go(posted.language, &place(next)).with_session(&opened.token))
}

async fn second(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.signed_in()?;
    if posted.button() == "start" {
        second_factor::start(&who).await?;
        return Ok(Answer::go(posted.language, &Path::SignInSecond));
    }
    let problem = match second_factor::prove(&who, posted.values.one("code")).await? {
        Proved::Yes(token) => {
            let next = draft::load(&posted.access, "sign-in")
                .await?
                .values
                .one("next")
                .to_owned();
            for kind in ["sign-in", "second"] {
                draft::discard(&posted.access, kind).await?;
            }
            return Ok(Answer::go(posted.language, &place(&next)).with_session(&token));
        }
        Proved::Wrong => "wrong",
        Proved::Used => "used",
        Proved::NoCode(_) => "missing",
    };
    note(&posted.access, "second", problem).await?;
    Ok(Answer::errors(posted.language, &Path::SignInSecond))
}

async fn out(posted: Posted) -> Result<Answer, Error> {
    if let Ok(who) = posted.access.signed_in() {
        match account::sign_out(&who).await {
            // Ended meanwhile from elsewhere: what was wanted is the case.
            Ok(()) | Err(Error::SignInNeeded | Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    let page = Path::SignIn.at(posted.language);
    Ok(Answer::to_address(format!("{page}?done=out")).signed_out())
}

/// Only the code of what is not right; never what was typed as a code.
async fn note(access: &Access, kind: &str, problem: &str) -> Result<(), Error> {
    let mut values = Values::default();
    values.set("problem", vec![problem.to_owned()]);
    draft::save(access, kind, values).await.map(drop)
}

/// To the first page of the person's own part.
async fn start(Extension(access): Extension<Access>, OriginalUri(uri): OriginalUri) -> Response {
    let language = Language::of_path(uri.path()).unwrap_or(Language::Dutch);
    let path = first_page(&access).await.unwrap_or(Path::Problem("unavailable"));
    Redirect::to(&path.at(language)).into_response()
}

async fn first_page(access: &Access) -> Result<Path, Error> {
    let frame = programme::frame::load(access).await?;
    let Some(person) = frame.person else {
        return Ok(Path::SignIn);
    };
    if person.needs_second_factor {
        return Ok(Path::SignInSecond);
    }
    Ok(match account::home(access).await? {
        Home::Newcomer => Path::MyWaiting,
        Home::Member => Path::Group,
        Home::Alone => Path::Alone,
        Home::Coordinator => Path::Team,
        Home::Researcher => Path::Research,
        Home::Admin => Path::Admin,
        Home::Nothing => Path::Join,
    })
}
