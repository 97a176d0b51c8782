//! P5: real questions, by who asks them. The search is a form that asks with GET, so it works without script.

mod all;
mod fold;

use crate::i18n::language;
use crate::paths::Path;
use crate::t;
use crate::ui::{Button, Details, PageTitle, Status};
use all::{Asker, Question};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The most letters that are looked for.
const LONGEST: usize = 80;

/// `/{language}/questions?q=…`.
#[component]
pub fn QuestionsPage() -> impl IntoView {
    let query = use_query_map();
    view! {
        <PageTitle text=t!("questions-page-title")/>
        <h1 tabindex="-1">{t!("questions-page-title")}</h1>
        <p class="lead">{t!("questions-intro")}</p>
        {move || {
            let asked = query.read().get("q").unwrap_or_default();
            let asked: String = asked.trim().chars().take(LONGEST).collect();
            view! { {search(&asked)} {found(&asked)} }.into_any()
        }}
    }
    .into_any()
}

fn search(asked: &str) -> AnyView {
    view! {
        <form method="get" action=Path::Questions.at(language()) role="search" class="find field">
            <label for="q">{t!("questions-search-label")}</label>
            <div class="row">
                <input
                    type="search" id="q" name="q" value=asked.to_owned() dir="auto"
                    maxlength=LONGEST.to_string() autocomplete="off"
                />
                <Button text=t!("questions-search-go")/>
            </div>
        </form>
    }
    .into_any()
}

/// The questions that hold every word, or all of them.
fn found(asked: &str) -> AnyView {
    let words = fold::words(asked);
    let questions: Vec<Question> = all::questions()
        .into_iter()
        .filter(|q| fold::holds(&[&q.question, &q.answer], &words))
        .collect();
    let status = (!words.is_empty()).then(|| status(asked, questions.len()));
    let groups = Asker::ALL
        .iter()
        .map(|asker| group(*asker, &questions, !words.is_empty()))
        .collect_view();
    let back = (!words.is_empty()).then(|| {
        let href = Path::Questions.at(language());
        view! { <p><a class="stand" href=href>{t!("questions-all")}</a></p> }
    });
    view! { <Status text=status/> {groups} {back} }.into_any()
}

fn status(asked: &str, count: usize) -> String {
    if count == 0 {
        t!("questions-not-found", query = asked.to_owned())
    } else {
        t!("questions-found", count = count)
    }
}

fn group(asker: Asker, questions: &[Question], open: bool) -> Option<AnyView> {
    let mine: Vec<&Question> = questions.iter().filter(|q| q.asker == asker).collect();
    if mine.is_empty() {
        return None;
    }
    let id = asker.id();
    let folds = mine
        .into_iter()
        .map(|q| {
            let (summary, answer) = (q.question.clone(), q.answer.clone());
            view! { <Details summary open><p>{answer}</p></Details> }
        })
        .collect_view();
    let group = view! {
        <section class="stack tight" aria-labelledby=id>
            <h2 id=id>{asker.title()}</h2>
            {folds}
        </section>
    };
    Some(group.into_any())
}
