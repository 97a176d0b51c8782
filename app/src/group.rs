//! The pages of a Welcome Group: starting, five seats, own answers, what is still missing, home.

pub mod api;
pub mod forms;
mod home;
mod invite;
mod link;
pub mod page;
mod profile;
mod ready;
mod seats;
mod start;

use serde::{Deserialize, Serialize};

/// The seats, and the link that has just been made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SeatsPageView {
    /// The seats.
    pub seats: domain::group::SeatsView,
    /// The link to share, while it is on the page.
    pub link: Option<LinkView>,
    /// What was typed, and what is not right about it.
    pub invite: InviteForm,
    /// Makes the form's effect happen once.
    pub key: String,
}

/// The form for a new link.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct InviteForm {
    /// What was typed.
    pub values: domain::form::Values,
    /// What is not right.
    pub mistakes: Vec<domain::form::Mistake>,
}

/// A link with everything to share it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LinkView {
    /// Whom it is for.
    pub label: String,
    /// The whole address.
    pub address: String,
    /// The last day.
    pub until: domain::day::Day,
    /// Side of the QR code in modules.
    pub qr_size: u32,
    /// Its dark modules as path data.
    pub qr_path: String,
    /// A ready message for each language: code and address.
    pub whatsapp: Vec<(domain::language::Language, String)>,
}
