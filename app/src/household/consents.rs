//! The sentences of the consents. What is hashed and kept is exactly what stands here.

use crate::i18n::Words;
use crate::t;
use domain::word::Purpose;

/// The sentence that she says yes to.
pub fn text(words: &Words, purpose: Purpose) -> String {
    match purpose {
        Purpose::Matching => t!(words, "household-consent-matching"),
        Purpose::Contact => t!(words, "household-consent-contact"),
        Purpose::Research => t!(words, "household-consent-research"),
    }
}

/// What happens without it.
pub fn without(purpose: Purpose) -> String {
    match purpose {
        Purpose::Matching => t!("household-consent-matching-without"),
        Purpose::Contact => t!("household-consent-contact-without"),
        Purpose::Research => t!("household-consent-research-without"),
    }
}
