//! The run: outside any transaction, on a thread of its own. It can be repeated: the same input gives the same bytes.

use super::store;
use crate::access::System;
use crate::db::Db;
use crate::error::{Error, Result};
use domain::id::RoundId;
use domain::round::Phase;
use domain::state::RoundState;
use entity::round;
use matching::sensitivity::{self, Persistence};
use matching::{Instance, Outcome, Progress, Refused};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;
use uuid::Uuid;

/// How often progress is written and a stop noticed.
const BEAT: Duration = Duration::from_millis(250);
/// The engine's part of the progress, of 1,000; how firm each pair stands is the rest.
const ENGINE: i64 = 700;

/// What runner and watcher share.
#[derive(Default)]
struct Shared {
    permille: AtomicI64,
    /// Place in [`Phase::ALL`].
    phase: AtomicUsize,
    stop: AtomicBool,
}

impl Shared {
    /// Notes how far it is; whether to go on.
    fn tell(&self, phase: Phase, permille: i64) -> ControlFlow<()> {
        let place = Phase::ALL.iter().position(|p| *p == phase).unwrap_or(0);
        self.phase.store(place, Ordering::Relaxed);
        self.permille.store(permille, Ordering::Relaxed);
        if self.stop.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    fn now(&self) -> (Phase, i64) {
        let phase = Phase::ALL.get(self.phase.load(Ordering::Relaxed)).copied();
        (
            phase.unwrap_or(Phase::Scores),
            self.permille.load(Ordering::Relaxed),
        )
    }
}

/// What a run gives: the result, and how firm each pair stands.
pub(super) struct Found {
    pub outcome: Outcome,
    pub firm: Vec<Persistence>,
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
        Ok(found) => {
            system
                .db
                .write(move |tx| async move { store::keep(&tx, &row, &instance, &found).await })
                .await
        }
        Err(Refused::Cancelled) => Ok(()),
        Err(refused) => {
            tracing::warn!(round = %id, "the engine refused a round: {refused}");
            system
                .db
                .write(move |tx| async move { store::fail(&tx, &row).await })
                .await
        }
    }
}

/// The whole computation. The same input gives the same result and the same firmness.
fn work(instance: &Instance, shared: &Shared) -> std::result::Result<Found, Refused> {
    let checked = instance.check()?;
    let share = |progress: &Progress| i64::try_from(progress.permille()).unwrap_or(0);
    let outcome = matching::run::run_checked(&checked, &mut |progress| {
        let phase = Phase::from_code(progress.phase.code()).unwrap_or(Phase::Explain);
        shared.tell(phase, share(&progress) * ENGINE / 1_000)
    })?;
    let mut listen = |progress: Progress| {
        let (done, total) = (progress.done, progress.total.max(1));
        let part = i64::try_from(done * 1_000 / total).unwrap_or(0);
        shared.tell(Phase::Firmness, ENGINE + part * (1_000 - ENGINE) / 1_000)
    };
    let firm = sensitivity::persistence(&checked, &outcome, sensitivity::DRAWS, &mut listen)?;
    Ok(Found { outcome, firm })
}

/// The engine on a thread; meanwhile progress is written and a stop is watched for.
async fn compute(db: &Db, id: Uuid, instance: Arc<Instance>) -> Result<std::result::Result<Found, Refused>> {
    let shared = Arc::new(Shared::default());
    let theirs = Arc::clone(&shared);
    let mut task = tokio::task::spawn_blocking(move || work(&instance, &theirs));
    loop {
        tokio::select! {
            done = &mut task => return done.map_err(|_| Error::internal("the engine stopped")),
            () = tokio::time::sleep(BEAT) => {
                if !beat(db, id, shared.now()).await? {
                    shared.stop.store(true, Ordering::Relaxed);
                }
            }
        }
    }
}

/// Writes the progress; whether the round is still wanted.
async fn beat(db: &Db, id: Uuid, (phase, permille): (Phase, i64)) -> Result<bool> {
    db.write(move |tx| async move {
        let written = round::Entity::update_many()
            .col_expr(round::Column::Progress, Expr::value(permille))
            .col_expr(round::Column::Phase, Expr::value(phase.code()))
            .filter(round::Column::Id.eq(id))
            .filter(round::Column::State.eq(RoundState::Running.code()))
            .exec(tx.conn())
            .await?;
        Ok(written.rows_affected == 1)
    })
    .await
}
