//! What lives in the browser: islands in pages that the server wrote, and changing pages without loading a document.
//!
//! The server writes every page whole; nothing here is needed to read one or to send a form. In the browser this crate
//! takes the next page from the server as the server wrote it and puts it in place of this one, so pages, their words
//! and their data are never part of the Wasm. On the server it only renders the islands.

pub mod copy;
mod document;
mod fetch;
mod form;
mod link;
mod refresh;
mod said;
mod visit;
mod wake;

use wasm_bindgen::JsValue;

/// Starts in the browser: wakes the islands of this page, then takes over links and forms.
///
/// `module` is the module of exports that the boot script loaded; islands are found in it by name.
pub fn start(module: JsValue) {
    wake::know(module);
    wake::all();
    visit::begin();
    link::listen();
    form::listen();
    refresh::begin();
}
