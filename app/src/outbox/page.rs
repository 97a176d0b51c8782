//! The list of messages, and one of them as its receiver would read it.

use super::api::{self, MailLine, MailView, OutboxView};
use crate::paths::Path;
use crate::ui::{Card, Empty, Kind, LinkButton, Notice, PageTitle};
use crate::{page, t, word};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// All messages.
#[component]
pub fn OutboxPage() -> impl IntoView {
    let loaded = page::load(api::load_outbox);
    page::show(loaded, outbox)
}

fn outbox(view: OutboxView) -> impl IntoView {
    let intro = match (view.demo, view.city) {
        (true, _) => t!("outbox-intro-demo"),
        (false, Some(city)) => t!("outbox-intro-team", city = word::city(&city)),
        (false, None) => t!("outbox-intro"),
    };
    let count = view.mails.len();
    let body = if count == 0 {
        view! { <Empty title=t!("outbox-page-title") text=t!("outbox-empty")/> }.into_any()
    } else {
        let rows = view.mails.into_iter().map(row).collect_view();
        view! { <p>{t!("outbox-count", count = count)}</p> <ul class="rows">{rows}</ul> }.into_any()
    };
    view! {
        <PageTitle text=t!("outbox-page-title")/>
        <h1 tabindex="-1">{t!("outbox-page-title")}</h1>
        <Notice><p>{intro}</p></Notice>
        {body}
    }
}

fn row(mail: MailLine) -> impl IntoView {
    let href = Path::OutboxMail(mail.id).at(crate::i18n::language());
    view! {
        <li class="stack tight">
            <p>{t!("outbox-to")} ": " <bdi dir="ltr">{mail.to.clone()}</bdi></p>
            <p class="small">{word::moment(mail.at)} " · " <span lang=mail.language.code()>{mail.language.own_name()}</span></p>
            <LinkButton href text=t!("outbox-open") about=mail.to small=true/>
        </li>
    }
}

/// One message.
#[component]
pub fn MailPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let loaded = page::load(move || api::load_mail(id.clone()));
    page::show(loaded, mail)
}

fn mail(view: MailView) -> impl IntoView {
    let language = crate::i18n::language();
    let (code, link) = (view.code, view.link);
    let lines = view
        .lines
        .into_iter()
        .map(|line| view! { <p>{line}</p> })
        .collect_view();
    let code = code.map(|code| {
        view! { <p class="lead">{t!("outbox-code")} ": " <bdi dir="ltr"><code>{code}</code></bdi></p> }
    });
    let link = link.map(|href| {
        view! { <LinkButton href text=t!("outbox-open-link") kind=Kind::Main external=true/> }
    });
    let wiped = view
        .wiped
        .then(|| view! { <Notice><p>{t!("outbox-wiped-text")}</p></Notice> });
    view! {
        <PageTitle text=t!("outbox-page-title")/>
        <h1 tabindex="-1">{t!("outbox-page-title")}</h1>
        <p>{t!("outbox-to")} ": " <bdi dir="ltr">{view.to}</bdi></p>
        <p class="hint">{t!("outbox-when")} ": " {word::moment(view.at)}</p>
        {wiped}
        {code}
        {link}
        <Card>
            <div lang=view.language.code() dir=view.language.direction() class="stack wrap-all">
                <p><strong>{view.subject}</strong></p>
                {lines}
            </div>
        </Card>
        <p><a class="stand" href=Path::Outbox.at(language)>{t!("outbox-back")}</a></p>
    }
}
