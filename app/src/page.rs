//! How a page shows what it loaded, or says what went wrong. Everything is there before the first byte is sent.

use crate::error::AppError;
use crate::paths::Path;
use crate::problem;
use futures_util::future::{FutureExt, Shared};
use leptos::prelude::*;
use leptos::reactive::computed::ScopedFuture;
use leptos_router::hooks::use_location;
use std::pin::Pin;
use tokio::runtime::Handle;

type Fetching<T> = Pin<Box<dyn Future<Output = Result<T, AppError>> + Send>>;

/// What a page loads: asked for once, shown in as many places as need it.
pub type Loaded<T> = Shared<Fetching<T>>;

/// Begins loading, in a task of its own. `T` is the view that the use case has cut down for this reader.
///
/// A page is written from top to bottom, so of its loads only one is waited for at a time. A load that nobody polls
/// meanwhile may have been given a connection and keep it from the one that is waited for: with twenty readers at once
/// all of them stood still until the pool gave up, after eight seconds. A task goes on by itself. And when the browser
/// has gone it ends in its own time, not in the middle of asking the pool.
pub fn load<T, Fut>(fetch: impl FnOnce() -> Fut) -> Loaded<T>
where
    T: Clone + Send + 'static,
    Fut: Future<Output = Result<T, AppError>> + Send + 'static,
{
    let mut fetching: Fetching<T> = Box::pin(ScopedFuture::new(fetch()));
    // What needs no waiting needs no task: a visitor's page mostly has its answers in memory.
    if let Some(answer) = fetching.as_mut().now_or_never() {
        let there: Fetching<T> = Box::pin(std::future::ready(answer));
        return there.shared();
    }
    let fetching: Fetching<T> = match Handle::try_current() {
        Ok(tasks) => {
            let task = tasks.spawn(fetching);
            Box::pin(async move {
                task.await.unwrap_or_else(|fault| match fault.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(_) => Err(AppError::Unavailable), // the program is ending
                })
            })
        }
        // Nobody waits for an answer outside the server's own tasks.
        Err(_) => fetching,
    };
    fetching.shared()
}

/// As [`load`], for a page that takes something from its address: an id, a filter.
pub fn load_by<K, T, Fut>(key: impl FnOnce() -> K, fetch: impl FnOnce(K) -> Fut) -> Loaded<T>
where
    T: Clone + Send + 'static,
    Fut: Future<Output = Result<T, AppError>> + Send + 'static,
{
    let key = untrack(key);
    load(move || fetch(key))
}

/// Shows the loaded view, or the problem in its place. Call it last in a page.
pub fn show<T, V>(loaded: Loaded<T>, page: impl Fn(T) -> V + Send + Sync + 'static) -> AnyView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    awaited(loaded, move |answer| match answer {
        Ok(view) => page(view).into_any(),
        Err(error) => instead(error),
    })
}

/// Shows a part of a page that stands without its answer too.
pub fn part<T>(loaded: Loaded<T>, part: impl Fn(T) -> AnyView + Send + Sync + 'static) -> AnyView
where
    T: Default + Clone + Send + Sync + 'static,
{
    awaited(loaded, move |answer| part(answer.unwrap_or_default()))
}

/// The one place that waits. Not in a `Suspense`: on the server its bookkeeping of tasks can miss the last one and leave
/// the page hanging for good (seen with Leptos 0.8.23 on PostgreSQL, where loading takes real time; Leptos issue #4851).
/// A bare `Suspend` is a future like any other.
fn awaited<T>(
    loaded: Loaded<T>,
    show: impl Fn(Result<T, AppError>) -> AnyView + Send + Sync + 'static,
) -> AnyView
where
    T: Clone + Send + Sync + 'static,
{
    Suspend::new(async move { show(loaded.await) }).into_any()
}

/// Where an error leads: to the sign-in and back, or to words in place of the page.
fn instead(error: AppError) -> AnyView {
    let language = crate::i18n::language();
    match &error {
        AppError::SignInNeeded => {
            let here = use_location().pathname.get_untracked();
            let next = here.splitn(3, '/').nth(2).unwrap_or_default().to_owned();
            leptos_axum::redirect(&Path::SignInNext(next).at(language));
        }
        AppError::SecondFactorNeeded | AppError::StepUpNeeded => {
            leptos_axum::redirect(&Path::SignInSecond.at(language));
        }
        other => crate::request::set_status(other.status()),
    }
    problem::problem_view(&error)
}
