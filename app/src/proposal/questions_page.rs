//! `/team/questions`: what was asked about proposals, open ones first.

use super::api;
use crate::i18n::{isolated, language};
use crate::page;
use crate::paths::Path;
use crate::team::typed;
use crate::ui::{Broad, Button, Card, Empty, ErrorSummary, PageTitle, Tag, TextArea, Tone};
use crate::{t, word};
use domain::proposal::{LONGEST, TeamQuestion};
use leptos::prelude::*;

/// `/team/questions`.
#[component]
pub fn TeamQuestionsPage() -> impl IntoView {
    let loaded = page::load(api::load_team_questions);
    page::show(loaded, show)
}

fn show(questions: Vec<(TeamQuestion, String)>) -> impl IntoView {
    let errors = questions.iter().filter_map(|(question, typed)| {
        let wrong = typed::wrong(typed, LONGEST)?;
        Some((format!("answer-{}", question.id), wrong))
    });
    let errors: Vec<_> = errors.collect();
    let none = questions.is_empty().then(|| {
        view! { <Empty title=t!("site-empty") text=t!("proposal-team-none")/> }
    });
    let cards = questions.into_iter().map(card).collect_view();
    view! {
        <PageTitle text=t!("proposal-team-title")/>
        <Broad>
            <ErrorSummary errors/>
            <h1 tabindex="-1">{t!("proposal-team-title")}</h1>
            {none}
            {cards}
        </Broad>
    }
}

fn card((question, typed): (TeamQuestion, String)) -> impl IntoView {
    let id = question.id.to_string();
    let error = typed::wrong(&typed, LONGEST);
    // One field a question, each with an id of its own.
    let (field, anchor) = (format!("answer-{id}"), format!("question-{id}"));
    let date = t!("proposal-team-asked", date = word::day_short(question.day));
    let answer = match question.answer {
        Some(text) => {
            view! { <Tag text=t!("team-question-sent") tone=Tone::Calm/> <p dir="auto">{text}</p> }.into_any()
        }
        None => view! {
            <form method="post" action=Path::TeamQuestions.at(language())>
                <input type="hidden" name="id" value=id.clone()/>
                <TextArea name=field label=t!("team-question-answer") value=typed error/>
                <Button text=t!("team-question-send")/>
            </form>
        }
        .into_any(),
    };
    view! {
        <Card title=isolated(&question.who) id=anchor>
            <p class="hint">{date}</p>
            <p dir="auto">{question.body}</p>
            {answer}
        </Card>
    }
}
