//! The session behind a request, and the proof that somebody is signed in.

use super::{Access, Assurance, Who};
use crate::clock::MINUTE;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::secret;
use domain::id::{AccountId, SessionId};
use domain::language::Language;
use entity::{account, session};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Somebody signed in, in whatever role.
pub struct SignedIn {
    pub(crate) db: Db,
    pub(crate) account: Uuid,
    pub(crate) session: Uuid,
    pub(crate) assurance: Assurance,
    pub(crate) step_up_at: Option<i64>,
    pub(crate) name: String,
    pub(crate) language: Language,
}

/// What a token is worth.
pub(super) enum Found {
    /// A session that lives.
    Live(Who),
    /// One of this account that nobody ended: its time ran out.
    Lapsed(Uuid),
    /// Nothing.
    Nothing,
}

/// The session of a token with its account, in one query.
pub(super) async fn find(db: &Db, token: &str) -> Result<Found> {
    let now = db.now();
    let found = session::Entity::find()
        .find_also_related(account::Entity)
        .filter(session::Column::TokenHash.eq(secret::hash(token)))
        .filter(session::Column::EndedAt.is_null())
        .filter(account::Column::EndedAt.is_null())
        .one(db.read())
        .await?;
    let Some((session, Some(account))) = found else {
        return Ok(Found::Nothing);
    };
    if session.epoch != account.auth_epoch {
        return Ok(Found::Nothing);
    }
    if session.expires_at <= now || now - session.seen_at > idle(&session) {
        return Ok(Found::Lapsed(account.id));
    }
    let assurance = Assurance::read(&session.assurance);
    if now - session.seen_at > MINUTE {
        touch(db, session.id).await?;
    }
    Ok(Found::Live(Who {
        session: SessionId(session.id),
        account: AccountId(account.id),
        assurance,
        step_up_at: session.step_up_at,
        name: account.name,
        language: Language::from_code(&account.language).unwrap_or(Language::Dutch),
    }))
}

/// How long a session may lie idle: staff half an hour, a shared device an hour, others a week.
fn idle(session: &session::Model) -> i64 {
    match (session.assurance.as_str(), session.shared_device) {
        ("two", _) => 30 * MINUTE,
        (_, true) => 60 * MINUTE,
        _ => 7 * 24 * 60 * MINUTE,
    }
}

/// At most one short write a minute and session.
async fn touch(db: &Db, id: Uuid) -> Result<()> {
    db.write(move |tx| async move {
        session::Entity::update_many()
            .col_expr(session::Column::SeenAt, Expr::value(tx.now))
            .filter(session::Column::Id.eq(id))
            .exec(tx.conn())
            .await?;
        Ok(())
    })
    .await
}

impl Access {
    /// # Errors
    /// `SignInNeeded`.
    pub fn signed_in(&self) -> Result<SignedIn> {
        let who = self.who()?;
        Ok(SignedIn {
            db: self.db.clone(),
            account: who.account.0,
            session: who.session.0,
            assurance: who.assurance,
            step_up_at: who.step_up_at,
            name: who.name.clone(),
            language: who.language,
        })
    }
}

impl SignedIn {
    /// The name the person chose to be called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The person's interface language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// One write; the session is looked up again inside it.
    pub(crate) async fn write<T, F, Fut>(&self, work: F) -> Result<T>
    where
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<T>> + Send,
        T: Send + 'static,
    {
        let session = self.session;
        self.db
            .write(move |tx| async move {
                still_live(&tx, session).await?;
                work(tx).await
            })
            .await
    }
}

/// Fails when the session has ended since the request began.
pub(crate) async fn still_live(tx: &Tx, session: Uuid) -> Result<()> {
    let found = session::Entity::find_by_id(session)
        .find_also_related(account::Entity)
        .filter(session::Column::EndedAt.is_null())
        .filter(session::Column::ExpiresAt.gt(tx.now))
        .filter(account::Column::EndedAt.is_null())
        .one(tx.conn())
        .await?;
    match found {
        Some((session, Some(account))) if session.epoch == account.auth_epoch => Ok(()),
        _ => Err(Error::SignInNeeded),
    }
}
