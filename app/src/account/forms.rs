//! What the forms of the account page do.

use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::Router;
use domain::account::AccountSettings;
use domain::form::{Problem, Values};
use domain::id::SessionId;
use programme::{Error, account, draft};

pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/{lang}/account", on_post(page))
        .route("/{lang}/account/session/{id}", on_post(end))
}

async fn page(posted: Posted) -> Result<Answer, Error> {
    match posted.button() {
        "others" => {
            account::end_others(&posted.access.signed_in()?).await?;
            Ok(done(&posted, "others"))
        }
        "email" => ask_email(&posted).await,
        "email-code" => prove_email(&posted).await,
        _ => save(&posted).await,
    }
}

async fn save(posted: &Posted) -> Result<Answer, Error> {
    let who = posted.access.signed_in()?;
    let old = account::view(&who).await?;
    let old = AccountSettings {
        language: old.language,
        address_form: old.address_form,
        month_names: old.month_names,
    };
    account::set(&who, AccountSettings::read(&posted.values, old)).await?;
    Ok(done(posted, "saved"))
}

async fn ask_email(posted: &Posted) -> Result<Answer, Error> {
    let who = posted.access.signed_in()?;
    let email = posted.values.one("email");
    let good = domain::form::email(email).is_ok();
    keep(posted, email, if good { "" } else { "email" }, good).await?;
    if !good {
        return Ok(Answer::errors(posted.language, &Path::Account));
    }
    account::ask_change(&who, email).await?;
    Ok(Answer::go(posted.language, &Path::Account))
}

async fn prove_email(posted: &Posted) -> Result<Answer, Error> {
    let who = posted.access.signed_in()?;
    let email = draft::load(&posted.access, "account")
        .await?
        .values
        .one("email")
        .to_owned();
    match account::change_email(&who, &email, posted.values.one("code")).await {
        Ok(token) => {
            draft::discard(&posted.access, "account").await?;
            Ok(done(posted, "email").with_session(&token))
        }
        Err(Error::Refused(mistakes)) => {
            let missing = mistakes.iter().any(|m| m.problem == Problem::Missing);
            keep(
                posted,
                &email,
                if missing { "code-missing" } else { "code" },
                true,
            )
            .await?;
            Ok(Answer::errors(posted.language, &Path::Account))
        }
        Err(error) => {
            // The code is over: the next visit begins with the address again.
            draft::discard(&posted.access, "account").await?;
            Err(error)
        }
    }
}

async fn keep(posted: &Posted, email: &str, problem: &str, sent: bool) -> Result<(), Error> {
    let mut values = Values::default();
    values.set("email", vec![email.to_owned()]);
    values.set("problem", vec![problem.to_owned()]);
    values.set("sent", if sent { vec!["yes".to_owned()] } else { Vec::new() });
    draft::save_own(&posted.access, "account", values).await.map(drop)
}

async fn end(posted: Posted) -> Result<Answer, Error> {
    let id = SessionId::read(posted.param("id")).ok_or(Error::NotFound)?;
    account::end_session(&posted.access.signed_in()?, id).await?;
    Ok(done(&posted, "ended"))
}

fn done(posted: &Posted, what: &str) -> Answer {
    Answer::to_address(format!("{}?done={what}", Path::Account.at(posted.language)))
}
