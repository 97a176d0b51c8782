//! The run: outside any transaction, on a thread of its own. It can be repeated: the same input gives the same bytes.

use super::reasons;
use super::start::{finish, note};
use crate::access::System;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use domain::id::RoundId;
use domain::state::{ProposalState, RoundState};
use entity::{proposal, round};
use matching::{Instance, Outcome, Refused};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;
use uuid::Uuid;

/// How often progress is written and a stop noticed.
const BEAT: Duration = Duration::from_millis(400);

/// What runner and watcher share.
#[derive(Default)]
struct Shared {
    permille: AtomicI64,
    stop: AtomicBool,
}

/// Computes a round that is running. One that is not is left alone: the job may come twice.
///
/// # Errors
/// Database faults, and `Internal` for an input that cannot be read.
pub async fn run(system: &System, id: RoundId) -> Result<()> {
    let Some(row) = round::Entity::find_by_id(id.0).one(system.db.read()).await? else {
        return Ok(());
    };
    if row.state != RoundState::Running.code() {
        return Ok(());
    }
    let input = row.input.clone().unwrap_or_default();
    let instance = Arc::new(Instance::from_json(input.as_bytes()).map_err(Error::internal)?);
    match compute(&system.db, id.0, Arc::clone(&instance)).await? {
        Ok(outcome) => {
            system
                .db
                .write(move |tx| async move { keep(&tx, &row, &instance, &outcome).await })
                .await
        }
        Err(Refused::Cancelled) => Ok(()),
        Err(refused) => {
            tracing::warn!(round = %id, "the engine refused a round: {refused}");
            system
                .db
                .write(move |tx| async move { fail(&tx, &row).await })
                .await
        }
    }
}

/// The engine on a thread; meanwhile progress is written and a stop is watched for.
async fn compute(
    db: &Db,
    id: Uuid,
    instance: Arc<Instance>,
) -> Result<std::result::Result<Outcome, Refused>> {
    let shared = Arc::new(Shared::default());
    let theirs = Arc::clone(&shared);
    let mut work = tokio::task::spawn_blocking(move || {
        matching::run(&instance, &mut |progress| {
            theirs
                .permille
                .store(i64::try_from(progress.permille()).unwrap_or(0), Ordering::Relaxed);
            if theirs.stop.load(Ordering::Relaxed) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
    });
    loop {
        tokio::select! {
            done = &mut work => return done.map_err(|_| Error::internal("the engine stopped")),
            () = tokio::time::sleep(BEAT) => {
                if !beat(db, id, shared.permille.load(Ordering::Relaxed)).await? {
                    shared.stop.store(true, Ordering::Relaxed);
                }
            }
        }
    }
}

/// Writes the progress; whether the round is still wanted.
async fn beat(db: &Db, id: Uuid, permille: i64) -> Result<bool> {
    db.write(move |tx| async move {
        let written = round::Entity::update_many()
            .col_expr(round::Column::Progress, Expr::value(permille))
            .filter(round::Column::Id.eq(id))
            .filter(round::Column::State.eq(RoundState::Running.code()))
            .exec(tx.conn())
            .await?;
        Ok(written.rows_affected == 1)
    })
    .await
}

/// Stores the result and a draft for each pair. Nothing happens when the round was stopped or stored meanwhile.
async fn keep(tx: &Tx, row: &round::Model, instance: &Instance, outcome: &Outcome) -> Result<()> {
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
    let drafts = drafts(row, instance, outcome)?;
    if !drafts.is_empty() {
        proposal::Entity::insert_many(drafts)
            .exec_without_returning(tx.conn())
            .await?;
    }
    note(tx, None, "round.result", row.id, &row.city, None).await
}

fn drafts(row: &round::Model, instance: &Instance, outcome: &Outcome) -> Result<Vec<proposal::ActiveModel>> {
    let draft = |pair: &matching::result::PairExplanation| {
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
            coordinator_reasons: Set(json(serde_json::to_string(&reasons::for_coordinator(pair)))?),
            offered_at: Set(None),
            expires_at: Set(None),
            decided_at: Set(None),
            version: Set(1),
        })
    };
    outcome.explanations.iter().map(draft).collect()
}

async fn fail(tx: &Tx, row: &round::Model) -> Result<()> {
    match finish(tx, row.id, &[RoundState::Running], RoundState::Cancelled).await {
        Ok(()) => note(tx, None, "round.fail", row.id, &row.city, Some("input")).await,
        Err(Error::Changed) => Ok(()),
        Err(error) => Err(error),
    }
}
