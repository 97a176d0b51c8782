//! The year together: it begins with the second yes, and its rights end in the transaction that ends it.
//!
//! Nothing is copied: contact data are read from the rows while the pairing has not ended, so an end takes them away
//! from the next request on.

mod begin;
mod end;
mod look;

pub(crate) use begin::begin;
pub(crate) use end::end_of_group;
pub use end::{end, end_as_initiator, end_by_team};
pub use look::{for_group, for_newcomer};
