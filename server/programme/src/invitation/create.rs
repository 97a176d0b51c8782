//! The initiator makes a link, finds it again, withdraws it.

use super::{LIVE, live_of};
use crate::access::Member;
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::{DAY, HOUR, to_day};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::group::{lock, seats_used, takes_members};
use crate::{form_key, member, secret};
use domain::form::{Mistake, Problem};
use domain::id::InvitationId;
use domain::invitation::{MadeInvitation, label as read_label};
use entity::invitation;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// How long a link works.
const LIFE: i64 = 14 * DAY;
const OWN: Limit = Limit {
    most: 10,
    within: DAY,
};
const ALL: Limit = Limit {
    most: 500,
    within: HOUR,
};
/// A form key of our own making is as long as this; a shorter one is not worth a link.
const WHOLE_KEY: usize = 43;

/// Makes a link for somebody; `label` is only for the initiator. The same form sent twice gives the same link.
///
/// # Errors
/// `NotFound` unless the reader is the initiator; `Refused` for the label, or `TooMany` when every seat is given;
/// `TooOften`.
pub async fn create(who: &Member, label: &str, key: &str) -> Result<MadeInvitation> {
    who.as_initiator()?;
    let label = read_label(label).map_err(|problem| refused("label", problem))?;
    let (account, me, group, city) = (who.account, who.member, who.group, who.city.clone());
    let (token, key) = (token_of(account, key)?, key.to_owned());
    who.write(move |tx| async move {
        let id = Uuid::new_v4();
        if form_key::once(&tx, &account.to_string(), &key, &id.to_string())
            .await?
            .is_some()
        {
            return again(&tx, group, token).await;
        }
        let row = lock(&tx, group).await?;
        member::still_initiator(&tx, me).await?;
        let links = live_of(tx.conn(), group, tx.now).await?.len();
        let used = seats_used(tx.conn(), group).await? + i64::try_from(links).map_err(Error::internal)?;
        if used >= row.seats || !takes_members(&row) {
            let most = u16::try_from(row.seats).unwrap_or_default();
            return Err(refused("label", Problem::TooMany { most }));
        }
        bucket::take(&tx, &format!("invite:{account}"), OWN).await?;
        bucket::take(&tx, "invite:all", ALL).await?;
        let expires_at = tx.now + LIFE;
        insert(&tx, id, group, account, &label, &token).await?;
        note(&tx, account, "invitation.create", id, &city).await?;
        Ok(MadeInvitation {
            id: InvitationId(id),
            label,
            token,
            until: to_day(expires_at),
        })
    })
    .await
}

/// Made out of the form's own random key, so that a double click gives one link, and we need not keep it in clear.
fn token_of(account: Uuid, key: &str) -> Result<String> {
    if key.len() < WHOLE_KEY {
        return secret::token();
    }
    Ok(secret::hash(&format!("invitation {account} {key}")))
}

/// The answer to a form that was sent before.
async fn again(tx: &Tx, group: Uuid, token: String) -> Result<MadeInvitation> {
    let row = invitation::Entity::find()
        .filter(invitation::Column::TokenHash.eq(secret::hash(&token)))
        .filter(invitation::Column::GroupId.eq(group))
        .one(tx.conn())
        .await?
        .ok_or(Error::Changed)?;
    Ok(MadeInvitation {
        id: InvitationId(row.id),
        label: row.label,
        token,
        until: to_day(row.expires_at),
    })
}

async fn insert(tx: &Tx, id: Uuid, group: Uuid, account: Uuid, label: &str, token: &str) -> Result<()> {
    let row = invitation::ActiveModel {
        id: Set(id),
        group_id: Set(group),
        label: Set(label.to_owned()),
        token_hash: Set(secret::hash(token)),
        state: Set("sent".to_owned()),
        bound_account: Set(None),
        created_by: Set(account),
        created_at: Set(tx.now),
        expires_at: Set(tx.now + LIFE),
        opened_at: Set(None),
        accepted_at: Set(None),
        confirmed_at: Set(None),
        version: Set(1),
    };
    invitation::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// A link that the initiator still holds, for the page that shows it. The server knows only its hash.
///
/// # Errors
/// `NotFound` unless it is a live link of the initiator's own group.
pub async fn made(who: &Member, token: &str) -> Result<MadeInvitation> {
    who.as_initiator()?;
    let row = super::live(who.db.read(), token, who.db.now())
        .await
        .map_err(|_| Error::NotFound)?;
    if row.group_id != who.group {
        return Err(Error::NotFound);
    }
    let token = token.to_owned();
    Ok(MadeInvitation {
        id: InvitationId(row.id),
        label: row.label,
        token,
        until: to_day(row.expires_at),
    })
}

/// Withdraws a link; the seat is free again.
///
/// # Errors
/// `NotFound` for a link of another group; `Changed` when it has been used meanwhile.
pub async fn revoke(who: &Member, id: InvitationId) -> Result<()> {
    who.as_initiator()?;
    let (account, me, group, city) = (who.account, who.member, who.group, who.city.clone());
    who.write(move |tx| async move {
        member::still_initiator(&tx, me).await?;
        let own = invitation::Entity::find_by_id(id.0).filter(invitation::Column::GroupId.eq(group));
        let row = own.one(tx.conn()).await?.ok_or(Error::NotFound)?;
        if matches!(row.state.as_str(), "revoked" | "declined" | "expired") {
            return Ok(());
        }
        let done = invitation::Entity::update_many()
            .col_expr(invitation::Column::State, Expr::value("revoked"))
            .col_expr(
                invitation::Column::Version,
                Expr::col(invitation::Column::Version).add(1),
            )
            .filter(invitation::Column::Id.eq(id.0))
            .filter(invitation::Column::State.is_in(LIVE))
            .exec(tx.conn())
            .await?;
        if done.rows_affected == 0 {
            return Err(Error::Changed);
        }
        note(&tx, account, "invitation.revoke", id.0, &city).await
    })
    .await
}

fn refused(field: &str, problem: Problem) -> Error {
    Error::Refused(vec![Mistake::new(field, problem)])
}

async fn note(tx: &Tx, account: Uuid, act: &'static str, id: Uuid, city: &str) -> Result<()> {
    let act = Act {
        account: Some(account),
        role: "member",
        act,
        object: "invitation",
        id: id.to_string(),
        city: Some(city),
        reason: None,
    };
    audit::append(tx, act).await
}
