//! The household's own side: the questionnaire, the consents, and what the newcomer may see about herself.

mod answers;
mod consent;
mod journey;
mod lines;
mod read;
mod sensitive;
mod step;
mod values;
pub mod view;

pub use answers::{Answers, SignUp, Tongue};
pub use consent::{CONSENT_VERSION, Consents, consent_field};
pub use journey::Journey;
pub use lines::{Line, Said, lines};
pub use read::read;
pub use step::{Sees, Step};
pub use values::values;

/// Rows for languages on the page; more than four hardly help a match.
pub const LANGUAGE_ROWS: usize = 4;
/// The most goals.
pub const MOST_GOALS: u16 = 5;
/// The most interests.
pub const MOST_INTERESTS: u16 = 10;
/// The most characters of a hope.
pub const LONGEST_HOPE: u16 = 500;

#[cfg(test)]
mod tests;
