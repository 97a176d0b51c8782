//! Wakes the islands of a page: each is a function that the module exports under the name the server wrote.

use js_sys::{Function, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

thread_local! {
    static MODULE: RefCell<JsValue> = const { RefCell::new(JsValue::NULL) };
}

const AWAKE: &str = "data-awake";

/// Remembers where the islands are found.
pub fn know(module: JsValue) {
    MODULE.with(|cell| *cell.borrow_mut() = module);
}

/// Wakes every island that sleeps. One whose function is missing stays as the server wrote it.
pub fn all() {
    let asleep = leptos::prelude::document()
        .query_selector_all(&format!("leptos-island:not([{AWAKE}])"))
        .ok();
    let Some(asleep) = asleep else { return };
    for at in 0..asleep.length() {
        let island = asleep.item(at).and_then(|node| node.dyn_into::<Element>().ok());
        if let Some(island) = island {
            wake(&island);
        }
    }
}

fn wake(island: &Element) {
    let name = island.get_attribute("data-component").unwrap_or_default();
    let function = MODULE.with(|cell| Reflect::get(&cell.borrow(), &name.into()).ok());
    if let Some(function) = function.and_then(|f| f.dyn_into::<Function>().ok()) {
        let _ = island.set_attribute(AWAKE, "");
        let _ = function.call1(&JsValue::UNDEFINED, island);
    }
}
