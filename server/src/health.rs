//! `/healthz`: the process answers. `/readyz`: it can do its work. The body says only `ok` or `not ready`.

use crate::router::Site;
use axum::extract::State;
use axum::http::StatusCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What the server knows of its own state.
#[derive(Default)]
pub struct Health {
    /// The signal to stop has come.
    pub stopping: AtomicBool,
}

/// No database.
pub async fn healthz() -> &'static str {
    "ok"
}

/// A write test and the age of the oldest mail, in at most 200 ms.
pub async fn readyz(State(site): State<Arc<Site>>) -> (StatusCode, &'static str) {
    let not_ready = (StatusCode::SERVICE_UNAVAILABLE, "not ready");
    if site.health.stopping.load(Ordering::SeqCst) {
        return not_ready;
    }
    let ready = tokio::time::timeout(Duration::from_millis(190), site.programme.writes()).await;
    if matches!(ready, Ok(true)) {
        (StatusCode::OK, "ok")
    } else {
        not_ready
    }
}
