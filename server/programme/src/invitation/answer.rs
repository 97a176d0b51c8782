//! What somebody can do with a link without an account: begin to answer, or say no.

use super::{LIVE, live, look};
use crate::access::Visitor;
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::HOUR;
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::invitation::InvitationView;
use entity::invitation;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Answers from one address; a shelter or an office shares one.
const PER_ADDRESS: Limit = Limit {
    most: 200,
    within: HOUR,
};

/// "Yes, I would like to": the initiator sees that the link has been opened. Again it does nothing.
///
/// # Errors
/// `Dead` for every link that does not work; `TooOften`.
pub async fn open(who: &Visitor, token: &str) -> Result<InvitationView> {
    move_to(who, token, "opened").await?;
    look(who, token).await
}

/// "No, not now": the seat is free again. No account is needed to be polite.
///
/// # Errors
/// As [`open`].
pub async fn decline(who: &Visitor, token: &str) -> Result<()> {
    move_to(who, token, "declined").await
}

async fn move_to(who: &Visitor, token: &str, state: &'static str) -> Result<()> {
    let (token, from) = (token.to_owned(), format!("answer:{}", who.address));
    // Apart, so that a try that fails counts too.
    who.db
        .write(move |tx| async move { bucket::take(&tx, &from, PER_ADDRESS).await })
        .await?;
    who.db
        .write(move |tx| async move {
            let row = live(tx.conn(), &token, tx.now).await?;
            if row.state == state {
                return Ok(());
            }
            let done = invitation::Entity::update_many()
                .col_expr(invitation::Column::State, Expr::value(state))
                .col_expr(
                    invitation::Column::OpenedAt,
                    Expr::value(row.opened_at.unwrap_or(tx.now)),
                )
                .col_expr(
                    invitation::Column::Version,
                    Expr::col(invitation::Column::Version).add(1),
                )
                .filter(invitation::Column::Id.eq(row.id))
                .filter(invitation::Column::State.is_in(LIVE))
                .exec(tx.conn())
                .await?;
            if done.rows_affected == 0 {
                return Err(Error::Dead);
            }
            note(&tx, &row, state).await
        })
        .await
}

async fn note(tx: &Tx, row: &invitation::Model, state: &'static str) -> Result<()> {
    let act = Act {
        account: None,
        role: "visitor",
        act: "invitation.answer",
        object: "invitation",
        id: row.id.to_string(),
        city: None,
        reason: Some(state),
    };
    audit::append(tx, act).await
}
