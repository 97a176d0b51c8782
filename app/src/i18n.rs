//! The texts of the page: one loader for the page's own language, given to every component by context.
//!
//! The language is decided once, from the address. The browser gets finished words in its own language and nothing else.

use domain::language::Language;
use i18n_embed::fluent::FluentLanguageLoader;
use leptos::prelude::*;
use std::sync::Arc;

mod assets;
pub use assets::{loader_of_text, server_loader};

/// The words of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    /// The language of the page.
    pub language: Language,
    /// What `fl!` reads.
    pub loader: Arc<FluentLanguageLoader>,
}

/// The words of this page.
///
/// Outside a page (when the routes are listed) there is none; then Dutch stands in.
#[must_use]
pub fn words() -> Words {
    use_context::<Words>().unwrap_or_else(|| server_loader(Language::Dutch))
}

/// The language of this page.
#[must_use]
pub fn language() -> Language {
    words().language
}

/// A text of this page's language by its id, checked at compile time: `t!("home-title")`, `t!("group-seats", count = 3)`.
///
/// The first argument may be the [`Words`]: `t!(words, "home-title")`, for closures that outlive the component.
#[macro_export]
macro_rules! t {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        ::i18n_embed_fl::fl!($crate::i18n::words().loader, $id $(, $name = $value)*)
    };
    ($words:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        ::i18n_embed_fl::fl!($words.loader, $id $(, $name = $value)*)
    };
}

/// As [`t!`], without the marks that isolate directions: for addresses, mail subjects, calendars and files.
#[macro_export]
macro_rules! t_plain {
    ($($any:tt)*) => { $crate::i18n::without_marks(&$crate::t!($($any)*)) };
}

/// A text that a person wrote, inside a text of ours: its direction is its own (U+2068, U+2069).
#[must_use]
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Removes U+2066 to U+2069, which Fluent puts round every variable.
#[must_use]
pub fn without_marks(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}
