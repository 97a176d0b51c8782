//! Staff: a role row that is active, and the second factor. A coordinator is one for a city.

use super::{Access, Assurance, Who, session};
use crate::clock::MINUTE;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use entity::role;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// A coordinator in one city.
pub struct Coordinator {
    pub(crate) db: Db,
    pub(crate) session: Uuid,
    pub(crate) account: Uuid,
    pub(crate) role: Uuid,
    pub(crate) city: String,
    step_up_at: Option<i64>,
}

/// A researcher: sees only what is pseudonymised and counted.
pub struct Researcher {
    pub(crate) db: Db,
}

/// An admin: people's roles and settings; no reader of personal files.
pub struct Admin {
    pub(crate) db: Db,
    pub(crate) session: Uuid,
    pub(crate) account: Uuid,
    pub(crate) role: Uuid,
    step_up_at: Option<i64>,
}

/// The program itself: jobs and the command line, never a request.
pub struct System {
    pub(crate) db: Db,
    pub(crate) job: &'static str,
}

impl System {
    pub(crate) fn new(db: Db, job: &'static str) -> Self {
        Self { db, job }
    }

    /// Which job or command this is, for the log.
    #[must_use]
    pub fn job(&self) -> &'static str {
        self.job
    }
}

async fn role_of(access: &Access, kind: &str, city: Option<&str>) -> Result<(Who, role::Model)> {
    let who = access.who()?.clone();
    let mut query = role::Entity::find()
        .filter(role::Column::AccountId.eq(who.account.0))
        .filter(role::Column::Kind.eq(kind))
        .filter(role::Column::EndedAt.is_null())
        .order_by_asc(role::Column::City);
    if let Some(city) = city {
        query = query.filter(role::Column::City.eq(city));
    }
    let row = query.one(access.db.read()).await?.ok_or(Error::NotFound)?;
    if who.assurance.enough_for_staff() {
        Ok((who, row))
    } else {
        Err(Error::SecondFactorNeeded)
    }
}

impl Access {
    /// The coordinator of `city`, or of her first city when none is asked for.
    ///
    /// # Errors
    /// `SignInNeeded`; `NotFound` without such a role; `SecondFactorNeeded`.
    pub async fn coordinator(&self, city: Option<&str>) -> Result<Coordinator> {
        let (who, row) = role_of(self, "coordinator", city).await?;
        let city = row.city.ok_or(Error::NotFound)?;
        Ok(Coordinator {
            db: self.db.clone(),
            session: who.session.0,
            account: who.account.0,
            role: row.id,
            city,
            step_up_at: proved(&self.db, &who),
        })
    }

    /// # Errors
    /// As [`Access::coordinator`].
    pub async fn researcher(&self) -> Result<Researcher> {
        role_of(self, "researcher", None).await?;
        Ok(Researcher { db: self.db.clone() })
    }

    /// # Errors
    /// As [`Access::coordinator`].
    pub async fn admin(&self) -> Result<Admin> {
        let (who, row) = role_of(self, "admin", None).await?;
        Ok(Admin {
            db: self.db.clone(),
            session: who.session.0,
            account: who.account.0,
            role: row.id,
            step_up_at: proved(&self.db, &who),
        })
    }
}

/// When the second factor was proved; the demonstration waives it, so there it is always now.
fn proved(db: &Db, who: &Who) -> Option<i64> {
    if who.assurance == Assurance::Demo {
        Some(db.now())
    } else {
        who.step_up_at
    }
}

/// Fails when the session or the role has ended since the request began.
async fn still(tx: &Tx, session: Uuid, role: Uuid) -> Result<()> {
    session::still_live(tx, session).await?;
    let live = role::Entity::find_by_id(role)
        .filter(role::Column::EndedAt.is_null())
        .one(tx.conn())
        .await?;
    live.map(|_| ()).ok_or(Error::NotFound)
}

/// The second factor was given in the last five minutes.
fn fresh(step_up_at: Option<i64>, now: i64) -> Result<()> {
    if step_up_at.is_some_and(|at| now - at <= 5 * MINUTE) {
        Ok(())
    } else {
        Err(Error::StepUpNeeded)
    }
}

impl Coordinator {
    /// The city whose coordinator this is.
    #[must_use]
    pub fn city(&self) -> &str {
        &self.city
    }

    /// # Errors
    /// `StepUpNeeded` when the second factor is older than five minutes.
    pub(crate) fn stepped_up(&self) -> Result<()> {
        fresh(self.step_up_at, self.db.now())
    }

    /// One write; session and role are looked up again inside it.
    pub(crate) async fn write<T, F, Fut>(&self, work: F) -> Result<T>
    where
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<T>> + Send,
        T: Send + 'static,
    {
        let (session, role) = (self.session, self.role);
        self.db
            .write(move |tx| async move {
                still(&tx, session, role).await?;
                work(tx).await
            })
            .await
    }
}

impl Admin {
    /// # Errors
    /// `StepUpNeeded` when the second factor is older than five minutes.
    pub(crate) fn stepped_up(&self) -> Result<()> {
        fresh(self.step_up_at, self.db.now())
    }

    /// One write; session and role are looked up again inside it.
    pub(crate) async fn write<T, F, Fut>(&self, work: F) -> Result<T>
    where
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<T>> + Send,
        T: Send + 'static,
    {
        let (session, role) = (self.session, self.role);
        self.db
            .write(move |tx| async move {
                still(&tx, session, role).await?;
                work(tx).await
            })
            .await
    }
}
