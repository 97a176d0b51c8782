//! S2, the code from the mail.

use super::api::{self, CodeView};
use crate::paths::Path;
use crate::ui::{Button, ErrorSummary, Kind, LinkButton, Notice, OneTimeCode, PageTitle};
use crate::{page, t, word};
use leptos::prelude::*;

/// S2.
#[component]
pub fn CodePage() -> impl IntoView {
    let loaded = page::load(api::load_code);
    page::show(loaded, code)
}

fn sentence(view: &CodeView) -> Option<String> {
    let left = view.pending.as_ref().map_or(0, |p| p.tries_left);
    Some(match view.problem.as_deref()? {
        "missing" => t!("sign-code-missing"),
        "wrong" => format!(
            "{} {}",
            t!("sign-code-wrong"),
            t!("sign-code-tries", count = left)
        ),
        "browser" => t!("sign-code-other-browser"),
        _ => t!("sign-code-old"),
    })
}

fn code(view: CodeView) -> impl IntoView {
    let language = crate::i18n::language();
    let error = sentence(&view);
    let errors = error
        .iter()
        .map(|text| ("code".to_owned(), text.clone()))
        .collect();
    let times = view.pending.as_ref().map(|pending| {
        let (valid, again) = (word::clock(pending.expires_at), word::clock(pending.again_at));
        view! {
            <p class="hint">{t!("sign-code-valid", time = valid)}</p>
            <p class="hint">{t!("sign-code-again-at", time = again)}</p>
        }
    });
    let demo = view.demo.then(|| {
        view! {
            <Notice>
                <p>{t!("sign-code-demo")}</p>
                <LinkButton href=Path::Outbox.at(language) text=t!("site-demo-mail")/>
            </Notice>
        }
    });
    let email = view.email;
    let again = (!email.is_empty()).then(|| {
        view! {
            <form method="post" action=Path::SignInCode.at(language)>
                <Button text=t!("sign-code-again") name="do" value="again"/>
            </form>
        }
    });
    let sent =
        (!email.is_empty()).then(|| view! { <p class="lead">{t!("sign-code-sent", email = email)}</p> });
    view! {
        <PageTitle text=t!("sign-code-page-title") error=error.is_some()/>
        <ErrorSummary errors/>
        <h1 tabindex="-1">{t!("sign-code-page-title")}</h1>
        {sent}
        {demo}
        <form method="post" action=Path::SignInCode.at(language) class="card ask">
            <OneTimeCode error/>
            <Button text=t!("sign-code-go") kind=Kind::Main name="do" value="code"/>
        </form>
        {times}
        {again}
        <p><a class="stand" href=Path::SignIn.at(language)>{t!("sign-code-other-mail")}</a></p>
    }
}
