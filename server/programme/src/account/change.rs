//! A new address of mail: proved by a code that goes there, then every other session ends.

use super::note;
use crate::access::{Assurance, SignedIn};
use crate::clock::MINUTE;
use crate::error::{Error, Result};
use crate::mail::{self, NewMail};
use crate::secret;
use crate::sign_in::{self, Attempt, Want};
use domain::form::{Mistake, Problem};
use domain::language::Language;
use entity::{account, challenge};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;

/// Sends a code to the new address; the answer is the same when somebody else has it.
///
/// # Errors
/// `Refused` when it is no address; `TooOften`; for staff `StepUpNeeded`.
pub async fn ask_change(who: &SignedIn, email: &str) -> Result<()> {
    fresh(who)?;
    let email = sign_in::address(email)?;
    sign_in::put_challenge(who, email, who.language).await
}

/// Changes the address when the code is right. Gives the new token of this session: all other ones are dead.
///
/// # Errors
/// `Refused` for a wrong code; `Dead` when no code works any more; `Changed` when the address is taken.
pub async fn change_email(who: &SignedIn, email: &str, typed: &str) -> Result<String> {
    fresh(who)?;
    let email = sign_in::address(email)?;
    let browser = Some(secret::hash(&who.session.to_string()));
    let wrong = |problem| Error::Refused(vec![Mistake::new("code", problem)]);
    let row = match sign_in::attempt(&who.db, browser, &[Want::Change.kind()], typed).await? {
        Attempt::Right(row) if secret::same(&email, &row.mail_hash) => row,
        Attempt::Wrong(_) => return Err(wrong(Problem::Wrong)),
        Attempt::NoCode(problem) => return Err(wrong(problem)),
        Attempt::Right(_) | Attempt::Over => return Err(Error::Dead),
    };
    let (id, session) = (who.account, who.session);
    who.write(move |tx| async move {
        let used = challenge::Entity::update_many()
            .col_expr(challenge::Column::UsedAt, Expr::value(tx.now))
            .filter(challenge::Column::Id.eq(row.id))
            .filter(challenge::Column::UsedAt.is_null())
            .exec(tx.conn())
            .await?;
        let old = super::live(&tx, id).await?.ok_or(Error::SignInNeeded)?;
        if used.rows_affected == 0 {
            return Err(Error::Changed);
        }
        account::Entity::update_many()
            .col_expr(account::Column::Email, Expr::value(email))
            .col_expr(
                account::Column::AuthEpoch,
                Expr::col(account::Column::AuthEpoch).add(1),
            )
            .filter(account::Column::Id.eq(id))
            .exec(tx.conn())
            .await?;
        note(&tx, Some(id), "person", "account.change_email", id).await?;
        tell_old(&tx, &old).await?;
        sign_in::renew(&tx, session, old.auth_epoch + 1, false).await
    })
    .await
}

/// The old address hears that something happened.
async fn tell_old(tx: &crate::db::Tx, old: &account::Model) -> Result<()> {
    let Some(to) = old.email.clone() else {
        return Ok(());
    };
    let language = Language::from_code(&old.language).unwrap_or(Language::Dutch);
    let new = NewMail {
        account: Some(old.id),
        city: super::city_of(tx, old.id).await?,
        to,
        kind: mail::Kind::Notice,
        language,
        params: BTreeMap::from([("name".to_owned(), old.name.clone())]),
        code: None,
        link: Some(format!("/{language}/account")),
        expires_at: None,
    };
    mail::put(tx, new).await
}

/// Who has a second factor proves it again first; five minutes.
fn fresh(who: &SignedIn) -> Result<()> {
    let recent = who.step_up_at.is_some_and(|at| who.db.now() - at <= 5 * MINUTE);
    if who.assurance == Assurance::Two && !recent {
        Err(Error::StepUpNeeded)
    } else {
        Ok(())
    }
}
