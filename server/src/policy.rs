//! The policy table: each endpoint, whose it is, and what is audited. Compiled in; compared with the router at start.

use std::collections::BTreeSet;

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

/// What of the endpoints the table lacks, and what it names that is not there.
#[must_use]
pub fn faults() -> Vec<String> {
    let table: BTreeSet<(String, String)> = endpoints().into_iter().map(|e| (e.method, e.path)).collect();
    let live = live();
    let lacking = live
        .difference(&table)
        .map(|(m, p)| format!("policy/endpoints.csv lacks {m} {p}"));
    let unknown = table
        .difference(&live)
        .map(|(m, p)| format!("policy/endpoints.csv names {m} {p}, which does not exist"));
    lacking.chain(unknown).collect()
}

/// Pages, forms, files and server functions as the program really has them. The static files and the two probes take no
/// request of a person and reach no data; they stand in the router alone.
#[must_use]
pub fn live() -> BTreeSet<(String, String)> {
    let functions = leptos::server_fn::axum::server_fn_paths()
        .map(|(path, method)| (method.to_string(), path.to_owned()));
    let pages = leptos_axum::generate_route_list(app::App)
        .into_iter()
        .map(|route| ("GET".to_owned(), route.path().to_owned()));
    let plain = app::forms::listed()
        .into_iter()
        .map(|(method, path)| (method.to_owned(), path.to_owned()));
    functions.chain(pages).chain(plain).collect()
}
