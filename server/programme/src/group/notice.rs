//! A mail that something waits: a code, a page, at most a day. No names.

use crate::db::Tx;
use crate::error::Result;
use crate::mail::{self, Kind, NewMail};
use domain::language::Language;
use entity::account;
use jiff::civil::Date;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Tells these accounts; `about` says which text, `page` an address without
/// its language.
pub(crate) async fn tell(
    tx: &Tx,
    accounts: &[Uuid],
    about: &str,
    page: &str,
    day: Option<Date>,
) -> Result<()> {
    let rows = account::Entity::find()
        .filter(account::Column::Id.is_in(accounts.iter().copied()))
        .filter(account::Column::EndedAt.is_null())
        .all(tx.conn())
        .await?;
    for row in rows {
        let Some(to) = row.email else { continue };
        let language = Language::from_code(&row.language).unwrap_or(Language::Dutch);
        let mut params = BTreeMap::from([("about".to_owned(), about.to_owned())]);
        params.extend(day.map(|d| ("date".to_owned(), d.to_string())));
        let new = NewMail {
            account: Some(row.id),
            city: None,
            to,
            kind: Kind::Notice,
            language,
            params,
            code: None,
            link: Some(format!("/{language}/{page}")),
            expires_at: None,
        };
        mail::put(tx, new).await?;
    }
    Ok(())
}
