//! What a household has answered, in the types of the programme.

use crate::word::{
    AddressForm, AgeBand, Channel, ChildBand, Company, Contact, DayPart, Eligible, FilledIn, Goal,
    HouseholdKind, Interest, Level, Spoken, Travel,
};
use serde::{Deserialize, Serialize};

/// A language somebody speaks, and how well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tongue {
    /// Which. In rows: `{"language":"nl","level":"b2"}`.
    pub language: Spoken,
    /// How well.
    pub level: Level,
}

/// The household's answers. What was skipped has the careful default that the comment names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// What to call her.
    pub name: String,
    /// How to say it.
    pub say_name: Option<String>,
    /// Slug of the city.
    pub city: String,
    /// Four digits.
    pub postcode: Option<String>,
    /// Skipped is "unsure": the team asks.
    pub eligible: Eligible,
    /// How the team reaches her.
    pub contact_by: Channel,
    /// When.
    pub contact_times: Vec<DayPart>,
    /// E.164.
    pub phone: Option<String>,
    /// Skipped is "self".
    pub filled_by: FilledIn,
    /// With whom she takes part.
    pub kind: Option<HouseholdKind>,
    /// Skipped is 1.
    pub size: i64,
    /// Bands, one mention each.
    pub child_ages: Vec<ChildBand>,
    /// Each language once.
    pub languages: Vec<Tongue>,
    /// Skipped is no.
    pub no_common_language: bool,
    /// Slots of the week, ascending, each once.
    pub slots: Vec<i64>,
    /// Skipped is 30.
    pub travel_minutes: i64,
    /// Skipped is public transport.
    pub travel_by: Travel,
    /// At most five.
    pub goals: Vec<Goal>,
    /// At most ten.
    pub interests: Vec<Interest>,
    /// In a band.
    pub age_band: Option<AgeBand>,
    /// Skipped is medium.
    pub contact_level: Contact,
    /// Skipped is no wish.
    pub company: Company,
    /// Her own words.
    pub hope: Option<String>,
}

/// Everything that a sign-up brings: the answers, and what belongs to the account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignUp {
    /// The household's answers.
    pub answers: Answers,
    /// Lower-cased; she signs in with it.
    pub email: Option<String>,
    /// How to speak to her; grammar only.
    pub address_form: Option<AddressForm>,
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            name: String::new(),
            say_name: None,
            city: String::new(),
            postcode: None,
            eligible: Eligible::Unsure,
            contact_by: Channel::Phone,
            contact_times: Vec::new(),
            phone: None,
            filled_by: FilledIn::Myself,
            kind: None,
            size: 1,
            child_ages: Vec::new(),
            languages: Vec::new(),
            no_common_language: false,
            slots: Vec::new(),
            travel_minutes: 30,
            travel_by: Travel::PublicTransport,
            goals: Vec::new(),
            interests: Vec::new(),
            age_band: None,
            contact_level: Contact::Medium,
            company: Company::NoWish,
            hope: None,
        }
    }
}
