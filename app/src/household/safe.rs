//! N11: something is not right. Only the team reads it; leaving the page is one tap.

use super::api;
use super::sentence::Errors;
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{
    Button, Card, ErrorSummary, Field, Kind, LinkButton, Notice, PageTitle, Row, TextArea, WhoSees,
};
use domain::household::view::Safe;
use domain::report::ReportForm;
use leptos::prelude::*;

/// Kind of the draft that keeps what was typed here.
pub const DRAFT: &str = "safe";

/// N11.
#[component]
pub fn SafePage() -> impl IntoView {
    let loaded = page::load(api::load_safe);
    page::show(loaded, safe)
}

fn safe(view: Safe) -> AnyView {
    let language = crate::i18n::language();
    let errors = errors(&view);
    view! {
        <PageTitle text=t!("report-title") error=!errors.is_empty()/>
        <ErrorSummary errors=errors.list()/>
        <p><LinkButton href="https://www.buienradar.nl/" text=t!("household-safe-exit") external=true/></p>
        <h1 tabindex="-1">{t!("report-title")}</h1>
        {view.sent.then(|| view! { <Notice good=true><p>{t!("report-done")}</p></Notice> })}
        <Notice><p>{t!("report-danger")}</p></Notice>
        <form method="post" action=Path::MySafe.at(language) class="card ask" novalidate>
            <p>{t!("report-text")}</p>
            <TextArea
                name="body" label=t!("field-report-label") value=typed(&view, "body") error=errors.get("body")
                maxlength=2000
            />
            <Field
                name="reply_to" label=t!("field-reply-to-label") value=typed(&view, "reply_to")
                error=errors.get("reply_to") maxlength=200
            />
            <input type="hidden" name="key" value=view.key/>
            <WhoSees text=t!("site-sees-team")/>
            <Row><Button text=t!("report-send") kind=Kind::Main name="do" value="send"/></Row>
        </form>
        <Card title=t!("household-safe-change-title") id="change">
            <p>{t!("household-safe-change-text")}</p>
            <Row><LinkButton href=Path::MyData.at(language) text=t!("household-stop-title") kind=Kind::Quiet/></Row>
        </Card>
    }
    .into_any()
}

fn typed(view: &Safe, field: &str) -> Option<String> {
    Some(view.values.one(field).to_owned()).filter(|text| !text.is_empty())
}

fn errors(view: &Safe) -> Errors {
    let sent_wrong = !view.sent && view.values.names().any(|name| name == "body");
    let mistakes = ReportForm::read(&view.values).err().unwrap_or_default();
    if sent_wrong {
        Errors::of(&mistakes)
    } else {
        Errors::default()
    }
}
