//! "Did it take place?" The first yes makes the year an active one.

use super::look::starts;
use super::plan::instant;
use super::store::{self, Party};
use crate::access::Member;
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::state::{ActivityState, PairingState};
use entity::{activity, pairing};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Yes, we met.
///
/// # Errors
/// `NotFound` without a year that runs; `Changed` when no meeting stands or it has not begun.
pub async fn mark_held(who: &Member) -> Result<()> {
    settle(who, ActivityState::Held).await
}

/// No, it did not take place. Nobody is to blame, and nobody gets a mail about it.
///
/// # Errors
/// As [`mark_held`].
pub async fn not_held(who: &Member) -> Result<()> {
    settle(who, ActivityState::Cancelled).await
}

async fn settle(who: &Member, to: ActivityState) -> Result<()> {
    let party = Party::member(who)?;
    who.write(move |tx| async move {
        let year = party.lock(&tx).await?;
        let row = store::open(tx.conn(), year.id).await?;
        let at = begun(&row, tx.now)?;
        store::to_state(&tx, &row, to).await?;
        let act = if to == ActivityState::Held {
            first(&tx, &year, at).await?;
            "meeting.held"
        } else {
            "meeting.not_held"
        };
        party.note(&tx, &year, act, row.id).await
    })
    .await
}

fn begun(row: &activity::Model, now: i64) -> Result<i64> {
    let at = starts(row).and_then(instant);
    at.filter(|at| *at <= now).ok_or(Error::Changed)
}

/// Writes the first meeting into the year, once.
async fn first(tx: &Tx, year: &pairing::Model, at: i64) -> Result<()> {
    pairing::Entity::update_many()
        .col_expr(pairing::Column::FirstMeetingAt, Expr::value(at))
        .col_expr(
            pairing::Column::State,
            Expr::case(
                pairing::Column::State.eq(PairingState::Starting.code()),
                PairingState::Active.code(),
            )
            .finally(Expr::col(pairing::Column::State))
            .into(),
        )
        .col_expr(
            pairing::Column::Version,
            Expr::col(pairing::Column::Version).add(1),
        )
        .filter(pairing::Column::Id.eq(year.id))
        .filter(pairing::Column::FirstMeetingAt.is_null())
        .filter(pairing::Column::EndedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}
