//! All plain routes beside the pages (forms and files), one line a slice.
//!
//! Each is listed as it is added, so that the policy table can be compared with what the program really answers.

use axum::Router;
use axum::routing::MethodRouter;

/// Plain routes of the program, and their list.
pub struct Plain<S> {
    router: Router<S>,
    listed: Vec<(&'static str, &'static str)>,
}

impl<S: Clone + Send + Sync + 'static> Plain<S> {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            router: Router::new(),
            listed: Vec::new(),
        }
    }

    /// A form.
    #[must_use]
    pub fn post(self, path: &'static str, work: MethodRouter<S>) -> Self {
        self.add("POST", path, work)
    }

    /// A file or a redirect.
    #[must_use]
    pub fn get(self, path: &'static str, work: MethodRouter<S>) -> Self {
        self.add("GET", path, work)
    }

    fn add(mut self, method: &'static str, path: &'static str, work: MethodRouter<S>) -> Self {
        self.router = self.router.route(path, work);
        self.listed.push((method, path));
        self
    }

    fn merge(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.listed.extend(other.listed);
        self
    }

    /// The router, to be merged into the server's before the pages.
    pub fn into_router(self) -> Router<S> {
        self.router
    }
}

impl<S: Clone + Send + Sync + 'static> Default for Plain<S> {
    fn default() -> Self {
        Self::new()
    }
}

/// Method and path of every plain route.
#[must_use]
pub fn listed() -> Vec<(&'static str, &'static str)> {
    routes::<()>().listed
}

/// Every plain route.
#[must_use]
pub fn routes<S: Clone + Send + Sync + 'static>() -> Plain<S> {
    Plain::new()
        .merge(crate::account::forms::routes())
        .merge(crate::admin::forms::routes())
        .merge(crate::demo::forms::routes())
        .merge(crate::proposal::forms::routes())
        .merge(crate::round::forms::routes())
        .merge(crate::public_files::routes())
        .merge(crate::household::forms::routes())
        .merge(crate::report::forms::routes())
        .merge(crate::sign_in::forms::routes())
        .merge(crate::team::forms::routes())
        .merge(crate::resident::forms::routes())
        .merge(crate::group::forms::routes())
        .merge(crate::invitation::forms::routes())
        .merge(crate::alone::forms::routes())
        .merge(crate::meeting::forms::routes())
}
