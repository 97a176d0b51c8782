//! Somebody who can sign in: what the person sees and may set of the own account, and who has which role.

use crate::codes;
use crate::day::Moment;
use crate::form::{Mistake, Problem, Values, email, free_text, phone};
use crate::id::{AccountId, RoleId, SessionId};
use crate::language::Language;
use crate::state::CityState;
use crate::word::{AddressForm, Role, Spoken};
use serde::{Deserialize, Serialize};

codes! {
    /// Which names of the months an Arabic reader is used to.
    pub enum MonthNames { Levant = "levant", Nile = "nile" }
}
codes! {
    /// Where somebody begins after signing in.
    pub enum Home {
        Newcomer = "newcomer", Member = "member", Alone = "alone", Coordinator = "coordinator",
        Researcher = "researcher", Admin = "admin", Nothing = "nothing",
    }
}
codes! {
    /// What is still to do before staff may enter.
    pub enum Second { NotNeeded = "not_needed", SetUp = "set_up", Verify = "verify", Done = "done" }
}

/// The own account, for the account page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountView {
    /// The name the person chose.
    pub name: String,
    /// Own address of mail.
    pub email: Option<String>,
    /// Language of mails and of the pages after signing in.
    pub language: Language,
    /// Grammar of the texts.
    pub address_form: AddressForm,
    /// Names of the months in Arabic.
    pub month_names: MonthNames,
    /// Roles with their city.
    pub roles: Vec<(Role, Option<String>)>,
    /// Where this person is signed in; the newest first.
    pub sessions: Vec<SessionView>,
}

/// One browser that is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionView {
    /// To end it.
    pub id: SessionId,
    /// Family of browser and system.
    pub device: String,
    /// Others use it too.
    pub shared: bool,
    /// It is the one that asks.
    pub this: bool,
    /// Signed in then.
    pub created_at: Moment,
    /// Last used then.
    pub seen_at: Moment,
    /// Ends then at the latest.
    pub expires_at: Moment,
}

/// A sign-in by code that waits in this browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingView {
    /// Until when the code works.
    pub expires_at: Moment,
    /// From when another may be asked for.
    pub again_at: Moment,
    /// How often a code may still be tried.
    pub tries_left: i64,
}

/// What the page behind a sign-in link shows before anything happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkView {
    /// When it was asked for.
    pub asked_at: Moment,
    /// Address of the one who holds the link anyway; none without mail.
    pub email: Option<String>,
    /// Name of the account.
    pub name: String,
    /// An invented person of the demonstration.
    pub demo: bool,
}

/// The second factor as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondView {
    /// What is to do.
    pub second: Second,
    /// Key and address for the app with codes, only while it is being set up.
    pub set_up: Option<SetUp>,
}

/// What an app for codes needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetUp {
    /// Key in groups of four, to be typed.
    pub key: String,
    /// `otpauth:` address, for the picture.
    pub address: String,
}

/// Somebody with a role, for admins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleView {
    /// The role row, to end it.
    pub id: RoleId,
    /// Whose.
    pub account: AccountId,
    /// Name of the person.
    pub name: String,
    /// Address of mail.
    pub email: Option<String>,
    /// Which role.
    pub role: Role,
    /// Slug of the city.
    pub city: Option<String>,
    /// Languages that the person speaks.
    pub spoken: Vec<Spoken>,
    /// The second factor is set up.
    pub second: bool,
    /// It is the role of the one who asks.
    pub own: bool,
    /// Since when.
    pub since: Moment,
}

/// A role that an admin gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveRole {
    /// Whose address.
    pub email: String,
    /// Which role.
    pub role: Role,
    /// For coordinators.
    pub city: Option<String>,
    /// Languages that the person speaks.
    pub spoken: Vec<Spoken>,
}

impl GiveRole {
    /// Reads the form: `email`, `role`, `city`, `spoken`.
    ///
    /// # Errors
    /// The fields that cannot be accepted.
    pub fn read(values: &Values) -> Result<Self, Vec<Mistake>> {
        let mut wrong = Vec::new();
        let email = email(values.one("email")).unwrap_or_else(|p| note(&mut wrong, "email", p));
        let role = Role::from_code(values.one("role"));
        if role.is_none() {
            wrong.push(Mistake::new("role", Problem::Missing));
        }
        let city =
            Some(values.one("city").to_owned()).filter(|c| !c.is_empty() && role == Some(Role::Coordinator));
        if role == Some(Role::Coordinator) && city.is_none() {
            wrong.push(Mistake::new("city", Problem::Missing));
        }
        let spoken = values
            .all("spoken")
            .iter()
            .filter_map(|c| Spoken::from_code(c))
            .collect();
        match role {
            Some(role) if wrong.is_empty() => Ok(Self {
                email,
                role,
                city,
                spoken,
            }),
            _ => Err(wrong),
        }
    }
}

/// How a city is set by an admin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetCity {
    /// How it stands.
    pub state: CityState,
    /// Whom to ask for.
    pub contact_name: String,
    /// Number as E.164; empty for none.
    pub contact_phone: String,
}

impl SetCity {
    /// Reads the form: `state`, `contact_name`, `contact_phone`. An open city needs somebody to call.
    ///
    /// # Errors
    /// The fields that cannot be accepted.
    pub fn read(values: &Values) -> Result<Self, Vec<Mistake>> {
        let mut wrong = Vec::new();
        let state = CityState::from_code(values.one("state"));
        let name = free_text(values.one("contact_name"), 80);
        let contact_name = name
            .unwrap_or_else(|p| Some(note(&mut wrong, "contact_name", p)))
            .unwrap_or_default();
        let number = phone(values.one("contact_phone"));
        let contact_phone = number
            .unwrap_or_else(|p| Some(note(&mut wrong, "contact_phone", p)))
            .unwrap_or_default();
        if state.is_none() {
            wrong.push(Mistake::new("state", Problem::Missing));
        }
        let open = state == Some(CityState::Open) && wrong.is_empty();
        for (field, text) in [("contact_name", &contact_name), ("contact_phone", &contact_phone)] {
            if open && text.is_empty() {
                wrong.push(Mistake::new(field, Problem::Missing));
            }
        }
        match state {
            Some(state) if wrong.is_empty() => Ok(Self {
                state,
                contact_name,
                contact_phone,
            }),
            _ => Err(wrong),
        }
    }
}

/// What somebody sets of the own account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountSettings {
    /// Language of mails.
    pub language: Language,
    /// Grammar.
    pub address_form: AddressForm,
    /// Names of the months in Arabic.
    pub month_names: MonthNames,
}

impl AccountSettings {
    /// Reads the form: `language`, `address_form`, `month_names`; what is missing or unknown stays as `old` says.
    #[must_use]
    pub fn read(values: &Values, old: Self) -> Self {
        Self {
            language: Language::from_code(values.one("language")).unwrap_or(old.language),
            address_form: AddressForm::from_code(values.one("address_form")).unwrap_or(old.address_form),
            month_names: MonthNames::from_code(values.one("month_names")).unwrap_or(old.month_names),
        }
    }
}

fn note(wrong: &mut Vec<Mistake>, field: &str, problem: Problem) -> String {
    wrong.push(Mistake::new(field, problem));
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        let mut values = Values::default();
        for (name, text) in pairs {
            values.add(name, text);
        }
        values
    }

    #[test]
    fn a_coordinator_needs_a_city_and_an_admin_has_none() {
        let asked = GiveRole::read(&values(&[("email", "a@b.nl"), ("role", "coordinator")]));
        assert_eq!(asked, Err(vec![Mistake::new("city", Problem::Missing)]));
        let given = GiveRole::read(&values(&[
            ("email", "A@b.nl"),
            ("role", "admin"),
            ("city", "almere"),
        ]));
        assert_eq!(given.map(|g| (g.email, g.city)), Ok(("a@b.nl".to_owned(), None)));
    }

    #[test]
    fn a_city_opens_only_with_somebody_to_call() {
        let bare = SetCity::read(&values(&[("state", "open"), ("contact_name", "Mia")]));
        assert_eq!(bare, Err(vec![Mistake::new("contact_phone", Problem::Missing)]));
        let whole = [
            ("state", "open"),
            ("contact_name", "Mia"),
            ("contact_phone", "070 123 45 67"),
        ];
        assert_eq!(
            SetCity::read(&values(&whole)).map(|c| c.contact_phone),
            Ok("+31701234567".to_owned())
        );
        assert!(SetCity::read(&values(&[("state", "paused")])).is_ok());
    }
}
