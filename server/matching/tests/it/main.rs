//! Tests of the matching engine.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

mod beside;
mod changes;
mod deep;
mod drawing;
mod files;
mod forgers;
mod forming;
mod golden;
mod greedy;
mod holding_back;
mod independent;
mod metamorphic;
mod oracle;
mod properties;
mod published;
mod reasons;
mod refusals;
mod replay;
mod report;
mod schema;
mod scoring;
mod sheets;
mod solver;
mod verifier;
mod world;
