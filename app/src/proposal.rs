//! A proposal on the page of each side, and the questions about it on the team's.

mod answers;
mod api;
pub mod forms;
mod group_page;
mod newcomer_page;
mod questions_page;
mod team_page;
mod words;

pub use group_page::GroupProposalPage;
pub use newcomer_page::NewcomerProposalPage;
pub use questions_page::TeamQuestionsPage;
pub use team_page::TeamProposalPage;
pub(crate) use words::{feature, list};
