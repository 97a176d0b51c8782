//! The questionnaire of residents: the same pages for who starts a group, is invited, or comes alone.
//!
//! One group of questions a page, each page a plain form. What was typed is in the draft before it is judged; only the
//! last page writes the real thing, once the address of mail has been proved with a code.

pub mod api;
mod ask;
mod check;
mod flow;
pub mod forms;
mod sentence;
mod steps;

pub use ask::{AboutGroup, LanguagesAsked, LikesAsked, TimeAsked, WelcomeAsked, YouAsked};
pub use flow::{Flow, Step, StepView};
pub use sentence::errors_of;
pub use steps::step_page;
