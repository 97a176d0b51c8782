//! The one language of this document, fetched once before hydration.

use super::{Words, loader_of_text};
use domain::language::Language;
use std::cell::RefCell;

thread_local! {
    static WORDS: RefCell<Option<Words>> = const { RefCell::new(None) };
}

/// Sets the words that every component of this document reads; false for a language that is none of ours.
pub fn start_with(code: &str, text: &str) -> bool {
    let words = Language::from_code(code).map(|language| loader_of_text(language, text));
    let known = words.is_some();
    WORDS.with(|cell| *cell.borrow_mut() = words);
    known
}

pub(super) fn words() -> Option<Words> {
    WORDS.with(|cell| cell.borrow().clone())
}
