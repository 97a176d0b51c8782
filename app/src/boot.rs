//! How a page starts in the browser, and what the server tells the shell about this request.
//!
//! The boot script waits for `load`, does nothing under Save-Data, and only then fetches the glue and the Wasm.
//! Until it has run, and when it never runs, the page is complete HTML.

use domain::language::Language;
use leptos::nonce::use_nonce;
use leptos::prelude::*;

/// Addresses of the built files, with the hash of their content in them.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The stylesheet.
    pub css: String,
    /// The JavaScript glue; empty when no Wasm was built.
    pub js: String,
    /// The Wasm module.
    pub wasm: String,
}

/// What the server knows about this request and the shell needs.
#[derive(Clone, Debug)]
pub struct Page {
    /// Language of the address.
    pub language: Language,
    /// The address that people see: `https://samen.example`.
    pub origin: String,
    /// The page's own address after it, without the query.
    pub path: String,
    /// The browser asked to save data: no script at all.
    pub save_data: bool,
    /// The built files.
    pub assets: std::sync::Arc<Assets>,
}

/// The address that people see, in every request's extensions.
#[derive(Clone, Debug, Default)]
pub struct Origin(pub std::sync::Arc<str>);

/// The request's page; a plain Dutch one while the routes are being listed.
#[must_use]
pub fn page() -> Page {
    use_context::<Page>().unwrap_or_else(|| Page {
        language: Language::Dutch,
        origin: String::new(),
        path: String::new(),
        save_data: false,
        assets: std::sync::Arc::default(),
    })
}

/// The one script of the page.
#[component]
pub fn Boot() -> impl IntoView {
    let page = page();
    if page.save_data || page.assets.js.is_empty() {
        return ().into_any();
    }
    let script = script(&page.assets);
    view! { <script type="module" nonce=use_nonce() inner_html=script></script> }.into_any()
}

/// Loads the module, once more when that fails, then starts.
fn script(Assets { js, wasm, .. }: &Assets) -> String {
    format!(
        "addEventListener('load',()=>{{\
           if(navigator.connection&&navigator.connection.saveData)return;\
           const load=async()=>{{\
             const m=await import('{js}');\
             await m.default({{module_or_path:'{wasm}'}});\
             return m}};\
           const again=()=>new Promise(r=>setTimeout(r,2000)).then(load);\
           const go=async()=>{{try{{\
             const m=await load().catch(again);\
             m.hydrate(m);\
             document.documentElement.dataset.hydrated='';\
           }}catch(e){{console.warn('The page works without script.',e)}}}};\
           (self.requestIdleCallback||setTimeout)(go);\
         }});"
    )
}
