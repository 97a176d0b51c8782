//! Asking for a code. The answer, and the work behind it, is the same for known and unknown addresses.

use super::{LIFE, NewPerson, TRIES, address, browser, code};
use crate::access::Visitor;
use crate::bucket::{self, Limit};
use crate::clock::{self, DAY, HOUR, MINUTE};
use crate::db::Tx;
use crate::error::Result;
use crate::mail::{self, NewMail};
use crate::{account, secret};
use domain::account::PendingView;
use domain::language::Language;
use entity::challenge;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;
use uuid::Uuid;

const MAIL_SHORT: Limit = Limit {
    most: 3,
    within: 15 * MINUTE,
};
const MAIL_DAY: Limit = Limit {
    most: 10,
    within: DAY,
};
const ADDRESS: Limit = Limit {
    most: 200,
    within: HOUR,
};
const ALL: Limit = Limit {
    most: 2_000,
    within: HOUR,
};

/// What the browser needs after asking.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    /// For the cookie that binds the code to this browser, ten minutes long.
    pub binding: String,
}

/// What the code is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Want {
    /// To sign in to an account that is there.
    In,
    /// To join: an account is made when there is none.
    Join,
    /// To prove a new address of an account.
    Change,
}

impl Want {
    pub(crate) const fn kind(self) -> &'static str {
        match self {
            Self::In => "mail",
            Self::Join => "join",
            Self::Change => "change",
        }
    }
}

/// Asks for a code and a link to sign in. Nothing tells whether the address is known.
///
/// # Errors
/// `Refused` when it is no address; `TooOften`.
pub async fn ask(visitor: &Visitor, email: &str, language: Language) -> Result<Asked> {
    ask_for(visitor, email, language, Want::In).await
}

/// Asks for a code to confirm an address while joining; goes to every address, known or not.
///
/// # Errors
/// As [`ask`].
pub async fn ask_to_join(visitor: &Visitor, email: &str, language: Language) -> Result<Asked> {
    ask_for(visitor, email, language, Want::Join).await
}

async fn ask_for(visitor: &Visitor, email: &str, language: Language, want: Want) -> Result<Asked> {
    let email = address(email)?;
    let binding = visitor.binding.clone().map_or_else(secret::token, Ok)?;
    let keys = [
        (format!("ask mail {email}"), MAIL_SHORT),
        (format!("ask day {email}"), MAIL_DAY),
        (format!("ask from {}", visitor.address), ADDRESS),
        ("ask all".to_owned(), ALL),
    ];
    let limits = move |tx: Tx| async move {
        for (key, limit) in keys {
            bucket::take(&tx, &key, limit).await?;
        }
        Ok(())
    };
    visitor.db.write(limits).await?;
    let digits = secret::eight_digits()?;
    let code_hash = code::hash(digits.clone()).await?;
    let (link, browser) = (secret::token()?, secret::hash(&binding));
    let ask = New {
        email,
        language,
        want,
        browser,
        digits,
        code_hash,
        link,
        account: None,
    };
    visitor
        .db
        .write(move |tx| async move { write(&tx, ask).await })
        .await?;
    Ok(Asked { binding })
}

struct New {
    email: String,
    language: Language,
    want: Want,
    browser: String,
    digits: String,
    code_hash: String,
    link: String,
    /// Whose address is being changed; else the owner of the address is looked up.
    account: Option<Uuid>,
}

async fn write(tx: &Tx, ask: New) -> Result<()> {
    let owner = account::by_email(tx, &ask.email).await?;
    let changing = ask.account.is_some();
    let with_link = ask.want == Want::In;
    let row = challenge::ActiveModel {
        id: Set(Uuid::new_v4()),
        account_id: Set(ask.account.or(owner.as_ref().map(|o| o.id))),
        kind: Set(ask.want.kind().to_owned()),
        mail_hash: Set(secret::hash(&ask.email)),
        code_hash: Set(Some(ask.code_hash)),
        link_hash: Set(with_link.then(|| secret::hash(&ask.link))),
        browser_hash: Set(Some(ask.browser)),
        tries: Set(0),
        created_at: Set(tx.now),
        expires_at: Set(tx.now + LIFE),
        used_at: Set(None),
    };
    challenge::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    // Asked also when there is no owner: the same statements for all, counted by T-LOGIN-TIME.
    let of = owner.as_ref().map_or_else(Uuid::nil, |o| o.id);
    let city = account::city_of(tx, of).await?;
    let silent = match ask.want {
        Want::In => owner.is_none(),
        Want::Join => false,
        // The address belongs to somebody else: that person is not bothered, and the asker learns nothing.
        Want::Change => owner.is_some(),
    };
    if silent {
        return mail::put_nobody(tx).await;
    }
    let language = owner
        .as_ref()
        .and_then(|o| Language::from_code(&o.language))
        .unwrap_or(ask.language);
    let until = clock::to_moment(tx.now + LIFE);
    let mut params = BTreeMap::from([(
        "time".to_owned(),
        format!("{:02}:{:02}", until.hour, until.minute),
    )]);
    if ask.want == Want::Join || changing {
        params.insert("joining".to_owned(), "yes".to_owned());
    }
    if let Some(owner) = &owner {
        params.insert("name".to_owned(), owner.name.clone());
    }
    let link = with_link.then(|| format!("/{language}/sign-in/link/{}", ask.link));
    let new = NewMail {
        account: owner.map(|o| o.id),
        city,
        to: ask.email,
        kind: mail::Kind::SignIn,
        language,
        params,
        code: Some(ask.digits),
        link,
        expires_at: Some(tx.now + LIFE),
    };
    mail::put(tx, new).await
}

/// A code for a new address of an account that is signed in; bound to that session.
pub(crate) async fn put_challenge(who: &crate::SignedIn, email: String, language: Language) -> Result<()> {
    let (account, session) = (who.account, who.session);
    let keys = [
        (format!("ask mail {email}"), MAIL_SHORT),
        (format!("ask account {account}"), MAIL_DAY),
    ];
    let limits = move |tx: Tx| async move {
        for (key, limit) in keys {
            bucket::take(&tx, &key, limit).await?;
        }
        Ok(())
    };
    who.write(limits).await?;
    let digits = secret::eight_digits()?;
    let code_hash = code::hash(digits.clone()).await?;
    let browser = secret::hash(&session.to_string());
    let (want, link) = (Want::Change, String::new());
    let ask = New {
        email,
        language,
        want,
        browser,
        digits,
        code_hash,
        link,
        account: Some(account),
    };
    who.write(move |tx| async move { write(&tx, ask).await }).await
}

/// The sign-in that waits in this browser, if there is one.
///
/// # Errors
/// Database faults only.
pub async fn pending(visitor: &Visitor) -> Result<Option<PendingView>> {
    let Some(browser) = browser(visitor) else {
        return Ok(None);
    };
    let row = challenge::Entity::find()
        .filter(challenge::Column::BrowserHash.eq(browser))
        .filter(challenge::Column::UsedAt.is_null())
        .filter(challenge::Column::ExpiresAt.gt(visitor.db.now()))
        .order_by_desc(challenge::Column::CreatedAt)
        .one(visitor.db.read())
        .await?;
    Ok(row.map(|r| PendingView {
        expires_at: clock::to_moment(r.expires_at),
        again_at: clock::to_moment(r.created_at + MINUTE),
        tries_left: (TRIES - r.tries).max(0),
    }))
}

impl NewPerson {
    /// Whether this is the address that the code went to.
    pub(super) fn has(&self, mail_hash: &str) -> bool {
        secret::same(&self.email, mail_hash)
    }
}
