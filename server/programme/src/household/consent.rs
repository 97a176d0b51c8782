//! Consents: one row a purpose, with the version and hash of the words that were shown. Taken back is gone at once.

use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{Newcomer, secret};
use domain::household::CONSENT_VERSION;
use domain::household::view::ShownConsents;
use domain::language::Language;
use domain::word::Purpose;
use entity::consent;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Households that have given this consent and not taken it back: a part of every query that needs it.
pub(crate) fn allows(purpose: Purpose) -> SelectStatement {
    Query::select()
        .column(consent::Column::HouseholdId)
        .from(consent::Entity)
        .and_where(Expr::col(consent::Column::Purpose).eq(purpose.code()))
        .and_where(Expr::col(consent::Column::WithdrawnAt).is_null())
        .to_owned()
}

/// The given purposes, each with its words; a purpose whose words were not shown is not given.
pub(super) fn of_sending(shown: &ShownConsents) -> impl Iterator<Item = (Purpose, &str)> {
    let given = shown.given.given();
    shown
        .shown
        .iter()
        .filter(|(p, _)| given.contains(p))
        .map(|(p, text)| (*p, text.as_str()))
}

pub(super) async fn insert(
    tx: &Tx,
    household: Uuid,
    purpose: Purpose,
    text: &str,
    language: Language,
) -> Result<()> {
    let row = consent::ActiveModel {
        id: Set(Uuid::new_v4()),
        household_id: Set(household),
        purpose: Set(purpose.code().to_owned()),
        text_version: Set(CONSENT_VERSION.to_owned()),
        text_hash: Set(secret::hash(text)),
        language: Set(language.code().to_owned()),
        given_at: Set(tx.now),
        withdrawn_at: Set(None),
    };
    consent::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

async fn standing(tx: &Tx, household: Uuid, purpose: Purpose) -> Result<bool> {
    let row = consent::Entity::find()
        .filter(consent::Column::HouseholdId.eq(household))
        .filter(consent::Column::Purpose.eq(purpose.code()))
        .filter(consent::Column::WithdrawnAt.is_null())
        .one(tx.conn())
        .await?;
    Ok(row.is_some())
}

/// Says yes to a purpose, with the words that were shown. A second time nothing happens.
///
/// # Errors
/// `SignInNeeded`, `NotFound`.
pub async fn give_consent(who: &Newcomer, purpose: Purpose, text: String, language: Language) -> Result<()> {
    let (household, account, city) = (who.household, who.account, who.city.clone());
    who.write(move |tx| async move {
        if standing(&tx, household, purpose).await? {
            return Ok(());
        }
        insert(&tx, household, purpose, &text, language).await?;
        audit::append(&tx, act(account, "consent.give", household, &city, purpose)).await
    })
    .await
}

/// Takes a yes back. The row stays as the proof of what was agreed; every query sees it as gone.
///
/// # Errors
/// `SignInNeeded`, `NotFound`; `Changed` when there is no such yes.
pub async fn take_back(who: &Newcomer, purpose: Purpose) -> Result<()> {
    let (household, account, city) = (who.household, who.account, who.city.clone());
    who.write(move |tx| async move {
        let done = consent::Entity::update_many()
            .col_expr(consent::Column::WithdrawnAt, Expr::value(tx.now))
            .filter(consent::Column::HouseholdId.eq(household))
            .filter(consent::Column::Purpose.eq(purpose.code()))
            .filter(consent::Column::WithdrawnAt.is_null())
            .exec(tx.conn())
            .await?;
        if done.rows_affected == 0 {
            return Err(Error::Changed);
        }
        if purpose == Purpose::Matching {
            super::ties::close_proposals(&tx, household, account).await?;
        }
        audit::append(&tx, act(account, "consent.take_back", household, &city, purpose)).await
    })
    .await
}

fn act<'a>(account: Uuid, act: &'static str, household: Uuid, city: &'a str, purpose: Purpose) -> Act<'a> {
    Act {
        account: Some(account),
        role: "newcomer",
        act,
        object: "household",
        id: household.to_string(),
        city: Some(city),
        reason: Some(purpose.code()),
    }
}
