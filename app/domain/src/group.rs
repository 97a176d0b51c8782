//! A Welcome Group: what the initiator is asked, and what its members see.

use crate::day::Day;
use crate::form::{Mistake, Problem, Values, postcode};
use crate::id::{InvitationId, MemberId};
use crate::member::{MemberView, Mistakes, many, number_of, one_of, only};
use crate::state::{ClearanceKind, GroupState};
use crate::word::{Contact, HouseholdKind, Place};
use serde::{Deserialize, Serialize};

/// A group is complete with so many confirmed members.
pub const FULL: i64 = 5;
/// The statement that members sign, and the instant from which signatures are under this version of it. A new version
/// raises both; older signatures then count as open.
pub const STATEMENT_VERSION: i64 = 1;
/// See [`STATEMENT_VERSION`].
pub const STATEMENT_SINCE: i64 = 0;
/// The most characters of a group's name.
pub const LONGEST_NAME: u16 = 40;

crate::codes! {
    /// One page of the questions about the group.
    pub enum GroupStep {
        /// City, name, area.
        About = "group",
        /// Whom it welcomes, how much, where.
        Welcome = "welcome",
    }
}

impl GroupStep {
    /// The fields of this page.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::About => &["city", "group_name", "group_postcode"],
            Self::Welcome => &[
                "household_kinds",
                "max_size",
                "offered",
                "no_common_language",
                "places",
            ],
        }
    }
}

/// What a group says about itself, parsed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupAnswers {
    /// Slug; whether the city takes groups is for the use case to say.
    pub city: String,
    /// 1 to 40 characters.
    pub name: String,
    /// Four digits of where it likes to meet.
    pub postcode: String,
    /// Whom it would like to meet; at least one.
    pub household_kinds: Vec<HouseholdKind>,
    /// The largest family.
    pub max_size: i64,
    /// How much contact it offers.
    pub contact: Contact,
    /// Fine without a shared language.
    pub no_common_language: bool,
    /// Where it likes to meet.
    pub places: Vec<Place>,
}

impl GroupAnswers {
    /// Reads both pages.
    ///
    /// # Errors
    /// Every field that cannot be accepted.
    pub fn parse(values: &Values) -> Result<Self, Vec<Mistake>> {
        let mut list = Mistakes::default();
        let city = list.take("city", slug(values.one("city")));
        let name = list.take("group_name", short_name(values.one("group_name")));
        let area = list.take("group_postcode", postcode(values.one("group_postcode")));
        let kinds = list.take("household_kinds", kinds(values));
        let sizes: Vec<i64> = (1..=12).collect();
        let max_size = list.take("max_size", number_of(values.one("max_size"), &sizes));
        let contact = list.take("offered", one_of(values.one("offered"), Contact::from_code));
        let places = list.take(
            "places",
            many(values.all("places"), Place::from_code, Place::ALL.len()),
        );
        list.finish()?;
        let missing = || vec![Mistake::new("city", Problem::Missing)];
        Ok(Self {
            city: city.ok_or_else(missing)?,
            name: name.ok_or_else(missing)?,
            postcode: area.ok_or_else(missing)?,
            household_kinds: kinds.ok_or_else(missing)?,
            max_size: max_size.ok_or_else(missing)?,
            contact: contact.ok_or_else(missing)?,
            no_common_language: values.one("no_common_language") == "yes",
            places: places.ok_or_else(missing)?,
        })
    }

    /// The mistakes of one page.
    #[must_use]
    pub fn mistakes_of(values: &Values, step: GroupStep) -> Vec<Mistake> {
        only(Self::parse(values).err().unwrap_or_default(), step.fields())
    }

    /// The first page that has something to put right.
    #[must_use]
    pub fn first_unfinished(values: &Values) -> Option<GroupStep> {
        GroupStep::ALL
            .iter()
            .copied()
            .find(|step| !Self::mistakes_of(values, *step).is_empty())
    }

    /// As the form names it.
    #[must_use]
    pub fn to_values(&self) -> Values {
        let mut values = Values::default();
        values.set("city", vec![self.city.clone()]);
        values.set("group_name", vec![self.name.clone()]);
        values.set("group_postcode", vec![self.postcode.clone()]);
        values.set(
            "household_kinds",
            self.household_kinds.iter().map(|c| c.code().to_owned()).collect(),
        );
        values.set("max_size", vec![self.max_size.to_string()]);
        values.set("offered", vec![self.contact.code().to_owned()]);
        let fine = if self.no_common_language { "yes" } else { "no" };
        values.set("no_common_language", vec![fine.to_owned()]);
        values.set(
            "places",
            self.places.iter().map(|c| c.code().to_owned()).collect(),
        );
        values
    }
}

/// A slug of a city: its shape only.
pub(crate) fn slug(typed: &str) -> Result<String, Problem> {
    let shaped = typed.len() <= 40 && typed.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    match typed {
        "" => Err(Problem::Missing),
        _ if shaped => Ok(typed.to_owned()),
        _ => Err(Problem::NotOnTheList),
    }
}

fn short_name(typed: &str) -> Result<String, Problem> {
    match typed.chars().count() {
        0 => Err(Problem::Missing),
        n if n <= usize::from(LONGEST_NAME) => Ok(typed.replace('\n', " ")),
        _ => Err(Problem::TooLong { most: LONGEST_NAME }),
    }
}

fn kinds(values: &Values) -> Result<Vec<HouseholdKind>, Problem> {
    let found = many(
        values.all("household_kinds"),
        HouseholdKind::from_code,
        HouseholdKind::ALL.len(),
    )?;
    if found.is_empty() {
        Err(Problem::Missing)
    } else {
        Ok(found)
    }
}

/// How a seat stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeatState {
    /// A member whose name is confirmed.
    Taken,
    /// Somebody said yes; the initiator has still to say whether the name is right.
    ToConfirm,
    /// The link has been opened.
    Opened,
    /// The link waits.
    Invited,
    /// Nobody yet.
    Free,
}

/// One seat as the group sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatView {
    /// How it stands.
    pub state: SeatState,
    /// Who sits there.
    pub member: Option<MemberView>,
    /// The link that holds it; for the initiator alone.
    pub invitation: Option<InvitationId>,
    /// Whom the link is for; for the initiator alone.
    pub label: Option<String>,
    /// The last day of the link.
    pub until: Option<Day>,
}

/// The five seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatsView {
    /// Name of the group.
    pub name: String,
    /// All seats, taken first, free last.
    pub seats: Vec<SeatView>,
    /// Members whose name is confirmed.
    pub taken: i64,
    /// Confirmed members still wanted for five.
    pub left: i64,
    /// The reader may invite, confirm and withdraw.
    pub initiator: bool,
    /// A link can be made now.
    pub can_invite: bool,
}

/// The group's home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeView {
    /// Name of the group.
    pub name: String,
    /// Slug.
    pub city: String,
    /// The city runs; else a household follows later.
    pub city_open: bool,
    /// Where the group is.
    pub state: GroupState,
    /// The reader's name is confirmed; before that nothing of the group is shown but its name.
    pub confirmed: bool,
    /// The reader started it.
    pub initiator: bool,
    /// Confirmed members first.
    pub members: Vec<MemberView>,
    /// Confirmed members still wanted for five.
    pub left: i64,
    /// Names that wait for the initiator's word.
    pub to_confirm: i64,
    /// The reader has not signed the statement that stands now.
    pub statement_open: bool,
    /// Hours a month of all together.
    pub hours_month: i64,
    /// By when the team calls.
    pub contact_by: Option<Day>,
}

/// One line of what is still to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadyLine {
    /// What.
    pub what: ReadyWhat,
    /// Nothing is missing.
    pub done: bool,
    /// For whom it is missing.
    pub missing: Vec<String>,
    /// The reader can do it now.
    pub you: bool,
    /// The team does it.
    pub team: bool,
}

/// What a group needs before a household can come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadyWhat {
    /// Five confirmed members.
    Five,
    /// Every member has answered.
    Answers,
    /// The talk with the team.
    Talk,
    /// Of each member.
    Clearance(ClearanceKind),
}

/// The checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadyView {
    /// In the order in which it is done.
    pub lines: Vec<ReadyLine>,
    /// The day on which the reader signed the statement that stands now.
    pub signed_on: Option<Day>,
    /// Each member with what stands of the three clearances.
    pub members: Vec<MemberClearance>,
}

/// The three clearances of a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberClearance {
    /// Whose.
    pub id: MemberId,
    /// Name.
    pub name: String,
    /// Kind and state code (`open`, `signed`, `requested`, `shown_ok`, `attended` …).
    pub states: Vec<(ClearanceKind, String)>,
}

/// The group's own answers, for its page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileView {
    /// As the form names them.
    pub values: Values,
    /// Of the row.
    pub version: i64,
    /// Codes of what its members bring together, as a newcomer sees them before the yes.
    pub together: Together,
}

/// A group over its members: best level of each language, slots where at least four can, sets united.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// Confirmed members.
    pub people: i64,
    /// Best level a language.
    pub languages: Vec<crate::member::Speaks>,
    /// Slots of the week.
    pub slots: Vec<i64>,
    /// Bands, one a member who said it.
    pub ages: Vec<crate::word::AgeBand>,
    /// United.
    pub interests: Vec<crate::word::Interest>,
    /// United.
    pub likes: Vec<crate::word::Likes>,
    /// Sum.
    pub hours_month: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled() -> Values {
        let mut values = Values::default();
        for (name, typed) in [
            ("city", "the-hague"),
            ("group_name", "Weimarstraat"),
            ("group_postcode", "2562 GZ"),
            ("household_kinds", "couple"),
            ("household_kinds", "with_children"),
            ("max_size", "5"),
            ("offered", "medium"),
            ("no_common_language", "yes"),
            ("places", "library"),
        ] {
            values.add(name, typed);
        }
        values
    }

    #[test]
    fn a_group_comes_back_as_it_was_given() {
        let group = GroupAnswers::parse(&filled()).expect("complete");
        assert_eq!(
            (group.postcode.as_str(), group.max_size, group.no_common_language),
            ("2562", 5, true)
        );
        assert_eq!(GroupAnswers::parse(&group.to_values()), Ok(group));
    }

    #[test]
    fn a_name_of_forty_one_letters_is_too_long() {
        let mut values = filled();
        values.set("group_name", vec!["x".repeat(41)]);
        let found = GroupAnswers::mistakes_of(&values, GroupStep::About);
        assert_eq!(found, [Mistake::new("group_name", Problem::TooLong { most: 40 })]);
        assert_eq!(GroupAnswers::first_unfinished(&values), Some(GroupStep::About));
    }

    #[test]
    fn an_empty_second_page_names_its_own_fields() {
        let found = GroupAnswers::mistakes_of(&Values::default(), GroupStep::Welcome);
        let fields: Vec<&str> = found.iter().map(|m| m.field.as_str()).collect();
        assert_eq!(fields, ["household_kinds", "max_size", "offered"]);
    }
}
