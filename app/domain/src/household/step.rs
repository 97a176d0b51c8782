//! The questions, one group a page, and the order in which they come.

use crate::codes;
use crate::form::Values;

codes! {
    /// One page of the questionnaire.
    pub enum Step {
        Name = "name", City = "city", Eligible = "eligible", Reach = "reach", People = "people",
        Languages = "languages", Slots = "slots", Travel = "travel", Goals = "goals", Interests = "interests",
        Age = "age", Wishes = "wishes",
    }
}
codes! {
    /// Who sees an answer.
    pub enum Sees {
        /// Only the team of the city.
        Team = "team",
        /// The team; the group when both have said yes.
        GroupLater = "group_later",
        /// The team; the other side beforehand a part of it, without a name.
        GroupPart = "group_part",
        /// The team; the group about how long the journey takes.
        Travel = "travel",
        /// Nobody else.
        Nobody = "nobody",
    }
}

impl Step {
    /// 1 for the first.
    #[must_use]
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|s| *s == self).unwrap_or(0) + 1
    }

    /// The page after this one; none after the last (then come the answers to check).
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The page before this one.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        self.number()
            .checked_sub(2)
            .and_then(|at| Self::ALL.get(at))
            .copied()
    }

    /// Whether signing up needs this page. Every other one may be skipped.
    #[must_use]
    pub const fn needed(self) -> bool {
        matches!(self, Self::Name | Self::City | Self::Reach)
    }

    /// Who sees the answers of this page; the widest circle of its fields.
    #[must_use]
    pub const fn sees(self) -> Sees {
        match self {
            Self::Name | Self::Reach | Self::People => Sees::GroupLater,
            Self::City => Sees::Travel,
            Self::Languages | Self::Slots | Self::Goals | Self::Interests | Self::Age => Sees::GroupPart,
            Self::Eligible | Self::Travel | Self::Wishes => Sees::Team,
        }
    }

    /// The names of its fields in the form. Nothing else that is sent is looked at.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Name => &["name", "say_name", "address_form"],
            Self::City => &["city", "postcode"],
            Self::Eligible => &["eligible"],
            Self::Reach => &["contact_by", "phone", "email", "contact_times", "filled_by"],
            Self::People => &["kind", "size", "child_ages"],
            Self::Languages => &[
                "language_1",
                "level_1",
                "language_2",
                "level_2",
                "language_3",
                "level_3",
                "language_4",
                "level_4",
                "no_common_language",
            ],
            Self::Slots => &["slots"],
            Self::Travel => &["travel_minutes", "travel_by"],
            Self::Goals => &["goals"],
            Self::Interests => &["interests"],
            Self::Age => &["age_band"],
            Self::Wishes => &["contact_level", "company", "hope", "hope_sure"],
        }
    }

    /// Exactly this page's fields out of what was sent: a field that is missing becomes empty (an unticked box is
    /// not sent), anything that does not belong here is dropped.
    #[must_use]
    pub fn take(self, sent: &Values) -> Values {
        let mut taken = Values::default();
        for field in self.fields() {
            taken.set(field, sent.all(field).to_vec());
        }
        taken
    }

    /// This page with nothing on it, for "skip".
    #[must_use]
    pub fn empty(self) -> Values {
        self.take(&Values::default())
    }
}
