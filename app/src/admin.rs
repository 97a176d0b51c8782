//! A1, administration: cities and roles. No file of a participant stands here.

pub mod api;
mod cities;
pub mod forms;
mod page;
mod roles;

pub use page::AdminPage;
