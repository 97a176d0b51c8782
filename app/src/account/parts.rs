//! The parts of the account page: settings, address of mail, where one is signed in.

use super::api::AccountPageView;
use crate::paths::Path;
use crate::ui::{Button, Card, Details, Field, Kind, OneTimeCode, Pick, Picks, Tag};
use crate::{t, word};
use domain::account::{AccountView, MonthNames, SessionView};
use domain::language::Language;
use domain::word::AddressForm;
use leptos::prelude::*;

pub fn settings_part(account: &AccountView) -> impl IntoView + use<> {
    let language = crate::i18n::language();
    let languages = Language::ALL
        .iter()
        .map(|l| Pick::new(l.code(), l.own_name(), *l == account.language))
        .collect::<Vec<_>>();
    let forms = AddressForm::ALL
        .iter()
        .map(|f| Pick::new(f.code(), word::address_form(*f), *f == account.address_form))
        .collect::<Vec<_>>();
    // The names themselves are the example; they are of the calendar, not of a text.
    let months = [
        (
            MonthNames::Levant,
            t!("sign-account-months-levant", example = "كانون الثاني"),
        ),
        (
            MonthNames::Nile,
            t!("sign-account-months-nile", example = "يناير"),
        ),
    ]
    .map(|(code, label)| Pick::new(code.code(), label, code == account.month_names))
    .to_vec();
    view! {
        <form method="post" action=Path::Account.at(language) class="card ask">
            <h2>{t!("sign-account-settings")}</h2>
            <Picks name="language" legend=t!("field-language-label") options=languages/>
            <Picks name="address_form" legend=t!("field-address-form-label") options=forms hint=t!("field-address-form-why")/>
            <Picks name="month_names" legend=t!("sign-account-months") options=months/>
            <Button text=t!("site-save") kind=Kind::Main name="do" value="save"/>
        </form>
    }
}

pub fn email_part(view: &AccountPageView, error: Option<(String, String)>) -> impl IntoView + use<> {
    let language = crate::i18n::language();
    let of = |field: &str| {
        error
            .as_ref()
            .filter(|(f, _)| f == field)
            .map(|(_, text)| text.clone())
    };
    let (email_error, code_error) = (of("email"), of("code"));
    let now = view.account.email.clone();
    let now = now.map(|email| view! { <p><bdi dir="ltr">{email}</bdi></p> });
    let code = view.code_sent.then(|| {
        let sent = t!("sign-code-sent-new", email = view.new_email.clone());
        view! {
            <form method="post" action=Path::Account.at(language) class="ask">
                <p>{sent}</p>
                <OneTimeCode error=code_error/>
                <Button text=t!("sign-account-email-confirm") kind=Kind::Main name="do" value="email-code"/>
            </form>
        }
    });
    let open = view.code_sent || email_error.is_some();
    let typed = view.new_email.clone();
    view! {
        <Card title=t!("field-email-short") id="mail">
            {now}
            <Details summary=t!("sign-account-email-change") open>
                <form method="post" action=Path::Account.at(language) class="ask" novalidate>
                    <Field name="email" label=t!("sign-account-email-new") value=typed error=email_error kind="email"
                        inputmode="email" autocomplete="email" dir="ltr" maxlength=254/>
                    <Button text=t!("sign-go") name="do" value="email"/>
                </form>
                {code}
            </Details>
        </Card>
    }
}

pub fn sessions_part(sessions: Vec<SessionView>) -> impl IntoView {
    let language = crate::i18n::language();
    let only = sessions.len() < 2;
    let rows = sessions.into_iter().map(row).collect_view();
    let others = if only {
        view! { <p class="hint">{t!("sign-sessions-only-this")}</p> }.into_any()
    } else {
        view! {
            <form method="post" action=Path::Account.at(language)>
                <Button text=t!("sign-sessions-end-others") name="do" value="others"/>
            </form>
        }
        .into_any()
    };
    view! {
        <Card title=t!("sign-sessions-title") id="sessions">
            <ul class="rows">{rows}</ul>
            {others}
        </Card>
    }
}

fn row(session: SessionView) -> impl IntoView {
    let language = crate::i18n::language();
    let device = if session.device.is_empty() {
        t!("sign-sessions-unknown")
    } else {
        session.device
    };
    let this = session
        .this
        .then(|| view! { <Tag text=t!("sign-sessions-this")/> });
    let shared = session
        .shared
        .then(|| view! { <Tag text=t!("sign-sessions-shared")/> });
    let end = (!session.this).then(|| {
        view! {
            <form method="post" action=Path::EndSession(session.id).at(language)>
                <Button text=t!("sign-sessions-end") about=device.clone() small=true/>
            </form>
        }
    });
    let (seen, until) = (word::moment(session.seen_at), word::moment(session.expires_at));
    view! {
        <li class="stack tight">
            <p><bdi>{device.clone()}</bdi> " " {this} " " {shared}</p>
            <p class="small">{t!("sign-sessions-seen", date = seen)} " · " {t!("sign-sessions-until", date = until)}</p>
            {end}
        </li>
    }
}
