//! What stands round every page: skip link, header with places and the language switch, main, footer.

use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::t;
use crate::ui::{Banner, Footer, Header, Helper, LanguageSwitch, Place, Places, SkipLink};
use domain::frame::{Area, FrameView};
use domain::language::Language;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

mod api;

/// Round every page.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let frame = page::load(api::load_frame);
    view! {
        <SkipLink/>
        {page::part(frame.clone(), |view| top(&view))}
        <main id="main" tabindex="-1">{children()}</main>
        {page::part(frame, |view| bottom(&view))}
        <p
            id="said" class="said"
            role="status"
            data-busy=t!("site-busy")
            data-offline=t!("site-said-offline")
            data-failed=t!("site-said-failed")
        ></p>
    }
    .into_any()
}

fn top(view: &FrameView) -> AnyView {
    let language = language();
    let banner = view.demo.then(|| {
        view! {
            <Banner>
                {t!("site-demo-banner")} " "
                <a href=Path::Demo.at(language)>{t!("site-demo-try")}</a> " "
                <a href=Path::Outbox.at(language)>{t!("site-demo-mail")}</a>
            </Banner>
        }
    });
    let location = use_location();
    let (here, query) = (location.pathname.get_untracked(), location.search.get_untracked());
    let rest = here
        .splitn(3, '/')
        .nth(2)
        .map(|r| format!("/{r}"))
        .unwrap_or_default();
    let rest = if query.is_empty() {
        rest
    } else {
        format!("{rest}?{query}")
    };
    let places = places(view, language)
        .into_iter()
        .map(|(href, text)| Place {
            here: here == href,
            href,
            text,
        })
        .collect::<Vec<_>>();
    let sign = sign_link(view, language);
    view! {
        {banner}
        <Header home=Path::Home.at(language)>
            {sign}
            <LanguageSwitch current=language rest/>
        </Header>
        <Places label=t!("site-nav-label") places/>
    }
    .into_any()
}

fn sign_link(view: &FrameView, language: Language) -> AnyView {
    match view.person.clone() {
        Some(person) => view! {
            <p class="me">
                <a class="stand" href=Path::Account.at(language)><bdi>{person.name}</bdi></a>
            </p>
        }
        .into_any(),
        None => {
            view! { <p class="me"><a class="stand" href=Path::SignIn.at(language)>{t!("site-sign-in")}</a></p> }
                .into_any()
        }
    }
}

fn places(view: &FrameView, language: Language) -> Vec<(String, String)> {
    let Some(person) = &view.person else {
        return [
            (Path::How, t!("site-nav-how")),
            (Path::Cities, t!("site-nav-cities")),
            (Path::Join, t!("site-nav-join")),
            (Path::Questions, t!("site-nav-questions")),
        ]
        .map(|(path, text)| (path.at(language), text))
        .to_vec();
    };
    let mut places = Vec::new();
    for area in &person.areas {
        let (path, text) = match area {
            Area::Newcomer => (Path::MyWaiting, t!("site-nav-my")),
            Area::Group => (Path::Group, t!("site-nav-group")),
            Area::Alone => (Path::Alone, t!("site-nav-my")),
            Area::Team => (Path::Team, t!("site-nav-team")),
            Area::Research => (Path::Research, t!("word-role-researcher")),
            Area::Admin => (Path::Admin, t!("site-nav-admin")),
        };
        places.push((path.at(language), text));
    }
    places.push((Path::How.at(language), t!("site-nav-how")));
    places.push((Path::Questions.at(language), t!("site-nav-questions")));
    places
}

fn bottom(view: &FrameView) -> AnyView {
    let language = language();
    let helper = view.contact.as_ref().map(|person| Helper {
        name: person.name.clone(),
        phone: crate::word::phone(&person.phone),
        href: format!("tel:{}", person.phone.replace([' ', '-'], "")),
        seed: 7,
    });
    let newcomer = view
        .person
        .as_ref()
        .is_some_and(|p| p.areas.contains(&Area::Newcomer));
    let about_me = if newcomer { Path::MyData } else { Path::Privacy };
    let links = [
        (Path::Report, t!("site-report")),
        (about_me, t!("site-about-me")),
        (Path::Privacy, t!("site-footer-privacy")),
        (Path::Matching, t!("site-footer-matching")),
        (Path::Accessibility, t!("site-footer-accessibility")),
    ]
    .map(|(path, text)| (path.at(language), text))
    .to_vec();
    view! {
        <Footer helper links>
            <p>{t!("site-footer-emergency")}</p>
            <p>{t!("site-footer-maker")}</p>
        </Footer>
    }
    .into_any()
}
