//! The form for a personal link, and the link once it is made.

use super::seats::good;
use super::{LinkView, SeatsPageView};
use crate::paths::Path;
use crate::resident::errors_of;
use crate::t;
use crate::ui::{Button, Field, Kind, LinkButton, Qr, Width};
use crate::word;
use islands::copy::Copy;
use leptos::prelude::*;

/// Whom the link is for.
pub fn invite(view: &SeatsPageView) -> AnyView {
    let language = crate::i18n::language();
    let error = errors_of(&view.invite.mistakes, &view.invite.values)
        .into_iter()
        .next()
        .map(|(_, text)| text);
    view! {
        <form method="post" action=Path::GroupSeats.at(language) class="card ask">
            <h2>{t!("group-invite-title")}</h2>
            <input type="hidden" name="key" value=view.key.clone()/>
            <Field
                name="label" label=t!("group-invite-label") value=view.invite.values.one("label").to_owned()
                hint=t!("group-invite-label-hint") error maxlength=40 width=Width::Medium autocomplete="off"
            />
            <div class="row"><Button text=t!("group-invite-make") kind=Kind::Main name="do" value="invite"/></div>
        </form>
    }
    .into_any()
}

/// The link: to copy, to scan, to send in the language of who receives it.
pub fn link(made: &LinkView) -> AnyView {
    let chats = made.whatsapp.iter().map(|(language, href)| {
        let text = format!("{} – {}", t!("group-invite-whatsapp"), language.own_name());
        view! { <LinkButton href=href.clone() text external=true/> }
    });
    view! {
        <section class="card stack" aria-labelledby="made">
            <h2 id="made">{t!("group-invite-ready-title", label = made.label.clone())}</h2>
            {good(t!("group-invite-once"))}
            <p>{t!("group-invite-rules", date = word::day_short(made.until))}</p>
            <Qr size=made.qr_size path=made.qr_path.clone() label=t!("group-invite-qr") address=made.address.clone()/>
            <Copy address=made.address.clone() copy=t!("site-copy") copied=t!("site-copied")/>
            <p>{t!("group-invite-language")}</p>
            <div class="answers">{chats.collect_view()}</div>
        </section>
    }
    .into_any()
}
