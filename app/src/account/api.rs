//! What the account page loads.

use crate::error::AppError;
use domain::account::AccountView;
use domain::form::Problem;
use serde::{Deserialize, Serialize};

/// The account, and where a change of address stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountPageView {
    /// The account.
    pub account: AccountView,
    /// The new address as typed.
    pub new_email: String,
    /// A code has gone to it.
    pub code_sent: bool,
    /// The field that is not right, after a POST.
    pub problem: Option<(String, Problem)>,
}

pub async fn load_account() -> Result<AccountPageView, AppError> {
    let access = crate::request::access()?;
    let account = programme::account::view(&access.signed_in()?).await?;
    let draft = programme::draft::load(&access, "account").await?.values;
    let problem = match draft.one("problem") {
        "email" => domain::form::email(draft.one("email"))
            .err()
            .map(|p| ("email".to_owned(), p)),
        "code" => Some(("code".to_owned(), Problem::Wrong)),
        "code-missing" => Some(("code".to_owned(), Problem::Missing)),
        _ => None,
    };
    let code_sent = draft.has("sent", "yes");
    Ok(AccountPageView {
        account,
        new_email: draft.one("email").to_owned(),
        code_sent,
        problem,
    })
}
