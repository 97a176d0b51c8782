//! What can go wrong in a use case: what the person caused or can act on, plus `Internal`.

use domain::form::Mistake;

/// The result of a use case.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a use case did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in here, or the session has ended.
    #[error("sign-in needed")]
    SignInNeeded,
    /// Staff, and the second factor is still to come.
    #[error("second factor needed")]
    SecondFactorNeeded,
    /// The second factor must be given again before this.
    #[error("step-up needed")]
    StepUpNeeded,
    /// Absent or forbidden: the same answer, so that asking tells nothing.
    #[error("not found")]
    NotFound,
    /// Somebody else, or another tab, changed it meanwhile; nothing was done.
    #[error("changed meanwhile")]
    Changed,
    /// Fields that cannot be accepted; what was typed is kept in the draft.
    #[error("refused")]
    Refused(Vec<Mistake>),
    /// Too often; may be tried again after so many seconds.
    #[error("too often")]
    TooOften {
        /// Seconds until the next try makes sense.
        retry_after: i64,
    },
    /// A link, code or invitation that no longer works, for whatever reason.
    #[error("no longer valid")]
    Dead,
    /// The database is busy or away for the moment; nothing was done.
    #[error("unavailable")]
    Unavailable,
    /// Ours. Logged once with a reference; its text never leaves the server.
    #[error("internal: {0}")]
    Internal(String),
}

impl Error {
    /// An internal fault with a text for the log; must hold no personal data.
    pub fn internal(text: impl std::fmt::Display) -> Self {
        Self::Internal(text.to_string())
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        use sea_orm::{DbErr, SqlErr};
        // A unique index had the last word: somebody was first.
        if let Some(SqlErr::UniqueConstraintViolation(_)) = error.sql_err() {
            return Self::Changed;
        }
        match &error {
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => {
                tracing::warn!("the database gives no connection");
                Self::Unavailable
            }
            other => classify(&other.to_string()),
        }
    }
}

/// Keeps what helps (the kind of the fault) and drops what might hold values.
fn classify(text: &str) -> Error {
    let lower = text.to_ascii_lowercase();
    if lower.contains("database is locked")
        || lower.contains("disk is full")
        || lower.contains("readonly database")
    {
        return Error::Unavailable;
    }
    let kind: String = text
        .chars()
        .take_while(|c| *c != '\'' && *c != '"' && *c != '`')
        .take(120)
        .collect();
    Error::Internal(kind)
}
