//! Where somebody is signed in, and ending that.

use super::note;
use crate::access::SignedIn;
use crate::clock::to_moment;
use crate::error::{Error, Result};
use domain::account::SessionView;
use domain::id::SessionId;
use entity::{account, session};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// The live sessions of the account; the newest first.
pub(super) async fn list(who: &SignedIn) -> Result<Vec<SessionView>> {
    let rows = session::Entity::find()
        .find_also_related(account::Entity)
        .filter(session::Column::AccountId.eq(who.account))
        .filter(session::Column::EndedAt.is_null())
        .filter(session::Column::ExpiresAt.gt(who.db.now()))
        .order_by_desc(session::Column::CreatedAt)
        .all(who.db.read())
        .await?;
    let live = rows
        .into_iter()
        .filter(|(s, a)| a.as_ref().is_some_and(|a| a.auth_epoch == s.epoch));
    Ok(live
        .map(|(row, _)| SessionView {
            this: row.id == who.session,
            id: SessionId(row.id),
            device: row.device,
            shared: row.shared_device,
            created_at: to_moment(row.created_at),
            seen_at: to_moment(row.seen_at),
            expires_at: to_moment(row.expires_at),
        })
        .collect())
}

/// Ends this session.
///
/// # Errors
/// `SignInNeeded` when it had ended already.
pub async fn sign_out(who: &SignedIn) -> Result<()> {
    end_session(who, SessionId(who.session)).await
}

/// Ends one of the own sessions.
///
/// # Errors
/// `NotFound` when it is not one of them, or has ended.
pub async fn end_session(who: &SignedIn, id: SessionId) -> Result<()> {
    let account = who.account;
    who.write(move |tx| async move {
        let ended = session::Entity::update_many()
            .col_expr(session::Column::EndedAt, Expr::value(tx.now))
            .filter(session::Column::Id.eq(id.0))
            .filter(session::Column::AccountId.eq(account))
            .filter(session::Column::EndedAt.is_null())
            .exec(tx.conn())
            .await?;
        if ended.rows_affected == 0 {
            return Err(Error::NotFound);
        }
        note(&tx, Some(account), "person", "session.end", id.0).await
    })
    .await
}

/// Ends every other session of the account, by raising its epoch.
///
/// # Errors
/// `SignInNeeded`.
pub async fn end_others(who: &SignedIn) -> Result<()> {
    let (account, session) = (who.account, who.session);
    who.write(move |tx| async move {
        account::Entity::update_many()
            .col_expr(
                account::Column::AuthEpoch,
                Expr::col(account::Column::AuthEpoch).add(1),
            )
            .filter(account::Column::Id.eq(account))
            .exec(tx.conn())
            .await?;
        let row = account::Entity::find_by_id(account)
            .one(tx.conn())
            .await?
            .ok_or(Error::NotFound)?;
        session::Entity::update_many()
            .col_expr(session::Column::Epoch, Expr::value(row.auth_epoch))
            .filter(session::Column::Id.eq(session))
            .exec(tx.conn())
            .await?;
        note(&tx, Some(account), "person", "session.end_others", account).await
    })
    .await
}
