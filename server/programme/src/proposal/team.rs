//! A proposal on the coordinator's own page: both sides by name, why, and until when it can be answered.

use super::store::{self, OPEN};
use crate::access::Coordinator;
use crate::clock::to_day;
use crate::error::{Error, Result};
use domain::id::{GroupId, HouseholdId, ProposalId, RoundId};
use domain::proposal::TeamProposal;
use entity::{household, proposal, welcome_group};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// One proposal of the coordinator's city.
///
/// # Errors
/// `NotFound` for another city's.
pub async fn file(coordinator: &Coordinator, id: ProposalId) -> Result<TeamProposal> {
    let db = coordinator.db.read();
    let row = proposal::Entity::find_by_id(id.0)
        .filter(proposal::Column::City.eq(coordinator.city.as_str()))
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let household = household::Entity::find_by_id(row.household_id)
        .one(db)
        .await?
        .map(|h| h.name);
    let group = welcome_group::Entity::find_by_id(row.group_id)
        .one(db)
        .await?
        .map(|g| g.name);
    let state = store::state(&row)?;
    let passed = row.expires_at.is_some_and(|at| at <= coordinator.db.now());
    Ok(TeamProposal {
        id,
        round: RoundId(row.round_id),
        state,
        household: (HouseholdId(row.household_id), household.unwrap_or_default()),
        group: (GroupId(row.group_id), group.unwrap_or_default()),
        offered: row.offered_at.map(to_day),
        last_day: row.expires_at.map(|at| to_day(at - 1)),
        open: OPEN.contains(&state) && !passed,
        reasons: serde_json::from_str(&row.coordinator_reasons).map_err(Error::internal)?,
    })
}
