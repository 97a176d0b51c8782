//! The ways into the demonstration: one sign-in link a role, printed and, if asked, written as JSON.

use super::Persona;
use serde::Serialize;

/// Somebody whose link is shown.
#[derive(Clone)]
pub struct Shown {
    /// Which part this person plays.
    pub role: String,
    name: String,
    token: String,
    city: Option<String>,
}

impl Shown {
    pub(super) fn new(role: &str, persona: &Persona, city: Option<&str>) -> Self {
        let (name, token) = (persona.name.clone(), persona.link.clone());
        Self {
            role: role.to_owned(),
            name,
            token,
            city: city.map(str::to_owned),
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
            role: s.role.clone(),
            name: s.name.clone(),
            city: s.city.clone(),
            url: format!("{origin}/nl/sign-in/link/{}", s.token),
        })
        .collect()
}
