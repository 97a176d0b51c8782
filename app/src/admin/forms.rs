//! What the forms of the admin's page do.

use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::Router;
use domain::account::{GiveRole, SetCity};
use domain::form::{Problem, Values};
use domain::id::RoleId;
use programme::{Error, city, draft, role};

const FIELDS: [&str; 8] = [
    "form",
    "email",
    "role",
    "city",
    "spoken",
    "state",
    "contact_name",
    "contact_phone",
];

pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/{lang}/admin", on_post(page))
}

async fn page(posted: Posted) -> Result<Answer, Error> {
    let values = fields(&posted.values);
    if posted.button() != "end" {
        draft::save_own(&posted.access, "admin", values.clone()).await?;
    }
    let who = posted.access.admin().await?;
    if posted.button() == "end" {
        let id = RoleId::read(posted.values.one("role_id")).ok_or(Error::NotFound)?;
        return match role::end(&who, id).await {
            Ok(()) => done(&posted, "ended").await,
            Err(Error::Refused(m)) if m.iter().any(|m| m.problem == Problem::Taken) => {
                done(&posted, "own").await
            }
            Err(Error::Refused(_)) => done(&posted, "last").await,
            Err(error) => Err(error),
        };
    }
    if posted.values.one("form") == "give" {
        let Ok(new) = GiveRole::read(&posted.values) else {
            return Ok(Answer::errors(posted.language, &Path::Admin));
        };
        role::give(&who, new, posted.language, posted.key()).await?;
        return done(&posted, "given").await;
    }
    let Ok(new) = SetCity::read(&values) else {
        return Ok(Answer::errors(posted.language, &Path::Admin));
    };
    city::set(&who, posted.values.one("form"), new).await?;
    done(&posted, "city").await
}

/// The fields of the form that was sent; those of a city's form carry its name, because many stand on the page.
fn fields(posted: &Values) -> Values {
    let (mut values, form) = (Values::default(), posted.one("form"));
    for name in FIELDS {
        let own = posted.all(name);
        let texts = if own.is_empty() {
            posted.all(&format!("{form}-{name}"))
        } else {
            own
        };
        values.set(name, texts.to_vec());
    }
    values
}

async fn done(posted: &Posted, what: &str) -> Result<Answer, Error> {
    draft::discard(&posted.access, "admin").await?;
    Ok(Answer::to_address(format!(
        "{}?done={what}",
        Path::Admin.at(posted.language)
    )))
}
