//! A resident's own answers, the same for whoever starts a group, is invited or takes part on their own.
//!
//! One form for all: steps are only a way to ask it. A step shows the mistakes of its own fields.

use crate::form::{self, Mistake, Problem, Values};
use crate::id::MemberId;
use crate::word::{AgeBand, HOURS_A_MONTH, Interest, Likes, SLOTS, TRAVEL_MINUTES};
use serde::{Deserialize, Serialize};

mod speaks;
pub use speaks::{Speaks, field as language_field, languages};

/// The most interests.
pub const MOST_INTERESTS: usize = 10;

crate::codes! {
    /// One page of the questions about oneself.
    pub enum PersonStep {
        /// Name and age.
        You = "you",
        /// What one speaks.
        Languages = "languages",
        /// When, how far, how many hours a month.
        Time = "time",
        /// What one enjoys and likes to help with.
        Likes = "likes",
        /// The promise of a year.
        Promise = "promise",
    }
}

impl PersonStep {
    /// The fields of this page that have a fixed name; languages add one a language.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::You => &["name", "age"],
            Self::Languages => &["languages"],
            Self::Time => &["slots", "travel", "hours"],
            Self::Likes => &["interests", "likes"],
            Self::Promise => &["promise", "experience"],
        }
    }
}

/// What a resident answered, parsed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Name to be called.
    pub name: String,
    /// Band of age; never a birth date.
    pub age: Option<AgeBand>,
    /// At least one.
    pub languages: Vec<Speaks>,
    /// Slots of the week, ascending, at least one.
    pub slots: Vec<i64>,
    /// One of [`TRAVEL_MINUTES`].
    pub travel_minutes: i64,
    /// At most ten.
    pub interests: Vec<Interest>,
    /// What one likes to help with.
    pub likes: Vec<Likes>,
    /// One of [`HOURS_A_MONTH`].
    pub hours_month: i64,
    /// For the coordinator only.
    pub experience: Option<String>,
}

/// A member as others of the group see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberView {
    /// Whose row.
    pub id: MemberId,
    /// For the generated face: of the random id, never of the name.
    pub seed: u32,
    /// The chosen name.
    pub name: String,
    /// The reader.
    pub you: bool,
    /// Started the group, or has taken over the role.
    pub initiator: bool,
    /// The initiator has confirmed the name.
    pub confirmed: bool,
    /// Hours a month.
    pub hours_month: i64,
}

/// The reader's own answers, ready for the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnAnswers {
    /// As the form names them.
    pub values: Values,
    /// Of the row; a form that was opened before a change is noticed by it.
    pub version: i64,
}

impl Person {
    /// Reads the whole questionnaire.
    ///
    /// # Errors
    /// Every field that cannot be accepted.
    pub fn parse(values: &Values) -> Result<Self, Vec<Mistake>> {
        let mut list = Mistakes::default();
        let name = list.take("name", form::name(values.one("name")));
        let age = list.take("age", optional(values.one("age"), AgeBand::from_code));
        let languages = list.take("languages", languages(values));
        let slots = list.take("slots", slots(values));
        let travel_minutes = list.take("travel", number_of(values.one("travel"), &TRAVEL_MINUTES));
        let interests = list.take(
            "interests",
            many(values.all("interests"), Interest::from_code, MOST_INTERESTS),
        );
        let likes = list.take(
            "likes",
            many(values.all("likes"), Likes::from_code, Likes::ALL.len()),
        );
        let hours_month = list.take("hours", number_of(values.one("hours"), &HOURS_A_MONTH));
        let experience = list.take("experience", form::free_text(values.one("experience"), 300));
        list.take(
            "promise",
            if values.one("promise") == "yes" {
                Ok(())
            } else {
                Err(Problem::Missing)
            },
        );
        list.finish()?;
        let missing = || vec![Mistake::new("name", Problem::Missing)];
        Ok(Self {
            name: name.ok_or_else(missing)?,
            age: age.ok_or_else(missing)?,
            languages: languages.ok_or_else(missing)?,
            slots: slots.ok_or_else(missing)?,
            travel_minutes: travel_minutes.ok_or_else(missing)?,
            interests: interests.ok_or_else(missing)?,
            likes: likes.ok_or_else(missing)?,
            hours_month: hours_month.ok_or_else(missing)?,
            experience: experience.ok_or_else(missing)?,
        })
    }

    /// The mistakes of one page.
    #[must_use]
    pub fn mistakes_of(values: &Values, step: PersonStep) -> Vec<Mistake> {
        only(Self::parse(values).err().unwrap_or_default(), step.fields())
    }

    /// The first page that has something to put right.
    #[must_use]
    pub fn first_unfinished(values: &Values) -> Option<PersonStep> {
        PersonStep::ALL
            .iter()
            .copied()
            .find(|step| !Self::mistakes_of(values, *step).is_empty())
    }

    /// As the form names it, for a page on which it can be changed.
    #[must_use]
    pub fn to_values(&self) -> Values {
        let mut values = Values::default();
        values.set("name", vec![self.name.clone()]);
        values.set("age", self.age.iter().map(|a| a.code().to_owned()).collect());
        for speaks in &self.languages {
            values.set(
                &language_field(speaks.language),
                vec![speaks.level.code().to_owned()],
            );
        }
        values.set("slots", self.slots.iter().map(i64::to_string).collect());
        values.set("travel", vec![self.travel_minutes.to_string()]);
        values.set(
            "interests",
            self.interests.iter().map(|c| c.code().to_owned()).collect(),
        );
        values.set("likes", self.likes.iter().map(|c| c.code().to_owned()).collect());
        values.set("hours", vec![self.hours_month.to_string()]);
        values.set("experience", self.experience.iter().cloned().collect());
        values.set("promise", vec!["yes".to_owned()]);
        values
    }
}

/// Gathers mistakes while a form is read.
#[derive(Default)]
pub(crate) struct Mistakes(Vec<Mistake>);

impl Mistakes {
    pub(crate) fn take<T>(&mut self, field: &str, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|problem| self.0.push(Mistake::new(field, problem)))
            .ok()
    }

    pub(crate) fn finish(self) -> Result<(), Vec<Mistake>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}

/// The mistakes that belong to these fields.
pub(crate) fn only(mistakes: Vec<Mistake>, fields: &[&str]) -> Vec<Mistake> {
    mistakes
        .into_iter()
        .filter(|m| fields.contains(&m.field.as_str()))
        .collect()
}

/// A choice that may be left open.
pub(crate) fn optional<T>(typed: &str, read: fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
    if typed.is_empty() {
        Ok(None)
    } else {
        read(typed).map(Some).ok_or(Problem::NotOnTheList)
    }
}

/// A choice that must be made.
pub(crate) fn one_of<T>(typed: &str, read: fn(&str) -> Option<T>) -> Result<T, Problem> {
    optional(typed, read)?.ok_or(Problem::Missing)
}

/// Any number of choices up to a bound, each once, in the order of the list.
pub(crate) fn many<T: Ord>(
    typed: &[String],
    read: fn(&str) -> Option<T>,
    most: usize,
) -> Result<Vec<T>, Problem> {
    let mut found = Vec::new();
    for text in typed.iter().filter(|t| !t.is_empty()) {
        found.push(read(text).ok_or(Problem::NotOnTheList)?);
    }
    found.sort_unstable();
    found.dedup();
    if found.len() > most {
        return Err(Problem::TooMany {
            most: u16::try_from(most).unwrap_or(u16::MAX),
        });
    }
    Ok(found)
}

/// A number out of a short list.
pub(crate) fn number_of(typed: &str, list: &[i64]) -> Result<i64, Problem> {
    if typed.is_empty() {
        return Err(Problem::Missing);
    }
    typed
        .parse()
        .ok()
        .filter(|n| list.contains(n))
        .ok_or(Problem::NotOnTheList)
}

fn slots(values: &Values) -> Result<Vec<i64>, Problem> {
    let read = |text: &str| text.parse::<i64>().ok().filter(|n| (0..SLOTS).contains(n));
    let found = many(values.all("slots"), read, 21)?;
    if found.is_empty() {
        Err(Problem::Missing)
    } else {
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
