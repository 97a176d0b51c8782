//! What somebody of the team types into a box is kept until it is written: when it is too long, when the session is
//! over, when the second factor is asked for again. One text about each file and each report; one answer at a time.

use crate::t;
use domain::form::{Problem, Values, free_text};
use programme::{Access, Error, draft};

/// A note in the file with this id.
pub fn note(of: &str) -> String {
    format!("team_note {of}")
}

/// How the report with this id ended.
pub fn outcome(of: &str) -> String {
    format!("team_outcome {of}")
}

/// The answer to a question about a proposal.
pub const ANSWER: &str = "team_answer";
/// Letters of a note or an outcome at most.
pub const LONGEST: u16 = 2000;

/// Keeps `text`, typed about the thing with the id `of`.
///
/// # Errors
/// `SignInNeeded` for a browser without cookies; database faults.
pub async fn keep(access: &Access, kind: &str, of: &str, text: &str) -> Result<(), Error> {
    let mut typed = Values::default();
    typed.set("of", vec![of.to_owned()]);
    typed.set("text", vec![text.to_owned()]);
    draft::save_own(access, kind, typed).await.map(drop)
}

/// What was typed about this thing and is not written yet; mostly empty.
///
/// # Errors
/// Database faults only.
pub async fn kept(access: &Access, kind: &str, of: &str) -> Result<String, Error> {
    let kept = any(access, kind).await?.filter(|kept| kept.0 == of);
    Ok(kept.map(|kept| kept.1).unwrap_or_default())
}

/// What was typed and is not written yet, and the id of what it is about.
///
/// # Errors
/// Database faults only.
pub async fn any(access: &Access, kind: &str) -> Result<Option<(String, String)>, Error> {
    let typed = draft::load(access, kind).await?.values;
    let kept = (typed.one("of").to_owned(), typed.one("text").to_owned());
    Ok((!kept.0.is_empty()).then_some(kept))
}

/// It is written.
///
/// # Errors
/// Database faults only.
pub async fn written(access: &Access, kind: &str) -> Result<(), Error> {
    draft::discard(access, kind).await
}

/// What is wrong with a kept text of `most` letters at most. An empty one is none.
pub fn wrong(text: &str, most: u16) -> Option<String> {
    match free_text(text, most) {
        Err(Problem::TooLong { most }) => {
            let length = text.chars().count();
            Some(t!("field-too-long", max = i64::from(most), length = length))
        }
        _ => None,
    }
}
