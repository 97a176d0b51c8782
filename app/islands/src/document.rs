//! Puts a page that the server wrote in place of the one that stands.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, HtmlElement, SupportedType};

/// A page as it came, not yet shown.
pub struct Fresh(Document);

impl Fresh {
    /// Reads a document. Nothing in it runs: scripts of a parsed document never do.
    pub fn read(html: &str) -> Option<Self> {
        let parser = DomParser::new().ok()?;
        parser
            .parse_from_string(html, SupportedType::TextHtml)
            .ok()
            .map(Self)
    }

    /// Whether it may stand in this document: ours, in this language, of the same build.
    pub fn fits(&self) -> bool {
        let same = |selector: &str, name: &str| {
            let of = |d: &Document| {
                d.query_selector(selector)
                    .ok()
                    .flatten()
                    .and_then(|e| e.get_attribute(name))
            };
            of(&self.0) == of(&document())
        };
        let ours = self.0.get_element_by_id("main").is_some();
        ours && same("html", "lang") && same("link[rel=stylesheet]", "href")
    }

    /// Shows it.
    pub fn show(self) {
        let scripts = self.0.query_selector_all("script").ok();
        for at in 0..scripts.as_ref().map_or(0, |list| list.length()) {
            let script = scripts.as_ref().and_then(|list| list.item(at));
            if let Some(script) = script.and_then(|node| node.dyn_into::<Element>().ok()) {
                script.remove();
            }
        }
        let title = self.0.title();
        if let Some(body) = self.0.body() {
            document().set_body(Some(&body));
        }
        document().set_title(&title);
    }

    /// The part of it with this id.
    pub fn part(&self, id: &str) -> Option<Element> {
        self.0.get_element_by_id(id)
    }
}

/// Gives the focus to what a reader wants first: the place the address names, what is not right, or the heading.
/// Says whether that is a place within the page.
pub fn focus(fragment: &str) -> bool {
    let place = [fragment, "errors"]
        .iter()
        .filter(|id| !id.is_empty())
        .find_map(|id| document().get_element_by_id(id));
    if let Some(place) = place.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        place.scroll_into_view();
        return place.focus().is_ok();
    }
    let heading = document().query_selector("main h1").ok().flatten();
    if let Some(heading) = heading.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.focus();
    }
    false
}
