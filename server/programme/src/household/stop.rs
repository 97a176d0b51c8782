//! Stopping without a reason, hidden from everybody at once; seven days to come back, then everything is erased.

use super::{ERASE, UNDO, ties};
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::lifecycle::{By, move_household};
use crate::{Newcomer, job};
use domain::state::HouseholdState;
use entity::household_move;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

const FROM: [HouseholdState; 8] = [
    HouseholdState::SignedUp,
    HouseholdState::Contacted,
    HouseholdState::Intake,
    HouseholdState::Ready,
    HouseholdState::Proposed,
    HouseholdState::Paired,
    HouseholdState::Ended,
    HouseholdState::Paused,
];

/// Stops: an open proposal is withdrawn, a running year ends, nobody sees the household any more.
///
/// # Errors
/// `SignInNeeded`, `NotFound`; `Changed` when she has stopped already.
pub async fn stop(who: &Newcomer) -> Result<()> {
    let (household, account) = (who.household, who.account);
    who.write(move |tx| async move {
        ties::close_proposals(&tx, household, account).await?;
        ties::end_pairing(&tx, household, account).await?;
        let by = By::person(account, "newcomer").because("own_wish");
        let row = move_household(&tx, household, &FROM, HouseholdState::Withdrawn, by).await?;
        let unique = format!("{ERASE} {household} {}", row.version);
        job::enqueue(&tx, ERASE, &household.to_string(), tx.now + UNDO, Some(unique)).await
    })
    .await
}

/// Comes back within seven days, to where she was; what had ended stays ended.
///
/// # Errors
/// `SignInNeeded`, `NotFound`; `Changed` when she has not stopped, or too long ago.
pub async fn undo(who: &Newcomer) -> Result<()> {
    let (household, account) = (who.household, who.account);
    who.write(move |tx| async move {
        let last = last_stop(&tx, household).await?.ok_or(Error::Changed)?;
        if tx.now >= last.at + UNDO {
            return Err(Error::Changed);
        }
        let to = match HouseholdState::from_code(&last.from_state) {
            Some(HouseholdState::Proposed | HouseholdState::Paired) => HouseholdState::Ready,
            Some(HouseholdState::Withdrawn) | None => HouseholdState::SignedUp,
            Some(before) => before,
        };
        let by = By::person(account, "newcomer").because("came_back");
        move_household(&tx, household, &[HouseholdState::Withdrawn], to, by)
            .await
            .map(|_| ())
    })
    .await
}

fn stops(household: Uuid) -> sea_orm::Select<household_move::Entity> {
    household_move::Entity::find()
        .filter(household_move::Column::HouseholdId.eq(household))
        .filter(household_move::Column::ToState.eq(HouseholdState::Withdrawn.code()))
        .order_by_desc(household_move::Column::At)
}

/// The newest move to "withdrawn".
pub(super) async fn last_stop(tx: &Tx, household: Uuid) -> Result<Option<household_move::Model>> {
    Ok(stops(household).one(tx.conn()).await?)
}

/// The instant after which stopping can no longer be undone.
pub(super) async fn undo_until(db: &Db, household: Uuid) -> Result<Option<i64>> {
    Ok(stops(household).one(db.read()).await?.map(|row| row.at + UNDO))
}
