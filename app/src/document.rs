//! What the head of a document says about the page: what it is, where it also stands, whether it may be found.

use crate::paths::Path;
use crate::t;
use crate::ui::HeadLinks;
use domain::language::Language;
use leptos::prelude::*;

/// The pages that anybody may find. Whatever is not in this list is not meant for search engines.
pub const PUBLIC: [Path; 8] = [
    Path::Home,
    Path::How,
    Path::Cities,
    Path::Join,
    Path::Questions,
    Path::Matching,
    Path::Privacy,
    Path::Accessibility,
];

/// Everything in the head besides stylesheet and title.
#[component]
pub fn DocumentHead() -> impl IntoView {
    let page = crate::boot::page();
    remember_language(&page);
    let description = t!("site-description");
    let found = if is_public(&page.path) {
        languages(&page.origin, &page.path, page.language, description.clone())
    } else {
        view! { <meta name="robots" content="noindex"/> }.into_any()
    };
    view! {
        {theme("#fffaf3", "(prefers-color-scheme: light)")}
        {theme("#14201f", "(prefers-color-scheme: dark)")}
        <meta name="color-scheme" content="light dark"/>
        <meta name="format-detection" content="telephone=no"/>
        <meta name="description" content=description/>
        <HeadLinks language=page.language/>
        {found}
    }
    .into_any()
}

/// The language of this page is the one that `/` leads to next time.
fn remember_language(page: &crate::boot::Page) {
    let Some(language) = Language::of_path(&page.path) else {
        return;
    };
    let parts = use_context::<axum::http::request::Parts>();
    let response = use_context::<leptos_axum::ResponseOptions>();
    let cookie = parts.and_then(|p| crate::public_files::remember(&p.headers, language, &page.origin));
    if let (Some(response), Some(cookie)) = (response, cookie) {
        response.append_header(axum::http::header::SET_COOKIE, cookie);
    }
}

/// Whether an address, with its language, is one of the public pages or a city.
#[must_use]
pub fn is_public(path: &str) -> bool {
    let Some(language) = Language::of_path(path) else {
        return false;
    };
    let city = path
        .strip_prefix(&Path::Cities.at(language))
        .and_then(|rest| rest.strip_prefix('/'));
    city.is_some_and(|slug| !slug.is_empty() && !slug.contains('/'))
        || PUBLIC.iter().any(|page| page.at(language) == path)
}

/// The same page in every language, its one true address, and the picture for who shares it.
fn languages(origin: &str, path: &str, language: Language, description: String) -> AnyView {
    let rest = path.get(3..).unwrap_or_default();
    let address = |code: &str| format!("{origin}/{code}{rest}");
    let others = Language::ALL
        .iter()
        .map(|l| view! { <link rel="alternate" hreflang=l.code() href=address(l.code())/> })
        .collect_view();
    view! {
        <link rel="canonical" href=address(language.code())/>
        {others}
        <link rel="alternate" hreflang="x-default" href=address(Language::Dutch.code())/>
        {property("og:type", "website".to_owned())}
        {property("og:site_name", "Samen Hier".to_owned())}
        {property("og:url", address(language.code()))}
        {property("og:title", t!("home-title"))}
        {property("og:description", description)}
        {property("og:image", format!("{origin}/icons/share.png"))}
        {property("og:image:width", "1200".to_owned())}
        {property("og:image:height", "630".to_owned())}
        {property("og:image:alt", t!("site-brand-meaning"))}
        <meta name="twitter:card" content="summary_large_image"/>
    }
    .into_any()
}

fn property(name: &'static str, content: String) -> AnyView {
    leptos::html::meta()
        .attr("property", name)
        .content(content)
        .into_any()
}

fn theme(colour: &'static str, media: &'static str) -> AnyView {
    leptos::html::meta()
        .name("theme-color")
        .content(colour)
        .attr("media", media)
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn public_pages_and_cities_may_be_found_and_nothing_else() {
        for path in ["/nl", "/ar/how", "/en/cities/almere", "/ar/privacy"] {
            assert!(is_public(path), "{path}");
        }
        for path in [
            "/nl/my/waiting",
            "/en/sign-in",
            "/how",
            "/",
            "/en/cities/a/b",
            "/nl/invitation/x",
        ] {
            assert!(!is_public(path), "{path}");
        }
    }
}
