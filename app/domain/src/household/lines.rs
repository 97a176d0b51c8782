//! The answers line by line, to be checked, corrected or shown: the page puts the words to them.

use super::{Sees, SignUp, Step, Tongue};
use crate::word::{
    AddressForm, AgeBand, Channel, ChildBand, Company, Contact, DayPart, Eligible, FilledIn, Goal,
    HouseholdKind, Interest, Travel,
};

/// One line of "check your answers".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it can be changed.
    pub step: Step,
    /// The field, as the form names it.
    pub field: &'static str,
    /// Who sees it.
    pub sees: Sees,
    /// What was answered.
    pub said: Said,
}

/// An answer, still without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing; or nothing yet.
    Nothing,
    /// Typed by her; direction as the text has it.
    Own(String),
    /// Digits or an address, always from left to right.
    Plain(String),
    /// A city by its slug.
    City(String),
    /// How to speak to her.
    Address(AddressForm),
    /// The conditions.
    Eligible(Eligible),
    /// How to reach her.
    Channel(Channel),
    /// Parts of the day.
    Times(Vec<DayPart>),
    /// Who filled it in.
    FilledBy(FilledIn),
    /// With whom.
    Kind(HouseholdKind),
    /// How many.
    People(i64),
    /// Ages of the children.
    Children(Vec<ChildBand>),
    /// What she speaks.
    Languages(Vec<Tongue>),
    /// Yes or no.
    YesNo(bool),
    /// Slots of the week.
    Slots(Vec<i64>),
    /// Minutes and means.
    Travel(i64, Travel),
    /// Goals.
    Goals(Vec<Goal>),
    /// Interests.
    Interests(Vec<Interest>),
    /// Age.
    Age(AgeBand),
    /// How much contact.
    Contact(Contact),
    /// Women, men, no wish.
    Company(Company),
}

/// Every answer in the order of the pages.
#[must_use]
pub fn lines(of: &SignUp) -> Vec<Line> {
    let a = &of.answers;
    vec![
        line(Step::Name, "name", Sees::GroupLater, Said::Own(a.name.clone())),
        line(
            Step::Name,
            "say_name",
            Sees::GroupLater,
            maybe(a.say_name.clone(), Said::Own),
        ),
        line(
            Step::Name,
            "address_form",
            Sees::Nobody,
            maybe(of.address_form, Said::Address),
        ),
        line(Step::City, "city", Sees::Team, Said::City(a.city.clone())),
        line(
            Step::City,
            "postcode",
            Sees::Travel,
            maybe(a.postcode.clone(), Said::Plain),
        ),
        line(Step::Eligible, "eligible", Sees::Team, Said::Eligible(a.eligible)),
        line(Step::Reach, "contact_by", Sees::Team, Said::Channel(a.contact_by)),
        line(
            Step::Reach,
            "email",
            Sees::GroupLater,
            maybe(of.email.clone(), Said::Plain),
        ),
        line(
            Step::Reach,
            "phone",
            Sees::GroupLater,
            maybe(a.phone.clone(), Said::Plain),
        ),
        line(
            Step::Reach,
            "contact_times",
            Sees::Team,
            several(&a.contact_times, Said::Times),
        ),
        line(Step::Reach, "filled_by", Sees::Team, Said::FilledBy(a.filled_by)),
        line(Step::People, "kind", Sees::GroupLater, maybe(a.kind, Said::Kind)),
        line(Step::People, "size", Sees::GroupLater, Said::People(a.size)),
        line(
            Step::People,
            "child_ages",
            Sees::GroupLater,
            several(&a.child_ages, Said::Children),
        ),
        line(
            Step::Languages,
            "language_1",
            Sees::GroupPart,
            several(&a.languages, Said::Languages),
        ),
        line(
            Step::Languages,
            "no_common_language",
            Sees::Team,
            Said::YesNo(a.no_common_language),
        ),
        line(
            Step::Slots,
            "slots",
            Sees::GroupPart,
            several(&a.slots, Said::Slots),
        ),
        line(
            Step::Travel,
            "travel_minutes",
            Sees::Team,
            Said::Travel(a.travel_minutes, a.travel_by),
        ),
        line(
            Step::Goals,
            "goals",
            Sees::GroupPart,
            several(&a.goals, Said::Goals),
        ),
        line(
            Step::Interests,
            "interests",
            Sees::GroupPart,
            several(&a.interests, Said::Interests),
        ),
        line(
            Step::Age,
            "age_band",
            Sees::GroupPart,
            maybe(a.age_band, Said::Age),
        ),
        line(
            Step::Wishes,
            "contact_level",
            Sees::Team,
            Said::Contact(a.contact_level),
        ),
        line(Step::Wishes, "company", Sees::Team, Said::Company(a.company)),
        line(Step::Wishes, "hope", Sees::Team, maybe(a.hope.clone(), Said::Own)),
    ]
}

const fn line(step: Step, field: &'static str, sees: Sees, said: Said) -> Line {
    Line {
        step,
        field,
        sees,
        said,
    }
}

fn maybe<T>(value: Option<T>, said: fn(T) -> Said) -> Said {
    value.map_or(Said::Nothing, said)
}

fn several<T: Clone>(values: &[T], said: fn(Vec<T>) -> Said) -> Said {
    if values.is_empty() {
        Said::Nothing
    } else {
        said(values.to_vec())
    }
}
