//! What people send about a proposal.

use super::DeclineReason;
use crate::form::{Mistake, Problem, Values, free_text};
use crate::id::{ProposalId, QuestionId};

/// Letters of a question or an answer at most.
pub const LONGEST: u16 = 1_000;

/// A no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclineForm {
    /// To which proposal.
    pub proposal: ProposalId,
    /// Why, if said.
    pub reason: Option<DeclineReason>,
}

/// A question to the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionForm {
    /// About which proposal.
    pub proposal: ProposalId,
    /// The question.
    pub body: String,
}

/// The team's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerForm {
    /// To which question.
    pub question: QuestionId,
    /// The answer.
    pub body: String,
}

/// The id in the hidden field `proposal`.
pub(super) fn proposal(values: &Values, mistakes: &mut Vec<Mistake>) -> ProposalId {
    ProposalId::read(values.one("proposal")).unwrap_or_else(|| {
        mistakes.push(Mistake::new("proposal", Problem::Wrong));
        ProposalId(uuid::Uuid::nil())
    })
}

/// A text that must be there, at most 1,000 characters.
pub(crate) fn text(values: &Values, field: &str, mistakes: &mut Vec<Mistake>) -> String {
    match free_text(values.one(field), LONGEST) {
        Ok(Some(text)) => return text,
        Ok(None) => mistakes.push(Mistake::new(field, Problem::Missing)),
        Err(problem) => mistakes.push(Mistake::new(field, problem)),
    }
    String::new()
}

/// The value, if nothing was wrong.
pub(crate) fn done<T>(value: T, mistakes: Vec<Mistake>) -> Result<T, Vec<Mistake>> {
    if mistakes.is_empty() {
        Ok(value)
    } else {
        Err(mistakes)
    }
}

impl DeclineForm {
    /// Fields `proposal` and `reason`.
    ///
    /// # Errors
    /// `NotOnTheList` for a reason that is none; `Missing` when a side that `must` say gives none.
    pub fn parse(values: &Values, must: bool) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let proposal = proposal(values, &mut mistakes);
        let typed = values.one("reason");
        let reason = DeclineReason::from_code(typed);
        if reason.is_none() && !typed.is_empty() {
            mistakes.push(Mistake::new("reason", Problem::NotOnTheList));
        } else if reason.is_none() && must {
            mistakes.push(Mistake::new("reason", Problem::Missing));
        }
        done(Self { proposal, reason }, mistakes)
    }
}

impl QuestionForm {
    /// Fields `proposal` and `question`.
    ///
    /// # Errors
    /// `Missing` without a text, `TooLong` beyond 1,000 characters.
    pub fn parse(values: &Values) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let proposal = proposal(values, &mut mistakes);
        let body = text(values, "question", &mut mistakes);
        done(Self { proposal, body }, mistakes)
    }
}

impl AnswerForm {
    /// Fields `id` and `answer`.
    ///
    /// # Errors
    /// As [`QuestionForm::parse`].
    pub fn parse(values: &Values) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let question = QuestionId::read(values.one("id")).unwrap_or_else(|| {
            mistakes.push(Mistake::new("id", Problem::Wrong));
            QuestionId(uuid::Uuid::nil())
        });
        let body = text(values, "answer", &mut mistakes);
        done(Self { question, body }, mistakes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_must_say_why_and_a_household_need_not() {
        let mut values = Values::default();
        values.add("proposal", "6f1c0a5e5b0f4a53a3a1f3a1d7f0c001");
        assert!(DeclineForm::parse(&values, false).is_ok());
        assert_eq!(
            DeclineForm::parse(&values, true),
            Err(vec![Mistake::new("reason", Problem::Missing)])
        );
        values.add("reason", "because");
        assert_eq!(
            DeclineForm::parse(&values, false),
            Err(vec![Mistake::new("reason", Problem::NotOnTheList)])
        );
    }

    #[test]
    fn an_empty_question_is_none() {
        let mistakes = QuestionForm::parse(&Values::default()).expect_err("refused");
        assert!(mistakes.contains(&Mistake::new("question", Problem::Missing)));
    }
}
