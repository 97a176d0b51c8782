//! From what was typed on a page to answers, or to the list of what cannot be accepted.

use super::sensitive::looks_sensitive;
use super::{Answers, LANGUAGE_ROWS, LONGEST_HOPE, MOST_GOALS, MOST_INTERESTS, SignUp, Step, Tongue};
use crate::form::{self, Mistake, Problem, Values};
use crate::word::{
    AddressForm, AgeBand, Channel, ChildBand, Company, Contact, DayPart, Eligible, FilledIn, Goal,
    HouseholdKind, Interest, Level, SLOTS, Spoken, TRAVEL_MINUTES, Travel,
};

/// Reads one page into `into`. An empty page sets that page's answers back to "skipped".
///
/// # Errors
/// Every mistake of the page; `into` may then be half written and must not be used.
pub fn read(step: Step, values: &Values, into: &mut SignUp) -> Result<(), Vec<Mistake>> {
    let mut page = Page {
        values,
        mistakes: Vec::new(),
    };
    match step {
        Step::Name => page.name(into),
        Step::City => page.city(&mut into.answers),
        Step::Eligible => {
            into.answers.eligible = page
                .one("eligible", Eligible::from_code)
                .unwrap_or(Eligible::Unsure)
        }
        Step::Reach => page.reach(into),
        Step::People => page.people(&mut into.answers),
        Step::Languages => page.languages(&mut into.answers),
        Step::Slots => into.answers.slots = page.slots(),
        Step::Travel => page.travel(&mut into.answers),
        Step::Goals => into.answers.goals = page.some("goals", MOST_GOALS, Goal::from_code),
        Step::Interests => {
            into.answers.interests = page.some("interests", MOST_INTERESTS, Interest::from_code)
        }
        Step::Age => into.answers.age_band = page.one("age_band", AgeBand::from_code),
        Step::Wishes => page.wishes(&mut into.answers),
    }
    if page.mistakes.is_empty() {
        Ok(())
    } else {
        Err(page.mistakes)
    }
}

struct Page<'a> {
    values: &'a Values,
    mistakes: Vec<Mistake>,
}

impl Page<'_> {
    fn wrong(&mut self, field: &str, problem: Problem) {
        self.mistakes.push(Mistake::new(field, problem));
    }

    fn kept<T>(&mut self, field: &str, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|problem| self.wrong(field, problem)).ok()
    }

    /// One code, or nothing; an unknown code is a mistake.
    fn one<T>(&mut self, field: &str, from_code: fn(&str) -> Option<T>) -> Option<T> {
        let typed = self.values.one(field);
        if typed.is_empty() {
            return None;
        }
        let found = from_code(typed);
        if found.is_none() {
            self.wrong(field, Problem::NotOnTheList);
        }
        found
    }

    /// Codes in the order sent, each once.
    fn some<T: PartialEq>(&mut self, field: &str, most: u16, from_code: fn(&str) -> Option<T>) -> Vec<T> {
        let mut found = Vec::new();
        for typed in self.values.all(field).iter().filter(|t| !t.is_empty()) {
            match from_code(typed) {
                Some(code) if found.contains(&code) => {}
                Some(code) => found.push(code),
                None => {
                    self.wrong(field, Problem::NotOnTheList);
                    return Vec::new();
                }
            }
        }
        if found.len() > usize::from(most) {
            self.wrong(field, Problem::TooMany { most });
        }
        found
    }

    fn name(&mut self, into: &mut SignUp) {
        let name = self.kept("name", form::name(self.values.one("name")));
        into.answers.name = name.unwrap_or_default();
        let say = form::free_text(self.values.one("say_name"), 80);
        into.answers.say_name = self.kept("say_name", say).flatten();
        into.address_form = self.one("address_form", AddressForm::from_code);
    }

    fn city(&mut self, into: &mut Answers) {
        let slug = self.values.one("city");
        let plain = slug.len() <= 40 && slug.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        match (slug.is_empty(), plain) {
            (true, _) => self.wrong("city", Problem::Missing),
            (false, false) => self.wrong("city", Problem::NotOnTheList),
            (false, true) => into.city = slug.to_owned(),
        }
        into.postcode = match form::postcode(self.values.one("postcode")) {
            Err(Problem::Missing) => None,
            other => self.kept("postcode", other),
        };
    }

    /// One way to reach her is needed: the one she prefers. No e-mail is fine, no phone is fine.
    fn reach(&mut self, into: &mut SignUp) {
        let by = self.one("contact_by", Channel::from_code);
        let email = match form::email(self.values.one("email")) {
            Err(Problem::Missing) => None,
            other => self.kept("email", other),
        };
        let phone = self
            .kept("phone", form::phone(self.values.one("phone")))
            .flatten();
        let typed = |field| !self.values.one(field).is_empty();
        let (no_email, no_phone) = (!typed("email"), !typed("phone"));
        match by {
            None if self.values.one("contact_by").is_empty() => self.wrong("contact_by", Problem::Missing),
            None => {}
            Some(Channel::Visit) => self.wrong("contact_by", Problem::NotOnTheList),
            Some(Channel::Mail) if no_email => self.wrong("email", Problem::Missing),
            Some(Channel::Phone | Channel::Text | Channel::Whatsapp) if no_phone => {
                self.wrong("phone", Problem::Missing);
            }
            Some(Channel::Partner) if no_phone && no_email => self.wrong("phone", Problem::Missing),
            Some(by) => into.answers.contact_by = by,
        }
        into.email = email;
        into.answers.phone = phone;
        into.answers.contact_times = self.some("contact_times", 3, DayPart::from_code);
        into.answers.filled_by = self
            .one("filled_by", FilledIn::from_code)
            .unwrap_or(FilledIn::Myself);
    }

    /// The kind decides where it can: one person is one, a couple is two.
    fn people(&mut self, into: &mut Answers) {
        into.kind = self.one("kind", HouseholdKind::from_code);
        let typed = form::number(self.values.one("size"));
        into.size = match (into.kind, typed) {
            (Some(HouseholdKind::Alone), _) => 1,
            (Some(HouseholdKind::Couple), _) => 2,
            (Some(HouseholdKind::WithChildren), None) if self.values.one("size").is_empty() => {
                self.wrong("size", Problem::Missing);
                1
            }
            (None, None) if self.values.one("size").is_empty() => 1,
            (kind, Some(size)) if size <= 12 && size > i64::from(kind.is_some()) => size,
            _ => {
                self.wrong("size", Problem::Wrong);
                1
            }
        };
        let ages = self.some("child_ages", 3, ChildBand::from_code);
        into.child_ages = if into.kind == Some(HouseholdKind::WithChildren) {
            ages
        } else {
            Vec::new()
        };
    }

    fn languages(&mut self, into: &mut Answers) {
        let mut found: Vec<Tongue> = Vec::new();
        for row in 1..=LANGUAGE_ROWS {
            let (language, level) = (format!("language_{row}"), format!("level_{row}"));
            let code = self.one(&language, Spoken::from_code);
            let how = self.one(&level, Level::from_code);
            match (code, how) {
                (Some(code), Some(level)) => match found.iter_mut().find(|t| t.language == code) {
                    Some(known) => known.level = known.level.max(level),
                    None => found.push(Tongue {
                        language: code,
                        level,
                    }),
                },
                (Some(_), None) if self.values.one(&level).is_empty() => self.wrong(&level, Problem::Missing),
                (None, Some(_)) if self.values.one(&language).is_empty() => {
                    self.wrong(&language, Problem::Missing)
                }
                _ => {}
            }
        }
        into.languages = found;
        into.no_common_language = self.one("no_common_language", yes_no).unwrap_or(false);
    }

    fn slots(&mut self) -> Vec<i64> {
        let slot = |text: &str| text.parse::<i64>().ok().filter(|n| (0..SLOTS).contains(n));
        let mut found = self.some("slots", 21, slot);
        found.sort_unstable();
        found
    }

    fn travel(&mut self, into: &mut Answers) {
        let minutes = |text: &str| text.parse::<i64>().ok().filter(|n| TRAVEL_MINUTES.contains(n));
        into.travel_minutes = self.one("travel_minutes", minutes).unwrap_or(30);
        into.travel_by = self
            .one("travel_by", Travel::from_code)
            .unwrap_or(Travel::PublicTransport);
    }

    fn wishes(&mut self, into: &mut Answers) {
        into.contact_level = self
            .one("contact_level", Contact::from_code)
            .unwrap_or(Contact::Medium);
        into.company = self.one("company", Company::from_code).unwrap_or(Company::NoWish);
        let typed = self.values.one("hope");
        into.hope = self.kept("hope", form::free_text(typed, LONGEST_HOPE)).flatten();
        if looks_sensitive(typed) && self.values.one("hope_sure") != "yes" {
            self.wrong("hope", Problem::Wrong);
        }
    }
}

fn yes_no(code: &str) -> Option<bool> {
    match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
