//! What the coordinator decides: approve one or all, not this pair, close the round.

use super::start::{finish, note, of_city};
use crate::access::Coordinator;
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::lifecycle::By;
use crate::proposal::{never_again, offer, refusals};
use domain::form::{Mistake, Problem};
use domain::id::{ProposalId, RoundId};
use domain::proposal::REFUSALS_FREE;
use domain::round::{ApproveForm, PairReasons, Published, RejectForm};
use domain::state::{ProposalState, RoundState, Side};
use entity::{proposal, round};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Puts one draft forward, or all that need no look of their own. Each is a transaction of its own: one that is no
/// longer possible does not hold up the others.
///
/// # Errors
/// `NotFound` for another city's round; `Refused` for one that needs a look and was not given it; `Changed` for one
/// that is no longer possible.
pub async fn approve(coordinator: &Coordinator, id: RoundId, form: ApproveForm) -> Result<Published> {
    let drafts = drafts(coordinator, id).await?;
    let careful = to_look_at(coordinator.db.read(), &drafts).await?;
    match form {
        ApproveForm::One { proposal, looked } => {
            let draft = drafts.iter().find(|d| d.id == proposal.0).ok_or(Error::Changed)?;
            if careful.contains(&draft.id) && !looked {
                return Err(Error::Refused(vec![Mistake::new("looked", Problem::Missing)]));
            }
            put_forward(coordinator, id, draft.id, looked).await?;
            Ok(Published {
                sent: 1,
                ..Published::default()
            })
        }
        ApproveForm::All => {
            let mut count = Published::default();
            for draft in &drafts {
                if careful.contains(&draft.id) {
                    count.left += 1;
                    continue;
                }
                match put_forward(coordinator, id, draft.id, false).await {
                    Ok(()) => count.sent += 1,
                    Err(Error::Changed) => count.changed += 1,
                    Err(error) => return Err(error),
                }
            }
            Ok(count)
        }
    }
}

async fn drafts(coordinator: &Coordinator, id: RoundId) -> Result<Vec<proposal::Model>> {
    let db = coordinator.db.read();
    let known = round::Entity::find_by_id(id.0).filter(round::Column::City.eq(coordinator.city.as_str()));
    known.one(db).await?.ok_or(Error::NotFound)?;
    let rows = proposal::Entity::find()
        .filter(proposal::Column::RoundId.eq(id.0))
        .filter(proposal::Column::State.eq(ProposalState::Draft.code()))
        .all(db)
        .await?;
    Ok(rows)
}

/// The drafts of which a side has refused three times: a person looks first, so that nobody can refuse until the
/// right one appears.
pub(super) async fn to_look_at(
    db: &impl ConnectionTrait,
    drafts: &[proposal::Model],
) -> Result<BTreeSet<Uuid>> {
    let households: Vec<Uuid> = drafts.iter().map(|d| d.household_id).collect();
    let groups: Vec<Uuid> = drafts.iter().map(|d| d.group_id).collect();
    let (hers, theirs) = (
        refusals(db, Side::Household, &households).await?,
        refusals(db, Side::Group, &groups).await?,
    );
    let many = |count: Option<&i64>| count.is_some_and(|c| *c >= REFUSALS_FREE);
    let careful = drafts
        .iter()
        .filter(|d| many(hers.get(&d.household_id)) || many(theirs.get(&d.group_id)));
    Ok(careful.map(|d| d.id).collect())
}

async fn put_forward(coordinator: &Coordinator, round: RoundId, id: Uuid, looked: bool) -> Result<()> {
    let by = By::person(coordinator.account, "coordinator");
    let by = if looked {
        by.because("looked_after_three_refusals")
    } else {
        by
    };
    coordinator
        .write(move |tx| async move {
            publish(&tx, round).await?;
            offer(&tx, id, by).await
        })
        .await
}

/// The first proposal that leaves makes the round a published one.
async fn publish(tx: &Tx, id: RoundId) -> Result<()> {
    let first = round::Entity::update_many()
        .col_expr(round::Column::State, Expr::value(RoundState::Published.code()))
        .col_expr(round::Column::PublishedAt, Expr::value(tx.now))
        .col_expr(round::Column::Version, Expr::col(round::Column::Version).add(1))
        .filter(round::Column::Id.eq(id.0))
        .filter(round::Column::State.eq(RoundState::Reviewed.code()))
        .exec(tx.conn())
        .await?;
    if first.rows_affected == 1 {
        return Ok(());
    }
    let row = round::Entity::find_by_id(id.0)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    if row.state == RoundState::Published.code() {
        Ok(())
    } else {
        Err(Error::Changed)
    }
}

/// Not this pair: the draft goes, the reason stays with it, and the two are not put together again.
///
/// # Errors
/// `NotFound` for another city's; `Changed` when it is no longer a draft.
pub async fn reject(coordinator: &Coordinator, id: RoundId, form: RejectForm) -> Result<()> {
    let (city, account) = (coordinator.city.clone(), coordinator.account);
    coordinator
        .write(move |tx| async move {
            of_city(&tx, id, &city).await?;
            let row = draft(&tx, id, form.proposal).await?;
            let mut reasons: PairReasons =
                serde_json::from_str(&row.coordinator_reasons).map_err(Error::internal)?;
            reasons.note = Some(form.why);
            let gone = proposal::Entity::update_many()
                .col_expr(
                    proposal::Column::State,
                    Expr::value(ProposalState::Withdrawn.code()),
                )
                .col_expr(proposal::Column::DecidedAt, Expr::value(tx.now))
                .col_expr(
                    proposal::Column::CoordinatorReasons,
                    Expr::value(serde_json::to_string(&reasons).map_err(Error::internal)?),
                )
                .col_expr(
                    proposal::Column::Version,
                    Expr::col(proposal::Column::Version).add(1),
                )
                .filter(proposal::Column::Id.eq(row.id))
                .filter(proposal::Column::State.eq(ProposalState::Draft.code()))
                .exec(tx.conn())
                .await?;
            if gone.rows_affected == 0 {
                return Err(Error::Changed);
            }
            never_again(&tx, row.household_id, row.group_id).await?;
            let act = Act {
                account: Some(account),
                role: "coordinator",
                act: "proposal.reject",
                object: "proposal",
                id: row.id.to_string(),
                city: Some(&city),
                // The words stand with the proposal; the log keeps none.
                reason: Some("with_reason"),
            };
            audit::append(&tx, act).await
        })
        .await
}

async fn draft(tx: &Tx, round: RoundId, id: ProposalId) -> Result<proposal::Model> {
    let row = proposal::Entity::find_by_id(id.0)
        .filter(proposal::Column::RoundId.eq(round.0))
        .one(tx.conn())
        .await?;
    row.ok_or(Error::NotFound)
}

/// Closes a round; what was not approved is not sent any more.
///
/// # Errors
/// `NotFound` for another city's; `Changed` when it is closed already.
pub async fn close(coordinator: &Coordinator, id: RoundId) -> Result<()> {
    let (city, account) = (coordinator.city.clone(), coordinator.account);
    coordinator
        .write(move |tx| async move {
            of_city(&tx, id, &city).await?;
            finish(
                &tx,
                id.0,
                &[RoundState::Reviewed, RoundState::Published],
                RoundState::Closed,
            )
            .await?;
            note(&tx, Some(account), "round.close", id.0, &city, None).await
        })
        .await
}
