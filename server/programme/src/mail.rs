//! The outbox: mails as rows, written in the same transaction as what they tell.
//!
//! A row holds a kind and parameters, never a text: the text is made in the receiver's language when it is sent or
//! shown. Only a sign-in code stands here in clear, and is wiped after sending or after ten minutes.

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{System, secret};
use domain::language::Language;
use entity::mail;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

domain::codes! {
    /// What a mail says.
    pub enum Kind {
        /// The code and link to sign in.
        SignIn = "sign_in",
        /// The household's sign-up has arrived; when we make contact.
        Welcome = "welcome",
        /// A proposal waits.
        Proposal = "proposal",
        /// The other side has answered; now it is your turn.
        YourTurn = "your_turn",
        /// Both said yes.
        Paired = "paired",
        /// A meeting was planned or changed.
        Meeting = "meeting",
        /// Something waits for you in Samen Hier.
        Notice = "notice",
    }
}

/// Code of a row that is to nobody and says nothing; see [`put_nobody`]. Not a [`Kind`], so that nothing reads it.
pub(crate) const NOBODY: &str = "nobody";

/// A mail to be put into the outbox.
pub(crate) struct NewMail {
    pub account: Option<Uuid>,
    pub city: Option<String>,
    pub to: String,
    pub kind: Kind,
    pub language: Language,
    /// Codes, dates in words, paths. No other person's name.
    pub params: BTreeMap<String, String>,
    pub code: Option<String>,
    pub link: Option<String>,
    /// After this it is not sent any more.
    pub expires_at: Option<i64>,
}

/// A mail as the sender or the outbox page needs it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Due {
    /// Row id.
    pub id: Uuid,
    /// Receiver.
    pub to: String,
    /// What it says.
    pub kind: Kind,
    /// In which language.
    pub language: Language,
    /// What it needs.
    pub params: BTreeMap<String, String>,
    /// Clear sign-in code, while it lives.
    pub code: Option<String>,
    /// Path of the page it leads to.
    pub link: Option<String>,
    /// Fixed when it was put in, so that a repeat is recognisable.
    pub message_id: String,
    /// When it was put in.
    pub created_at: i64,
    /// When it was sent, if it was.
    pub sent_at: Option<i64>,
}

/// Puts a mail into the outbox.
pub(crate) async fn put(tx: &Tx, new: NewMail) -> Result<()> {
    let id = Uuid::new_v4();
    let row = mail::ActiveModel {
        id: Set(id),
        account_id: Set(new.account),
        city: Set(new.city),
        to_address: Set(new.to),
        kind: Set(new.kind.code().to_owned()),
        language: Set(new.language.code().to_owned()),
        params: Set(serde_json::to_string(&new.params).map_err(Error::internal)?),
        code: Set(new.code),
        link: Set(new.link),
        message_id: Set(secret::hash(&id.to_string())[..32].to_owned()),
        created_at: Set(tx.now),
        due_at: Set(tx.now),
        sent_at: Set(None),
        wiped_at: Set(None),
        attempts: Set(0),
        expires_at: Set(new.expires_at),
    };
    insert(tx, row).await
}

/// Writes a row as [`put`] does, of a mail that nobody gets. An address without an account costs the same work as one
/// with it, so that the time of the answer does not tell which it was. Neither the address nor the code is in it.
pub(crate) async fn put_nobody(tx: &Tx) -> Result<()> {
    let id = Uuid::new_v4();
    let row = mail::ActiveModel {
        id: Set(id),
        account_id: Set(None),
        city: Set(None),
        to_address: Set(String::new()),
        kind: Set(NOBODY.to_owned()),
        language: Set(Language::Dutch.code().to_owned()),
        params: Set("{}".to_owned()),
        code: Set(None),
        link: Set(None),
        message_id: Set(secret::hash(&id.to_string())[..32].to_owned()),
        created_at: Set(tx.now),
        due_at: Set(tx.now),
        sent_at: Set(Some(tx.now)),
        wiped_at: Set(Some(tx.now)),
        attempts: Set(0),
        expires_at: Set(Some(tx.now)),
    };
    insert(tx, row).await
}

async fn insert(tx: &Tx, row: mail::ActiveModel) -> Result<()> {
    mail::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// A row as a [`Due`]; `None` when its codes are of a newer program.
pub(crate) fn read(row: mail::Model) -> Option<Due> {
    Some(Due {
        id: row.id,
        to: row.to_address,
        kind: Kind::from_code(&row.kind)?,
        language: Language::from_code(&row.language)?,
        params: serde_json::from_str(&row.params).ok()?,
        code: row.code,
        link: row.link,
        message_id: row.message_id,
        created_at: row.created_at,
        sent_at: row.sent_at,
    })
}

/// The next mails to send, oldest first.
///
/// # Errors
/// Database faults only.
pub async fn due(system: &System, most: u64) -> Result<Vec<Due>> {
    let now = system.db.now();
    let rows = mail::Entity::find()
        .filter(mail::Column::SentAt.is_null())
        .filter(mail::Column::DueAt.lte(now))
        .filter(
            Condition::any()
                .add(mail::Column::ExpiresAt.is_null())
                .add(mail::Column::ExpiresAt.gt(now)),
        )
        .order_by_asc(mail::Column::DueAt)
        .limit(most)
        .all(system.db.read())
        .await?;
    Ok(rows.into_iter().filter_map(read).collect())
}

/// How long the oldest mail has been waiting that is still to be sent, in milliseconds; 0 without one.
///
/// # Errors
/// Database faults only.
pub async fn longest_wait(system: &System) -> Result<i64> {
    let now = system.db.now();
    let lives = Condition::any()
        .add(mail::Column::ExpiresAt.is_null())
        .add(mail::Column::ExpiresAt.gt(now));
    let oldest = mail::Entity::find()
        .filter(mail::Column::SentAt.is_null())
        .filter(lives)
        .order_by_asc(mail::Column::CreatedAt)
        .one(system.db.read())
        .await?;
    Ok(oldest.map_or(0, |row| now - row.created_at))
}

/// Notes that a mail went out, and wipes its code.
///
/// # Errors
/// Database faults only.
pub async fn sent(system: &System, id: Uuid) -> Result<()> {
    system
        .db
        .write(move |tx| async move {
            wipe_links(&tx, Condition::all().add(mail::Column::Id.eq(id))).await?;
            mail::Entity::update_many()
                .col_expr(mail::Column::SentAt, Expr::value(tx.now))
                .col_expr(mail::Column::Code, Expr::value(Option::<String>::None))
                .col_expr(mail::Column::WipedAt, Expr::value(tx.now))
                .filter(mail::Column::Id.eq(id))
                .exec(tx.conn())
                .await?;
            Ok(())
        })
        .await
}

/// Notes a failed try; the next comes after 1, 2, 4 … minutes, at most six hours.
///
/// # Errors
/// Database faults only.
pub async fn failed(system: &System, id: Uuid) -> Result<()> {
    system
        .db
        .write(move |tx| async move {
            let Some(row) = mail::Entity::find_by_id(id).one(tx.conn()).await? else {
                return Ok(());
            };
            let wait = crate::clock::MINUTE << row.attempts.clamp(0, 9);
            mail::Entity::update_many()
                .col_expr(mail::Column::Attempts, Expr::value(row.attempts + 1))
                .col_expr(
                    mail::Column::DueAt,
                    Expr::value(tx.now + wait.min(6 * crate::clock::HOUR)),
                )
                .filter(mail::Column::Id.eq(id))
                .exec(tx.conn())
                .await?;
            Ok(())
        })
        .await
}

/// Wipes codes of mails that are past their time.
///
/// # Errors
/// Database faults only.
pub async fn wipe(system: &System) -> Result<u64> {
    let written = system
        .db
        .write(move |tx| async move {
            let over = Condition::all().add(mail::Column::ExpiresAt.lte(tx.now));
            wipe_links(&tx, over).await?;
            let done = mail::Entity::update_many()
                .col_expr(mail::Column::Code, Expr::value(Option::<String>::None))
                .col_expr(mail::Column::WipedAt, Expr::value(tx.now))
                .filter(mail::Column::Code.is_not_null())
                .filter(mail::Column::ExpiresAt.lte(tx.now))
                .exec(tx.conn())
                .await?;
            Ok(done.rows_affected)
        })
        .await?;
    Ok(written)
}

/// A sign-in link is as good as its code; the links of other mails are plain addresses and stay.
async fn wipe_links(tx: &Tx, which: Condition) -> Result<()> {
    mail::Entity::update_many()
        .col_expr(mail::Column::Link, Expr::value(Option::<String>::None))
        .filter(mail::Column::Kind.eq(Kind::SignIn.code()))
        .filter(which)
        .exec(tx.conn())
        .await?;
    Ok(())
}
