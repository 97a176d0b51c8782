//! Rows of meetings. A line with the code `absent` in the list of tasks says who cannot come on which day.

use crate::access::Member;
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::state::ActivityState;
use entity::{activity, activity_task, pairing};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// The code of a line that says who cannot come.
pub(super) const ABSENT: &str = "absent";

/// Who is asking: one of the two sides of a year.
#[derive(Clone, Copy)]
pub(super) struct Party {
    pub column: pairing::Column,
    pub whose: Uuid,
    pub account: Uuid,
    pub role: &'static str,
}

impl Party {
    /// A member whose name the initiator has confirmed.
    pub fn member(who: &Member) -> Result<Self> {
        if !who.confirmed {
            return Err(Error::NotFound);
        }
        Ok(Self {
            column: pairing::Column::GroupId,
            whose: who.group,
            account: who.account,
            role: "member",
        })
    }

    pub fn newcomer(who: &crate::access::Newcomer) -> Self {
        Self {
            column: pairing::Column::HouseholdId,
            whose: who.household,
            account: who.account,
            role: "newcomer",
        }
    }

    /// The year that runs.
    pub async fn year(self, db: &impl ConnectionTrait) -> Result<pairing::Model> {
        let found = pairing::Entity::find()
            .filter(self.column.eq(self.whose))
            .filter(pairing::Column::EndedAt.is_null());
        found.one(db).await?.ok_or(Error::NotFound)
    }

    /// The same, held until the transaction ends: nobody ends or plans meanwhile.
    pub async fn lock(self, tx: &Tx) -> Result<pairing::Model> {
        pairing::Entity::update_many()
            .col_expr(pairing::Column::Version, Expr::col(pairing::Column::Version))
            .filter(self.column.eq(self.whose))
            .filter(pairing::Column::EndedAt.is_null())
            .exec(tx.conn())
            .await?;
        self.year(tx.conn()).await
    }

    /// Notes what was done to a meeting.
    pub async fn note(self, tx: &Tx, year: &pairing::Model, act: &'static str, id: Uuid) -> Result<()> {
        let act = Act {
            account: Some(self.account),
            role: self.role,
            act,
            object: "activity",
            id: id.to_string(),
            city: Some(&year.city),
            reason: None,
        };
        audit::append(tx, act).await
    }
}

pub(super) fn state(row: &activity::Model) -> Option<ActivityState> {
    ActivityState::from_code(&row.state)
}

pub(super) fn is_open(row: &activity::Model) -> bool {
    matches!(state(row), Some(ActivityState::Fixed | ActivityState::Moved))
}

/// The last meeting of a year, however it stands.
pub(super) async fn latest(db: &impl ConnectionTrait, year: Uuid) -> Result<Option<activity::Model>> {
    let query = activity::Entity::find()
        .filter(activity::Column::PairingId.eq(year))
        .order_by_desc(activity::Column::CreatedAt)
        .order_by_desc(activity::Column::Day);
    Ok(query.one(db).await?)
}

/// The last meeting, if it still stands or waits for another day.
pub(super) async fn open(db: &impl ConnectionTrait, year: Uuid) -> Result<activity::Model> {
    let row = latest(db, year).await?.filter(is_open);
    row.ok_or(Error::Changed)
}

pub(super) async fn lines(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<activity_task::Model>> {
    let query = activity_task::Entity::find()
        .filter(activity_task::Column::ActivityId.eq(id))
        .order_by_asc(activity_task::Column::Position)
        .order_by_asc(activity_task::Column::Id);
    Ok(query.all(db).await?)
}

/// Writes what is set in `new`, if the row still stands as it was read. Version and sequence grow.
pub(super) async fn change(tx: &Tx, old: &activity::Model, new: activity::ActiveModel) -> Result<()> {
    let new = activity::ActiveModel {
        sequence: Set(old.sequence + 1),
        version: Set(old.version + 1),
        updated_at: Set(tx.now),
        ..new
    };
    let written = activity::Entity::update_many()
        .set(new)
        .filter(activity::Column::Id.eq(old.id))
        .filter(activity::Column::Version.eq(old.version))
        .exec(tx.conn())
        .await?;
    if written.rows_affected == 1 {
        Ok(())
    } else {
        Err(Error::Changed)
    }
}

/// A change of the state alone.
pub(super) async fn to_state(tx: &Tx, old: &activity::Model, state: ActivityState) -> Result<()> {
    let new = activity::ActiveModel {
        state: Set(state.code().to_owned()),
        ..Default::default()
    };
    change(tx, old, new).await
}
