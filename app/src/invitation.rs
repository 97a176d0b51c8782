//! The page behind a personal link.

pub mod api;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod page;
