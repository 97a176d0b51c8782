//! Taking the seat: by the first address that has proved itself, once, while a seat is free.

use super::LIVE;
use crate::access::SignedIn;
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::HOUR;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::group::{lock, seats_used, takes_members, tell};
use crate::{member, secret, single};
use domain::id::MemberId;
use domain::member::Person;
use entity::{invitation, welcome_group};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

const OWN: Limit = Limit {
    most: 20,
    within: HOUR,
};

/// Accepts with the own answers. The seat is held, but nothing of the group is shown before the initiator has said
/// that the name is right. Sent twice, it gives the same seat.
///
/// # Errors
/// `Dead` for every link that does not work, whatever the reason; `TooOften`.
pub async fn accept(who: &SignedIn, token: &str, person: Person) -> Result<MemberId> {
    let (account, token_hash) = (who.account, secret::hash(token));
    // Apart, so that a try that fails counts too.
    who.write(move |tx| async move { bucket::take(&tx, &format!("accept:{account}"), OWN).await })
        .await?;
    who.write(move |tx| async move {
        let by_token = invitation::Entity::find().filter(invitation::Column::TokenHash.eq(token_hash));
        let row = by_token.one(tx.conn()).await?.ok_or(Error::Dead)?;
        let group = lock(&tx, row.group_id).await?;
        if let Some(own) = member::own_row(&tx, account).await? {
            let same = row.bound_account == Some(account) && own.group_id == group.id;
            return if same {
                Ok(MemberId(own.id))
            } else {
                Err(Error::Dead)
            };
        }
        if !takes_members(&group) || seats_used(tx.conn(), group.id).await? >= group.seats {
            return Err(Error::Dead);
        }
        bind(&tx, row.id, account).await?;
        let id = member::insert(&tx, group.id, account, &person, false).await?;
        single::settle(&tx, account).await?;
        tell_initiator(&tx, &group).await?;
        let act = Act {
            account: Some(account),
            role: "member",
            act: "invitation.accept",
            object: "invitation",
            id: row.id.to_string(),
            city: Some(&group.city),
            reason: None,
        };
        audit::append(&tx, act).await?;
        Ok(MemberId(id))
    })
    .await
}

/// Only the first wins: the update asks for the state again.
async fn bind(tx: &Tx, id: Uuid, account: Uuid) -> Result<()> {
    let won = invitation::Entity::update_many()
        .col_expr(invitation::Column::State, Expr::value("accepted"))
        .col_expr(invitation::Column::BoundAccount, Expr::value(account))
        .col_expr(invitation::Column::AcceptedAt, Expr::value(tx.now))
        .col_expr(
            invitation::Column::Version,
            Expr::col(invitation::Column::Version).add(1),
        )
        .filter(invitation::Column::Id.eq(id))
        .filter(invitation::Column::State.is_in(LIVE))
        .filter(invitation::Column::ExpiresAt.gt(tx.now))
        .exec(tx.conn())
        .await?;
    if won.rows_affected == 1 {
        Ok(())
    } else {
        Err(Error::Dead)
    }
}

async fn tell_initiator(tx: &Tx, group: &welcome_group::Model) -> Result<()> {
    let members = crate::group::members_of(tx.conn(), group.id).await?;
    let initiators: Vec<Uuid> = members
        .iter()
        .filter(|m| m.initiator)
        .map(|m| m.account_id)
        .collect();
    tell(tx, &initiators, "group_answer", "group/seats", None).await
}
