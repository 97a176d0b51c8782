//! A member of a Welcome Group, with the group that the membership names.

use super::{Access, session};
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use domain::language::Language;
use entity::{member, welcome_group};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// An active member. Ended memberships mint nothing.
pub struct Member {
    pub(crate) db: Db,
    pub(crate) session: Uuid,
    pub(crate) account: Uuid,
    pub(crate) member: Uuid,
    pub(crate) group: Uuid,
    pub(crate) city: String,
    pub(crate) initiator: bool,
    /// The initiator has confirmed the name (always, for the initiator).
    pub(crate) confirmed: bool,
    pub(crate) language: Language,
}

impl Access {
    /// # Errors
    /// `SignInNeeded`; `NotFound` when this account is no active member of a group.
    pub async fn member(&self) -> Result<Member> {
        let who = self.who()?;
        let row = member::Entity::find()
            .filter(member::Column::AccountId.eq(who.account.0))
            .filter(member::Column::State.eq("active"))
            .filter(member::Column::EndedAt.is_null())
            .one(self.db.read())
            .await?
            .ok_or(Error::NotFound)?;
        let group = welcome_group::Entity::find_by_id(row.group_id)
            .one(self.db.read())
            .await?
            .ok_or(Error::NotFound)?;
        Ok(Member {
            db: self.db.clone(),
            session: who.session.0,
            account: who.account.0,
            member: row.id,
            group: group.id,
            city: group.city,
            initiator: row.initiator,
            confirmed: row.confirmed_at.is_some(),
            language: who.language,
        })
    }
}

impl Member {
    /// Whether this member started the group.
    #[must_use]
    pub fn is_initiator(&self) -> bool {
        self.initiator
    }

    /// # Errors
    /// `NotFound` for every other member.
    pub(crate) fn as_initiator(&self) -> Result<()> {
        if self.initiator {
            Ok(())
        } else {
            Err(Error::NotFound)
        }
    }

    /// One write; the membership is looked up again inside it.
    pub(crate) async fn write<T, F, Fut>(&self, work: F) -> Result<T>
    where
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<T>> + Send,
        T: Send + 'static,
    {
        let (session, id) = (self.session, self.member);
        self.db
            .write(move |tx| async move {
                session::still_live(&tx, session).await?;
                member::Entity::find_by_id(id)
                    .filter(member::Column::State.eq("active"))
                    .filter(member::Column::EndedAt.is_null())
                    .one(tx.conn())
                    .await?
                    .ok_or(Error::NotFound)?;
                work(tx).await
            })
            .await
    }
}
