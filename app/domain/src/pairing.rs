//! The year together, as each side may see it.

use crate::day::Day;
use crate::id::PairingId;
use crate::state::PairingState;
use crate::word::{Channel, Likes, Spoken};
use serde::{Deserialize, Serialize};

/// What both sides see of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    /// Which.
    pub id: PairingId,
    /// Where it stands.
    pub state: PairingState,
    /// The day of the second yes.
    pub day_zero: Day,
    /// 1 to 12; 13 when the year is over.
    pub month: u32,
    /// The first meeting should be before this day.
    pub meet_by: Day,
}

/// One of the five, for the newcomer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Companion {
    /// Decides the picture.
    pub seed: u32,
    /// First name.
    pub name: String,
    /// What this person likes to help with.
    pub likes: Vec<Likes>,
    /// What this person speaks.
    pub languages: Vec<Spoken>,
    /// Number, if this person gave one.
    pub phone: Option<String>,
}

/// N6.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewcomerPairing {
    /// The year.
    pub year: Year,
    /// Name of the group.
    pub group: String,
    /// The people.
    pub people: Vec<Companion>,
}

/// What the group sees of the household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupPairing {
    /// The year.
    pub year: Year,
    /// Name to be called.
    pub household: String,
    /// How the name is said.
    pub say_name: Option<String>,
    /// How she wants to be reached.
    pub channel: Option<Channel>,
    /// Number or address of mail, as she chose.
    pub reach: Option<String>,
    /// What she speaks.
    pub languages: Vec<Spoken>,
    /// The first names of the group itself.
    pub members: Vec<String>,
}
