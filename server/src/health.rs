//! `/healthz`: the process answers. `/readyz`: it can do its work. The body says only `ok` or `not ready`.

use crate::router::Site;
use axum::extract::State;
use axum::http::StatusCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// What the server knows of its own state.
pub struct Health {
    /// The signal to stop has come.
    pub stopping: AtomicBool,
    /// Pages are shown already, but what they are to show is still being made: see `samenhier demo`.
    pub preparing: AtomicBool,
    /// Bytes that must be free on the disk of the data folder.
    pub least_free: AtomicU64,
}

impl Default for Health {
    fn default() -> Self {
        Self {
            stopping: AtomicBool::new(false),
            preparing: AtomicBool::new(false),
            least_free: AtomicU64::new(200_000_000),
        }
    }
}

/// No database.
pub async fn healthz() -> &'static str {
    "ok"
}

/// How long the answer may take: with what is round it, not over 200 ms.
const MOST: Duration = Duration::from_millis(150);
/// How long a mail may wait where there is a mail server, in milliseconds.
const MAIL_WAITS: i64 = programme::clock::HOUR;

/// A write test, room on the disk where the data stand and, with a mail server, the age of the oldest mail, in at most 200 ms.
pub async fn readyz(State(site): State<Arc<Site>>) -> (StatusCode, &'static str) {
    let not_ready = (StatusCode::SERVICE_UNAVAILABLE, "not ready");
    let health = &site.health;
    if health.stopping.load(Ordering::SeqCst) || health.preparing.load(Ordering::SeqCst) {
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
    if !site.programme.writes().await || !has_room(site) {
        return false;
    }
    if site.config.smtp_url.is_none() {
        return true;
    }
    let system = site.programme.system("health");
    let waits = programme::mail::longest_wait(&system).await;
    waits.is_ok_and(|waits| waits < MAIL_WAITS)
}

/// Whether the disk of the data folder has room. With PostgreSQL the data stand elsewhere, and that server looks itself.
fn has_room(site: &Site) -> bool {
    if site.config.database_url.is_some() {
        return true;
    }
    let least = site.health.least_free.load(Ordering::SeqCst);
    rustix::fs::statvfs(&site.config.data)
        .is_ok_and(|disk| disk.f_bavail.saturating_mul(disk.f_frsize) >= least)
}
