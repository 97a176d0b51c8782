//! Tests of the matching engine.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

mod beside;
mod changes;
mod drawing;
mod greedy;
mod oracle;
mod published;
mod reasons;
mod refusals;
mod verifier;
mod world;
