//! The start in the browser: fetch this page's texts, then take over the HTML that is already there.

use app::App;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the boot script with the address of the texts in the page's language; says whether the page lives now.
#[wasm_bindgen]
pub async fn hydrate(texts: String) -> bool {
    console_error_panic_hook::set_once();
    let Some(words) = app::i18n::fetch_words(&texts).await else {
        return false; // The page goes on as plain HTML.
    };
    let Some(body) = leptos::prelude::document().body() else {
        return false;
    };
    app::i18n::start_with(words);
    // What `hydrate_lazy` does, except that the caller learns when the lazy page is there.
    leptos::mount::hydrate_from_async(body, App).await.forget();
    true
}
