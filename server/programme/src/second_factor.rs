//! The second factor of staff: six digits from an app (TOTP, RFC 6238). Each value works once.

use crate::access::{Assurance, SignedIn};
use crate::account::{live, note};
use crate::bucket::{self, Limit};
use crate::clock::MINUTE;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::sign_in;
use domain::account::{Second, SecondView, SetUp};
use domain::form::{self, Problem};
use entity::{account, role, second_factor};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use totp_rs::{Builder, Secret, Totp};
use uuid::Uuid;

/// Tries of the six digits, for an account.
const TRIES: Limit = Limit {
    most: 10,
    within: 15 * MINUTE,
};

/// What came of six digits.
#[derive(Debug)]
pub enum Proved {
    /// Right. The session has this new token; the old one is dead.
    Yes(String),
    /// Not right, or the clock of the phone is wrong.
    Wrong,
    /// Right, but used already: the next one comes within half a minute.
    Used,
    /// Nothing was typed, or not six digits.
    NoCode(Problem),
}

/// Begins with a fresh key, unless the factor is set up. Called where staff sign in, so that a page only reads.
pub(crate) async fn begin(tx: &Tx, account: Uuid) -> Result<()> {
    let old = second_factor::Entity::find_by_id(account).one(tx.conn()).await?;
    if old.is_some_and(|row| row.confirmed_at.is_some()) {
        return Ok(());
    }
    let mut bytes = [0_u8; 20];
    getrandom::fill(&mut bytes).map_err(|_| Error::internal("no randomness"))?;
    let row = second_factor::ActiveModel {
        account_id: Set(account),
        secret: Set(Secret::from(bytes).to_base32()),
        confirmed_at: Set(None),
        last_step: Set(0),
        created_at: Set(tx.now),
    };
    let conflict = OnConflict::column(second_factor::Column::AccountId)
        .update_columns([second_factor::Column::Secret, second_factor::Column::CreatedAt])
        .to_owned();
    second_factor::Entity::insert(row)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Begins when the role came after signing in.
///
/// # Errors
/// `NotFound` for who has no role.
pub async fn start(who: &SignedIn) -> Result<()> {
    let id = who.account;
    who.write(move |tx| async move {
        if !sign_in::staff(&tx, id).await? {
            return Err(Error::NotFound);
        }
        begin(&tx, id).await
    })
    .await
}

/// What is to do, and the key while it is being set up.
///
/// # Errors
/// Database faults only.
pub async fn view(who: &SignedIn) -> Result<SecondView> {
    let roles = role::Entity::find()
        .filter(role::Column::AccountId.eq(who.account))
        .filter(role::Column::EndedAt.is_null())
        .count(who.db.read())
        .await?;
    let row = second_factor::Entity::find_by_id(who.account)
        .one(who.db.read())
        .await?;
    let confirmed = row.as_ref().is_some_and(|r| r.confirmed_at.is_some());
    let second = match who.assurance {
        Assurance::Demo => Second::NotNeeded,
        _ if roles == 0 && !confirmed => Second::NotNeeded,
        _ if !confirmed => Second::SetUp,
        Assurance::Two => Second::Done,
        Assurance::One => Second::Verify,
    };
    let mut set_up = None;
    if let (Second::SetUp, Some(row)) = (second, row) {
        let person = account::Entity::find_by_id(who.account)
            .one(who.db.read())
            .await?
            .ok_or(Error::NotFound)?;
        let totp = totp(&row.secret, &person.email.unwrap_or(person.name))?;
        let address = totp.to_url().map_err(|_| Error::internal("totp address"))?;
        set_up = Some(SetUp {
            key: in_fours(&row.secret),
            address,
        });
    }
    Ok(SecondView { second, set_up })
}

/// Proves the second factor: the first time this confirms the app, later it signs in or steps up.
///
/// # Errors
/// `TooOften`; `NotFound` when nothing was begun; `SignInNeeded`.
pub async fn prove(who: &SignedIn, typed: &str) -> Result<Proved> {
    let digits = match form::digits(typed, 6) {
        Ok(digits) => digits,
        Err(problem) => return Ok(Proved::NoCode(problem)),
    };
    let (id, session) = (who.account, who.session);
    // A transaction of its own: a try stays counted whatever comes after.
    who.write(move |tx| async move { bucket::take(&tx, &format!("second {id}"), TRIES).await })
        .await?;
    who.write(move |tx| async move {
        let row = second_factor::Entity::find_by_id(id)
            .one(tx.conn())
            .await?
            .ok_or(Error::NotFound)?;
        let seconds = u64::try_from(tx.now / 1_000).unwrap_or(0);
        let Some(step) = totp(&row.secret, "-")?.check(&digits, seconds) else {
            return Ok(Proved::Wrong);
        };
        let step = i64::try_from(step).map_err(Error::internal)?;
        let confirmed_at = row.confirmed_at.unwrap_or(tx.now);
        let won = second_factor::Entity::update_many()
            .col_expr(second_factor::Column::LastStep, Expr::value(step))
            .col_expr(second_factor::Column::ConfirmedAt, Expr::value(confirmed_at))
            .filter(second_factor::Column::AccountId.eq(id))
            .filter(second_factor::Column::LastStep.lt(step))
            .exec(tx.conn())
            .await?;
        if won.rows_affected == 0 {
            return Ok(Proved::Used);
        }
        let act = if row.confirmed_at.is_some() {
            "second_factor.prove"
        } else {
            "second_factor.set_up"
        };
        note(&tx, Some(id), "person", act, id).await?;
        let epoch = live(&tx, id).await?.ok_or(Error::SignInNeeded)?.auth_epoch;
        Ok(Proved::Yes(sign_in::renew(&tx, session, epoch, true).await?))
    })
    .await
}

/// Six digits, half a minute, one step of grace on either side: what every app for codes understands.
fn totp(secret: &str, label: &str) -> Result<Totp> {
    let secret = Secret::try_from_base32(secret).map_err(|_| Error::internal("totp key"))?;
    Builder::new()
        .with_secret(secret)
        .with_account_name(label.replace(':', " "))
        .with_issuer(Some("Samen Hier"))
        .build()
        .map_err(|_| Error::internal("totp"))
}

/// `ABCD EFGH …`, to be typed.
fn in_fours(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|c| c.iter().collect()).collect();
    groups.join(" ")
}
