//! Tests of the matching engine.

mod oracle;
mod reasons;
mod refusals;
mod world;
