//! "Something is not right", open to everybody.

pub mod api;
#[cfg(feature = "ssr")]
pub mod forms;
mod page;

pub use page::ReportPage;
