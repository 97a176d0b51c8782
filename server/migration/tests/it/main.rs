//! The schema against its models, its guards and its list of purposes, on SQLite and, when
//! `SAMENHIER_TEST_POSTGRES` holds the URL of a superuser's database, on PostgreSQL.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is not there"
)]

mod audit;
mod database;
mod fields;
mod models;
mod rules;
mod schema;
