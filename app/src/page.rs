//! How a page shows what it loaded, or says what went wrong, the same on the server and in the browser.

use crate::error::AppError;
use crate::paths::Path;
use crate::{problem, t};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;

mod loaded;
pub use loaded::Loaded;
use loaded::{Packed, Shared};

/// Begins loading. `T` is the view that the use case has cut down for this reader. Call it in a page's `view`: what
/// stands in `data` travels with every page.
pub fn load<T, Fut>(fetch: impl Fn() -> Fut + Send + Sync + 'static) -> Loaded<T>
where
    T: Serialize + Send + Sync + 'static,
    Fut: Future<Output = Result<T, AppError>> + Send + 'static,
{
    // The address is the source: going to the same page with another id loads again.
    let location = use_location();
    Loaded::begin(move || location.pathname.get(), fetch)
}

/// As [`load`], for a page that takes something from its address: an id, a filter. A change of it loads again.
pub fn load_by<K, T, Fut>(
    key: impl Fn() -> K + Clone + Send + Sync + 'static,
    fetch: impl Fn(K) -> Fut + Send + Sync + 'static,
) -> Loaded<T>
where
    K: std::fmt::Debug + 'static,
    T: Serialize + Send + Sync + 'static,
    Fut: Future<Output = Result<T, AppError>> + Send + 'static,
{
    let now = key.clone();
    Loaded::begin(move || format!("{:?}", key()), move || fetch(untrack(&now)))
}

/// As [`load`], once a document, whatever the address becomes.
pub fn load_once<T, Fut>(fetch: impl Fn() -> Fut + Send + Sync + 'static) -> Loaded<T>
where
    T: Serialize + Send + Sync + 'static,
    Fut: Future<Output = Result<T, AppError>> + Send + 'static,
{
    Loaded::begin(String::new, fetch)
}

/// Shows the loaded view, or the problem in its place. Call it last in a page's `view`.
pub fn show<T, V>(loaded: Loaded<T>, page: impl Fn(T) -> V + Send + Sync + 'static) -> AnyView
where
    T: DeserializeOwned + Clone + 'static,
    V: IntoView + 'static,
{
    let open = move |packed: &Packed| match packed.open::<T>() {
        Ok(view) => page(view).into_any(),
        Err(error) => instead(error),
    };
    let wait = || view! { <p class="hint" role="status">{t!("site-busy")}</p> }.into_any();
    shown(loaded.shared, wait, Arc::new(open))
}

/// Shows a part of a page that stands without its answer too; nothing until it is there.
pub fn part<T>(loaded: Loaded<T>, part: impl Fn(T) -> AnyView + Send + Sync + 'static) -> AnyView
where
    T: DeserializeOwned + Default + Clone + 'static,
{
    let open = move |packed: &Packed| part(packed.open::<T>().unwrap_or_default());
    shown(loaded.shared, || ().into_any(), Arc::new(open))
}

/// The one place that waits: the same code for every page.
#[inline(never)]
fn shown(
    loaded: Shared,
    wait: fn() -> AnyView,
    open: Arc<dyn Fn(&Packed) -> AnyView + Send + Sync>,
) -> AnyView {
    view! {
        <Suspense fallback=wait>
            {move || {
                let open = Arc::clone(&open);
                Suspend::new(async move { open(&loaded.await) })
            }}
        </Suspense>
    }
    .into_any()
}

/// Where an error leads: to the sign-in and back, or to words in place of the page.
fn instead(error: AppError) -> AnyView {
    let language = crate::i18n::language();
    match error {
        AppError::SignInNeeded => {
            let here = use_location().pathname.get_untracked();
            let next = here.splitn(3, '/').nth(2).unwrap_or_default().to_owned();
            go(&Path::SignInNext(next).at(language));
            problem::problem_view(&error)
        }
        AppError::SecondFactorNeeded | AppError::StepUpNeeded => {
            go(&Path::SignInSecond.at(language));
            problem::problem_view(&error)
        }
        other => {
            #[cfg(feature = "ssr")]
            crate::request::set_status(other.status());
            problem::problem_view(&other)
        }
    }
}

#[cfg(feature = "ssr")]
fn go(path: &str) {
    leptos_axum::redirect(path);
}

#[cfg(not(feature = "ssr"))]
fn go(path: &str) {
    // A whole new page: the session cookie has changed or is gone.
    let _ = window().location().set_href(path);
}
