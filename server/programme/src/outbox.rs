//! The outbox page: where there is no mail server, the rows themselves are the delivery.
//!
//! It exists only then. A coordinator sees the mails of the city, an admin those of no city; the demonstration shows
//! all to everybody, because its people are invented. Each view by staff is audited.

use crate::access::Access;
use crate::audit::{self, Act};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::mail::{self, Due};
use crate::setting;
use domain::id::MailId;
use entity::mail as mail_row;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Whose mails somebody may read.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Scope {
    Demo,
    City(String),
    NoCity,
}

/// Somebody who may read mails here. Private fields: only [`door`] makes one.
pub struct Reader {
    db: Db,
    account: Option<Uuid>,
    scope: Scope,
}

impl Reader {
    /// The city whose mails are read.
    #[must_use]
    pub fn city(&self) -> Option<&str> {
        if let Scope::City(city) = &self.scope {
            Some(city)
        } else {
            None
        }
    }

    /// All mails, of invented people.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.scope == Scope::Demo
    }

    fn filter(&self) -> Condition {
        let all = Condition::all();
        match &self.scope {
            Scope::Demo => all,
            Scope::City(city) => all.add(mail_row::Column::City.eq(city.as_str())),
            Scope::NoCity => all.add(mail_row::Column::City.is_null()),
        }
    }

    async fn note(&self, act: &'static str, id: String) -> Result<()> {
        let Some(account) = self.account else {
            return Ok(());
        };
        let city = self.city().map(str::to_owned);
        self.db
            .write(move |tx| async move {
                let role = if city.is_some() { "coordinator" } else { "admin" };
                let (account, object, city) = (Some(account), "mail", city.as_deref());
                audit::append(
                    &tx,
                    Act {
                        account,
                        role,
                        act,
                        object,
                        id,
                        city,
                        reason: None,
                    },
                )
                .await
            })
            .await
    }
}

/// The way in. `smtp`: a mail server is set up, so there is no such page.
///
/// # Errors
/// `NotFound` with a mail server and for everybody else; `SignInNeeded`; `SecondFactorNeeded`.
pub async fn door(access: &Access, smtp: bool, city: Option<&str>) -> Result<Reader> {
    if smtp {
        return Err(Error::NotFound);
    }
    let db = access.db.clone();
    if setting::is_demo(&db).await? {
        return Ok(Reader {
            db,
            account: None,
            scope: Scope::Demo,
        });
    }
    match access.coordinator(city).await {
        Ok(who) => Ok(Reader {
            db,
            account: Some(who.account),
            scope: Scope::City(who.city),
        }),
        Err(Error::NotFound) => {
            let who = access.admin().await?;
            Ok(Reader {
                db,
                account: Some(who.account),
                scope: Scope::NoCity,
            })
        }
        Err(error) => Err(error),
    }
}

/// The newest 200 mails, without their codes.
///
/// # Errors
/// Database faults only.
pub async fn list(who: &Reader) -> Result<Vec<Due>> {
    let rows = mail_row::Entity::find()
        .filter(who.filter())
        .filter(mail_row::Column::Kind.ne(mail::NOBODY))
        .order_by_desc(mail_row::Column::CreatedAt)
        .limit(200)
        .all(who.db.read())
        .await?;
    who.note("mail.list", who.city().unwrap_or("-").to_owned())
        .await?;
    let found = rows.into_iter().filter_map(mail::read);
    Ok(found
        .map(|due| Due {
            code: None,
            link: None,
            ..due
        })
        .collect())
}

/// One mail. A code that is over is not shown, whether or not it has been wiped.
///
/// # Errors
/// `NotFound`, also for a mail of another city.
pub async fn read(who: &Reader, id: MailId) -> Result<Due> {
    let row = mail_row::Entity::find_by_id(id.0)
        .filter(who.filter())
        .one(who.db.read())
        .await?;
    let row = row.ok_or(Error::NotFound)?;
    let over = row.expires_at.is_some_and(|at| at <= who.db.now());
    let due = mail::read(row).ok_or(Error::NotFound)?;
    who.note("mail.read", id.0.to_string()).await?;
    if over && due.kind == mail::Kind::SignIn {
        return Ok(Due {
            code: None,
            link: None,
            ..due
        });
    }
    Ok(due)
}
