//! Rounds: the pool before, the result after, proposals side by side. Only for the coordinator of the city.

mod api;
pub mod forms;
mod new_page;
mod pair;
mod result_page;
mod words;

pub use new_page::NewRoundPage;
pub use result_page::RoundPage;
