//! Cookies in, [`Access`] out: the only thing that pages and forms know of who is asking.

use crate::edge::address;
use crate::router::Site;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use programme::{Facts, secret};
use std::sync::Arc;

/// Looks the session up and puts [`programme::Access`] into the request.
pub async fn layer(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if is_static(path) {
        return next.run(request).await;
    }
    let (facts, mut cookies) = facts(&site, &request);
    let session = facts.session.clone();
    let access = match site.programme.access(facts).await {
        Ok(access) => access.or_draft(|| new_draft(&request, &mut cookies)),
        Err(error) => {
            tracing::error!(%error, "session not read");
            return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")]).into_response();
        }
    };
    if let Some(token) = session {
        site.pages.note(&token, access.is_signed_in());
    }
    request.extensions_mut().insert(access);
    let mut response = next.run(request).await;
    for cookie in cookies {
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    response
}

/// Files and probes, which never ask who is there.
fn is_static(path: &str) -> bool {
    ["/pkg/", "/fonts/", "/icons/", "/healthz", "/readyz"]
        .iter()
        .any(|start| path.starts_with(start))
}

fn facts(site: &Site, request: &Request) -> (Facts, Vec<String>) {
    let headers = request.headers();
    let mut cookies = Vec::new();
    let (session, draft, mut binding) = (
        cookie(headers, "__Host-s"),
        cookie(headers, "__Host-d"),
        cookie(headers, "__Host-l"),
    );
    if sends(request) && binding.is_none() {
        binding = secret::token().ok();
        cookies.extend(binding.as_ref().map(|t| set("__Host-l", t, 600)));
    }
    let address = address::of(request, &site.config.trusted_proxies);
    (
        Facts {
            session,
            draft,
            binding,
            address,
            device: device(headers),
            mail_server: site.config.smtp_url.is_some(),
        },
        cookies,
    )
}

/// A form is sent.
fn sends(request: &Request) -> bool {
    request.method() == Method::POST && !request.uri().path().starts_with("/api/")
}

/// A draft cookie for who sends a form without being signed in: also when the session has just ended, so that what was
/// typed waits for the next one.
fn new_draft(request: &Request, cookies: &mut Vec<String>) -> Option<String> {
    let token = sends(request).then(|| secret::token().ok()).flatten();
    cookies.extend(token.as_ref().map(|t| set("__Host-d", t, 604_800)));
    token
}

fn set(name: &str, token: &str, seconds: u32) -> String {
    format!("{name}={token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={seconds}")
}

/// The value of a cookie, if it looks like one of ours.
#[must_use]
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok());
    let value = all.flat_map(|v| v.split(';')).find_map(|pair| {
        let (key, value) = pair.trim().split_once('=')?;
        (key == name).then_some(value)
    })?;
    let good = (20..=64).contains(&value.len())
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    good.then(|| value.to_owned())
}

/// Family of browser and system in two words, for the person's own list of sessions. No versions.
fn device(headers: &HeaderMap) -> String {
    let agent = headers
        .get(header::USER_AGENT)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    let find = |list: &[(&'static str, &'static str)]| {
        list.iter()
            .find(|(mark, _)| agent.contains(mark))
            .map_or("", |(_, name)| name)
    };
    let browser = find(&[
        ("Firefox", "Firefox"),
        ("Edg", "Edge"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]);
    format!("{browser} {system}").trim().to_owned()
}
