//! Use cases on real databases: SQLite in a temporary file always, PostgreSQL when an address is given.
//!
//! Each test is written once with `both!` and runs on both.

#![expect(clippy::expect_used, reason = "a test that cannot get its world says where")]

mod support;

mod account;
mod authz_matrix;
mod city;
mod core;
mod group;
mod household;
mod invitation;
mod job;
mod meeting;
mod outbox;
mod proposal;
mod queries;
mod report;
mod research;
mod role;
mod round;
mod scene;
mod second_factor;
mod sign_in;
mod sign_in_time;
mod single;
