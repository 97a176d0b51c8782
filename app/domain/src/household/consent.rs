//! What she says yes to: one box a purpose, none ticked beforehand.

use crate::form::{Mistake, Problem, Values};
use crate::word::Purpose;
use serde::{Deserialize, Serialize};

/// The version of the consent texts. A change of their meaning in any language is a new version.
pub const CONSENT_VERSION: &str = "2026-11-1";

/// The name of a purpose's box in the form.
#[must_use]
pub const fn consent_field(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Matching => "consent_matching",
        Purpose::Contact => "consent_contact",
        Purpose::Research => "consent_research",
    }
}

/// The purposes somebody said yes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consents(Vec<Purpose>);

impl Consents {
    /// Only these boxes out of what was sent.
    #[must_use]
    pub fn take(sent: &Values) -> Values {
        let mut taken = Values::default();
        for purpose in Purpose::ALL {
            let field = consent_field(*purpose);
            taken.set(field, sent.all(field).to_vec());
        }
        taken
    }

    /// Reads the boxes.
    ///
    /// # Errors
    /// Without a yes to matching there is nothing we may do with a sign-up.
    pub fn read(values: &Values) -> Result<Self, Vec<Mistake>> {
        let given: Vec<Purpose> = Purpose::ALL
            .iter()
            .copied()
            .filter(|p| values.has(consent_field(*p), "yes"))
            .collect();
        if given.contains(&Purpose::Matching) {
            Ok(Self(given))
        } else {
            Err(vec![Mistake::new(
                consent_field(Purpose::Matching),
                Problem::Missing,
            )])
        }
    }

    /// What was said yes to.
    #[must_use]
    pub fn given(&self) -> &[Purpose] {
        &self.0
    }
}
