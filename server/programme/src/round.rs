//! A round: who is ready, one run of the engine outside any transaction, what it found, and what the coordinator
//! puts forward. The engine advises; nothing leaves before a person has approved it.

mod answers;
mod approve;
mod beside;
mod input;
mod load;
mod look;
mod names;
mod near;
mod pin;
mod ponder;
mod reasons;
mod run;
mod start;
mod store;
mod whatif;
mod why;

pub use approve::{approve, close, reject};
pub use look::{Document, document, pool, running, view};
pub(crate) use near::near;
pub(crate) use pin::forget as forget_pin;
pub use pin::{pin, unpin};
pub use run::run;
pub use start::{cancel, instead, start};
pub use whatif::what_if;
pub use why::why;

/// Job: compute a round. Payload: the round's id.
pub const RUN: &str = "round.run";
