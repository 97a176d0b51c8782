//! A resident who looks for a group.

use crate::day::Day;
use crate::form::{Mistake, Problem, Values, postcode};
use crate::group::slug;
use crate::member::{Mistakes, Person, one_of, only};
use serde::{Deserialize, Serialize};

crate::codes! {
    /// Where a resident on their own is.
    pub enum SingleState {
        Pooled = "pooled", Suggested = "suggested", Met = "met", Confirmed = "confirmed", Withdrawn = "withdrawn",
    }
}
crate::codes! {
    /// With whom somebody comes.
    pub enum ComesWith { Alone = "alone", Two = "two", Three = "three" }
}

/// The fields of the page that only a single has.
pub const FIELDS: &[&str] = &["city", "postcode", "company_with", "initiator"];

/// What a single says beside their own answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SingleAnswers {
    /// Slug.
    pub city: String,
    /// Four digits.
    pub postcode: String,
    /// Alone or with friends.
    pub company_with: ComesWith,
    /// Willing to arrange things.
    pub initiator: bool,
}

impl SingleAnswers {
    /// Reads the page.
    ///
    /// # Errors
    /// Every field that cannot be accepted.
    pub fn parse(values: &Values) -> Result<Self, Vec<Mistake>> {
        let mut list = Mistakes::default();
        let city = list.take("city", slug(values.one("city")));
        let area = list.take("postcode", postcode(values.one("postcode")));
        let with = list.take(
            "company_with",
            one_of(values.one("company_with"), ComesWith::from_code),
        );
        let initiator = list.take("initiator", one_of(values.one("initiator"), yes_or_no));
        list.finish()?;
        let missing = || vec![Mistake::new("city", Problem::Missing)];
        Ok(Self {
            city: city.ok_or_else(missing)?,
            postcode: area.ok_or_else(missing)?,
            company_with: with.ok_or_else(missing)?,
            initiator: initiator.ok_or_else(missing)?,
        })
    }

    /// The mistakes of the page.
    #[must_use]
    pub fn mistakes(values: &Values) -> Vec<Mistake> {
        only(Self::parse(values).err().unwrap_or_default(), FIELDS)
    }

    /// Whether both parts of the questionnaire are complete.
    #[must_use]
    pub fn complete(values: &Values) -> bool {
        Self::parse(values).is_ok() && Person::parse(values).is_ok()
    }
}

fn yes_or_no(code: &str) -> Option<bool> {
    match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// The own page of a single.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SingleView {
    /// Name to be called.
    pub name: String,
    /// Slug.
    pub city: String,
    /// Where they are.
    pub state: SingleState,
    /// How many look for a group in this city, themselves among them.
    pub in_city: i64,
    /// By when the team makes contact.
    pub contact_by: Day,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_says_where_and_with_whom() {
        let mut values = Values::default();
        for (name, typed) in [
            ("city", "haarlem"),
            ("postcode", "2011"),
            ("company_with", "two"),
            ("initiator", "no"),
        ] {
            values.add(name, typed);
        }
        let found = SingleAnswers::parse(&values).expect("complete");
        assert_eq!((found.company_with, found.initiator), (ComesWith::Two, false));
        values.set("initiator", vec!["perhaps".to_owned()]);
        assert_eq!(
            SingleAnswers::mistakes(&values),
            [Mistake::new("initiator", Problem::NotOnTheList)]
        );
    }
}
