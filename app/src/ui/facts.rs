//! What was answered: question, answer, who sees it, and a way to change it.

use super::WhoSees;
use crate::t;
use leptos::prelude::*;

/// One line.
#[derive(Clone, Default)]
pub struct Fact {
    /// The question, short.
    pub label: String,
    /// The answer as words; a person's own text keeps its direction.
    pub value: String,
    /// Who sees it.
    pub sees: Option<String>,
    /// Where it can be changed.
    pub change: Option<String>,
}

impl Fact {
    /// A line that only shows.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            ..Self::default()
        }
    }

    /// Adds the address where it can be changed.
    #[must_use]
    pub fn change(mut self, href: impl Into<String>) -> Self {
        self.change = Some(href.into());
        self
    }

    /// Adds who sees it.
    #[must_use]
    pub fn sees(mut self, text: impl Into<String>) -> Self {
        self.sees = Some(text.into());
        self
    }
}

/// A list of lines.
#[component]
pub fn Facts(
    /// In the order of the questions.
    facts: Vec<Fact>,
) -> impl IntoView {
    view! { <dl class="facts">{facts.into_iter().map(line).collect_view()}</dl> }.into_any()
}

fn line(fact: Fact) -> impl IntoView {
    let about = fact.label.clone();
    let sees = fact.sees.map(|text| view! { <dd><WhoSees text/></dd> });
    let change = fact.change.map(|href| {
        view! { <dd class="act"><a href=href>{t!("site-change")}<span class="vh">" " {about}</span></a></dd> }
    });
    view! {
        <div>
            <dt>{fact.label}</dt>
            <dd><bdi>{fact.value}</bdi></dd>
            {sees}
            {change}
        </div>
    }
}
