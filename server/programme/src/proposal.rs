//! Proposals: what each side sees, answers, questions, and the end of one. The second yes begins the year.
//!
//! Every write first locks the proposal's row, then both parties' rows, so that answers to one proposal come one after
//! the other on every database. Unique indexes have the last word about two proposals or two years at once.

mod answer;
mod close;
mod look;
mod offer;
mod question;
mod store;
mod team;
mod tell;
mod term;

pub use answer::{accept, accept_as_member, decline, decline_as_member};
pub use close::withdraw;
pub(crate) use close::{never_again, withdraw_of_group};
pub use look::{for_group, for_newcomer};
pub(crate) use offer::{offer, refusals};
pub use question::{answer, ask, ask_as_member, questions};
pub(crate) use store::members;
pub use team::file;
pub(crate) use tell::{Say, tell_group, tell_household};
pub use term::{expire, remind};

/// Job: the last day has passed. Payload: the proposal's id.
pub const EXPIRE: &str = "proposal.expire";
/// Job: remind who has not answered. Payload: the proposal's id.
pub const REMIND: &str = "proposal.remind";
