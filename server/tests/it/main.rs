//! The program from outside: its real router in process, and its real binary where a process is needed.
//!
//! Both databases: SQLite always, PostgreSQL when `SAMENHIER_TEST_POSTGRES` is set (`.ci/postgres with …`); in CI its
//! absence is a failure.

#![expect(clippy::expect_used, reason = "a test that cannot get its world says where")]

mod support;

mod edge;
mod endpoint_matrix;
mod health;
mod log_canary;
mod lost_session;
mod mail_server;
mod matrix;
mod outbox;
mod policy_complete;
mod rel_crash;
mod rel_disconnect;
mod rel_shutdown;
mod rel_sync;
mod session;
mod settings;
mod team_file;
