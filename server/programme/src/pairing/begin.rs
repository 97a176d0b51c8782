//! The beginning: called inside the transaction of the second yes.

use crate::audit::{self, Act};
use crate::clock::day_of;
use crate::db::Tx;
use crate::error::Result;
use crate::lifecycle::{By, move_group, move_household};
use crate::mail;
use crate::proposal::{Say, tell_group, tell_household};
use domain::state::{GroupState, HouseholdState, PairingState};
use entity::{pairing, proposal};
use jiff::ToSpan;
use sea_orm::{ActiveValue::Set, EntityTrait};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Begins the year of a locked proposal. The unique indexes refuse a second year of either side.
pub(crate) async fn begin(tx: &Tx, proposal: &proposal::Model, by: By) -> Result<()> {
    let (id, day_zero) = (Uuid::new_v4(), day_of(tx.now));
    let row = pairing::ActiveModel {
        id: Set(id),
        proposal_id: Set(proposal.id),
        city: Set(proposal.city.clone()),
        household_id: Set(proposal.household_id),
        group_id: Set(proposal.group_id),
        state: Set(PairingState::Starting.code().to_owned()),
        day_zero: Set(day_zero.to_string()),
        first_meeting_at: Set(None),
        ended_at: Set(None),
        ended_by: Set(None),
        version: Set(1),
        created_at: Set(tx.now),
    };
    pairing::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    let (household, group) = (proposal.household_id, proposal.group_id);
    move_household(
        tx,
        household,
        &[HouseholdState::Proposed],
        HouseholdState::Paired,
        by.clone(),
    )
    .await?;
    move_group(tx, group, &[GroupState::Proposed], GroupState::Paired, by.clone()).await?;
    let meet_by = day_zero.checked_add(10.days()).unwrap_or(day_zero).to_string();
    let say = Say::new(mail::Kind::Paired).on(&meet_by);
    tell_household(tx, household, &say.to("my/group")).await?;
    tell_group(tx, group, &say.to("group/first-meeting"), &BTreeSet::new()).await?;
    let act = Act {
        account: by.account,
        role: by.role,
        act: "pairing.begin",
        object: "pairing",
        id: id.to_string(),
        city: Some(&proposal.city),
        reason: None,
    };
    audit::append(tx, act).await
}
