//! A proposal as each side may see it: codes and few numbers, never a score, never a name too early.

use crate::codes;
use crate::day::Day;
use crate::id::{ProposalId, QuestionId};
use crate::state::Side;
use crate::word::{AgeBand, Goal, Interest, Spoken};
use serde::{Deserialize, Serialize};

mod form;
mod team;
pub use form::{AnswerForm, DeclineForm, LONGEST, QuestionForm};
pub use team::{TeamProposal, WithdrawForm};

/// Days that a proposal stays open.
pub const DAYS_OPEN: i32 = 14;
/// After so many days without an answer there is a reminder.
pub const REMINDERS: [i64; 2] = [5, 10];
/// After so many refusals the coordinator looks at the next proposal before it goes out.
pub const REFUSALS_FREE: i64 = 3;
/// A fact about a household is shown to a group only when it is true of so many in the pool.
pub const ANONYMITY: i64 = 5;

codes! {
    /// What is compared between a household and a group.
    pub enum Feature {
        Language = "language", Interests = "interests", Sector = "sector", Age = "age", Children = "children",
        Travel = "travel", Availability = "availability", Goals = "goals",
    }
}
codes! {
    /// Why a side would rather have another. A group must say; a household need not.
    pub enum DeclineReason {
        Time = "time", Far = "far", Language = "language", Know = "know", Feeling = "feeling", Other = "other",
    }
}
codes! {
    /// Where a proposal stands for the person who looks at it.
    pub enum Turn {
        /// Your answer is awaited.
        Yours = "yours",
        /// You have answered; the rest of your group has not.
        Others = "others",
        /// Your side said yes; the other side has not answered.
        Theirs = "theirs",
        /// Everybody said yes.
        Paired = "paired",
        /// Somebody said no. Who, is not told.
        Over = "over",
        /// The last day has passed.
        Expired = "expired",
        /// The team took it back.
        Withdrawn = "withdrawn",
    }
}

impl Turn {
    /// Whether something can still be answered.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Yours | Self::Others | Self::Theirs)
    }
}

/// One reason: a feature and the codes that may be named with it. An empty list means general words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "feature", rename_all = "snake_case")]
pub enum Reason {
    /// Languages both speak; `simple` when the level is low.
    Language { languages: Vec<Spoken>, simple: bool },
    /// Interests both have.
    Interests { interests: Vec<Interest> },
    /// Field of work.
    Sector,
    /// Years of age.
    Age,
    /// Children.
    Children,
    /// The way between them.
    Travel { minutes: Option<i64> },
    /// Parts of the week in which both can.
    Availability { slots: Vec<i64> },
    /// What she wants and the group likes to help with; as a shortcoming, what it does not.
    Goals { goals: Vec<Goal> },
}

impl Reason {
    /// The feature whose term in the sum this reason tells.
    #[must_use]
    pub const fn feature(&self) -> Feature {
        match self {
            Self::Language { .. } => Feature::Language,
            Self::Interests { .. } => Feature::Interests,
            Self::Sector => Feature::Sector,
            Self::Age => Feature::Age,
            Self::Children => Feature::Children,
            Self::Travel { .. } => Feature::Travel,
            Self::Availability { .. } => Feature::Availability,
            Self::Goals { .. } => Feature::Goals,
        }
    }
}

/// What fits, what fits less well, and what nobody answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reasons {
    /// At most three.
    pub plus: Vec<Reason>,
    /// At most two.
    pub minus: Vec<Reason>,
    /// Counted as average.
    pub unknown: Vec<Feature>,
}

/// What a group may know of a household while a proposal is open: codes that are true of enough others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HouseholdCodes {
    /// Band of age.
    pub age: Option<AgeBand>,
    /// Minutes of travel, rounded up to ten.
    pub minutes: Option<i64>,
    /// At most three shared interests.
    pub interests: Vec<Interest>,
}

/// What is kept for the group: its reasons and the household's codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupReasons {
    /// Why this household.
    pub reasons: Reasons,
    /// What may be known of it.
    pub codes: HouseholdCodes,
}

/// One of the five, before the names: something shared. The name comes after her own yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Decides the picture; says nothing.
    pub seed: u32,
    /// First name, once it may be known.
    pub name: Option<String>,
    /// An interest she shares with this person.
    pub interest: Option<Interest>,
    /// A language she shares with this person.
    pub language: Option<Spoken>,
}

/// A question to the team and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// What was asked.
    pub body: String,
    /// What the team answered.
    pub answer: Option<String>,
}

/// N5: what the newcomer sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewcomerProposal {
    /// Which.
    pub id: ProposalId,
    /// Her own name.
    pub name: String,
    /// Where it stands.
    pub turn: Turn,
    /// Last day to answer.
    pub last_day: Option<Day>,
    /// The people of the group; empty once it is over.
    pub people: Vec<Person>,
    /// Lowest and highest band of age.
    pub ages: Option<(AgeBand, AgeBand)>,
    /// Why.
    pub reasons: Reasons,
    /// Her own questions.
    pub questions: Vec<Asked>,
    /// Who of the team reads a question.
    pub helper: String,
}

/// I5: what each member of the group sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupProposal {
    /// Which.
    pub id: ProposalId,
    /// Where it stands for this member.
    pub turn: Turn,
    /// Last day to answer.
    pub last_day: Option<Day>,
    /// Codes of the household; empty once it is over.
    pub codes: HouseholdCodes,
    /// Why.
    pub reasons: Reasons,
    /// This member's own questions.
    pub questions: Vec<Asked>,
    /// Who of the team reads a question.
    pub helper: String,
}

/// A question as the coordinator of the city reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamQuestion {
    /// Which.
    pub id: QuestionId,
    /// About which proposal.
    pub proposal: ProposalId,
    /// Which side asks.
    pub side: Side,
    /// Name of the household or of the group.
    pub who: String,
    /// On which day.
    pub day: Day,
    /// What was asked.
    pub body: String,
    /// What was answered.
    pub answer: Option<String>,
}
