//! S5, the own account.

pub mod api;
pub mod forms;
mod page;
mod parts;

pub use page::AccountPage;
