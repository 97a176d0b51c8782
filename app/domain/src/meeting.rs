//! A meeting of a household and its group: what is planned, and what each side sees of it.

use crate::codes;
use crate::day::{Day, Moment};
use crate::id::ActivityId;
use crate::language::Language;
use crate::pairing::{Companion, Year};
use crate::state::ActivityState;
use crate::word::{Interest, Place};
use serde::{Deserialize, Serialize};

mod form;
pub use form::{MeetingForm, Time};

codes! {
    /// Something small that one of the five does for a meeting.
    pub enum Task {
        Welcome = "welcome", MeetAtStop = "meet_at_stop", Drinks = "drinks", Place = "place", Children = "children",
        Translate = "translate", Message = "message",
    }
}

/// A task and who does it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskLine {
    /// What.
    pub task: Task,
    /// First name of who does it.
    pub by: Option<String>,
    /// The reader does it.
    pub mine: bool,
}

/// A meeting as both sides see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Which.
    pub id: ActivityId,
    /// How it stands; `moved` while another day is sought.
    pub state: ActivityState,
    /// Grows with each change.
    pub version: i64,
    /// When it begins.
    pub starts: Moment,
    /// When it ends, if that was said.
    pub ends: Option<Time>,
    /// What kind of place.
    pub place_kind: Option<Place>,
    /// Name of the place, as typed.
    pub place: String,
    /// Street, number, city, as typed.
    pub address: String,
    /// How to get there, as typed.
    pub way: Option<String>,
    /// Who does what.
    pub tasks: Vec<TaskLine>,
    /// First names of members who cannot come.
    pub absent: Vec<String>,
    /// The newcomer cannot come on this day.
    pub newcomer_absent: bool,
    /// Days on which the newcomer could not come; none of them is proposed again.
    pub refused: Vec<Day>,
    /// The reader cannot come.
    pub i_am_absent: bool,
    /// It has begun, and nobody has said yet whether it took place.
    pub ask_held: bool,
}

/// N7.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewcomerMeeting {
    /// The last one planned; none before the first.
    pub meeting: Option<Meeting>,
    /// Whether they have met before.
    pub met: bool,
    /// Her own name, for the sentence of the day.
    pub name: String,
    /// Who comes.
    pub people: Vec<Companion>,
}

/// I6.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupMeeting {
    /// The last one planned.
    pub meeting: Option<Meeting>,
    /// Whether they have met before.
    pub met: bool,
    /// The year.
    pub year: Year,
    /// Name of the household.
    pub household: String,
    /// How it is said.
    pub say_name: Option<String>,
    /// The language the household reads.
    pub language: Language,
    /// Slots of the week that suit the household and three of the group.
    pub times: Vec<i64>,
    /// What the household shares with at least one of the group.
    pub shared: Vec<Interest>,
}

impl Meeting {
    /// Whether it still stands or waits for another day.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, ActivityState::Fixed | ActivityState::Moved)
    }

    /// The day.
    #[must_use]
    pub fn day(&self) -> Day {
        self.starts.day
    }
}
