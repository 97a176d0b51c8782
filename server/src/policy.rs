//! The policy table: each endpoint, whose it is, and what is audited. Compiled in; compared with the router at start.

use axum::Router;
use std::collections::BTreeSet;

pub mod live;

/// `path,method,proof,assurance,rate,audit`
const ENDPOINTS: &str = include_str!("../policy/endpoints.csv");

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Endpoint {
    /// Path as the router names it.
    pub path: String,
    /// GET or POST.
    pub method: String,
    /// The proof its use case takes.
    pub proof: String,
}

/// All rows of the table.
#[must_use]
pub fn endpoints() -> Vec<Endpoint> {
    ENDPOINTS
        .lines()
        .skip(1)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let mut parts = line.split(',').map(str::to_owned);
            let mut next = || parts.next().unwrap_or_default();
            Endpoint {
                path: next(),
                method: next(),
                proof: next(),
            }
        })
        .collect()
}

/// What of the router the table lacks, and what it names that is not there. Both ways, methods included.
#[must_use]
pub fn faults<S>(router: &Router<S>) -> Vec<String> {
    let table: BTreeSet<(String, String)> = endpoints().into_iter().map(|e| (e.method, e.path)).collect();
    let live = live::routes(router);
    let lacking = live
        .difference(&table)
        .map(|(m, p)| format!("policy/endpoints.csv lacks {m} {p}"));
    let unknown = table
        .difference(&live)
        .map(|(m, p)| format!("policy/endpoints.csv names {m} {p}, which does not exist"));
    lacking.chain(unknown).collect()
}
