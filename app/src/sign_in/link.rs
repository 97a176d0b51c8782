//! S3, "Is this you?". Looking changes nothing; the button does.

use super::api;
use crate::paths::Path;
use crate::ui::{Button, Kind, PageTitle, Tick};
use crate::{page, t, word};
use domain::account::LinkView;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// S3.
#[component]
pub fn LinkPage() -> impl IntoView {
    let token = use_params_map().get_untracked().get("token").unwrap_or_default();
    let asked = token.clone();
    let loaded = page::load(move || api::load_link(asked.clone()));
    page::show(loaded, move |view| link(view, token.clone()))
}

fn link(view: LinkView, token: String) -> impl IntoView {
    let language = crate::i18n::language();
    let text = match (view.demo, view.email) {
        (true, _) => t!("sign-link-demo", name = view.name),
        (false, Some(email)) => t!("sign-link-text", time = word::clock(view.asked_at), email = email),
        (false, None) => t!("sign-link-text-plain"),
    };
    let refuse = (!view.demo)
        .then(|| view! { <Button text=t!("sign-link-no") kind=Kind::Quiet name="do" value="no"/> });
    let shared = (!view.demo).then(|| {
        view! { <Tick name="shared" label=t!("sign-shared-device") hint=t!("sign-shared-device-why")/> }
    });
    view! {
        <PageTitle text=t!("sign-link-page-title")/>
        <h1 tabindex="-1">{t!("sign-link-page-title")}</h1>
        <p class="lead">{text}</p>
        <form method="post" action=Path::SignInLink(token).at(language) class="card ask">
            {shared}
            <Button text=t!("sign-link-yes") kind=Kind::Main name="do" value="yes"/>
            {refuse}
        </form>
    }
}
