//! The newcomer's own side: signing up, waiting, what is known about her, taking things back, stopping.

mod confirm;
mod consent;
mod correct;
mod erase;
mod export;
mod my_data;
mod questionnaire;
mod row;
mod sign_up;
mod stop;
mod ties;
mod waiting;
mod work;

pub(crate) use confirm::confirm;
pub(crate) use consent::allows;
pub(crate) use row::answers;
pub(crate) use work::{CONTACT_DUE, ERASE, UNCONFIRMED, run};

pub use confirm::confirm_by_team;
pub use consent::{give_consent, take_back};
pub use correct::{correct, correction};
pub use export::export;
pub use my_data::my_data;
pub use questionnaire::{Saved, questionnaire, save, sent, skip, throw_away};
pub use sign_up::{Sending, sign_up};
pub use stop::{stop, undo};
pub use waiting::waiting;

use crate::calendar;
use crate::clock;
use jiff::civil::Date;

/// Kind of the draft that holds the questionnaire.
pub const DRAFT: &str = "household";
/// Kind of the draft that tells the last page what was sent.
const SENT: &str = "household_sent";
/// Days in which somebody who stopped can come back.
const UNDO: i64 = 7 * clock::DAY;
/// Working days until somebody makes contact.
const CONTACT_WITHIN: u32 = 5;

/// The promised last day for the first contact after a sign-up at this instant.
pub(crate) fn contact_before(signed_up_at: i64) -> Date {
    calendar::working_days_after(clock::day_of(signed_up_at), CONTACT_WITHIN)
}
