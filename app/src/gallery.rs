//! One page with an example of every component, for the tests and for who builds a page. Demonstration only, and only on the server.

mod forms;
mod people;
mod team;

use crate::{t, ui::*};
use leptos::prelude::*;

/// `/{language}/ui`.
#[component]
pub fn GalleryPage() -> impl IntoView {
    view! { <Gallery/> }
}

/// The examples; people and addresses are invented.
#[component]
pub fn Gallery() -> impl IntoView {
    view! {
        <PageTitle text=t!("ui-gallery-title")/>
        <ErrorSummary errors=vec![("postcode".to_owned(), t!("field-postcode-wrong"))]/>
        <h1 tabindex="-1">{t!("ui-gallery-title")}</h1>
        <p class="lead">{t!("ui-gallery-text")}</p>
        <forms::Forms/>
        <people::Group/>
        <people::Year/>
        <team::Team/>
        <Empty title=t!("site-empty") text=t!("proposal-state-none") seats=2>
            <LinkButton href="#main" text=t!("site-look-again") kind=Kind::Quiet external=true/>
        </Empty>
        <div class="hero"><HeroArt/></div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::Gallery;
    use crate::i18n::server_loader;
    use domain::language::Language;
    use leptos::prelude::*;
    use std::collections::BTreeSet;

    fn html(language: Language) -> String {
        let owner = Owner::new();
        owner.with(|| {
            leptos_meta::provide_meta_context();
            provide_context(server_loader(language));
            view! { <Gallery/> }.to_html()
        })
    }

    fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
        let start = format!(" {attribute}=\"");
        html.split(&start)
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect()
    }

    #[test]
    fn every_id_is_there_once_and_every_reference_finds_it() {
        for language in Language::ALL {
            let html = html(*language);
            let ids = values(&html, "id");
            let once: BTreeSet<_> = ids.iter().copied().collect();
            assert_eq!(ids.len(), once.len(), "an id stands twice: {ids:?}");
            for reference in ["for", "aria-describedby", "aria-labelledby"] {
                for id in values(&html, reference).iter().flat_map(|list| list.split(' ')) {
                    assert!(
                        once.contains(id),
                        "{reference} names {id}, which is not on the page"
                    );
                }
            }
        }
    }

    #[test]
    fn the_page_speaks_its_own_language() {
        assert!(html(Language::Arabic).contains("مقعد خالٍ"));
        assert!(html(Language::Dutch).contains("nog vrij"));
    }

    #[test]
    fn no_style_attribute_no_disabled_button_and_no_placeholder_is_written() {
        let html = html(Language::English);
        for name in ["style", "disabled", "placeholder", "autofocus"] {
            for written in [format!(" {name}="), format!(" {name}>"), format!(" {name} ")] {
                assert!(!html.contains(&written), "{name} is not allowed");
            }
        }
    }

    #[test]
    fn what_somebody_typed_cannot_become_markup() {
        let html = html(Language::English);
        assert!(html.contains("&lt;b&gt;hello&lt;/b&gt;"));
        assert!(!html.contains("<b>hello"));
    }
}
