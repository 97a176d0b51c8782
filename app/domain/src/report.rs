//! "Something is not right": told by anybody, read by a coordinator.

use crate::day::Moment;
use crate::form::{Mistake, Problem, Values, free_text};
use crate::id::ReportId;
use crate::language::Language;
use serde::{Deserialize, Serialize};

/// The most characters of a report.
pub const LONGEST: u16 = 2_000;

/// What somebody tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportForm {
    /// Slug of the city; none when the person does not say.
    pub city: Option<String>,
    /// What is not right.
    pub body: String,
    /// How to reach the person; free text.
    pub reply_to: Option<String>,
}

impl ReportForm {
    /// Reads the form: `city`, `body`, `reply_to`.
    ///
    /// # Errors
    /// The fields that cannot be accepted.
    pub fn read(values: &Values) -> Result<Self, Vec<Mistake>> {
        let mut wrong = Vec::new();
        let body = match free_text(values.one("body"), LONGEST) {
            Ok(Some(text)) => text,
            Ok(None) => note(&mut wrong, "body", Problem::Missing),
            Err(problem) => note(&mut wrong, "body", problem),
        };
        let reply_to = free_text(values.one("reply_to"), 200).unwrap_or_else(|p| {
            wrong.push(Mistake::new("reply_to", p));
            None
        });
        let city = Some(values.one("city").to_owned()).filter(|c| !c.is_empty());
        if wrong.is_empty() {
            Ok(Self { city, body, reply_to })
        } else {
            Err(wrong)
        }
    }
}

fn note(wrong: &mut Vec<Mistake>, field: &str, problem: Problem) -> String {
    wrong.push(Mistake::new(field, problem));
    String::new()
}

/// A report as the coordinator reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportView {
    /// Its id.
    pub id: ReportId,
    /// Language in which it was written, as far as the page tells.
    pub language: Language,
    /// What was told.
    pub body: String,
    /// How to reach the person.
    pub reply_to: Option<String>,
    /// Told by somebody who was signed in.
    pub signed_in: bool,
    /// When it was told.
    pub at: Moment,
    /// When it was handled.
    pub handled_at: Option<Moment>,
    /// What came of it.
    pub outcome: Option<String>,
}
