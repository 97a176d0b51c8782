//! Answers to pick: real radio buttons and checkboxes in rows of 48 pixels.

use super::field::Message;
use leptos::prelude::*;

/// One row.
#[derive(Clone, Default)]
pub struct Pick {
    /// What is sent.
    pub value: String,
    /// In words.
    pub label: String,
    /// A second, quieter line.
    pub hint: Option<String>,
    /// Chosen before.
    pub checked: bool,
    /// "I do not know", "rather not say": a little apart from the rest.
    pub apart: bool,
    /// The Dutch words of a date, beneath.
    pub dutch: Option<String>,
}

impl Pick {
    /// A row.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>, checked: bool) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            checked,
            ..Self::default()
        }
    }

    /// A row that stands a little apart.
    #[must_use]
    pub fn apart(mut self) -> Self {
        self.apart = true;
        self
    }

    /// Adds a quieter line.
    #[must_use]
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }
}

/// A question with rows. The first row has the id of the question, so that `#name` leads to it.
#[component]
pub fn Picks(
    /// Name of every input.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// The rows.
    options: Vec<Pick>,
    /// Several may be chosen.
    #[prop(optional)]
    many: bool,
    /// The question is the heading of the page.
    #[prop(optional)]
    heading: bool,
    /// Two columns where there is room.
    #[prop(optional)]
    two: bool,
    /// Why, or how.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What to do about it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
) -> impl IntoView {
    let describe = super::described_by(&name, hint.is_some(), error.is_some());
    let class = match (error.is_some(), two) {
        (true, true) => "picks two bad",
        (true, false) => "picks bad",
        (false, true) => "picks two",
        (false, false) => "picks",
    };
    let legend = if heading {
        view! { <h1 tabindex="-1">{legend}</h1> }.into_any()
    } else {
        view! { <span>{legend}</span> }.into_any()
    };
    let rows = options
        .into_iter()
        .enumerate()
        .map(|(at, pick)| row(&name, at, many, pick))
        .collect_view();
    view! {
        <fieldset class=class aria-describedby=describe>
            <legend>{legend}</legend>
            <Message id=name.clone() hint error/>
            {rows}
        </fieldset>
    }
    .into_any()
}

/// One checkbox of its own: a consent, a promise. Never ticked beforehand by us.
#[component]
pub fn Tick(
    /// Name and id.
    #[prop(into)]
    name: String,
    /// The whole sentence.
    #[prop(into)]
    label: String,
    /// What happens without it.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// Ticked before.
    #[prop(optional)]
    checked: bool,
    /// What to do about it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
) -> impl IntoView {
    let class = if error.is_some() { "field bad" } else { "field" };
    let pick = Pick {
        value: "yes".to_owned(),
        label,
        hint,
        checked,
        ..Pick::default()
    };
    view! {
        <div class=class>
            <Message id=name.clone() error/>
            {row(&name, 0, true, pick)}
        </div>
    }
    .into_any()
}

fn row(name: &str, at: usize, many: bool, pick: Pick) -> AnyView {
    let id = if at == 0 {
        name.to_owned()
    } else {
        format!("{name}-{at}")
    };
    let kind = if many { "checkbox" } else { "radio" };
    let hint = pick.hint.map(|text| view! { <span class="hint">{text}</span> });
    let dutch = pick
        .dutch
        .map(|words| view! { <span class="nl-date"><span lang="nl" dir="ltr">{words}</span></span> });
    view! {
        <label class=if pick.apart { "pick apart" } else { "pick" }>
            <input type=kind id=id name=name.to_owned() value=pick.value checked=pick.checked/>
            <span>{pick.label}{hint}{dutch}</span>
        </label>
    }
    .into_any()
}
