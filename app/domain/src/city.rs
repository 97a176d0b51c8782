//! Cities as everybody sees them.

use crate::language::Language;
use crate::state::CityState;
use serde::{Deserialize, Serialize};

/// The name of a place in the languages of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
    /// Arabic.
    pub ar: String,
}

impl Names {
    /// The name in a language.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
            Language::Arabic => &self.ar,
        }
    }
}

/// A city of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CityView {
    /// Key, also in addresses.
    pub slug: String,
    /// Its names.
    pub name: Names,
    /// How it stands.
    pub state: CityState,
    /// Dutch names of its districts; never translated.
    pub districts: Vec<String>,
    /// Whom to ask for; empty when nobody is named.
    pub contact_name: String,
    /// Number; empty when nobody is named.
    pub contact_phone: String,
}
