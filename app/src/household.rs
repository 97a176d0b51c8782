//! The newcomer's own pages: signing up (N1 to N3), waiting (N4), own data (N10), safety (N11).

mod api;
mod check;
mod consents;
mod correct;
mod data;
mod done;
pub mod forms;
mod intro;
mod question;
mod safe;
mod said;
mod sentence;
mod step;
mod waiting;

pub use check::CheckPage;
pub use correct::CorrectPage;
pub use data::DataPage;
pub use done::DonePage;
pub use intro::IntroPage;
pub use safe::SafePage;
pub use step::StepPage;
pub use waiting::WaitingPage;

use crate::t;
use domain::household::{Sees, Step};

/// The question of a page.
fn title(step: Step) -> String {
    match step {
        Step::Name => t!("household-step-name-title"),
        Step::City => t!("household-step-city-title"),
        Step::Eligible => t!("household-step-eligible-title"),
        Step::Reach => t!("household-step-reach-title"),
        Step::People => t!("household-step-people-title"),
        Step::Languages => t!("household-step-languages-title"),
        Step::Slots => t!("household-step-slots-title"),
        Step::Travel => t!("household-step-travel-title"),
        Step::Goals => t!("household-step-goals-title"),
        Step::Interests => t!("household-step-interests-title"),
        Step::Age => t!("household-step-age-title"),
        Step::Wishes => t!("household-step-wishes-title"),
    }
}

/// Who sees an answer, from the table of visibility.
fn who_sees(sees: Sees) -> String {
    match sees {
        Sees::Team => t!("site-sees-team"),
        Sees::GroupLater => t!("site-sees-group-later"),
        Sees::GroupPart => t!("site-sees-group-part"),
        Sees::Travel => t!("site-sees-travel"),
        Sees::Nobody => t!("site-sees-nobody"),
    }
}
