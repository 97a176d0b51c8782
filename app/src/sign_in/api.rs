//! What the sign-in pages load.

use crate::error::AppError;
use domain::account::{LinkView, PendingView, SecondView};
use domain::form::Problem;
use serde::{Deserialize, Serialize};

/// The first page: what was typed, and what is not right with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskView {
    /// Address as typed.
    pub email: String,
    /// The box for shared devices.
    pub shared: bool,
    /// What is not right, after a POST.
    pub problem: Option<Problem>,
}

/// The page for the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeView {
    /// Where the mail went, if it went anywhere.
    pub email: String,
    /// What waits in this browser.
    pub pending: Option<PendingView>,
    /// What is not right: `missing`, `wrong`, `over`, `browser`.
    pub problem: Option<String>,
    /// The mails stand on the page of messages.
    pub demo: bool,
}

/// The page for the second factor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondPageView {
    /// What is to do.
    pub second: SecondView,
    /// Modules a side and path of the picture, while it is set up.
    pub qr: Option<(u32, String)>,
    /// What is not right: `missing`, `wrong`, `used`.
    pub problem: Option<String>,
}

pub async fn load_sign_in() -> Result<AskView, AppError> {
    let draft = programme::draft::load(&crate::request::access()?, "sign-in")
        .await?
        .values;
    let email = draft.one("email").to_owned();
    let judged = draft
        .has("asked", "yes")
        .then(|| domain::form::email(&email).err())
        .flatten();
    Ok(AskView {
        shared: draft.has("shared", "yes"),
        problem: judged,
        email,
    })
}

pub async fn load_code() -> Result<CodeView, AppError> {
    let access = crate::request::access()?;
    let draft = programme::draft::load(&access, "sign-in").await?.values;
    let pending = programme::sign_in::pending(&access.visitor()).await?;
    let problem = Some(draft.one("problem").to_owned()).filter(|p| !p.is_empty());
    let demo = programme::frame::load(&access).await?.demo;
    Ok(CodeView {
        email: draft.one("email").to_owned(),
        pending,
        problem,
        demo,
    })
}

pub async fn load_link(token: String) -> Result<LinkView, AppError> {
    let visitor = crate::request::access()?.visitor();
    Ok(programme::sign_in::link(&visitor, &token).await?)
}

pub async fn load_second() -> Result<SecondPageView, AppError> {
    let access = crate::request::access()?;
    let second = programme::second_factor::view(&access.signed_in()?).await?;
    let draft = programme::draft::load(&access, "second").await?.values;
    let problem = Some(draft.one("problem").to_owned()).filter(|p| !p.is_empty());
    let qr = second.set_up.as_ref().and_then(|s| super::qr::path(&s.address));
    Ok(SecondPageView { second, qr, problem })
}
