//! A language somebody speaks, and how it stands in a form: one field a language, `language-nl`, holding a level.

use crate::form::{Problem, Values};
use crate::word::{Level, Spoken};
use serde::{Deserialize, Serialize};

/// A language and how well. In rows: `{"language":"nl","level":"b2"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Speaks {
    /// Which.
    pub language: Spoken,
    /// How well.
    pub level: Level,
}

/// The name of the field of a language.
#[must_use]
pub fn field(language: Spoken) -> String {
    format!("language-{language}")
}

/// The languages of a form; a language without a level is not spoken.
///
/// # Errors
/// `Missing` when none is chosen, `NotOnTheList` for a level that is none.
pub fn languages(values: &Values) -> Result<Vec<Speaks>, Problem> {
    let mut found = Vec::new();
    for language in Spoken::ALL.iter().copied() {
        let typed = values.one(&field(language));
        if !typed.is_empty() {
            let level = Level::from_code(typed).ok_or(Problem::NotOnTheList)?;
            found.push(Speaks { language, level });
        }
    }
    if found.is_empty() {
        Err(Problem::Missing)
    } else {
        Ok(found)
    }
}
