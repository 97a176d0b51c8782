//! The one language of this document, fetched once before hydration.

use super::{Words, loader_of_text};
use domain::language::Language;
use std::cell::RefCell;

thread_local! {
    static WORDS: RefCell<Option<Words>> = const { RefCell::new(None) };
}

/// Fetches the texts at `address`, whose last part is the language; `None` when they cannot be had.
pub async fn fetch_words(address: &str) -> Option<Words> {
    let language = address.rsplit('/').next().and_then(Language::from_code)?;
    let answer = gloo_net::http::Request::get(address).send().await.ok()?;
    if !answer.ok() {
        return None;
    }
    Some(loader_of_text(language, &answer.text().await.ok()?))
}

/// Sets the words that every component of this document reads.
pub fn start_with(words: Words) {
    WORDS.with(|cell| *cell.borrow_mut() = Some(words));
}

pub(super) fn words() -> Option<Words> {
    WORDS.with(|cell| cell.borrow().clone())
}
