//! The start in the browser: take over the HTML that is already there.

use app::App;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the boot script with the page's language and its texts; says whether the page lives now.
#[wasm_bindgen]
pub async fn hydrate(language: String, texts: String) -> bool {
    console_error_panic_hook::set_once();
    let Some(body) = leptos::prelude::document().body() else {
        return false; // The page goes on as plain HTML.
    };
    if !app::i18n::start_with(&language, &texts) {
        return false;
    }
    // What `hydrate_lazy` does, except that the caller learns when the lazy page is there.
    leptos::mount::hydrate_from_async(body, App).await.forget();
    true
}
