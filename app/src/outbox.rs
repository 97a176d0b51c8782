//! C12, the messages: only where there is no mail server.

pub mod api;
mod page;

pub use page::{MailPage, OutboxPage};
