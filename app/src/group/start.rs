//! I1: the promise of a year in plain words, before any question.

use crate::paths::Path;
use crate::resident::{Flow, Step};
use crate::t;
use crate::ui::{Does, Kind, LinkButton, PageTitle};
use leptos::prelude::*;

/// The page; `begun` when a draft is there.
pub fn start(begun: bool) -> AnyView {
    let language = crate::i18n::language();
    let go = Flow::Group.path(Step::About).at(language);
    let text = if begun {
        t!("join-continue-draft")
    } else {
        t!("group-start")
    };
    let lines = vec![
        t!("group-promise-1"),
        t!("group-promise-2"),
        t!("group-promise-3"),
        t!("group-promise-4"),
        t!("group-promise-5"),
        t!("group-promise-6"),
    ];
    view! {
        <PageTitle text=t!("group-page-title")/>
        <h1 tabindex="-1">{t!("group-page-title")}</h1>
        <p class="lead">{t!("join-group-text")}</p>
        <section class="card stack" aria-labelledby="promise">
            <h2 id="promise">{t!("group-promise-title")}</h2>
            <Does lines/>
            <p class="hint">{t!("group-promise-stop")}</p>
        </section>
        <div class="row">
            <LinkButton href=go text kind=Kind::Main/>
            <LinkButton href=Path::JoinAlone.at(language) text=t!("join-alone-title") kind=Kind::Quiet/>
        </div>
        <p class="hint">{t!("join-stop-any-time")}</p>
    }
    .into_any()
}
