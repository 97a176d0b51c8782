//! Tests of the matching engine.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

mod beside;
mod changes;
mod drawing;
mod forming;
mod golden;
mod greedy;
mod oracle;
mod properties;
mod published;
mod reasons;
mod refusals;
mod replay;
mod sheets;
mod solver;
mod verifier;
mod world;
