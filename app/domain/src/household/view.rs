//! What the newcomer's pages show: cut down to what she may see, ready to be put into words.

use super::{Consents, SignUp};
use crate::day::Day;
use crate::form::{Mistake, Values};
use crate::frame::TeamContact;
use crate::state::{CityState, HouseholdState};
use crate::word::{Channel, Purpose, Role};
use serde::{Deserialize, Serialize};

/// A city that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CityChoice {
    /// Its slug.
    pub slug: String,
    /// Open, or starting: sign-ups wait.
    pub state: CityState,
}

/// The questionnaire as it stands in this browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// Everything typed so far.
    pub values: Values,
    /// Until when the draft is kept; none when there is no draft.
    pub kept_until: Option<Day>,
    /// Cities in which one can sign up.
    pub cities: Vec<CityChoice>,
    /// Key that makes sending happen once.
    pub form_key: String,
    /// This person has signed up already.
    pub signed_up: bool,
}

/// What somebody is told who has sent the sign-up. The same whether or not we knew the address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// A working day, at the end of which somebody has made contact.
    pub contact_before: Day,
    /// Whether that city runs already.
    pub city_state: CityState,
    /// Its slug.
    pub city: String,
    /// Who makes contact.
    pub contact: Option<TeamContact>,
    /// Where the code went; none without e-mail.
    pub email: Option<String>,
    /// How she wants to be reached.
    pub contact_by: Channel,
}

/// The three steps of waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Signed up; the team makes contact next.
    SignedUp,
    /// The team has spoken with her.
    Spoken,
    /// Everything complete: in the pool, or further.
    Ready,
}

/// How long others waited, in whole weeks: the middle half. Only with five or more of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsualWait {
    /// A quarter waited at most this long.
    pub from: i64,
    /// Half waited at most this long.
    pub half: i64,
    /// Three quarters waited at most this long.
    pub to: i64,
}

/// Ready groups that only one thing keeps away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NearGroups {
    /// With other or more times they would be possible.
    pub times: i64,
    /// With a longer way.
    pub travel: i64,
}

/// Where she stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Her name.
    pub name: String,
    /// Slug of her city.
    pub city: String,
    /// How that city stands.
    pub city_state: CityState,
    /// Where her household stands.
    pub state: HouseholdState,
    /// Which of the three steps.
    pub stage: Stage,
    /// The promised last day for the first contact.
    pub contact_before: Day,
    /// That day has passed and nobody has made contact.
    pub late: bool,
    /// Who makes contact.
    pub contact: Option<TeamContact>,
    /// Day of the last thing that happened.
    pub last_news: Day,
    /// How long others waited; only while ready.
    pub usual: Option<UsualWait>,
    /// Few hours were given: more would let more groups fit.
    pub few_hours: bool,
    /// What would let more groups fit; only while ready.
    pub near: NearGroups,
    /// When stopped: the last day to undo it.
    pub undo_until: Option<Day>,
    /// The yes to matching has been taken back.
    pub no_matching: bool,
}

/// One consent, as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentLine {
    /// What it is for.
    pub purpose: Purpose,
    /// Since when; none when it was not given or was taken back.
    pub since: Option<Day>,
}

/// Somebody who looked at the file, or changed it: the role, never a colleague's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// In which role.
    pub role: Role,
    /// On which day.
    pub day: Day,
    /// How often on that day.
    pub times: i64,
}

/// Everything we know about her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyData {
    /// Her answers.
    pub answers: SignUp,
    /// Her consents, every purpose.
    pub consents: Vec<ConsentLine>,
    /// Who looked, newest first.
    pub looked: Vec<Looked>,
    /// When she signed up.
    pub since: Day,
    /// Where her household stands.
    pub state: HouseholdState,
    /// When stopped: the last day to undo it.
    pub undo_until: Option<Day>,
}

/// One page of answers that are to be corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// What was typed last, else what stands.
    pub values: Values,
    /// Of the row that this page shows; a save on an older one is refused.
    pub version: i64,
    /// Cities, for the words.
    pub cities: Vec<CityChoice>,
    /// Whether something was typed that was not yet accepted.
    pub typed: bool,
    /// What the pool still needs of this page, while she is in it.
    pub refused: Vec<Mistake>,
}

/// The consents somebody gave with the words that were shown.
#[derive(Clone, Debug)]
pub struct ShownConsents {
    /// Which.
    pub given: Consents,
    /// The sentences as they stood on the page, by purpose.
    pub shown: Vec<(Purpose, String)>,
}

/// N11: what was typed, and whether it arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Safe {
    /// Key that makes sending happen once.
    pub key: String,
    /// What was typed and not yet accepted.
    pub values: Values,
    /// The last one arrived.
    pub sent: bool,
}
