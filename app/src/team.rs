//! The coordinator's pages: the list of what needs her, the people, a file of each. Dutch first, but in all languages.

mod api;
mod file;
pub mod forms;
mod group_page;
mod household_page;
mod people_page;
mod report_page;
mod state;
pub mod typed;
mod worklist_page;

pub use group_page::TeamGroupPage;
pub use household_page::TeamHouseholdPage;
pub use people_page::{TeamGroupsPage, TeamHouseholdsPage, TeamSinglesPage};
pub use report_page::TeamReportPage;
pub use worklist_page::TeamPage;
