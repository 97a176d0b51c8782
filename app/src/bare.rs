//! A page that asks nobody anything: for what the edge refuses and for what broke. No session, no database, no script.

use crate::error::AppError;
use crate::i18n::server_loader;
use crate::paths::Path;
use crate::problem::words_of;
use crate::t;
use crate::ui::{Kind, LinkButton, Problem, escape};
use domain::language::Language;
use leptos::prelude::*;

/// The whole document for a status of 400 or more; `css` is the address of the stylesheet.
#[must_use]
pub fn page(language: Language, status: u16, retry_after: i64, css: &str) -> String {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(server_loader(language));
        let (title, text) = words(status, retry_after);
        let head = escape(&title);
        let body = view! {
            <main id="main" tabindex="-1">
                <Problem title text>
                    <LinkButton href=Path::Home.at(language) text=t!("problem-home") kind=Kind::Main/>
                </Problem>
            </main>
        }
        .to_html();
        let (code, direction) = (language.code(), language.direction());
        format!(
            "<!DOCTYPE html><html lang=\"{code}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta name=\"robots\" content=\"noindex\"><link rel=\"stylesheet\" href=\"{css}\">\
             <title>{head}</title></head><body>{body}</body></html>"
        )
    })
}

fn words(status: u16, retry_after: i64) -> (String, String) {
    match status {
        404 | 410 => words_of(&AppError::NotFound),
        429 => words_of(&AppError::TooOften { retry_after }),
        503 => words_of(&AppError::Unavailable),
        500.. => words_of(&AppError::Broken {
            reference: String::new(),
        }),
        _ => (t!("problem-not-taken-title"), t!("problem-not-taken-text")),
    }
}

#[cfg(test)]
mod tests {
    use super::page;
    use domain::language::Language;

    #[test]
    fn every_status_has_a_page_in_the_readers_language_and_no_script() {
        for status in [400, 403, 404, 405, 413, 429, 500, 503] {
            let html = page(Language::Arabic, status, 30, "/x.css");
            assert!(html.contains("lang=\"ar\" dir=\"rtl\""), "{status}");
            assert!(html.contains("<h1") && !html.contains("<script"), "{status}");
            assert!(
                !html.contains("problem-"),
                "{status}: an id stands in place of words"
            );
        }
        assert_ne!(
            page(Language::Dutch, 429, 30, ""),
            page(Language::Dutch, 413, 30, "")
        );
    }
}
