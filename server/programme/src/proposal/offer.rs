//! Putting a draft forward: both sides leave the pool and are told; the fourteen days begin.

use super::store::{lock, set_state};
use super::tell::{Say, tell_group, tell_household};
use super::{EXPIRE, REMIND};
use crate::audit::{self, Act};
use crate::clock::{DAY, day_of, end_of_day};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::lifecycle::{By, move_group, move_household};
use crate::{job, mail};
use domain::proposal::{DAYS_OPEN, REMINDERS};
use domain::state::{GroupState, HouseholdState, ProposalState, Side};
use domain::word::Purpose;
use entity::{consent, proposal, refusal, refused_pair};
use jiff::ToSpan;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Offers a draft. `Changed` when one of the two is no longer free, agrees no longer, or refused meanwhile.
pub(crate) async fn offer(tx: &Tx, id: Uuid, by: By) -> Result<()> {
    let row = lock(tx, id, &[ProposalState::Draft.code()])
        .await?
        .ok_or(Error::Changed)?;
    still_possible(tx, &row).await?;
    set_state(tx, &row, ProposalState::Offered).await?;
    let last = day_of(tx.now)
        .checked_add(DAYS_OPEN.days())
        .map_err(Error::internal)?;
    let end = end_of_day(last);
    proposal::Entity::update_many()
        .col_expr(proposal::Column::OfferedAt, Expr::value(tx.now))
        .col_expr(proposal::Column::ExpiresAt, Expr::value(end))
        .filter(proposal::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    move_household(
        tx,
        row.household_id,
        &[HouseholdState::Ready],
        HouseholdState::Proposed,
        by.clone(),
    )
    .await?;
    move_group(
        tx,
        row.group_id,
        &[GroupState::Ready],
        GroupState::Proposed,
        by.clone(),
    )
    .await?;
    // A decision about this pair has done its work.
    crate::round::forget_pin(tx, row.household_id, row.group_id).await?;
    let say = Say::new(mail::Kind::Proposal).until(Some(end));
    tell_household(tx, row.household_id, &say.to("my/proposal")).await?;
    tell_group(tx, row.group_id, &say.to("group/proposal"), &BTreeSet::new()).await?;
    let payload = id.to_string();
    job::enqueue(tx, EXPIRE, &payload, end, Some(format!("{EXPIRE} {id}"))).await?;
    for day in REMINDERS {
        job::enqueue(
            tx,
            REMIND,
            &payload,
            tx.now + day * DAY,
            Some(format!("{REMIND} {id} {day}")),
        )
        .await?;
    }
    let act = Act {
        account: by.account,
        role: by.role,
        act: "proposal.offer",
        object: "proposal",
        id: payload,
        city: Some(&row.city),
        reason: by.reason.as_deref(),
    };
    audit::append(tx, act).await
}

async fn still_possible(tx: &Tx, row: &proposal::Model) -> Result<()> {
    let agrees = consent::Entity::find()
        .filter(consent::Column::HouseholdId.eq(row.household_id))
        .filter(consent::Column::Purpose.eq(Purpose::Matching.code()))
        .filter(consent::Column::WithdrawnAt.is_null())
        .one(tx.conn())
        .await?;
    let refused = refused_pair::Entity::find_by_id((row.household_id, row.group_id))
        .one(tx.conn())
        .await?;
    if agrees.is_some() && refused.is_none() {
        Ok(())
    } else {
        Err(Error::Changed)
    }
}

/// How often each of these households (or groups) has said no to an offer.
pub(crate) async fn refusals(
    db: &impl ConnectionTrait,
    side: Side,
    ids: &[Uuid],
) -> Result<BTreeMap<Uuid, i64>> {
    let party = match side {
        Side::Household => proposal::Column::HouseholdId,
        Side::Group => proposal::Column::GroupId,
    };
    let rows = refusal::Entity::find()
        .find_also_related(proposal::Entity)
        .filter(party.is_in(ids.iter().copied()))
        .filter(refusal::Column::Side.eq(side.code()))
        .filter(refusal::Column::Kind.is_in(["declined", "withdrawn"]))
        .all(db)
        .await?;
    let mut counts = BTreeMap::new();
    for proposal in rows.into_iter().filter_map(|(_, p)| p) {
        let whose = if side == Side::Household {
            proposal.household_id
        } else {
            proposal.group_id
        };
        *counts.entry(whose).or_insert(0) += 1;
    }
    Ok(counts)
}
