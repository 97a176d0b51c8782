//! A round: who is ready, one run of the engine outside any transaction, what it found, and what the coordinator
//! puts forward. The engine advises; nothing leaves before a person has approved it.

mod answers;
mod approve;
mod input;
mod look;
mod reasons;
mod run;
mod start;

pub use approve::{approve, close, reject};
pub use look::{document, pool, view};
pub use run::run;
pub use start::{cancel, start};

/// Job: compute a round. Payload: the round's id.
pub const RUN: &str = "round.run";
