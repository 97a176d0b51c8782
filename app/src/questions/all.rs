//! The questions themselves, in the page's language.

use crate::t;

/// Who asks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    Newcomer,
    Group,
    Alone,
    Everybody,
}

impl Asker {
    /// In the order of the page.
    pub const ALL: &[Self] = &[Self::Newcomer, Self::Group, Self::Alone, Self::Everybody];

    /// The heading's id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Newcomer => "newcomer",
            Self::Group => "group",
            Self::Alone => "alone",
            Self::Everybody => "everybody",
        }
    }

    /// The heading.
    pub fn title(self) -> String {
        match self {
            Self::Newcomer => t!("questions-by-newcomer"),
            Self::Group => t!("questions-by-group"),
            Self::Alone => t!("questions-by-alone"),
            Self::Everybody => t!("questions-by-everybody"),
        }
    }
}

/// One question with its answer.
pub struct Question {
    pub asker: Asker,
    pub question: String,
    pub answer: String,
}

/// Every question, in the order of the page.
pub fn questions() -> Vec<Question> {
    let by = |asker: Asker, pairs: Vec<(String, String)>| {
        pairs.into_iter().map(move |(question, answer)| Question {
            asker,
            question,
            answer,
        })
    };
    by(Asker::Newcomer, newcomer())
        .chain(by(Asker::Group, group()))
        .chain(by(Asker::Alone, alone()))
        .chain(by(Asker::Everybody, everybody()))
        .collect()
}

fn newcomer() -> Vec<(String, String)> {
    vec![
        (t!("questions-newcomer-1"), t!("questions-newcomer-1-answer")),
        (t!("questions-newcomer-2"), t!("questions-newcomer-2-answer")),
        (t!("questions-newcomer-3"), t!("questions-newcomer-3-answer")),
        (t!("questions-newcomer-4"), t!("questions-newcomer-4-answer")),
        (t!("questions-newcomer-5"), t!("questions-newcomer-5-answer")),
        (t!("questions-newcomer-6"), t!("questions-newcomer-6-answer")),
        (t!("questions-newcomer-7"), t!("questions-newcomer-7-answer")),
    ]
}

fn group() -> Vec<(String, String)> {
    vec![
        (t!("questions-group-1"), t!("questions-group-1-answer")),
        (t!("questions-group-2"), t!("questions-group-2-answer")),
        (t!("questions-group-3"), t!("questions-group-3-answer")),
        (t!("questions-group-4"), t!("questions-group-4-answer")),
        (t!("questions-group-5"), t!("questions-group-5-answer")),
        (t!("questions-group-6"), t!("questions-group-6-answer")),
    ]
}

fn alone() -> Vec<(String, String)> {
    vec![
        (t!("questions-alone-1"), t!("questions-alone-1-answer")),
        (t!("questions-alone-2"), t!("questions-alone-2-answer")),
    ]
}

fn everybody() -> Vec<(String, String)> {
    vec![
        (t!("questions-everybody-1"), t!("questions-everybody-1-answer")),
        (t!("questions-everybody-2"), t!("questions-everybody-2-answer")),
        (t!("questions-everybody-3"), t!("questions-everybody-3-answer")),
    ]
}
