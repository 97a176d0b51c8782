//! Her data as a file: everything that is hers, nothing of anybody else.

use super::my_data::my_data;
use super::waiting::own;
use crate::Newcomer;
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::{DAY, to_moment};
use crate::error::{Error, Result};
use entity::{consent, household_move, proposal};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

const A_DAY: Limit = Limit { most: 5, within: DAY };

/// The file as JSON text. Noted in the audit log; at most five a day.
///
/// # Errors
/// `SignInNeeded`, `NotFound`, `TooOften`.
pub async fn export(who: &Newcomer) -> Result<String> {
    let (household, account, city) = (who.household, who.account, who.city.clone());
    who.write(move |tx| async move {
        bucket::take(&tx, &format!("export {account}"), A_DAY).await?;
        let act = Act {
            account: Some(account),
            role: "newcomer",
            act: "household.export",
            object: "household",
            id: household.to_string(),
            city: Some(&city),
            reason: None,
        };
        audit::append(&tx, act).await
    })
    .await?;
    let data = my_data(who).await?;
    let row = own(who).await?;
    let file = json!({
        "format": "samenhier/my-data/1",
        "made": to_moment(who.db.now()),
        "language": who.language,
        "signed_up": to_moment(row.created_at),
        "state": data.state,
        "answers": data.answers,
        "consents": consents(who).await?,
        "moves": moves(who).await?,
        "looked_at": data.looked,
        "proposals": proposals(who).await?,
    });
    serde_json::to_string_pretty(&file).map_err(Error::internal)
}

/// Taken back or not: the whole history is hers.
async fn consents(who: &Newcomer) -> Result<Vec<Value>> {
    let rows = consent::Entity::find()
        .filter(consent::Column::HouseholdId.eq(who.household))
        .order_by_asc(consent::Column::GivenAt)
        .all(who.db.read())
        .await?;
    let line = |r: consent::Model| {
        json!({
            "purpose": r.purpose, "text_version": r.text_version, "text_sha256": r.text_hash, "language": r.language,
            "given": to_moment(r.given_at), "taken_back": r.withdrawn_at.map(to_moment),
        })
    };
    Ok(rows.into_iter().map(line).collect())
}

async fn moves(who: &Newcomer) -> Result<Vec<Value>> {
    let rows = household_move::Entity::find()
        .filter(household_move::Column::HouseholdId.eq(who.household))
        .order_by_asc(household_move::Column::At)
        .all(who.db.read())
        .await?;
    let line =
        |r: household_move::Model| json!({ "from": r.from_state, "to": r.to_state, "at": to_moment(r.at) });
    Ok(rows.into_iter().map(line).collect())
}

/// Why she was put forward, as it was explained to her. Drafts of a round were never shown to anybody.
async fn proposals(who: &Newcomer) -> Result<Vec<Value>> {
    let rows = proposal::Entity::find()
        .filter(proposal::Column::HouseholdId.eq(who.household))
        .filter(proposal::Column::OfferedAt.is_not_null())
        .order_by_asc(proposal::Column::OfferedAt)
        .all(who.db.read())
        .await?;
    let line = |r: proposal::Model| {
        let reasons: Value = serde_json::from_str(&r.household_reasons).unwrap_or_default();
        json!({ "state": r.state, "offered": r.offered_at.map(to_moment), "reasons": reasons })
    };
    Ok(rows.into_iter().map(line).collect())
}
