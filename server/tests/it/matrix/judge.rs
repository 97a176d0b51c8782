//! What an answer says, and the answer without what differs from one request to the next.

use crate::support::Got;
use axum::http::StatusCode;

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// Here it is, or: done.
    In,
    /// First sign in.
    SignIn,
    /// There is no such thing.
    NotFound,
    /// A link that no longer works.
    Dead,
    /// Anything else, in words.
    Other(String),
}

/// Reads an answer of a page, a form, a file or a server function.
pub fn said(got: &Got) -> Said {
    let location = got.location();
    if got.status.is_redirection() {
        let tail = location.splitn(3, '/').nth(2).unwrap_or_default();
        return match tail {
            "sign-in" => Said::SignIn,
            tail if tail.starts_with("sign-in?next=") => Said::SignIn,
            "problem/not-found" => Said::NotFound,
            "problem/dead" => Said::Dead,
            tail if tail.starts_with("problem/") || tail == "sign-in/second" => {
                Said::Other(location.to_owned())
            }
            _ => Said::In,
        };
    }
    match got.status {
        StatusCode::FORBIDDEN => Said::SignIn,
        StatusCode::NOT_FOUND => Said::NotFound,
        StatusCode::GONE => Said::Dead,
        status if status.is_success() => Said::In,
        // The probe answered whoever asked: what it says is the machine's business, not the asker's.
        StatusCode::SERVICE_UNAVAILABLE if got.body == "not ready" => Said::In,
        status => Said::Other(status.to_string()),
    }
}

/// Status, headers and body with nonces, keys, the address that was asked for (without its language) and the given names
/// replaced: what must be the same byte for byte.
pub fn bare(got: &Got, address: &str, names: &[(&str, String)]) -> String {
    let mut headers: Vec<String> = got
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())))
        .collect();
    headers.sort();
    let mut text = format!("{}\n{}\n\n{}", got.status, headers.join("\n"), got.body);
    if !address.is_empty() {
        text = text.replace(address, "{address}");
    }
    for (name, value) in names.iter().filter(|(_, value)| value.len() > 8) {
        text = text.replace(value, &format!("{{{name}}}"));
    }
    for (before, after) in [
        ("nonce-", "'"),
        ("nonce=\"", "\""),
        ("name=\"key\" value=\"", "\""),
    ] {
        text = without(&text, before, after);
    }
    text
}

/// What stands between two marks, taken out everywhere.
fn without(text: &str, before: &str, after: &str) -> String {
    let mut parts = text.split(before);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.find(after).map_or("", |at| &part[at..]);
        out.push_str(before);
        out.push('…');
        out.push_str(rest);
    }
    out
}
