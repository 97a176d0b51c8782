//! How a page shows what it loaded, or says what went wrong, the same on the server and in the browser.

use crate::error::AppError;
use crate::paths::Path;
use crate::{problem, t};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// What a page loads: one server function, once.
pub type Loaded<T> = Resource<Result<T, AppError>>;

/// Begins loading. `T` is the view that the use case has cut down for this reader.
pub fn load<T, Fut>(fetch: impl Fn() -> Fut + Send + Sync + 'static) -> Loaded<T>
where
    T: serde::Serialize + serde::de::DeserializeOwned + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<T, AppError>> + Send + 'static,
{
    // The address is the source: going to the same page with another id loads again.
    let location = use_location();
    Resource::new(move || location.pathname.get(), move |_| fetch())
}

/// As [`load`], for a page that takes something from its address: an id, a filter. A change of it loads again.
pub fn load_by<K, T, Fut>(
    key: impl Fn() -> K + Send + Sync + 'static,
    fetch: impl Fn(K) -> Fut + Send + Sync + 'static,
) -> Loaded<T>
where
    K: Clone + PartialEq + Send + Sync + 'static,
    T: serde::Serialize + serde::de::DeserializeOwned + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<T, AppError>> + Send + 'static,
{
    Resource::new(key, fetch)
}

/// Shows the loaded view, or the problem in its place. Call it last in a page's `view`.
pub fn show<T, V>(loaded: Loaded<T>, page: impl Fn(T) -> V + Clone + Send + Sync + 'static) -> AnyView
where
    T: serde::Serialize + serde::de::DeserializeOwned + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let wait = || view! { <p class="hint" role="status">{t!("site-busy")}</p> };
    view! {
        <Suspense fallback=wait>
            {move || {
                let page = page.clone();
                Suspend::new(async move {
                    match loaded.await {
                        Ok(view) => page(view).into_any(),
                        Err(error) => instead(error),
                    }
                })
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
