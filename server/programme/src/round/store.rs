//! What a run found, stored: the result, byte for byte, and a draft for each pair with its reasons.

use super::run::Found;
use super::start::{finish, note};
use super::{pin, reasons};
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::round::{PairReasons, Phase};
use domain::state::{ProposalState, RoundState};
use entity::{proposal, round};
use matching::result::PairExplanation;
use matching::{Id, Instance};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Stores the result and a draft for each pair. Nothing happens when the round was stopped or stored meanwhile.
pub(super) async fn keep(tx: &Tx, row: &round::Model, instance: &Instance, found: &Found) -> Result<()> {
    let outcome = &found.outcome;
    let stored = round::Entity::update_many()
        .col_expr(round::Column::State, Expr::value(RoundState::Reviewed.code()))
        .col_expr(round::Column::Result, Expr::value(outcome.to_json()))
        .col_expr(
            round::Column::OutputHash,
            Expr::value(outcome.output_hash.clone()),
        )
        .col_expr(round::Column::Progress, Expr::value(1_000_i64))
        .col_expr(round::Column::FinishedAt, Expr::value(tx.now))
        .col_expr(round::Column::Version, Expr::col(round::Column::Version).add(1))
        .filter(round::Column::Id.eq(row.id))
        .filter(round::Column::State.eq(RoundState::Running.code()))
        .exec(tx.conn())
        .await?;
    if stored.rows_affected == 0 {
        return Ok(());
    }
    let notes = pin::reasons(tx.conn(), &row.city).await?;
    let drafts = drafts(row, instance, found, &notes)?;
    if !drafts.is_empty() {
        proposal::Entity::insert_many(drafts)
            .exec_without_returning(tx.conn())
            .await?;
    }
    note(tx, None, "round.result", row.id, &row.city, None).await
}

type Notes = BTreeMap<(Uuid, Uuid), String>;

fn drafts(
    row: &round::Model,
    instance: &Instance,
    found: &Found,
    notes: &Notes,
) -> Result<Vec<proposal::ActiveModel>> {
    let firm: BTreeMap<(Id, Id), i64> = found.firm.iter().map(|f| ((f.h, f.g), f.stays)).collect();
    let draft = |pair: &PairExplanation| {
        let json = |value: serde_json::Result<String>| value.map_err(Error::internal);
        Ok(proposal::ActiveModel {
            // A fresh random id: it must not lead back to the round, the household or an earlier proposal.
            id: Set(Uuid::new_v4()),
            round_id: Set(row.id),
            city: Set(row.city.clone()),
            household_id: Set(reasons::uuid(pair.h)),
            group_id: Set(reasons::uuid(pair.g)),
            state: Set(ProposalState::Draft.code().to_owned()),
            household_reasons: Set(json(serde_json::to_string(&reasons::for_household(
                instance, pair,
            )))?),
            group_reasons: Set(json(serde_json::to_string(&reasons::for_group(instance, pair)))?),
            coordinator_reasons: Set(json(serde_json::to_string(&whole(pair, &firm, notes)))?),
            offered_at: Set(None),
            expires_at: Set(None),
            decided_at: Set(None),
            version: Set(1),
        })
    };
    found.outcome.explanations.iter().map(draft).collect()
}

/// What the coordinator reads, with how firm the pair stands, or with the reason for which it was fixed.
fn whole(pair: &PairExplanation, firm: &BTreeMap<(Id, Id), i64>, notes: &Notes) -> PairReasons {
    let stays = firm.get(&(pair.h, pair.g)).copied();
    // Only a fixed pair has no share of draws.
    let fixed = stays.is_none();
    let note = notes.get(&(reasons::uuid(pair.h), reasons::uuid(pair.g)));
    PairReasons {
        stays,
        fixed,
        note: note.filter(|_| fixed).cloned(),
        ..reasons::for_coordinator(pair)
    }
}

/// The engine refused the input: the round ends, nothing is sent, and the page says so.
pub(super) async fn fail(tx: &Tx, row: &round::Model) -> Result<()> {
    match finish(tx, row.id, &[RoundState::Running], RoundState::Cancelled).await {
        Ok(()) => {
            round::Entity::update_many()
                .col_expr(round::Column::Phase, Expr::value(Phase::Failed.code()))
                .filter(round::Column::Id.eq(row.id))
                .exec(tx.conn())
                .await?;
            note(tx, None, "round.fail", row.id, &row.city, Some("input")).await
        }
        Err(Error::Changed) => Ok(()),
        Err(error) => Err(error),
    }
}
