//! What a page can say went wrong: a closed list of codes. The sentences are made where the reader's language is.

/// Why a page gives no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppError {
    /// Nobody is signed in, or the session has ended.
    SignInNeeded,
    /// Staff, and the second factor is still to come.
    SecondFactorNeeded,
    /// The second factor must be given again.
    StepUpNeeded,
    /// Absent or forbidden.
    NotFound,
    /// Changed meanwhile by somebody else or in another tab.
    Changed,
    /// Too often.
    TooOften {
        /// Seconds.
        retry_after: i64,
    },
    /// A link, code or invitation that no longer works.
    Dead,
    /// Busy; try again.
    Unavailable,
    /// Ours; the reference stands in the log too.
    Broken {
        /// A short random reference.
        reference: String,
    },
}

impl AppError {
    /// The code in `/problem/{code}`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SignInNeeded => "session-ended",
            Self::SecondFactorNeeded => "second-factor",
            Self::StepUpNeeded => "step-up",
            Self::NotFound => "not-found",
            Self::Changed => "changed",
            Self::TooOften { .. } => "too-often",
            Self::Dead => "dead",
            Self::Unavailable => "unavailable",
            Self::Broken { .. } => "broken",
        }
    }

    /// The error of a code; anything unknown is `NotFound`.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        match code {
            "session-ended" => Self::SignInNeeded,
            "second-factor" => Self::SecondFactorNeeded,
            "step-up" => Self::StepUpNeeded,
            "changed" => Self::Changed,
            "too-often" => Self::TooOften { retry_after: 60 },
            "dead" => Self::Dead,
            "unavailable" => Self::Unavailable,
            "broken" => Self::Broken {
                reference: String::new(),
            },
            _ => Self::NotFound,
        }
    }

    /// The status of a page that says this.
    #[must_use]
    pub const fn status(&self) -> u16 {
        match self {
            Self::SignInNeeded | Self::SecondFactorNeeded | Self::StepUpNeeded => 403,
            Self::NotFound => 404,
            Self::Changed => 409,
            Self::TooOften { .. } => 429,
            Self::Dead => 410,
            Self::Unavailable => 503,
            Self::Broken { .. } => 500,
        }
    }
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for AppError {}

impl From<programme::Error> for AppError {
    fn from(error: programme::Error) -> Self {
        use programme::Error;
        match error {
            Error::SignInNeeded => Self::SignInNeeded,
            Error::SecondFactorNeeded => Self::SecondFactorNeeded,
            Error::StepUpNeeded => Self::StepUpNeeded,
            Error::NotFound => Self::NotFound,
            Error::Changed | Error::Refused(_) => Self::Changed,
            Error::TooOften { retry_after } => Self::TooOften { retry_after },
            Error::Dead => Self::Dead,
            Error::Unavailable => Self::Unavailable,
            Error::Internal(text) => {
                let reference: String = programme::secret::token()
                    .unwrap_or_default()
                    .chars()
                    .take(8)
                    .collect();
                tracing::error!(reference, text, "internal");
                Self::Broken { reference }
            }
        }
    }
}
