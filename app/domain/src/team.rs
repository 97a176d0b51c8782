//! What the coordinator of a city sees: a list of next actions, the people, and a file of each.

use crate::codes;
use crate::day::{Day, Moment};
use crate::id::{GroupId, HouseholdId, MemberId, ProposalId, ReportId};
use crate::language::Language;
use crate::state::{ClearanceKind, GroupState, HouseholdState};
use crate::word::{Channel, Eligible, HouseholdKind, Level, Purpose, Spoken};
use serde::{Deserialize, Serialize};

codes! {
    /// Why something stands on the list. The order is that of urgency when due dates are equal.
    pub enum WorkKind {
        Report = "report", FirstMeeting = "first_meeting", Question = "question", Proposal = "proposal",
        Contact = "contact", GroupContact = "group_contact", Intake = "intake", GroupTalk = "group_talk",
        Clearance = "clearance", BelowFive = "below_five", MaxWait = "max_wait", Waiting = "waiting",
        Single = "single",
    }
}
codes! {
    /// How an attempt to reach somebody went.
    pub enum Outcome {
        Reached = "reached", NotReached = "not_reached", MessageLeft = "message_left", WrongNumber = "wrong_number",
    }
}
codes! {
    /// What a household lacks before it can be marked ready.
    pub enum Missing {
        Eligible = "eligible", Consent = "consent", Languages = "languages", Slots = "slots", Size = "size",
        Goals = "goals", Travel = "travel", Members = "members", Clearance = "clearance", Capacity = "capacity",
    }
}
codes! {
    /// A step that a coordinator can take with a household.
    pub enum HouseholdStep { Intake = "intake", Ready = "ready", Pause = "pause", Resume = "resume" }
}
codes! {
    /// A step that a coordinator can take with a group.
    pub enum GroupStep { Cleared = "cleared", Ready = "ready", Pause = "pause", Resume = "resume" }
}

/// What a row of the list is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    /// A household.
    Household(HouseholdId),
    /// A group.
    Group(GroupId),
    /// A report.
    Report(ReportId),
    /// A proposal.
    Proposal(ProposalId),
    /// People without a group.
    Singles,
}

/// One next action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkRow {
    /// Why.
    pub kind: WorkKind,
    /// About whom.
    pub subject: Subject,
    /// Name to show; empty for a report.
    pub name: String,
    /// When what caused it happened.
    pub since: Day,
    /// The last day for it.
    pub due: Day,
    /// Working days past the due day; 0 when in time.
    pub late: i64,
    /// Due today.
    pub today: bool,
}

/// The coordinator's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorklistView {
    /// Slug of the city.
    pub city: String,
    /// First what comes first.
    pub rows: Vec<WorkRow>,
    /// Ready households, ready groups: what a round would have.
    pub pool: (i64, i64),
    /// Nobody has signed up here yet.
    pub empty: bool,
}

/// A line of the list of households, groups or people on their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRow {
    /// Id as it stands in the address.
    pub id: String,
    /// Name.
    pub name: String,
    /// Code of the state.
    pub state: String,
    /// Since when.
    pub since: Day,
    /// Members of a group; people of a household.
    pub count: i64,
}

/// A list with its filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleView {
    /// The lines, at most 200.
    pub rows: Vec<PersonRow>,
    /// The state that is shown alone, if one is.
    pub state: Option<String>,
}

/// Something that happened, for the timeline of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// Moved from a state to another, both as codes.
    Move {
        /// From.
        from: String,
        /// To.
        to: String,
    },
    /// Somebody tried to reach them.
    Attempt {
        /// How.
        channel: Channel,
        /// How it went.
        outcome: Outcome,
    },
    /// A note of the team.
    Note {
        /// Who wrote it.
        by: String,
        /// What.
        body: String,
    },
}

/// An event with its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineRow {
    /// When.
    pub at: Moment,
    /// What.
    pub event: Event,
}

/// The file of a household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HouseholdFile {
    /// Id.
    pub id: HouseholdId,
    /// Name to be called.
    pub name: String,
    /// How to say it.
    pub say_name: Option<String>,
    /// State.
    pub state: HouseholdState,
    /// Interface language, for the call.
    pub language: Language,
    /// The wished ways of contact.
    pub contact_by: Option<Channel>,
    /// The sign-up is confirmed.
    pub confirmed: bool,
    /// First contact before this day, while it is still to come.
    pub contact_before: Option<Day>,
    /// Meets the conditions, as answered.
    pub eligible: Eligible,
    /// Who lives together.
    pub kind: Option<HouseholdKind>,
    /// How many.
    pub size: i64,
    /// Languages with level.
    pub languages: Vec<(Spoken, Level)>,
    /// Goals, interests and hours as codes and numbers, already checked.
    pub goals: Vec<crate::word::Goal>,
    /// Interests.
    pub interests: Vec<crate::word::Interest>,
    /// Slots of the week.
    pub slots: Vec<i64>,
    /// Minutes she will travel.
    pub travel_minutes: i64,
    /// Age in bands, hers and the children's.
    pub age_band: Option<crate::word::AgeBand>,
    /// Of the children.
    pub child_ages: Vec<crate::word::ChildBand>,
    /// How much contact she wishes.
    pub contact_level: crate::word::Contact,
    /// Purposes with their state: given on a day, withdrawn or never.
    pub consents: Vec<(Purpose, Option<Day>)>,
    /// What is missing before "ready".
    pub missing: Vec<Missing>,
    /// Steps that are possible now.
    pub steps: Vec<HouseholdStep>,
    /// Attempts that did not reach her since the last that did.
    pub misses: i64,
    /// What happened, newest first.
    pub timeline: Vec<TimelineRow>,
    /// Phone and mail, only just after the coordinator asked for them.
    pub contact: Option<ContactCard>,
    /// For the forms of the page.
    pub form_key: String,
}

/// Phone and mail; each look is noted and shown to the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactCard {
    /// Address of mail.
    pub email: Option<String>,
    /// Phone, E.164.
    pub phone: Option<String>,
    /// What a newcomer hopes for, in her own words; of a member nothing.
    pub hope: Option<String>,
}

/// A member in the file of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberRow {
    /// Id.
    pub id: MemberId,
    /// Name.
    pub name: String,
    /// Started the group.
    pub initiator: bool,
    /// The initiator has confirmed the name.
    pub confirmed: bool,
    /// State of statement, VOG and training, as codes.
    pub clearances: Vec<(ClearanceKind, String)>,
}

/// The file of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupFile {
    /// Id.
    pub id: GroupId,
    /// Name.
    pub name: String,
    /// State.
    pub state: GroupState,
    /// Seats that may be taken: five, or six.
    pub seats: i64,
    /// Members.
    pub members: Vec<MemberRow>,
    /// What is missing before the next step.
    pub missing: Vec<Missing>,
    /// Steps that are possible now.
    pub steps: Vec<GroupStep>,
    /// What happened, newest first.
    pub timeline: Vec<TimelineRow>,
    /// Phone and mail of the initiator, only just after the coordinator asked.
    pub contact: Option<ContactCard>,
    /// For the forms of the page.
    pub form_key: String,
}
