//! "Something is not right", open to everybody.

pub mod api;
pub mod forms;
mod page;

pub use page::ReportPage;
