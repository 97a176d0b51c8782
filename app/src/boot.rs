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
    /// Folder of the texts: `nl.ftl`, and `nl-team.ftl` for staff pages.
    pub texts: String,
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
pub fn Boot(options: LeptosOptions) -> impl IntoView {
    let _ = options;
    let page = page();
    let examples = page.path.ends_with("/ui"); // not in the Wasm
    if page.save_data || examples || page.assets.js.is_empty() {
        return ().into_any();
    }
    let script = script(&page);
    view! { <script type="module" nonce=use_nonce() inner_html=script></script> }.into_any()
}

/// The places of coordinators, researchers and administrators: their words are a file of their own.
const STAFF: [&str; 4] = ["team", "admin", "research", "outbox"];

fn is_staff(path: &str) -> bool {
    path.split('/').nth(2).is_some_and(|place| STAFF.contains(&place))
}

/// Loads module and texts, once more when that fails, then starts. From any other page the way to staff pages is a
/// new document, because their words are not here.
fn script(page: &Page) -> String {
    let Assets { js, wasm, texts, .. } = &*page.assets;
    let language = page.language.code();
    let mut files = vec![format!("'{texts}/{language}.ftl'")];
    let mut leave = "";
    if is_staff(&page.path) {
        files.push(format!("'{texts}/{language}-team.ftl'"));
    } else {
        leave = "addEventListener('click',e=>{\
             const a=e.target.closest&&e.target.closest('a[href]');\
             if(a&&staff.test(a.pathname))a.rel='external';\
           },true);";
    }
    let files = files.join(",");
    let staff = STAFF.join("|");
    format!(
        "addEventListener('load',()=>{{\
           if(navigator.connection&&navigator.connection.saveData)return;\
           const staff=/^\\/..\\/({staff})(\\/|$)/;\
           const text=async a=>{{const r=await fetch(a);if(!r.ok)throw new Error(a);return r.text()}};\
           const module=async()=>{{\
             const m=await import('{js}');\
             await m.default({{module_or_path:'{wasm}'}});\
             return m}};\
           const load=()=>Promise.all([module(),...[{files}].map(text)]);\
           const again=()=>new Promise(r=>setTimeout(r,2000)).then(load);\
           const go=async()=>{{try{{\
             const [m,...texts]=await load().catch(again);\
             {leave}\
             if(await m.hydrate('{language}',texts.join('\\n')))document.documentElement.dataset.hydrated='';\
           }}catch(e){{console.warn('The page works without script.',e)}}}};\
           (self.requestIdleCallback||setTimeout)(go);\
         }});"
    )
}

#[cfg(test)]
mod tests {
    use super::{Assets, Page, script};
    use domain::language::Language;

    fn script_of(path: &str) -> String {
        let assets = Assets {
            texts: "/pkg/texts.1".to_owned(),
            ..Assets::default()
        };
        script(&Page {
            language: Language::Arabic,
            origin: String::new(),
            path: path.to_owned(),
            save_data: false,
            assets: assets.into(),
        })
    }

    #[test]
    fn only_staff_pages_fetch_the_words_of_staff_pages() {
        for path in ["/ar/team", "/ar/admin/cities", "/ar/outbox", "/ar/research/data"] {
            assert!(script_of(path).contains("'/pkg/texts.1/ar-team.ftl'"), "{path}");
        }
        for path in ["/ar", "/ar/how", "/ar/group", "/ar/team-work"] {
            assert!(!script_of(path).contains("-team.ftl"), "{path}");
        }
    }

    #[test]
    fn other_pages_leave_the_way_to_staff_pages_to_the_browser() {
        assert!(script_of("/ar/account").contains("a.rel='external'"));
        assert!(!script_of("/ar/team").contains("a.rel='external'"));
    }
}
