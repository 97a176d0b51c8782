//! Every address of the site as a function. Nobody writes an address by hand.

use domain::language::Language;

/// The home page.
#[must_use]
pub fn home(language: Language) -> String {
    format!("/{language}")
}

/// How the year goes.
#[must_use]
pub fn how(language: Language) -> String {
    format!("/{language}/how")
}
