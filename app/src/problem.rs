//! What a page says when it cannot show what was asked: what happened, what is kept, what to do.

use crate::error::AppError;
use crate::paths::Path;
use crate::t;
use crate::ui::{Kind, LinkButton, PageTitle, Problem};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The words for an error, in place of the page. A new code without words does not compile.
#[must_use]
pub fn problem_view(error: &AppError) -> AnyView {
    let language = crate::i18n::language();
    let (title, text) = words_of(error);
    let reference = match error {
        AppError::Broken { reference } if !reference.is_empty() => {
            Some(t!("problem-code", code = reference.clone()))
        }
        _ => None,
    };
    view! {
        <PageTitle text=title.clone() error=true/>
        <Problem title text>
            <LinkButton href=Path::Home.at(language) text=t!("problem-home") kind=Kind::Main/>
            <LinkButton href=Path::SignIn.at(language) text=t!("site-sign-in") kind=Kind::Quiet/>
        </Problem>
        <p>{t!("problem-help")}</p>
        {reference.map(|text| view! { <p class="hint">{text}</p> })}
    }
    .into_any()
}

pub(crate) fn words_of(error: &AppError) -> (String, String) {
    match error {
        AppError::SignInNeeded => (t!("problem-session-title"), t!("problem-session-text")),
        AppError::SecondFactorNeeded | AppError::StepUpNeeded => {
            (t!("problem-session-title"), t!("problem-session-text"))
        }
        AppError::NotFound => (t!("problem-not-found-title"), t!("problem-not-found-text")),
        AppError::Changed => (t!("problem-moved-on-title"), t!("problem-moved-on-text")),
        AppError::TooOften { retry_after } => {
            let minutes = (retry_after / 60).max(1);
            (
                t!("problem-too-many-title"),
                t!(
                    "problem-too-many-text",
                    time = t!("word-minutes", count = minutes)
                ),
            )
        }
        AppError::Dead => (t!("problem-link-dead-title"), t!("problem-link-dead-text")),
        AppError::Unavailable => (t!("problem-busy-title"), t!("problem-busy-text")),
        AppError::Broken { .. } => (t!("problem-server-title"), t!("problem-server-text")),
    }
}

/// An address that leads nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    crate::request::set_status(404);
    problem_view(&AppError::NotFound)
}

/// `/problem/{code}`: where a form's POST leads when nothing could be done.
#[component]
pub fn ProblemPage() -> impl IntoView {
    let code = use_params_map().get_untracked().get("code").unwrap_or_default();
    let error = AppError::of_code(&code);
    crate::request::set_status(error.status());
    problem_view(&error)
}
