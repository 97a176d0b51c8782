//! The log: one JSON object a line on standard error. No personal data, no path with a token, no address of a peer.

use tracing_subscriber::EnvFilter;

/// Starts logging; a second start in one process (tests) is no fault.
pub fn start(filter: &str) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let _ = tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
    crate::edge::panic::log_places();
}
