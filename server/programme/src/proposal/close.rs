//! The end of an open proposal without a year: both go back to the pool and never meet in a round again.

use super::store::{lock, open_codes, set_state};
use super::tell::{Say, tell_group, tell_household};
use crate::access::Coordinator;
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::lifecycle::{By, move_group, move_household};
use crate::mail;
use domain::proposal::WithdrawForm;
use domain::round::PairReasons;
use domain::state::{GroupState, HouseholdState, ProposalState, Side};
use entity::{household, proposal, refusal, refused_pair, welcome_group};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How an open proposal ends.
pub(super) struct End {
    pub to: ProposalState,
    /// The sides on whose account it ends; none when the team takes it back.
    pub sides: Vec<Side>,
    /// `declined`, `withdrawn`, `expired`.
    pub kind: &'static str,
    pub account: Option<Uuid>,
    pub code: Option<&'static str>,
    /// What the mails to both sides say.
    pub about: &'static str,
    pub by: By,
}

/// Ends a locked proposal.
pub(super) async fn close(tx: &Tx, row: &proposal::Model, end: End) -> Result<()> {
    set_state(tx, row, end.to).await?;
    for side in &end.sides {
        let refusal = refusal::ActiveModel {
            id: Set(Uuid::new_v4()),
            proposal_id: Set(row.id),
            side: Set(side.code().to_owned()),
            account_id: Set(end.account),
            kind: Set(end.kind.to_owned()),
            code: Set(end.code.map(str::to_owned)),
            at: Set(tx.now),
        };
        refusal::Entity::insert(refusal)
            .exec_without_returning(tx.conn())
            .await?;
    }
    never_again(tx, row.household_id, row.group_id).await?;
    free(tx, row, &end.by).await?;
    let say = Say::new(mail::Kind::Notice).about(end.about);
    tell_household(tx, row.household_id, &say.to("my/proposal")).await?;
    tell_group(tx, row.group_id, &say.to("group/proposal"), &BTreeSet::new()).await?;
    let act = Act {
        account: end.by.account,
        role: end.by.role,
        act: "proposal.end",
        object: "proposal",
        id: row.id.to_string(),
        city: Some(&row.city),
        reason: Some(end.to.code()),
    };
    audit::append(tx, act).await
}

/// Keeps two bare ids, so that they never meet again in a round.
pub(crate) async fn never_again(tx: &Tx, household: Uuid, group: Uuid) -> Result<()> {
    let row = refused_pair::ActiveModel {
        household_id: Set(household),
        group_id: Set(group),
    };
    let columns = [refused_pair::Column::HouseholdId, refused_pair::Column::GroupId];
    let conflict = OnConflict::columns(columns).do_nothing().to_owned();
    refused_pair::Entity::insert(row)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    crate::round::forget_pin(tx, household, group).await
}

/// Both back to the pool; who has left meanwhile stays where she is. The waiting time keeps counting.
async fn free(tx: &Tx, row: &proposal::Model, by: &By) -> Result<()> {
    let household = household::Entity::find_by_id(row.household_id)
        .one(tx.conn())
        .await?;
    if household.is_some_and(|h| h.state == HouseholdState::Proposed.code()) {
        move_household(
            tx,
            row.household_id,
            &[HouseholdState::Proposed],
            HouseholdState::Ready,
            by.clone(),
        )
        .await?;
    }
    let group = welcome_group::Entity::find_by_id(row.group_id)
        .one(tx.conn())
        .await?;
    if group.is_some_and(|g| g.state == GroupState::Proposed.code()) {
        move_group(
            tx,
            row.group_id,
            &[GroupState::Proposed],
            GroupState::Ready,
            by.clone(),
        )
        .await?;
    }
    Ok(())
}

/// What most ends are told as. Whose no it was is never told.
pub(super) const OVER: &str = "proposal_over";

/// The coordinator takes an open proposal back. Both sides are told; the reason stays with the team.
///
/// # Errors
/// `NotFound` for another city's; `Changed` when it is no longer open.
pub async fn withdraw(coordinator: &Coordinator, form: WithdrawForm) -> Result<()> {
    let (city, account) = (coordinator.city.clone(), coordinator.account);
    coordinator
        .write(move |tx| async move {
            let known = proposal::Entity::find_by_id(form.proposal.0)
                .filter(proposal::Column::City.eq(city))
                .one(tx.conn())
                .await?;
            known.ok_or(Error::NotFound)?;
            let row = lock(&tx, form.proposal.0, &open_codes())
                .await?
                .ok_or(Error::Changed)?;
            remember(&tx, &row, form.why).await?;
            let by = By::person(account, "coordinator").because("with_reason");
            take_back(&tx, &row, ProposalState::Withdrawn, "proposal_withdrawn", by).await
        })
        .await
}

/// The reason in words stands with the proposal.
async fn remember(tx: &Tx, row: &proposal::Model, why: String) -> Result<()> {
    let mut reasons: PairReasons = serde_json::from_str(&row.coordinator_reasons).map_err(Error::internal)?;
    reasons.note = Some(why);
    let text = serde_json::to_string(&reasons).map_err(Error::internal)?;
    proposal::Entity::update_many()
        .col_expr(proposal::Column::CoordinatorReasons, Expr::value(text))
        .filter(proposal::Column::Id.eq(row.id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

async fn take_back(
    tx: &Tx,
    row: &proposal::Model,
    to: ProposalState,
    about: &'static str,
    by: By,
) -> Result<()> {
    close(
        tx,
        row,
        End {
            to,
            sides: Vec::new(),
            kind: "withdrawn",
            account: None,
            code: None,
            about,
            by,
        },
    )
    .await
}

/// Takes back the open proposal of a group that is no more, if there is one.
pub(crate) async fn withdraw_of_group(tx: &Tx, group: Uuid, by: By) -> Result<()> {
    let open = proposal::Entity::find()
        .filter(proposal::Column::GroupId.eq(group))
        .filter(proposal::Column::State.is_in(open_codes()))
        .one(tx.conn())
        .await?;
    let Some(open) = open else { return Ok(()) };
    match lock(tx, open.id, &open_codes()).await? {
        // The other side learns that it is over, and not that somebody left.
        Some(row) => take_back(tx, &row, ProposalState::Declined, OVER, by).await,
        None => Ok(()),
    }
}
