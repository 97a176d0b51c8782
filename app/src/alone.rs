//! Somebody on their own: joining, and the own page.

pub mod api;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod page;
