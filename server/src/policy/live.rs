//! What the finished router answers, read from what it tells of itself: no list beside it that could be forgotten.

use axum::Router;
use std::collections::{BTreeMap, BTreeSet};

/// Methods as the router's own description names them.
const METHODS: [(&str, &str); 5] = [
    ("get", "GET"),
    ("post", "POST"),
    ("put", "PUT"),
    ("patch", "PATCH"),
    ("delete", "DELETE"),
];

/// Every method and path with a handler. HEAD goes with GET. Empty when the description is not as expected, so that
/// the comparison with the table fails rather than passes.
#[must_use]
pub fn routes<S>(router: &Router<S>) -> BTreeSet<(String, String)> {
    read(&format!("{router:?}"))
}

fn read(told: &str) -> BTreeSet<(String, String)> {
    let Some((handlers, rest)) = told.split_once(" node: Node { paths: {") else {
        return BTreeSet::new();
    };
    let paths: BTreeMap<&str, &str> = ids(until_fallback(rest)).collect();
    let mut found = BTreeSet::new();
    for (id, handler) in ids(handlers) {
        let Some(path) = paths.get(id).and_then(|text| text.strip_prefix('"')) else {
            continue;
        };
        let path = path.split('"').next().unwrap_or_default();
        for (name, method) in METHODS {
            let there = handler
                .split_once(&format!(" {name}: "))
                .is_some_and(|(_, value)| !value.starts_with("None"));
            if there {
                found.insert((method.to_owned(), path.to_owned()));
            }
        }
    }
    found
}

/// The fallback's routes stand behind the router's own.
fn until_fallback(told: &str) -> &str {
    told.split(" fallback_router: ").next().unwrap_or_default()
}

/// `RouteId(3): …` as number and what stands behind it.
fn ids(told: &str) -> impl Iterator<Item = (&str, &str)> {
    told.split("RouteId(")
        .skip(1)
        .filter_map(|one| one.split_once("): "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::{get, post};

    #[test]
    fn the_router_tells_every_route_with_its_methods() {
        let router: Router = Router::new()
            .route("/", get(|| async {}))
            .route("/{lang}/both", get(|| async {}).post(|| async {}))
            .route("/files/{*path}", get(|| async {}))
            .merge(Router::new().route("/{lang}/sent", post(|| async {})))
            .fallback(|| async {});
        let expected = [
            ("GET", "/"),
            ("GET", "/files/{*path}"),
            ("GET", "/{lang}/both"),
            ("POST", "/{lang}/both"),
            ("POST", "/{lang}/sent"),
        ];
        let expected = expected.map(|(m, p)| (m.to_owned(), p.to_owned())).into();
        assert_eq!(routes(&router), expected);
        let layered = router.layer(axum::middleware::from_fn(|r, n: axum::middleware::Next| n.run(r)));
        assert_eq!(routes(&layered), expected, "also behind layers");
    }
}
