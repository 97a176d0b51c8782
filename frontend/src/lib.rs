//! The start in the browser: fetch this page's texts, then take over the HTML that is already there.

use app::App;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the boot script with the address of the texts in the page's language.
#[wasm_bindgen]
pub async fn hydrate(texts: String) {
    console_error_panic_hook::set_once();
    let Some(words) = app::i18n::fetch_words(&texts).await else {
        return; // The page goes on as plain HTML.
    };
    app::i18n::start_with(words);
    leptos::mount::hydrate_lazy(App);
}
