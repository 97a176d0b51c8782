//! The ways into the demonstration: one sign-in link a role, printed and, if asked, written as JSON.

use super::Persona;
use domain::demo::{self, CastMember, Part};
use domain::id::AccountId;
use domain::language::Language;
use serde::Serialize;

/// Somebody whose link is shown.
#[derive(Clone)]
pub struct Shown {
    /// Which part this person plays.
    pub role: Part,
    account: AccountId,
    language: Language,
    name: String,
    token: String,
    city: Option<String>,
}

impl Shown {
    pub(super) fn new(role: Part, persona: &Persona, city: Option<&str>) -> Self {
        Self {
            role,
            account: persona.account,
            language: persona.language,
            name: persona.name.clone(),
            token: persona.link.clone(),
            city: city.map(str::to_owned),
        }
    }

    /// For the page of the demonstration.
    pub(super) fn cast(&self) -> CastMember {
        let shown = demo::Shown {
            part: self.role,
            name: self.name.clone(),
            city: self.city.clone(),
        };
        CastMember {
            shown,
            account: self.account,
        }
    }
}

/// A line of the file.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Which part.
    pub role: String,
    /// Invented name.
    pub name: String,
    /// Slug.
    pub city: Option<String>,
    /// Where to go.
    pub url: String,
}

/// The links under an address such as `http://127.0.0.1:3000`.
#[must_use]
pub fn links(shown: &[Shown], origin: &str) -> Vec<Link> {
    shown
        .iter()
        .map(|s| Link {
            role: s.role.to_string(),
            name: s.name.clone(),
            city: s.city.clone(),
            url: format!("{origin}/{}/sign-in/link/{}", s.language, s.token),
        })
        .collect()
}
