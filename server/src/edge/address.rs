//! The peer's address, shortened: a whole IPv4 address or the first half of an IPv6 one. Only for limits.

use axum::extract::{ConnectInfo, Request};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The peer, or the right-most hop of X-Forwarded-For that is no trusted proxy.
#[must_use]
pub fn of(request: &Request, trusted: &[IpAddr]) -> String {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|c| c.0.ip());
    let Some(peer) = peer else { return String::new() };
    let mut address = peer;
    if trusted.contains(&peer) {
        let header = request
            .headers()
            .get("x-forwarded-for")
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default();
        for hop in header.split(',').rev() {
            let Ok(hop) = hop.trim().parse::<IpAddr>() else {
                break;
            };
            address = hop;
            if !trusted.contains(&hop) {
                break;
            }
        }
    }
    shorten(address)
}

fn shorten(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => {
            let s = v6.segments();
            Ipv6Addr::new(s[0], s[1], s[2], s[3], 0, 0, 0, 0).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn asked(peer: &str, forwarded: &str) -> Request {
        let mut request = Request::builder()
            .header("x-forwarded-for", forwarded)
            .body(Body::empty())
            .expect("request");
        let peer: SocketAddr = peer.parse().expect("peer");
        request.extensions_mut().insert(ConnectInfo(peer));
        request
    }

    #[test]
    fn a_header_from_a_stranger_counts_for_nothing() {
        assert_eq!(of(&asked("203.0.113.9:1", "1.2.3.4"), &[]), "203.0.113.9");
    }

    #[test]
    fn behind_a_trusted_proxy_the_last_stranger_counts() {
        let proxy: IpAddr = "10.0.0.1".parse().expect("address");
        assert_eq!(
            of(&asked("10.0.0.1:1", "6.6.6.6, 198.51.100.7, 10.0.0.1"), &[proxy]),
            "198.51.100.7"
        );
        assert_eq!(
            of(&asked("10.0.0.1:1", "2001:db8:1:2:3:4:5:6"), &[proxy]),
            "2001:db8:1:2::"
        );
    }
}
