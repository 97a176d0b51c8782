//! Erasing a household: its rows and all that hangs on them. The audit log keeps act and time, no value.

use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::Result;
use entity::{
    acceptance, account, activity, activity_task, challenge, consent, contact_attempt, draft, household,
    household_move, invitation, mail, member, note, pairing, pin, proposal, question, refusal, refused_pair,
    report, role, second_factor, session, single,
};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Deletes every row `$entity` whose `$column` is (one of) `$value`.
macro_rules! wipe {
    ($tx:expr, $($entity:ident :: $column:ident = $value:expr),+ $(,)?) => {$(
        $entity::Entity::delete_many().filter($entity::Column::$column.eq($value)).exec($tx.conn()).await?;
    )+};
}
macro_rules! wipe_all {
    ($tx:expr, $($entity:ident :: $column:ident in $values:expr),+ $(,)?) => {$(
        $entity::Entity::delete_many().filter($entity::Column::$column.is_in($values.clone())).exec($tx.conn()).await?;
    )+};
}

/// Erases a household; the account too, when nothing else hangs on it.
pub(super) async fn erase(tx: &Tx, row: &household::Model) -> Result<()> {
    together(tx, row.id).await?;
    wipe!(
        tx,
        consent::HouseholdId = row.id,
        household_move::HouseholdId = row.id,
        note::HouseholdId = row.id,
        contact_attempt::HouseholdId = row.id,
        refused_pair::HouseholdId = row.id,
        pin::HouseholdId = row.id,
        household::Id = row.id,
    );
    if alone(tx, row.account_id).await? {
        forget_account(tx, row.account_id).await?;
    }
    let act = Act {
        account: None,
        role: "system",
        act: "household.erase",
        object: "household",
        id: row.id.to_string(),
        city: Some(&row.city),
        reason: None,
    };
    audit::append(tx, act).await
}

/// Proposals and the year, with everything in them.
async fn together(tx: &Tx, household: Uuid) -> Result<()> {
    let pairings = pairing::Entity::find()
        .filter(pairing::Column::HouseholdId.eq(household))
        .all(tx.conn())
        .await?;
    let pairings: Vec<Uuid> = pairings.into_iter().map(|p| p.id).collect();
    let own = activity::Entity::find()
        .filter(activity::Column::PairingId.is_in(pairings.clone()))
        .all(tx.conn())
        .await?;
    let activities: Vec<Uuid> = own.into_iter().map(|a| a.id).collect();
    wipe_all!(
        tx,
        activity_task::ActivityId in activities,
        activity::PairingId in pairings,
        pairing::Id in pairings,
    );
    let own = proposal::Entity::find()
        .filter(proposal::Column::HouseholdId.eq(household))
        .all(tx.conn())
        .await?;
    let proposals: Vec<Uuid> = own.into_iter().map(|p| p.id).collect();
    wipe_all!(
        tx,
        acceptance::ProposalId in proposals,
        refusal::ProposalId in proposals,
        question::ProposalId in proposals,
        proposal::Id in proposals,
    );
    Ok(())
}

/// Whether the account was for the household only.
async fn alone(tx: &Tx, account: Uuid) -> Result<bool> {
    let roles = role::Entity::find()
        .filter(role::Column::AccountId.eq(account))
        .one(tx.conn())
        .await?;
    let seats = member::Entity::find()
        .filter(member::Column::AccountId.eq(account))
        .one(tx.conn())
        .await?;
    let single = single::Entity::find()
        .filter(single::Column::AccountId.eq(account))
        .one(tx.conn())
        .await?;
    Ok(roles.is_none() && seats.is_none() && single.is_none())
}

async fn forget_account(tx: &Tx, id: Uuid) -> Result<()> {
    report::Entity::update_many()
        .col_expr(report::Column::AccountId, Expr::value(Option::<Uuid>::None))
        .filter(report::Column::AccountId.eq(id))
        .exec(tx.conn())
        .await?;
    invitation::Entity::update_many()
        .col_expr(
            invitation::Column::BoundAccount,
            Expr::value(Option::<Uuid>::None),
        )
        .filter(invitation::Column::BoundAccount.eq(id))
        .exec(tx.conn())
        .await?;
    wipe!(
        tx,
        session::AccountId = id,
        challenge::AccountId = id,
        second_factor::AccountId = id,
        mail::AccountId = id,
        draft::Owner = format!("a:{id}"),
        account::Id = id,
    );
    Ok(())
}
