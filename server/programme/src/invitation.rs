//! A seat offered by a personal link: 256 bits, stored as a hash, for one person, for fourteen days.
//!
//! Every link that does not work gives the same answer, whatever the reason. Looking at a link changes nothing.

use crate::access::{System, Visitor};
use crate::clock::to_day;
use crate::error::{Error, Result};
use crate::group::{seats_used, takes_members};
use crate::secret;
use domain::invitation::InvitationView;
use entity::{account, invitation, welcome_group};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

mod accept;
mod answer;
mod create;

pub use accept::accept;
pub use answer::{decline, open};
pub use create::{create, made, revoke};

/// States in which a link can be used.
pub(crate) const LIVE: [&str; 2] = ["sent", "opened"];

/// The links of a group that can be used now, oldest first.
pub(crate) async fn live_of(
    conn: &impl ConnectionTrait,
    group: Uuid,
    now: i64,
) -> Result<Vec<invitation::Model>> {
    let rows = invitation::Entity::find()
        .filter(invitation::Column::GroupId.eq(group))
        .filter(invitation::Column::State.is_in(LIVE))
        .filter(invitation::Column::ExpiresAt.gt(now))
        .order_by_asc(invitation::Column::CreatedAt)
        .order_by_asc(invitation::Column::Id)
        .all(conn)
        .await?;
    Ok(rows)
}

/// The row of a link that can be used now.
async fn live(conn: &impl ConnectionTrait, token: &str, now: i64) -> Result<invitation::Model> {
    invitation::Entity::find()
        .filter(invitation::Column::TokenHash.eq(secret::hash(token)))
        .filter(invitation::Column::State.is_in(LIVE))
        .filter(invitation::Column::ExpiresAt.gt(now))
        .one(conn)
        .await?
        .ok_or(Error::Dead)
}

/// What a link says, to whoever holds it. Changes nothing: link scanners open links.
///
/// # Errors
/// `Dead` for every link that does not work.
pub async fn look(who: &Visitor, token: &str) -> Result<InvitationView> {
    let read = who.db.read();
    let row = live(read, token, who.db.now()).await?;
    let group = welcome_group::Entity::find_by_id(row.group_id)
        .one(read)
        .await?
        .ok_or(Error::Dead)?;
    let inviter = account::Entity::find_by_id(row.created_by)
        .one(read)
        .await?
        .ok_or(Error::Dead)?;
    if !takes_members(&group) || seats_used(read, group.id).await? >= group.seats {
        return Err(Error::Dead);
    }
    Ok(InvitationView {
        inviter: inviter.name,
        city: group.city,
        until: to_day(row.expires_at),
    })
}

/// Links past their time; the seat was free from that instant already.
///
/// # Errors
/// Database faults only.
pub async fn expire(system: &System) -> Result<u64> {
    system
        .db
        .write(move |tx| async move {
            let done = invitation::Entity::update_many()
                .col_expr(invitation::Column::State, Expr::value("expired"))
                .col_expr(
                    invitation::Column::Version,
                    Expr::col(invitation::Column::Version).add(1),
                )
                .filter(invitation::Column::State.is_in(LIVE))
                .filter(invitation::Column::ExpiresAt.lte(tx.now))
                .exec(tx.conn())
                .await?;
            Ok(done.rows_affected)
        })
        .await
}
