//! A database that shows the programme with invented people. Only a new, empty database becomes one.

use crate::access::{Access, Visitor};
use crate::error::{Error, Result};
use crate::sign_in::{self, Opened};
use crate::{System, setting};
use domain::demo::{CastMember, CastView};
use domain::id::AccountId;
use entity::account;
use sea_orm::{EntityTrait, PaginatorTrait};

/// The setting that holds who can be tried out.
const CAST: &str = "demo.cast";

/// Marks this database as the demonstration's. Its sign-in links and public outbox work nowhere else.
///
/// # Errors
/// `Changed` when people are in it already.
pub async fn begin(system: &System) -> Result<()> {
    let written = system
        .db
        .write(|tx| async move {
            if account::Entity::find().count(tx.conn()).await? > 0 {
                return Err(Error::Changed);
            }
            setting::put(&tx, setting::DEMO, "true").await
        })
        .await;
    system.db.forget_known();
    written
}

/// Notes who can be tried out, for the page of the demonstration.
///
/// # Errors
/// `NotFound` on a database that is no demonstration.
pub async fn set_cast(system: &System, cast: Vec<CastMember>) -> Result<()> {
    if !setting::is_demo(&system.db).await? {
        return Err(Error::NotFound);
    }
    let text = serde_json::to_string(&cast).map_err(Error::internal)?;
    system
        .db
        .write(|tx| async move { setting::put(&tx, CAST, &text).await })
        .await
}

async fn stored(db: &crate::db::Db) -> Result<Vec<CastMember>> {
    if !setting::is_demo(db).await? {
        return Err(Error::NotFound);
    }
    let text = setting::get(db, CAST).await?.unwrap_or_default();
    Ok(serde_json::from_str(&text).unwrap_or_default())
}

/// Who can be tried out.
///
/// # Errors
/// `NotFound` on a database that is no demonstration.
pub async fn cast(access: &Access) -> Result<CastView> {
    let people = stored(&access.db).await?;
    Ok(CastView {
        people: people.into_iter().map(|m| m.shown).collect(),
    })
}

/// Becomes somebody of the cast.
///
/// # Errors
/// `NotFound` on a database that is no demonstration, or for a number that is nobody.
pub async fn enter(visitor: &Visitor, number: usize) -> Result<Opened> {
    let cast = stored(&visitor.db).await?;
    let member = cast.get(number).ok_or(Error::NotFound)?;
    let system = System::new(visitor.db.clone(), "demo");
    let token = sign_in::demo_link(&system, AccountId(member.account.0)).await?;
    sign_in::with_link(visitor, &token, false).await
}
