//! The coordinator's side: what needs her today, the people of her city, and a file of each.
//!
//! Everything is bounded by the city in her proof; a file of another city is not found.

mod contact;
mod files;
mod group_file;
mod household_file;
mod people;
mod steps;
mod worklist;

pub use contact::{add_note, log_attempt, show_contact};
pub use group_file::group_file;
pub use household_file::household_file;
pub use people::{groups, households, singles};
pub use steps::{confirm_eligible, set_clearance, step_group, step_household};
pub use worklist::worklist;
