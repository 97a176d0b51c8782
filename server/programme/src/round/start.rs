//! Starting a round: inputs frozen and hashed, a random seed, a job. And stopping it.

use super::{RUN, input, pin};
use crate::access::Coordinator;
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::HOUR;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{form_key, job};
use domain::form::{Mistake, Problem};
use domain::id::RoundId;
use domain::round::PinForm;
use domain::state::{CityState, ProposalState, RoundState};
use entity::{city, proposal, round};
use matching::Seed;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Three an hour in a city.
const PER_HOUR: Limit = Limit {
    most: 3,
    within: HOUR,
};

/// Starts a round of the coordinator's city. A double click gives the same round.
///
/// # Errors
/// `Changed` while another round is going on; `Refused` in a city that is not open, or with an empty pool; `TooOften`.
pub async fn start(coordinator: &Coordinator, key: String) -> Result<RoundId> {
    let (city, account) = (coordinator.city.clone(), coordinator.account);
    let seed = fresh_seed()?;
    coordinator
        .write(move |tx| async move { once(&tx, &city, account, &key, seed, None).await })
        .await
}

/// Drops a result that was not published, decides about a pair and starts anew: nothing has been sent.
///
/// # Errors
/// As [`start`] and [`super::pin`]; `NotFound` for another city's round; `Changed` when it was published meanwhile.
pub async fn instead(coordinator: &Coordinator, old: RoundId, form: PinForm, key: String) -> Result<RoundId> {
    let (city, account) = (coordinator.city.clone(), coordinator.account);
    let seed = fresh_seed()?;
    coordinator
        .write(move |tx| async move { once(&tx, &city, account, &key, seed, Some((old, form))).await })
        .await
}

fn fresh_seed() -> Result<[u8; 32]> {
    let mut seed = [0_u8; 32];
    getrandom::fill(&mut seed).map_err(|_| Error::internal("no randomness"))?;
    Ok(seed)
}

async fn once(
    tx: &Tx,
    city: &str,
    account: Uuid,
    key: &str,
    seed: [u8; 32],
    replaces: Option<(RoundId, PinForm)>,
) -> Result<RoundId> {
    let id = Uuid::new_v4();
    if let Some(first) = form_key::once(tx, &account.to_string(), key, &id.to_string()).await? {
        return RoundId::read(&first).ok_or_else(|| Error::internal("a key without its round"));
    }
    if let Some((old, form)) = replaces {
        of_city(tx, old, city).await?;
        pin::put(tx, city, account, &form).await?;
        finish(tx, old.0, &[RoundState::Reviewed], RoundState::Cancelled).await?;
        note(tx, Some(account), "round.cancel", old.0, city, Some("replaced")).await?;
    }
    is_open(tx, city).await?;
    bucket::take(tx, &format!("round:{city}"), PER_HOUR).await?;
    finish_earlier(tx, city).await?;
    let instance = input::freeze(tx.conn(), city, Seed(seed), tx.now).await?;
    if instance.households.is_empty() || instance.groups.is_empty() {
        return Err(Error::Refused(vec![Mistake::new("pool", Problem::Missing)]));
    }
    let hash = instance.check().map_err(Error::internal)?.hash().to_owned();
    let row = round::ActiveModel {
        id: Set(id),
        city: Set(city.to_owned()),
        state: Set(RoundState::Running.code().to_owned()),
        seed: Set(hex::encode(seed)),
        input: Set(Some(serde_json::to_string(&instance).map_err(Error::internal)?)),
        input_hash: Set(Some(hash)),
        result: Set(None),
        output_hash: Set(None),
        progress: Set(0),
        phase: Set(String::new()),
        created_by: Set(account),
        created_at: Set(tx.now),
        finished_at: Set(None),
        published_at: Set(None),
        version: Set(1),
    };
    round::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    job::enqueue(tx, RUN, &id.to_string(), tx.now, Some(format!("{RUN} {id}"))).await?;
    note(tx, Some(account), "round.start", id, city, None).await?;
    Ok(RoundId(id))
}

async fn is_open(tx: &Tx, slug: &str) -> Result<()> {
    let row = city::Entity::find_by_id(slug)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    let open = row.state == CityState::Open.code();
    if open {
        Ok(())
    } else {
        Err(Error::Refused(vec![Mistake::new("city", Problem::Wrong)]))
    }
}

/// What earlier published rounds left unsent is not sent any more: a newer answer is coming.
async fn finish_earlier(tx: &Tx, city: &str) -> Result<()> {
    let earlier = round::Entity::find()
        .filter(round::Column::City.eq(city))
        .filter(round::Column::State.eq(RoundState::Published.code()))
        .all(tx.conn())
        .await?;
    for row in earlier {
        finish(tx, row.id, &[RoundState::Published], RoundState::Closed).await?;
    }
    Ok(())
}

/// Moves a round to an end, and its unsent drafts with it.
pub(super) async fn finish(tx: &Tx, id: Uuid, from: &[RoundState], to: RoundState) -> Result<()> {
    let moved = round::Entity::update_many()
        .col_expr(round::Column::State, Expr::value(to.code()))
        .col_expr(round::Column::Version, Expr::col(round::Column::Version).add(1))
        .filter(round::Column::Id.eq(id))
        .filter(round::Column::State.is_in(from.iter().map(|s| s.code())))
        .exec(tx.conn())
        .await?;
    if moved.rows_affected == 0 {
        return Err(Error::Changed);
    }
    proposal::Entity::update_many()
        .col_expr(
            proposal::Column::State,
            Expr::value(ProposalState::Withdrawn.code()),
        )
        .col_expr(proposal::Column::DecidedAt, Expr::value(tx.now))
        .col_expr(
            proposal::Column::Version,
            Expr::col(proposal::Column::Version).add(1),
        )
        .filter(proposal::Column::RoundId.eq(id))
        .filter(proposal::Column::State.eq(ProposalState::Draft.code()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Stops a round that runs, or drops one that was not published. Nothing has been sent.
///
/// # Errors
/// `NotFound` for another city's; `Changed` when it has been published or stopped already.
pub async fn cancel(coordinator: &Coordinator, id: RoundId) -> Result<()> {
    let (city, account) = (coordinator.city.clone(), coordinator.account);
    coordinator
        .write(move |tx| async move {
            of_city(&tx, id, &city).await?;
            finish(
                &tx,
                id.0,
                &[RoundState::Running, RoundState::Reviewed],
                RoundState::Cancelled,
            )
            .await?;
            note(&tx, Some(account), "round.cancel", id.0, &city, None).await
        })
        .await
}

pub(super) async fn of_city(tx: &Tx, id: RoundId, city: &str) -> Result<round::Model> {
    let row = round::Entity::find_by_id(id.0)
        .filter(round::Column::City.eq(city))
        .one(tx.conn())
        .await?;
    row.ok_or(Error::NotFound)
}

pub(super) async fn note(
    tx: &Tx,
    account: Option<Uuid>,
    act: &'static str,
    id: Uuid,
    city: &str,
    reason: Option<&str>,
) -> Result<()> {
    let role = if account.is_some() {
        "coordinator"
    } else {
        "system"
    };
    let act = Act {
        account,
        role,
        act,
        object: "round",
        id: id.to_string(),
        city: Some(city),
        reason,
    };
    audit::append(tx, act).await
}
