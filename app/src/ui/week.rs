//! A week of mornings, afternoons and evenings to tick: seven rows of three, also on a narrow phone.

use super::field::Message;
use crate::word;
use domain::word::{DayPart, Weekday};
use leptos::prelude::*;

/// Twenty-one boxes; the value of a box is its slot. The first has the id of the question.
#[component]
pub fn Week(
    /// Name of every box.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// Slots that are ticked.
    checked: Vec<String>,
    /// The question is the heading of the page.
    #[prop(optional)]
    heading: bool,
    /// Why, or how.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What to do about it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
) -> impl IntoView {
    let describe = super::described_by(&name, hint.is_some(), error.is_some());
    let class = if error.is_some() { "picks bad" } else { "picks" };
    let legend = if heading {
        view! { <h1 tabindex="-1">{legend}</h1> }.into_any()
    } else {
        view! { <span>{legend}</span> }.into_any()
    };
    let parts = DayPart::ALL
        .iter()
        .map(|part| view! { <th scope="col">{word::day_part(*part)}</th> })
        .collect_view();
    let days = Weekday::ALL
        .iter()
        .enumerate()
        .map(|(at, day)| row(&name, at, *day, &checked))
        .collect_view();
    view! {
        <fieldset class=class aria-describedby=describe>
            <legend>{legend}</legend>
            <Message id=name.clone() hint error/>
            <table class="week">
                <thead><tr><td></td>{parts}</tr></thead>
                <tbody>{days}</tbody>
            </table>
        </fieldset>
    }
    .into_any()
}

fn row(name: &str, at: usize, day: Weekday, checked: &[String]) -> AnyView {
    let boxes = (0..3)
        .map(|part| {
            let slot = at * 3 + part;
            let value = slot.to_string();
            let id = if slot == 0 {
                name.to_owned()
            } else {
                format!("{name}-{slot}")
            };
            let label = word::slot(i64::try_from(slot).unwrap_or(-1));
            let ticked = checked.contains(&value);
            view! {
                <td>
                    <label class="pick">
                        <input type="checkbox" id=id name=name.to_owned() value=value checked=ticked/>
                        <span class="vh">{label}</span>
                    </label>
                </td>
            }
        })
        .collect_view();
    view! { <tr><th scope="row">{word::weekday(day)}</th>{boxes}</tr> }.into_any()
}
