//! Meetings of a household and its group while their year runs: planned by the group, told to all, seen by both.
//!
//! Every way in begins at the running year of the asker. When it has ended there is nothing any more, at once. A write
//! locks the year first, so that planning and ending never pass each other by.

mod calendar_file;
mod come;
mod held;
mod look;
mod plan;
mod store;
mod task;
mod tell;

pub use calendar_file::{CalendarWords, calendar_file, calendar_file_of_group};
pub use come::{can_come, can_come_as_member, cannot_come, cannot_come_as_member};
pub use held::{mark_held, not_held};
pub use look::{for_group, for_newcomer};
pub use plan::{DRAFT, cancel, mistakes, plan, read};
pub use task::{hand_back, take_task};
