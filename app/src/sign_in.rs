//! Signing in: address, code, link, second factor; out again; where to begin.

pub mod api;
mod code;
pub mod forms;
mod link;
mod next;
mod qr;
mod second;
mod start;

pub use code::CodePage;
pub use link::LinkPage;
pub use second::SecondPage;
pub use start::{SignInPage, SignOutPage};

use crate::t;
use domain::form::Problem;

/// What to do about an address of mail.
#[must_use]
pub(crate) fn email_words(problem: Problem) -> String {
    match problem {
        Problem::Missing => t!("field-email-missing-plain"),
        _ => t!("field-email-wrong"),
    }
}
