//! Tests of the matching engine.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

mod greedy;
mod oracle;
mod reasons;
mod refusals;
mod verifier;
mod world;
