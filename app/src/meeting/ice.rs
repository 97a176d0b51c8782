//! Questions to break the ice, in two languages side by side. The browser has one language; the other comes as words.

use crate::i18n::Words;
use crate::t;
use crate::ui::{Card, Head, Table};
use domain::language::Language;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The questions in a language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Beside {
    language: Language,
    lines: Vec<String>,
}

impl Beside {
    /// The questions in the language of these words.
    pub fn of(words: &Words) -> Self {
        Self {
            language: words.language,
            lines: vec![
                t!(words, "meeting-ice-1"),
                t!(words, "meeting-ice-2"),
                t!(words, "meeting-ice-3"),
                t!(words, "meeting-ice-4"),
                t!(words, "meeting-ice-5"),
                t!(words, "meeting-ice-6"),
            ],
        }
    }
}

/// The card with both.
pub fn card(other: Beside) -> impl IntoView {
    let own = Beside::of(&crate::i18n::words());
    let (code, direction) = (other.language.code(), other.language.direction());
    // On a Dutch page for a Dutch reader both would be the same.
    let twice = other.language != own.language;
    let pairs = own.lines.into_iter().zip(other.lines).map(move |(mine, theirs)| {
        let theirs = twice.then(|| view! { <td lang=code dir=direction>{theirs}</td> });
        view! { <tr><td>{mine}</td>{theirs}</tr> }
    });
    let pairs = pairs.collect_view();
    let head = if twice {
        vec![
            Head::new(own.language.own_name()),
            Head::new(other.language.own_name()),
        ]
    } else {
        vec![Head::new(own.language.own_name())]
    };
    view! {
        <Card title=t!("meeting-ice-title") id="ice">
            <p>{t!("meeting-ice-text")}</p>
            // Not the card's own name: two parts of a page called alike cannot be told apart.
            <Table caption=t!("meeting-kit-title") head>{pairs}</Table>
        </Card>
    }
}
