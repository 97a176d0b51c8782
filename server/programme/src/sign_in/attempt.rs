//! One try of a code: counted first, in a transaction of its own, and only then compared.

use super::{TRIES, code};
use crate::db::Db;
use crate::error::Result;
use domain::form::{self, Problem};
use entity::challenge;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// How a try ended.
pub(crate) enum Attempt {
    /// The code is right. It is not used up yet: that happens in the transaction that acts on it.
    Right(challenge::Model),
    /// It is not right; so often it may still be tried.
    Wrong(i64),
    /// Nothing was typed, or not eight digits; not counted.
    NoCode(Problem),
    /// Used, expired, tried too often, or asked for in another browser.
    Over,
}

/// Tries a code against the newest challenge of a browser.
pub(crate) async fn attempt(
    db: &Db,
    browser: Option<String>,
    kinds: &[&str],
    typed: &str,
) -> Result<Attempt> {
    let digits = match form::digits(typed, 8) {
        Ok(digits) => digits,
        Err(problem) => return Ok(Attempt::NoCode(problem)),
    };
    let row = match browser {
        Some(browser) => count(db, browser, kinds).await?,
        None => None,
    };
    let stored = row.as_ref().and_then(|r| r.code_hash.clone());
    let right = code::verify(digits, stored).await?;
    Ok(match row {
        Some(row) if right => Attempt::Right(row),
        Some(row) => Attempt::Wrong(TRIES - row.tries),
        None => Attempt::Over,
    })
}

/// Counts the try; none when the challenge cannot be tried any more. Stays counted whatever comes after.
async fn count(db: &Db, browser: String, kinds: &[&str]) -> Result<Option<challenge::Model>> {
    let kinds: Vec<String> = kinds.iter().map(|k| (*k).to_owned()).collect();
    db.write(move |tx| async move {
        let newest = challenge::Entity::find()
            .filter(challenge::Column::BrowserHash.eq(browser))
            .filter(challenge::Column::Kind.is_in(kinds))
            .order_by_desc(challenge::Column::CreatedAt)
            .one(tx.conn())
            .await?;
        let Some(mut row) = newest else { return Ok(None) };
        let counted = challenge::Entity::update_many()
            .col_expr(
                challenge::Column::Tries,
                Expr::col(challenge::Column::Tries).add(1),
            )
            .filter(challenge::Column::Id.eq(row.id))
            .filter(challenge::Column::Tries.lt(TRIES))
            .filter(challenge::Column::UsedAt.is_null())
            .filter(challenge::Column::ExpiresAt.gt(tx.now))
            .exec(tx.conn())
            .await?;
        row.tries += 1;
        Ok((counted.rows_affected == 1).then_some(row))
    })
    .await
}
