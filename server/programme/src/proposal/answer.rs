//! Yes and no. A group's yes is every member's yes; one no is the group's no, and nobody is named.

use super::close::{End, OVER, close};
use super::store::{self, lock, members, open_codes, set_state, yeses};
use super::tell::{Say, tell_group, tell_household};
use crate::access::{Member, Newcomer};
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::lifecycle::By;
use crate::{mail, pairing};
use domain::id::ProposalId;
use domain::proposal::{DeclineForm, Turn};
use domain::state::{ProposalState, Side};
use entity::{acceptance, proposal};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// The newcomer says yes. Saying it twice is saying it once.
///
/// # Errors
/// `NotFound` for a proposal that is not hers; `Changed` when it can no longer be answered.
pub async fn accept(newcomer: &Newcomer, id: ProposalId) -> Result<Turn> {
    let (household, account) = (newcomer.household, newcomer.account);
    newcomer
        .write(move |tx| async move {
            own(&tx, id, proposal::Column::HouseholdId, household).await?;
            yes(&tx, id.0, Side::Household, account).await
        })
        .await
}

/// A member says yes. The last one's yes is the group's.
///
/// # Errors
/// As [`accept`]; `NotFound` also for a member whose name is not confirmed.
pub async fn accept_as_member(who: &Member, id: ProposalId) -> Result<Turn> {
    let (group, account) = (confirmed(who)?, who.account);
    who.write(move |tx| async move {
        own(&tx, id, proposal::Column::GroupId, group).await?;
        yes(&tx, id.0, Side::Group, account).await
    })
    .await
}

/// The newcomer would rather have another group, or takes her yes back. No reason is needed.
///
/// # Errors
/// As [`accept`].
pub async fn decline(newcomer: &Newcomer, form: DeclineForm) -> Result<()> {
    let (household, account) = (newcomer.household, newcomer.account);
    newcomer
        .write(move |tx| async move {
            own(&tx, form.proposal, proposal::Column::HouseholdId, household).await?;
            no(&tx, &form, Side::Household, account).await
        })
        .await
}

/// A member says no for the group, with a reason. The others learn that it will not go ahead, not through whom.
///
/// # Errors
/// As [`accept_as_member`]; `Refused` without a reason.
pub async fn decline_as_member(who: &Member, form: DeclineForm) -> Result<()> {
    let (group, account) = (confirmed(who)?, who.account);
    if form.reason.is_none() {
        let missing = domain::form::Mistake::new("reason", domain::form::Problem::Missing);
        return Err(Error::Refused(vec![missing]));
    }
    who.write(move |tx| async move {
        own(&tx, form.proposal, proposal::Column::GroupId, group).await?;
        no(&tx, &form, Side::Group, account).await
    })
    .await
}

pub(super) fn confirmed(who: &Member) -> Result<Uuid> {
    if who.confirmed {
        Ok(who.group)
    } else {
        Err(Error::NotFound)
    }
}

/// A proposal of this party that has been offered; any other does not exist for it.
pub(super) async fn own(
    tx: &Tx,
    id: ProposalId,
    party: proposal::Column,
    whose: Uuid,
) -> Result<proposal::Model> {
    proposal::Entity::find_by_id(id.0)
        .filter(party.eq(whose))
        .filter(proposal::Column::OfferedAt.is_not_null())
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)
}

async fn yes(tx: &Tx, id: Uuid, side: Side, account: Uuid) -> Result<Turn> {
    let Some(row) = lock(tx, id, &open_codes()).await? else {
        return already(tx, id, account).await;
    };
    if row.expires_at.is_some_and(|at| at <= tx.now) {
        return Err(Error::Changed);
    }
    if !say_yes(tx, id, side, account).await? {
        return Ok(Turn::Others);
    }
    if side == Side::Group && !everybody(tx, &row).await? {
        note(tx, &row, side, account, "proposal.yes").await?;
        return Ok(Turn::Others);
    }
    let own = if side == Side::Household {
        ProposalState::AcceptedByHousehold
    } else {
        ProposalState::AcceptedByGroup
    };
    match store::state(&row)? {
        ProposalState::Offered => {
            set_state(tx, &row, own).await?;
            your_turn(tx, &row, side).await?;
            note(tx, &row, side, account, "proposal.accept").await?;
            Ok(Turn::Theirs)
        }
        state if state == own => Ok(Turn::Theirs),
        _ => {
            set_state(tx, &row, ProposalState::Paired).await?;
            pairing::begin(tx, &row, By::person(account, role(side))).await?;
            Ok(Turn::Paired)
        }
    }
}

/// The answer to a yes that came after the end: hers if she was part of it, else "changed".
async fn already(tx: &Tx, id: Uuid, account: Uuid) -> Result<Turn> {
    let row = proposal::Entity::find_by_id(id)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    let paired = store::state(&row)? == ProposalState::Paired;
    if paired && yeses(tx.conn(), id).await?.contains(&account) {
        Ok(Turn::Paired)
    } else {
        Err(Error::Changed)
    }
}

/// Writes one person's yes; whether it was the first, or may still complete the side.
async fn say_yes(tx: &Tx, id: Uuid, side: Side, account: Uuid) -> Result<bool> {
    let row = acceptance::ActiveModel {
        id: Set(Uuid::new_v4()),
        proposal_id: Set(id),
        side: Set(side.code().to_owned()),
        account_id: Set(account),
        at: Set(tx.now),
    };
    let columns = [acceptance::Column::ProposalId, acceptance::Column::AccountId];
    let conflict = OnConflict::columns(columns).do_nothing().to_owned();
    let written = acceptance::Entity::insert(row)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    // A member's second click changes nothing; the household's is answered by the state.
    Ok(written == 1 || side == Side::Household)
}

async fn everybody(tx: &Tx, row: &proposal::Model) -> Result<bool> {
    let (members, yeses) = (
        members(tx.conn(), row.group_id).await?,
        yeses(tx.conn(), row.id).await?,
    );
    Ok(!members.is_empty() && members.iter().all(|m| yeses.contains(&m.account_id)))
}

async fn your_turn(tx: &Tx, row: &proposal::Model, side: Side) -> Result<()> {
    let say = Say::new(mail::Kind::YourTurn).until(row.expires_at);
    match side {
        Side::Household => {
            let done = yeses(tx.conn(), row.id).await?;
            tell_group(tx, row.group_id, &say.to("group/proposal"), &done).await
        }
        Side::Group => tell_household(tx, row.household_id, &say.to("my/proposal")).await,
    }
}

async fn no(tx: &Tx, form: &DeclineForm, side: Side, account: Uuid) -> Result<()> {
    let row = lock(tx, form.proposal.0, &open_codes())
        .await?
        .ok_or(Error::Changed)?;
    let took_back = side == Side::Household && store::state(&row)? == ProposalState::AcceptedByHousehold;
    let end = End {
        to: ProposalState::Declined,
        sides: vec![side],
        kind: if took_back { "withdrawn" } else { "declined" },
        // Who of a group said no is not kept with it.
        account: (side == Side::Household).then_some(account),
        code: form.reason.map(domain::proposal::DeclineReason::code),
        about: OVER,
        by: By::person(account, role(side)),
    };
    close(tx, &row, end).await
}

pub(super) const fn role(side: Side) -> &'static str {
    match side {
        Side::Household => "newcomer",
        Side::Group => "member",
    }
}

async fn note(tx: &Tx, row: &proposal::Model, side: Side, account: Uuid, act: &'static str) -> Result<()> {
    let act = Act {
        account: Some(account),
        role: role(side),
        act,
        object: "proposal",
        id: row.id.to_string(),
        city: Some(&row.city),
        reason: None,
    };
    audit::append(tx, act).await
}
