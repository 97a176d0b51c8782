//! The way through the questionnaire as a pure object: what is answered, where one may go, what is still missing.

use super::{SignUp, Step, read};
use crate::form::{Mistake, Values};

/// A questionnaire on its way, as its draft stands.
#[derive(Clone, Copy, Debug)]
pub struct Journey<'a> {
    values: &'a Values,
}

impl<'a> Journey<'a> {
    /// A journey over a draft.
    #[must_use]
    pub const fn new(values: &'a Values) -> Self {
        Self { values }
    }

    /// What cannot be accepted on a page, in the order of its fields; empty when it is fine or was skipped.
    #[must_use]
    pub fn mistakes(&self, step: Step) -> Vec<Mistake> {
        let mut found = read(step, self.values, &mut SignUp::default())
            .err()
            .unwrap_or_default();
        found.sort_by_key(|m| step.fields().iter().position(|field| *field == m.field));
        found
    }

    /// Whether anything was typed on a page.
    #[must_use]
    pub fn touched(&self, step: Step) -> bool {
        step.fields()
            .iter()
            .any(|f| self.values.all(f).iter().any(|t| !t.is_empty()))
    }

    /// Whether a page has been sent or skipped already.
    #[must_use]
    pub fn seen(&self, step: Step) -> bool {
        self.values.names().any(|name| step.fields().contains(&name))
    }

    /// The first page that still needs something; none when all is ready to be checked.
    #[must_use]
    pub fn first_open(&self) -> Option<Step> {
        Step::ALL
            .iter()
            .copied()
            .find(|step| !self.mistakes(*step).is_empty())
    }

    /// Where somebody goes on who comes back: the first page with a mistake, else the first not yet seen.
    #[must_use]
    pub fn resume(&self) -> Option<Step> {
        Step::ALL
            .iter()
            .copied()
            .find(|step| !self.mistakes(*step).is_empty() || !self.seen(*step))
    }

    /// A page may be visited when every page before it that is needed is in order. One may always go back.
    #[must_use]
    pub fn may_visit(&self, step: Step) -> bool {
        let before = Step::ALL.iter().copied().take_while(|s| *s != step);
        before.filter(|s| s.needed()).all(|s| self.mistakes(s).is_empty())
    }

    /// Everything, ready to be sent.
    ///
    /// # Errors
    /// Every mistake with its page, in the order of the pages.
    pub fn finish(&self) -> Result<SignUp, Vec<(Step, Mistake)>> {
        let (mut sign_up, mut mistakes) = (SignUp::default(), Vec::new());
        for step in Step::ALL.iter().copied() {
            if let Err(found) = read(step, self.values, &mut sign_up) {
                mistakes.extend(found.into_iter().map(|m| (step, m)));
            }
        }
        if mistakes.is_empty() {
            Ok(sign_up)
        } else {
            Err(mistakes)
        }
    }
}
