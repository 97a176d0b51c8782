//! What time does to a proposal: reminders, and the end after the last day.

use super::close::{End, OVER, close};
use super::store::{self, lock, open_codes, yeses};
use super::tell::{Say, tell_group, tell_household};
use crate::access::System;
use crate::error::Result;
use crate::lifecycle::By;
use crate::mail;
use domain::id::ProposalId;
use domain::state::{ProposalState, Side};
use std::collections::BTreeSet;

/// The last day has passed: it ends, and both return to the pool. Nothing happens before, or when it has been decided.
///
/// # Errors
/// Database faults only.
pub async fn expire(system: &System, id: ProposalId) -> Result<()> {
    system
        .db
        .write(move |tx| async move {
            let Some(row) = lock(&tx, id.0, &open_codes()).await? else {
                return Ok(());
            };
            if row.expires_at.is_none_or(|at| at > tx.now) {
                return Ok(());
            }
            let sides = match store::state(&row)? {
                ProposalState::AcceptedByHousehold => vec![Side::Group],
                ProposalState::AcceptedByGroup => vec![Side::Household],
                _ => vec![Side::Household, Side::Group],
            };
            let (to, by) = (ProposalState::Expired, By::system());
            close(
                &tx,
                &row,
                End {
                    to,
                    sides,
                    kind: "expired",
                    account: None,
                    code: None,
                    about: OVER,
                    by,
                },
            )
            .await
        })
        .await
}

/// Reminds those who have not answered.
///
/// # Errors
/// Database faults only.
pub async fn remind(system: &System, id: ProposalId) -> Result<()> {
    system
        .db
        .write(move |tx| async move {
            let Some(row) = lock(&tx, id.0, &open_codes()).await? else {
                return Ok(());
            };
            let state = store::state(&row)?;
            let say = Say::new(mail::Kind::Notice)
                .about("proposal_reminder")
                .until(row.expires_at);
            if state != ProposalState::AcceptedByHousehold {
                tell_household(&tx, row.household_id, &say.to("my/proposal")).await?;
            }
            if state != ProposalState::AcceptedByGroup {
                let done: BTreeSet<_> = yeses(tx.conn(), row.id).await?;
                tell_group(&tx, row.group_id, &say.to("group/proposal"), &done).await?;
            }
            Ok(())
        })
        .await
}
