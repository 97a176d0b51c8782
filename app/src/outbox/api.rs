//! What the pages of messages load.

use crate::error::AppError;
use domain::day::Moment;
use domain::language::Language;
use serde::{Deserialize, Serialize};

/// All messages that this reader may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxView {
    /// Of invented people.
    pub demo: bool,
    /// City whose messages these are; none for an admin.
    pub city: Option<String>,
    /// The newest first.
    pub mails: Vec<MailLine>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailLine {
    /// For its page.
    pub id: String,
    /// Receiver.
    pub to: String,
    /// When it was written.
    pub at: Moment,
    /// Its language.
    pub language: Language,
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailView {
    /// Receiver.
    pub to: String,
    /// When it was written.
    pub at: Moment,
    /// Its language.
    pub language: Language,
    /// Subject.
    pub subject: String,
    /// Its paragraphs.
    pub lines: Vec<String>,
    /// The page it leads to.
    pub link: Option<String>,
    /// The code in two groups.
    pub code: Option<String>,
    /// The code is over and gone.
    pub wiped: bool,
}

pub async fn load_outbox() -> Result<OutboxView, AppError> {
    let access = crate::request::access()?;
    let reader = programme::outbox::door(&access, access.has_mail_server(), None).await?;
    let mails = programme::outbox::list(&reader).await?;
    let line = |due: programme::mail::Due| MailLine {
        id: due.id.simple().to_string(),
        to: due.to,
        at: programme::clock::to_moment(due.created_at),
        language: due.language,
    };
    let (demo, city) = (reader.is_demo(), reader.city().map(str::to_owned));
    Ok(OutboxView {
        demo,
        city,
        mails: mails.into_iter().map(line).collect(),
    })
}

pub async fn load_mail(id: String) -> Result<MailView, AppError> {
    let access = crate::request::access()?;
    let reader = programme::outbox::door(&access, access.has_mail_server(), None).await?;
    let id = domain::id::MailId::read(&id).ok_or(AppError::NotFound)?;
    let due = programme::outbox::read(&reader, id).await?;
    let letter = crate::mail::render(&due, "");
    let signing_in = due.kind == programme::mail::Kind::SignIn;
    Ok(MailView {
        at: programme::clock::to_moment(due.created_at),
        language: due.language,
        subject: letter.subject,
        lines: letter.text.split("\n\n").map(str::to_owned).collect(),
        wiped: signing_in && due.code.is_none() && due.link.is_none(),
        code: due
            .code
            .map(|c| format!("{} {}", &c[..c.len().min(4)], &c[c.len().min(4)..])),
        link: due.link,
        to: due.to,
    })
}
