//! The newcomer and her own household.

use super::{Access, session};
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use domain::language::Language;
use entity::household;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// The person who signed the household up, and nobody else.
pub struct Newcomer {
    pub(crate) db: Db,
    pub(crate) session: Uuid,
    pub(crate) account: Uuid,
    pub(crate) household: Uuid,
    pub(crate) city: String,
    pub(crate) language: Language,
}

impl Access {
    /// # Errors
    /// `SignInNeeded`; `NotFound` when this account has no household.
    pub async fn newcomer(&self) -> Result<Newcomer> {
        let who = self.who()?;
        let row = household::Entity::find()
            .filter(household::Column::AccountId.eq(who.account.0))
            .one(self.db.read())
            .await?
            .ok_or(Error::NotFound)?;
        Ok(Newcomer {
            db: self.db.clone(),
            session: who.session.0,
            account: who.account.0,
            household: row.id,
            city: row.city,
            language: who.language,
        })
    }
}

impl Newcomer {
    /// The city of her household.
    #[must_use]
    pub fn city(&self) -> &str {
        &self.city
    }

    /// The own household.
    #[must_use]
    pub fn id(&self) -> domain::id::HouseholdId {
        domain::id::HouseholdId(self.household)
    }

    /// One write; the household is looked up again inside it.
    pub(crate) async fn write<T, F, Fut>(&self, work: F) -> Result<T>
    where
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<T>> + Send,
        T: Send + 'static,
    {
        let (session, household, account) = (self.session, self.household, self.account);
        self.db
            .write(move |tx| async move {
                session::still_live(&tx, session).await?;
                household::Entity::find_by_id(household)
                    .filter(household::Column::AccountId.eq(account))
                    .one(tx.conn())
                    .await?
                    .ok_or(Error::NotFound)?;
                work(tx).await
            })
            .await
    }
}
