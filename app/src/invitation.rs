//! The page behind a personal link.

pub mod api;
pub mod forms;
pub mod page;
