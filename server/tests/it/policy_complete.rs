//! T-POLICY-COMPLETE: the policy table and the live router name the same endpoints, and the table is well made.

use crate::matrix::actors::holders;
use crate::support::{Kind, World};
use axum::Router;
use axum::routing::get;
use server::policy;
use std::collections::BTreeSet;

async fn router() -> Router {
    World::new(Kind::Sqlite).await.router()
}

#[tokio::test]
async fn every_endpoint_stands_in_the_table_and_nothing_else_does() {
    assert_eq!(policy::faults(&router().await), Vec::<String>::new());
}

#[tokio::test]
async fn a_planted_endpoint_is_noticed_and_one_that_is_gone_too() {
    let planted = router().await.route("/{lang}/planted", get(|| async {}));
    assert_eq!(
        policy::faults(&planted),
        ["policy/endpoints.csv lacks GET /{lang}/planted"]
    );
    let bare: Router = Router::new().route("/healthz", get(|| async {}));
    let missing = policy::endpoints().len() - 1;
    assert_eq!(policy::faults(&bare).len(), missing);
}

#[tokio::test]
async fn every_server_function_that_is_registered_can_be_reached() {
    let live = policy::live::routes(&router().await);
    for (path, method) in leptos::server_fn::axum::server_fn_paths() {
        assert!(
            live.contains(&(method.to_string(), path.to_owned())),
            "{method} {path}"
        );
    }
}

#[test]
fn each_row_names_a_proof_that_somebody_holds_and_stands_there_once() {
    let rows = policy::endpoints();
    let mut seen = BTreeSet::new();
    for row in &rows {
        assert!(!holders(&row.proof).is_empty());
        assert!(
            seen.insert((row.method.clone(), row.path.clone())),
            "{} {} twice",
            row.method,
            row.path
        );
    }
    println!("{} endpoints", rows.len());
}
