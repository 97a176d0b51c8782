//! The start in the browser: wake the islands of the HTML that is already there.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the boot script with the module of exports, in which the islands are found by name.
#[wasm_bindgen]
pub fn hydrate(module: JsValue) {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
    islands::start(module);
}
