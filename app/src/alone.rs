//! Somebody on their own: joining, and the own page.

pub mod api;
pub mod forms;
pub mod page;
