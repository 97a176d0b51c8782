//! The parts that both sides' pages share: the last day, the question, the no, and what is not right.

use super::api::Typed;
use super::words;
use crate::i18n::language;
use crate::paths::Path;
use crate::ui::{Button, DateText, Kind, Pick, Picks, Status, TextArea};
use crate::{t, word};
use domain::day::Day;
use domain::form::{Mistake, Problem};
use domain::id::ProposalId;
use domain::proposal::{Asked, DeclineReason};
use leptos::prelude::*;

/// The last day, with the Dutch words beneath on other pages.
pub fn last_day(day: Option<Day>) -> impl IntoView {
    day.map(|day| {
        let text = t!("proposal-last-day", date = word::day(day));
        let dutch = word::dutch_day(day);
        view! { <DateText text=text dutch=dutch/> }
    })
}

/// The sentence of a mistake.
fn sentence(mistake: &Mistake) -> String {
    match (mistake.field.as_str(), mistake.problem) {
        ("reason", _) => t!("proposal-group-no-missing"),
        (_, Problem::TooLong { most }) => t!("proposal-question-long", max = most),
        _ => t!("field-missing-required"),
    }
}

/// For the summary.
pub fn errors(typed: &Typed) -> Vec<(String, String)> {
    typed
        .mistakes
        .iter()
        .map(|m| (m.field.clone(), sentence(m)))
        .collect()
}

fn error_of(typed: &Typed, field: &str) -> Option<String> {
    typed.mistakes.iter().find(|m| m.field == field).map(sentence)
}

/// Earlier questions, and a form for one more.
pub fn question(
    page: &Path,
    id: ProposalId,
    asked: &[Asked],
    helper: &str,
    typed: &Typed,
) -> impl IntoView + use<> {
    let earlier = asked
        .iter()
        .map(|one| {
            let answer = one.answer.clone().map_or_else(
                || view! { <p class="hint">{t!("proposal-question-waiting")}</p> }.into_any(),
                |text| {
                    view! { <h3>{t!("proposal-question-answer")}</h3> <p dir="auto">{text}</p> }.into_any()
                },
            );
            view! { <p dir="auto">{one.body.clone()}</p> {answer} }
        })
        .collect_view();
    let done = asked
        .last()
        .is_some_and(|q| q.answer.is_none())
        .then(|| t!("proposal-question-done"));
    let to = (!helper.is_empty()).then(|| t!("proposal-question-goes-to", name = helper));
    let typed_text = (typed.values.one("do") == "ask").then(|| typed.values.one("question").to_owned());
    view! {
        <section class="card" aria-labelledby="ask">
            <h2 id="ask">{t!("proposal-ask")}</h2>
            <Status text=done/>
            {earlier}
            <form method="post" action=page.at(language())>
                <input type="hidden" name="proposal" value=id.to_string()/>
                <input type="hidden" name="key" value=typed.key.clone()/>
                <TextArea
                    name="question"
                    label=t!("proposal-question-yours")
                    value=typed_text
                    hint=to
                    error=error_of(typed, "question")
                />
                <Button text=t!("proposal-question-send") name="do" value="ask" kind=Kind::Plain/>
            </form>
        </section>
    }
}

/// The no. A group must say why; a household need not.
pub fn no(page: &Path, id: ProposalId, of_group: bool, typed: &Typed) -> impl IntoView + use<> {
    let options = DeclineReason::ALL
        .iter()
        .map(|r| Pick::new(r.code(), words::decline(*r), false))
        .collect::<Vec<_>>();
    let (title, legend, hint, button) = if of_group {
        (
            t!("proposal-group-no"),
            t!("proposal-group-no-why"),
            t!("proposal-group-no-why-text"),
            t!("proposal-group-no"),
        )
    } else {
        (
            t!("proposal-other"),
            t!("proposal-no-why"),
            t!("proposal-no-sure"),
            t!("proposal-no-sure-go"),
        )
    };
    view! {
        <section class="card" aria-labelledby="no">
            <h2 id="no">{title}</h2>
            <form method="post" action=page.at(language())>
                <input type="hidden" name="proposal" value=id.to_string()/>
                <Picks name="reason" legend=legend options=options hint=hint error=error_of(typed, "reason")/>
                <Button text=button name="do" value="no" kind=Kind::Plain/>
            </form>
        </section>
    }
}
