//! The texts of the page: one loader for the page's own language, given to every component by context.
//!
//! The language is decided once, on the server, from the address. The browser downloads only its own language.

use domain::language::Language;
use i18n_embed::fluent::FluentLanguageLoader;
use leptos::prelude::*;
use std::sync::Arc;

mod assets;
#[cfg(feature = "hydrate")]
mod browser;
pub use assets::loader_of_text;
#[cfg(feature = "ssr")]
pub use assets::server_loader;
#[cfg(feature = "hydrate")]
pub use browser::start_with;

/// The words of one language. Cheap to clone; equal on server and browser for the same page.
#[derive(Clone)]
pub struct Words {
    /// The language of the page.
    pub language: Language,
    /// What `fl!` reads.
    pub loader: Arc<FluentLanguageLoader>,
}

/// The words of this page.
///
/// Outside a page (when the routes are listed) there is none; then Dutch stands in on the server.
#[must_use]
pub fn words() -> Words {
    if let Some(words) = use_context::<Words>() {
        return words;
    }
    fallback()
}

#[cfg(feature = "ssr")]
fn fallback() -> Words {
    server_loader(Language::Dutch)
}

#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
fn fallback() -> Words {
    browser::words().unwrap_or_else(|| loader_of_text(Language::Dutch, ""))
}

#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
fn fallback() -> Words {
    loader_of_text(Language::Dutch, "")
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
