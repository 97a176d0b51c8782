//! What a form brought: names and the texts typed under them, forgiving about how they were typed.
//!
//! *Parse, don't validate*: a slice's `…Form` reads [`Values`] and gives its parsed type or the list of [`Mistake`]s.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

mod read;
pub use read::{digits, email, free_text, name, number, phone, postcode};

/// The most characters kept of one field; the edge refuses larger bodies anyway.
pub const LONGEST: usize = 4_000;

/// The fields of a form by name. A name may carry several texts (ticked boxes).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Values(BTreeMap<String, Vec<String>>);

/// One field that cannot be accepted, and why. No text: the sentence is made in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mistake {
    /// Name of the field in the form; also the fragment of its place on the page.
    pub field: String,
    /// Why.
    pub problem: Problem,
}

/// Why an input is not acceptable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// Nothing was given and the next step needs it.
    Missing,
    /// It is not of the kind that is asked (a postcode, an address of mail, a date …).
    Wrong,
    /// More characters than there is room for.
    TooLong {
        /// The most characters.
        most: u16,
    },
    /// More choices than are allowed.
    TooMany {
        /// The most choices.
        most: u16,
    },
    /// A choice that is not on the list.
    NotOnTheList,
    /// A date or time that has passed.
    InThePast,
    /// Somebody else changed it meanwhile.
    Changed,
    /// It is taken already, or known already.
    Taken,
}

impl Mistake {
    /// A mistake in one field.
    #[must_use]
    pub fn new(field: &str, problem: Problem) -> Self {
        Self {
            field: field.to_owned(),
            problem,
        }
    }
}

impl Values {
    /// Adds one typed text under a name; control marks and outer spaces are dropped, the rest stays as typed.
    pub fn add(&mut self, name: &str, typed: &str) {
        self.0.entry(name.to_owned()).or_default().push(read::tidy(typed));
    }

    /// Replaces everything under a name.
    pub fn set(&mut self, name: &str, texts: Vec<String>) {
        self.0.insert(name.to_owned(), texts);
    }

    /// The first text under a name; empty if there is none.
    #[must_use]
    pub fn one(&self, name: &str) -> &str {
        self.0
            .get(name)
            .and_then(|v| v.first())
            .map_or("", String::as_str)
    }

    /// All texts under a name.
    #[must_use]
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a text stands under a name, as for a ticked box.
    #[must_use]
    pub fn has(&self, name: &str, text: &str) -> bool {
        self.all(name).iter().any(|t| t == text)
    }

    /// The names that were sent.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Takes over every field of `newer`, for a draft that grows page by page.
    pub fn merge(&mut self, newer: Self) {
        self.0.extend(newer.0);
    }

    /// Forgets a field.
    pub fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// Whether nothing was sent.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
