//! The member's own side of clearance: the statement is signed here. VOG and training are the coordinator's to check.

use crate::access::Member;
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::secret;
use domain::group::{STATEMENT_SINCE, STATEMENT_VERSION};
use domain::state::ClearanceKind;
use entity::clearance;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Makes the three rows of a confirmed member, open.
pub(crate) async fn open_all(tx: &Tx, member: Uuid) -> Result<()> {
    let rows = ClearanceKind::ALL
        .iter()
        .map(|kind| row(tx, member, *kind, "open"));
    let conflict = OnConflict::columns([clearance::Column::MemberId, clearance::Column::Kind])
        .do_nothing()
        .to_owned();
    clearance::Entity::insert_many(rows)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

fn row(tx: &Tx, member: Uuid, kind: ClearanceKind, state: &str) -> clearance::ActiveModel {
    clearance::ActiveModel {
        id: Set(Uuid::new_v4()),
        member_id: Set(member),
        kind: Set(kind.code().to_owned()),
        state: Set(state.to_owned()),
        valid_until: Set(None),
        checked_by: Set(None),
        at: Set(tx.now),
    }
}

/// The rows of these members, in one query.
pub(crate) async fn clearances_of(
    conn: &impl ConnectionTrait,
    members: impl Iterator<Item = Uuid>,
) -> Result<Vec<clearance::Model>> {
    let ids: Vec<Uuid> = members.collect();
    Ok(clearance::Entity::find()
        .filter(clearance::Column::MemberId.is_in(ids))
        .all(conn)
        .await?)
}

/// Whether a row is a signature under the text that stands now; a new version of it asks again.
pub(crate) fn statement_stands(row: &clearance::Model) -> bool {
    row.state == "signed" && row.at >= STATEMENT_SINCE
}

/// When this member signed the text that stands now.
pub(crate) async fn statement_signed_at(conn: &impl ConnectionTrait, member: Uuid) -> Result<Option<i64>> {
    let row = clearance::Entity::find()
        .filter(clearance::Column::MemberId.eq(member))
        .filter(clearance::Column::Kind.eq(ClearanceKind::Statement.code()))
        .one(conn)
        .await?;
    Ok(row.filter(statement_stands).map(|r| r.at))
}

/// The reader signs the statement. `text` is what was shown; its version, language and hash go into the audit log.
///
/// # Errors
/// `NotFound` until the name is confirmed; `Changed` when the shown version is not the one that stands now.
pub async fn sign(who: &Member, version: i64, text: &str) -> Result<()> {
    if !who.confirmed {
        return Err(Error::NotFound);
    }
    if version != STATEMENT_VERSION {
        return Err(Error::Changed);
    }
    let (account, member, city) = (who.account, who.member, who.city.clone());
    let shown = format!("v{version}:{}:{}", who.language, &secret::hash(text)[..32]);
    who.write(move |tx| async move {
        if statement_signed_at(tx.conn(), member).await?.is_some() {
            return Ok(());
        }
        let conflict = OnConflict::columns([clearance::Column::MemberId, clearance::Column::Kind])
            .update_columns([clearance::Column::State, clearance::Column::At])
            .to_owned();
        let signed = row(&tx, member, ClearanceKind::Statement, "signed");
        clearance::Entity::insert(signed)
            .on_conflict(conflict)
            .exec_without_returning(tx.conn())
            .await?;
        let act = Act {
            account: Some(account),
            role: "member",
            act: "statement.sign",
            object: "member",
            id: member.to_string(),
            city: Some(&city),
            reason: Some(&shown),
        };
        audit::append(&tx, act).await
    })
    .await
}
