//! The steps a coordinator takes with a household or a group. What is missing is looked at again inside the write.

use super::contact::of_city;
use super::group_file::{answered, members_of, papers_in_order, trained};
use super::household_file::missing;
use crate::access::Coordinator;
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::household as newcomer;
use crate::lifecycle::{By, move_group, move_household};
use domain::id::{GroupId, HouseholdId, MemberId};
use domain::state::{ClearanceKind, GroupState, HouseholdState};
use domain::team::{GroupStep, HouseholdStep, Subject};
use domain::word::Purpose;
use entity::{clearance, household, member, welcome_group};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Takes a step with a household.
///
/// # Errors
/// `Changed` when the state or what is missing does not allow it; `NotFound` in another city.
pub async fn step_household(who: &Coordinator, id: HouseholdId, step: HouseholdStep) -> Result<()> {
    use HouseholdState::{Contacted, Intake, Paused, Ready, SignedUp};
    let (account, city) = (who.account, who.city.clone());
    who.write(move |tx| async move {
        of_city(&tx, Subject::Household(id), &city).await?;
        let by = By::person(account, "coordinator");
        match step {
            HouseholdStep::Intake => move_household(&tx, id.0, &[Contacted], Intake, by)
                .await
                .map(|_| ()),
            HouseholdStep::Pause => {
                let from = [SignedUp, Contacted, Intake, Ready];
                move_household(&tx, id.0, &from, Paused, by).await.map(|_| ())
            }
            HouseholdStep::Resume => move_household(&tx, id.0, &[Paused], Contacted, by)
                .await
                .map(|_| ()),
            HouseholdStep::Ready => {
                complete(&tx, id.0).await?;
                move_household(&tx, id.0, &[Contacted, Intake], Ready, by).await?;
                first_ready(&tx, id.0).await
            }
        }
    })
    .await
}

async fn complete(tx: &Tx, id: Uuid) -> Result<()> {
    let row = household::Entity::find_by_id(id)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    let consented = household::Entity::find_by_id(id)
        .filter(household::Column::Id.in_subquery(newcomer::allows(Purpose::Matching)))
        .one(tx.conn())
        .await?
        .is_some();
    if missing(&row, &newcomer::answers(&row), consented).is_empty() {
        Ok(())
    } else {
        Err(Error::Changed)
    }
}

/// Waiting counts from the first time that she was ready.
async fn first_ready(tx: &Tx, id: Uuid) -> Result<()> {
    household::Entity::update_many()
        .col_expr(household::Column::ReadyAt, Expr::value(tx.now))
        .filter(household::Column::Id.eq(id))
        .filter(household::Column::ReadyAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Notes that the household meets the conditions, as it told in the talk. No paper is kept.
///
/// # Errors
/// `NotFound` in another city.
pub async fn confirm_eligible(who: &Coordinator, id: HouseholdId) -> Result<()> {
    let (account, city) = (who.account, who.city.clone());
    who.write(move |tx| async move {
        of_city(&tx, Subject::Household(id), &city).await?;
        household::Entity::update_many()
            .col_expr(household::Column::Eligible, Expr::value("yes"))
            .col_expr(household::Column::EligibleConfirmedAt, Expr::value(tx.now))
            .filter(household::Column::Id.eq(id.0))
            .exec(tx.conn())
            .await?;
        note(&tx, account, "household.eligible", "household", id.0, &city, None).await
    })
    .await
}

/// Takes a step with a group.
///
/// # Errors
/// As [`step_household`].
pub async fn step_group(who: &Coordinator, id: GroupId, step: GroupStep) -> Result<()> {
    use GroupState::{Cleared, Complete, Paused, Ready};
    let (account, city) = (who.account, who.city.clone());
    who.write(move |tx| async move {
        of_city(&tx, Subject::Group(id), &city).await?;
        let row = welcome_group::Entity::find_by_id(id.0)
            .one(tx.conn())
            .await?
            .ok_or(Error::NotFound)?;
        let (members, papers) = members_of(tx.conn(), id.0).await?;
        let by = By::person(account, "coordinator");
        let (allowed, from, to): (bool, &[GroupState], GroupState) = match step {
            GroupStep::Cleared => (papers_in_order(&members, &papers), &[Complete], Cleared),
            GroupStep::Ready => {
                let ready = papers_in_order(&members, &papers) && trained(&members, &papers);
                (ready && answered(&row, &members), &[Cleared], Ready)
            }
            GroupStep::Pause => (true, &[Complete, Cleared, Ready], Paused),
            GroupStep::Resume => (true, &[Paused], Complete),
        };
        if !allowed {
            return Err(Error::Changed);
        }
        move_group(&tx, id.0, from, to, by).await?;
        if to == Ready {
            first_group_ready(&tx, id.0).await?;
        }
        Ok(())
    })
    .await
}

async fn first_group_ready(tx: &Tx, id: Uuid) -> Result<()> {
    welcome_group::Entity::update_many()
        .col_expr(welcome_group::Column::ReadyAt, Expr::value(tx.now))
        .filter(welcome_group::Column::Id.eq(id))
        .filter(welcome_group::Column::ReadyAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The states that a coordinator may set; a statement is signed by the member alone.
const SETTABLE: &[(ClearanceKind, &[&str])] = &[
    (
        ClearanceKind::Vog,
        &["not_needed", "prepared", "requested", "shown_ok", "refused"],
    ),
    (ClearanceKind::Training, &["booked", "attended", "absent"]),
];

/// Sets the state of a member's VOG or training. Only the state and the date are kept, never a document.
///
/// # Errors
/// `NotFound` for a member of another city or a state that cannot be set.
pub async fn set_clearance(
    who: &Coordinator,
    group: GroupId,
    member: MemberId,
    kind: ClearanceKind,
    state: &str,
) -> Result<()> {
    let allowed = SETTABLE
        .iter()
        .find(|(k, _)| *k == kind)
        .is_some_and(|(_, states)| states.contains(&state));
    if !allowed {
        return Err(Error::NotFound);
    }
    let (account, city, state) = (who.account, who.city.clone(), state.to_owned());
    who.write(move |tx| async move {
        of_city(&tx, Subject::Group(group), &city).await?;
        let query = member::Entity::find_by_id(member.0).filter(member::Column::GroupId.eq(group.0));
        query
            .filter(member::Column::EndedAt.is_null())
            .one(tx.conn())
            .await?
            .ok_or(Error::NotFound)?;
        let row = clearance::ActiveModel {
            id: Set(Uuid::new_v4()),
            member_id: Set(member.0),
            kind: Set(kind.code().to_owned()),
            state: Set(state.clone()),
            valid_until: Set(valid_until(&tx, kind, &state)),
            checked_by: Set(Some(account)),
            at: Set(tx.now),
        };
        let columns = [
            clearance::Column::State,
            clearance::Column::ValidUntil,
            clearance::Column::CheckedBy,
            clearance::Column::At,
        ];
        let conflict = OnConflict::columns([clearance::Column::MemberId, clearance::Column::Kind])
            .update_columns(columns)
            .to_owned();
        clearance::Entity::insert(row)
            .on_conflict(conflict)
            .exec_without_returning(tx.conn())
            .await?;
        note(
            &tx,
            account,
            "clearance.set",
            "member",
            member.0,
            &city,
            Some(&state),
        )
        .await
    })
    .await
}

/// A certificate that was shown counts for three years.
fn valid_until(tx: &Tx, kind: ClearanceKind, state: &str) -> Option<String> {
    use jiff::ToSpan;
    let shown = kind == ClearanceKind::Vog && state == "shown_ok";
    shown
        .then(|| crate::clock::day_of(tx.now).checked_add(3.years()).ok())
        .flatten()
        .map(|d| d.to_string())
}

async fn note(
    tx: &Tx,
    account: Uuid,
    act: &'static str,
    object: &'static str,
    id: Uuid,
    city: &str,
    reason: Option<&str>,
) -> Result<()> {
    let (account, id) = (Some(account), id.to_string());
    audit::append(
        tx,
        Act {
            account,
            role: "coordinator",
            act,
            object,
            id,
            city: Some(city),
            reason,
        },
    )
    .await
}
