//! The sentences of consent, as they stand on the page and are kept with a yes. Server only.

use crate::i18n::Words;
use crate::t_plain;
use domain::word::Purpose;

/// The sentence somebody says yes to.
#[must_use]
pub fn text(words: &Words, purpose: Purpose) -> String {
    match purpose {
        Purpose::Matching => t_plain!(words, "household-consent-matching"),
        Purpose::Contact => t_plain!(words, "household-consent-contact"),
        Purpose::Research => t_plain!(words, "household-consent-research"),
    }
}
