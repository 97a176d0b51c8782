//! G1: the one thing that needs the reader, what comes next, who is in.

use crate::paths::Path;
use crate::t;
use crate::ui::{Button, Details, Kind, LinkButton, Notice, PageTitle, People, PersonLine, YearLine};
use crate::word;
use domain::group::HomeView;
use domain::language::Language;
use domain::member::MemberView;
use domain::state::GroupState;
use leptos::prelude::*;

pub fn home(view: HomeView) -> AnyView {
    if !view.confirmed {
        return waiting(&view);
    }
    let language = crate::i18n::language();
    let year = (view.state != GroupState::Paired).then(|| view! { <YearLine month=0/> });
    let city = t!("group-city-starting", city = word::city(&view.city));
    let starting = (!view.city_open).then(|| view! { <Notice>{city}</Notice> });
    let name = view.name.clone();
    view! {
        <PageTitle text=t!("group-home-title")/>
        <h1 tabindex="-1"><bdi>{name}</bdi></h1>
        {needs_you(&view, language)}
        {next(&view)}
        {starting}
        {year}
        {who(&view)}
        <div class="row">
            <LinkButton href=Path::GroupProfile.at(language) text=t!("group-home-profile") kind=Kind::Quiet/>
            <LinkButton href=Path::GroupAnswers.at(language) text=t!("group-home-answers") kind=Kind::Quiet/>
        </div>
        {leave(language)}
    }
    .into_any()
}

/// Before the initiator has confirmed the name.
fn waiting(view: &HomeView) -> AnyView {
    let language = crate::i18n::language();
    let people = view.members.iter().map(person).collect_view();
    view! {
        <PageTitle text=t!("group-invited-done-title")/>
        <h1 tabindex="-1">{t!("group-invited-done-title")}</h1>
        <Notice good=true><p>{t!("group-invited-done-text")}</p></Notice>
        <People>{people}</People>
        <div class="row">
            <LinkButton href=Path::GroupAnswers.at(language) text=t!("group-home-answers") kind=Kind::Quiet/>
        </div>
        {leave(language)}
    }
    .into_any()
}

/// At most one thing: names to confirm, the statement, seats to fill.
fn needs_you(view: &HomeView, language: Language) -> AnyView {
    let ask = |text: String, path: Path, button: String| {
        view! {
            <section class="queue stack">
                <p class="lead">{text}</p>
                <div class="row"><LinkButton href=path.at(language) text=button kind=Kind::Main/></div>
            </section>
        }
        .into_any()
    };
    if view.to_confirm > 0 {
        return ask(
            t!("group-invite-waiting-confirm"),
            Path::GroupSeats,
            t!("group-seats-title"),
        );
    }
    if view.initiator && view.state == GroupState::Forming && view.left > 0 {
        let text = t!("group-home-forming", count = view.left);
        return ask(text, Path::GroupSeats, t!("group-invite-title"));
    }
    if view.state == GroupState::Proposed {
        return ask(t!("group-home-proposed"), Path::GroupProposal, t!("site-show"));
    }
    if view.statement_open {
        return ask(
            t!("group-ready-statement"),
            Path::GroupReady,
            t!("group-statement-sign"),
        );
    }
    view! { <p class="lead">{t!("group-home-nothing")}</p> }.into_any()
}

fn next(view: &HomeView) -> AnyView {
    let language = crate::i18n::language();
    let by = view.contact_by.map(word::day_short).unwrap_or_default();
    let (text, path) = match view.state {
        GroupState::Forming => (t!("group-seats-left", count = view.left), Some(Path::GroupSeats)),
        GroupState::Complete => (t!("group-home-complete", date = by), Some(Path::GroupReady)),
        GroupState::Cleared => (t!("group-home-cleared"), Some(Path::GroupReady)),
        GroupState::Ready => (t!("group-home-ready"), Some(Path::GroupReady)),
        GroupState::Proposed => (t!("group-home-proposed"), Some(Path::GroupProposal)),
        GroupState::Paired => (t!("group-home-paired"), Some(Path::GroupFirstMeeting)),
        GroupState::Paused => (t!("group-home-paused"), None),
        GroupState::Alumni | GroupState::Dissolved => (t!("site-empty"), None),
    };
    let link = path.map(|path| {
        view! { <LinkButton href=path.at(language) text=t!("site-show") kind=Kind::Quiet about=text.clone()/> }
    });
    view! {
        <section class="card stack" aria-labelledby="next">
            <h2 id="next">{t!("group-home-next")}</h2>
            <p>{text.clone()}</p>
            <div class="row">{link}</div>
        </section>
    }
    .into_any()
}

fn who(view: &HomeView) -> AnyView {
    let hours = t!("word-hours", count = view.hours_month);
    let people = view.members.iter().map(person).collect_view();
    view! {
        <section class="stack" aria-labelledby="who">
            <h2 id="who">{t!("group-home-members")}</h2>
            <People>{people}</People>
            <p class="hint">{t!("group-home-hours", hours = hours)}</p>
        </section>
    }
    .into_any()
}

fn person(member: &MemberView) -> AnyView {
    let note = match (member.you, member.initiator) {
        (true, _) => Some(t!("group-seat-you")),
        (false, true) => Some(t!("group-seat-initiator")),
        (false, false) => None,
    };
    view! { <PersonLine seed=member.seed name=member.name.clone() known=true note/> }.into_any()
}

fn leave(language: Language) -> AnyView {
    view! {
        <Details summary=t!("group-leave-title")>
            <p>{t!("group-leave-text")}</p>
            <form method="post" action=Path::Group.at(language)>
                <Button text=t!("group-leave-go") kind=Kind::Danger name="do" value="leave"/>
            </form>
        </Details>
    }
    .into_any()
}
