//! Parts of a page that say the same to everybody, written once for each language and repeated after that.
//!
//! Only for texts that come with the program. Nothing of the reader, of the database, of the address or of the clock may
//! be in such a part: the next reader gets it too. A gate lists the pages that may use it.

use crate::i18n::language;
use domain::language::Language;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

/// Never more than a text for each name and language.
static WRITTEN: RwLock<BTreeMap<(&str, Language), &str>> = RwLock::new(BTreeMap::new());

/// `part`, or what it wrote when it was first asked for under this name in this language.
pub fn constant(name: &'static str, part: impl FnOnce() -> AnyView) -> AnyView {
    let key = (name, language());
    let written = WRITTEN
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&key)
        .copied();
    let html = written.unwrap_or_else(|| {
        let html = part().to_html();
        let mut written = WRITTEN.write().unwrap_or_else(PoisonError::into_inner);
        written
            .entry(key)
            .or_insert_with(|| Box::leak(html.into_boxed_str()))
    });
    InertElement::new(html).into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::server_loader;
    use crate::t;
    use std::cell::Cell;

    #[test]
    fn a_part_is_written_once_for_each_language() {
        let times = Cell::new(0);
        let part = |language| {
            Owner::new().with(|| {
                provide_context(server_loader(language));
                let part = || {
                    times.set(times.get() + 1);
                    view! { <p>{t!("home-greeting")}</p> }.into_any()
                };
                constant("test", part).to_html()
            })
        };
        let dutch = part(Language::Dutch);
        assert!(dutch.starts_with("<p>Dag"), "{dutch}");
        assert_eq!(part(Language::Dutch), dutch);
        assert_ne!(part(Language::Arabic), dutch);
        assert_eq!(part(Language::Dutch), dutch);
        assert_eq!(times.get(), 2);
    }
}
