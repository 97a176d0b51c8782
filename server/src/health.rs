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

/// How long the answer may take: with what is round it, not over 200 ms.
const MOST: Duration = Duration::from_millis(150);
/// How long a mail may wait where there is a mail server, in milliseconds.
const MAIL_WAITS: i64 = programme::clock::HOUR;

/// A write test and, with a mail server, the age of the oldest mail, in at most 200 ms.
pub async fn readyz(State(site): State<Arc<Site>>) -> (StatusCode, &'static str) {
    let not_ready = (StatusCode::SERVICE_UNAVAILABLE, "not ready");
    if site.health.stopping.load(Ordering::SeqCst) {
        return not_ready;
    }
    let ready = tokio::time::timeout(MOST, able(&site)).await;
    if matches!(ready, Ok(true)) {
        (StatusCode::OK, "ok")
    } else {
        not_ready
    }
}

async fn able(site: &Site) -> bool {
    if !site.programme.writes().await {
        return false;
    }
    if site.config.smtp_url.is_none() {
        return true;
    }
    let system = site.programme.system("health");
    let waits = programme::mail::longest_wait(&system).await;
    waits.is_ok_and(|waits| waits < MAIL_WAITS)
}
