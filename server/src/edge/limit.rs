//! Pages a minute from one address. In memory alone, per server, so that reading a page never writes.

use crate::edge::address;
use crate::router::Site;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// Addresses with what they have left. Emptied when it grows: a limit must not become a leak.
#[derive(Default)]
pub struct Pages(Mutex<HashMap<String, (f64, Instant)>>);

const MOST_ADDRESSES: usize = 50_000;

impl Pages {
    /// Takes one; false when nothing is left. `a_minute` 0 is no limit.
    pub fn take(&self, address: &str, a_minute: u32, now: Instant) -> bool {
        if a_minute == 0 {
            return true;
        }
        let most = f64::from(a_minute);
        let Ok(mut all) = self.0.lock() else { return true };
        if all.len() > MOST_ADDRESSES {
            all.clear();
        }
        let (left, at) = all.get(address).copied().unwrap_or((most, now));
        let left = (left + now.duration_since(at).as_secs_f64() * most / 60.0).min(most);
        let allowed = left >= 1.0;
        all.insert(address.to_owned(), (if allowed { left - 1.0 } else { left }, now));
        allowed
    }
}

/// 429 with `Retry-After` when an address asks too much.
pub async fn layer(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let counted = !path.starts_with("/pkg/") && !path.starts_with("/fonts/") && !path.starts_with("/icons/");
    if counted {
        let address = address::of(&request, &site.config.trusted_proxies);
        let signed_in = request
            .headers()
            .get(header::COOKIE)
            .is_some_and(|c| c.to_str().is_ok_and(|c| c.contains("__Host-s=")));
        let a_minute = site
            .config
            .pages_a_minute
            .saturating_mul(if signed_in { 5 } else { 2 })
            / 2;
        if !site.pages.take(&address, a_minute, Instant::now()) {
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
