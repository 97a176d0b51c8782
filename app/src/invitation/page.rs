//! I2: who asks, for what, until when; yes or no. Both answers are one tap.

use super::api::{self, Invited};
use crate::page;
use crate::paths::Path;
use crate::resident::{Flow, step_page};
use crate::t;
use crate::ui::{Button, Does, Kind, LinkButton, PageTitle};
use crate::word;
use domain::invitation::InvitationView;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The link.
#[component]
pub fn InvitationPage() -> impl IntoView {
    let params = use_params_map();
    let query = use_query_map();
    let declined = move || query.get_untracked().get("answer").is_some_and(|a| a == "no");
    let token = move || params.get_untracked().get("token").unwrap_or_default();
    let loaded = page::load(move || {
        let (declined, token) = (declined(), token());
        async move {
            if declined {
                Ok(Invited::Declined)
            } else {
                api::load_invitation(token).await
            }
        }
    });
    page::show(loaded, invited)
}

/// The questions behind the yes.
#[component]
pub fn InvitationStepPage() -> impl IntoView {
    let params = use_params_map();
    let get = move |name: &str| params.get_untracked().get(name).unwrap_or_default();
    let loaded = page::load(move || {
        crate::resident::api::load_resident_step(Flow::Invited(get("token")), get("step"))
    });
    page::show(loaded, step_page)
}

fn invited(view: Invited) -> AnyView {
    match view {
        Invited::Open(token, view) => open(token, view),
        Invited::Own => instead(t!("group-invited-own"), Path::GroupSeats, t!("group-seats-title")),
        Invited::Member => instead(
            t!("group-invited-other-group"),
            Path::Group,
            t!("group-home-title"),
        ),
        Invited::Declined => instead(t!("group-invited-no-done"), Path::Home, t!("problem-home")),
    }
}

fn open(token: String, view: InvitationView) -> AnyView {
    let language = crate::i18n::language();
    let action = Path::Invitation(token).at(language);
    let text = t!(
        "group-invited-text",
        name = view.inviter,
        city = word::city(&view.city)
    );
    let lines = vec![
        t!("group-promise-2"),
        t!("group-promise-3"),
        t!("group-promise-5"),
        t!("group-promise-6"),
    ];
    view! {
        <PageTitle text=t!("group-invited-title")/>
        <h1 tabindex="-1">{t!("group-invited-title")}</h1>
        <p class="lead">{text}</p>
        <section class="card stack" aria-labelledby="promise">
            <h2 id="promise">{t!("group-promise-title")}</h2>
            <p>{t!("group-invited-what")}</p>
            <Does lines/>
            <p class="hint">{t!("group-promise-stop")}</p>
        </section>
        <p>{t!("group-invited-think", date = word::day_short(view.until))}</p>
        <form method="post" action=action class="answers">
            <Button text=t!("group-invited-yes") kind=Kind::Main name="do" value="yes"/>
            <Button text=t!("group-invited-no") kind=Kind::Plain name="do" value="no"/>
        </form>
    }
    .into_any()
}

fn instead(text: String, path: Path, button: String) -> AnyView {
    let language = crate::i18n::language();
    view! {
        <PageTitle text=t!("join-invitation-title")/>
        <h1 tabindex="-1">{t!("join-invitation-title")}</h1>
        <p class="lead">{text}</p>
        <div class="row"><LinkButton href=path.at(language) text=button kind=Kind::Main/></div>
    }
    .into_any()
}
