//! Pages a minute from one address, or of one session that lives. In memory alone, per server, so that reading a page never writes.

use crate::edge::address;
use crate::router::Site;
use crate::session;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use programme::secret;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// Addresses and sessions with what they have left. Emptied when it grows: a limit must not become a leak.
#[derive(Default)]
pub struct Pages {
    left: Mutex<HashMap<String, (f64, Instant)>>,
    /// Hashes of session tokens that were found live; a cookie that only looks like one counts for nothing.
    live: Mutex<HashSet<String>>,
}

const MOST_ENTRIES: usize = 50_000;

impl Pages {
    /// Takes one; false when nothing is left. `a_minute` 0 is no limit.
    pub fn take(&self, who: &str, a_minute: u32, now: Instant) -> bool {
        if a_minute == 0 {
            return true;
        }
        let most = f64::from(a_minute);
        let Ok(mut all) = self.left.lock() else {
            return true;
        };
        if all.len() > MOST_ENTRIES {
            all.clear();
        }
        let (left, at) = all.get(who).copied().unwrap_or((most, now));
        let left = (left + now.duration_since(at).as_secs_f64() * most / 60.0).min(most);
        let allowed = left >= 1.0;
        all.insert(who.to_owned(), (if allowed { left - 1.0 } else { left }, now));
        allowed
    }

    /// Notes what the database said of a session, for its next pages.
    pub fn note(&self, token: &str, live: bool) {
        let Ok(mut all) = self.live.lock() else { return };
        if all.len() > MOST_ENTRIES {
            all.clear();
        }
        let hash = secret::hash(token);
        if live {
            all.insert(hash);
        } else {
            all.remove(&hash);
        }
    }

    /// Whose pages are counted: those of a live session, else those of the address; and how many it may have of what
    /// an address may have twice.
    fn whose(&self, session: Option<&str>, address: String) -> (String, u32) {
        let hash = session.map(secret::hash).unwrap_or_default();
        let live = self.live.lock().is_ok_and(|all| all.contains(&hash));
        if live { (hash, 5) } else { (address, 2) }
    }
}

/// 429 with `Retry-After` when somebody asks too much.
pub async fn layer(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let counted = !path.starts_with("/pkg/") && !path.starts_with("/fonts/") && !path.starts_with("/icons/");
    if counted {
        let address = address::of(&request, &site.config.trusted_proxies);
        let session = session::cookie(request.headers(), "__Host-s");
        let (who, halves) = site.pages.whose(session.as_deref(), address);
        let a_minute = site.config.pages_a_minute.saturating_mul(halves) / 2;
        if !site.pages.take(&who, a_minute, Instant::now()) {
            return (
                StatusCode::TOO_MANY_REQUESTS,
                [(header::RETRY_AFTER, "30")],
                "429",
            )
                .into_response();
        }
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn an_address_waits_and_then_may_again() {
        let (pages, start) = (Pages::default(), Instant::now());
        for _ in 0..60 {
            assert!(pages.take("a", 60, start));
        }
        assert!(!pages.take("a", 60, start));
        assert!(pages.take("b", 60, start), "another address has its own");
        assert!(pages.take("a", 60, start + Duration::from_secs(2)));
        assert!(pages.take("a", 0, start), "no limit");
    }
}
