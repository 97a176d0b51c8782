//! `samenhier demo`: a believable programme of invented people, made through the use cases with the clock moved.
//!
//! Nothing is written past a use case, so whatever the demonstration shows can really happen.

mod cast;
mod draw;
mod groups;
mod households;
mod links;
mod rounds;
mod story;
mod year;

pub use links::{Link, links};

use domain::id::AccountId;
use domain::language::Language;
use domain::word::AddressForm;
use draw::Draw;
use programme::clock::{DAY, HOUR, ShiftedClock};
use programme::sign_in::{self, NewPerson};
use programme::{Access, Error, Facts, Programme, account};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

type Result<T> = std::result::Result<T, Error>;

/// Somebody of the cast with the way in.
#[derive(Clone)]
struct Persona {
    account: AccountId,
    name: String,
    language: Language,
    link: String,
    address: String,
}

/// What the making of the demonstration carries along.
pub struct Stage {
    programme: Programme,
    clock: Arc<ShiftedClock>,
    draw: Draw,
    people: u32,
    keys: u32,
    staff: Vec<(String, Persona)>,
    shown: Vec<links::Shown>,
    /// The session that each still has, as a browser keeps its cookie.
    sessions: Mutex<BTreeMap<AccountId, String>>,
}

impl Stage {
    /// A stage on an empty database; `seed` decides who is who.
    #[must_use]
    pub fn new(programme: Programme, clock: Arc<ShiftedClock>, seed: u64) -> Self {
        let (people, keys, staff, shown) = (0, 0, Vec::new(), Vec::new());
        Self {
            programme,
            clock,
            draw: Draw::new(seed),
            people,
            keys,
            staff,
            shown,
            sessions: Mutex::default(),
        }
    }

    /// Moves the clock to so many days before now, so many hours later.
    fn at(&self, days_ago: i64, hours: i64) {
        self.clock.set_shift(-days_ago * DAY + hours * HOUR);
    }

    /// A form key that is used once.
    fn key(&mut self) -> String {
        self.keys += 1;
        format!("demo-{}", self.keys)
    }

    /// Somebody new with an account.
    async fn person(&mut self, name: &str, language: Language) -> Result<Persona> {
        self.people += 1;
        let email = format!("persona{}@example.org", self.people);
        let person = NewPerson {
            email,
            name: name.to_owned(),
            language,
            address_form: AddressForm::Neutral,
        };
        let system = self.programme.system("demo");
        let account = account::add(&system, person, true).await?;
        let link = sign_in::demo_link(&system, account).await?;
        // Each from an address of their own, as real people are.
        let address = format!("198.51.{}.{}", self.people / 250, self.people % 250);
        Ok(Persona {
            account,
            name: name.to_owned(),
            language,
            link,
            address,
        })
    }

    /// The request of somebody who is signed in: still, or once more.
    async fn enter(&self, who: &Persona) -> Result<Access> {
        let facts = Facts {
            address: who.address.clone(),
            device: "Demo".to_owned(),
            session: self.session(who, None),
            ..Facts::default()
        };
        let access = self.programme.access(facts).await?;
        if access.is_signed_in() {
            return Ok(access);
        }
        let visitor = access.visitor();
        let opened = sign_in::with_link(&visitor, &who.link, false).await?;
        self.session(who, Some(opened.token.clone()));
        sign_in::access_of(&visitor, &opened).await
    }

    /// The session that somebody has; a new one takes its place.
    fn session(&self, who: &Persona, new: Option<String>) -> Option<String> {
        let mut all = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(token) = new {
            all.insert(who.account, token);
        }
        all.get(&who.account).cloned()
    }

    /// The coordinator of a city, signed in.
    async fn team(&self, city: &str) -> Result<programme::Coordinator> {
        let found = self.staff.iter().find(|(slug, _)| slug == city);
        let (_, persona) = found.ok_or_else(|| Error::internal("a city without a coordinator"))?;
        self.enter(persona).await?.coordinator(Some(city)).await
    }

    /// Everything, from an empty database to today.
    ///
    /// # Errors
    /// What a use case says; then the demonstration is not worth showing.
    pub async fn play(mut self) -> Result<Vec<links::Shown>> {
        story::play(&mut self).await?;
        self.clock.set_shift(0);
        let cast = self.shown.iter().map(links::Shown::cast).collect();
        programme::demo::set_cast(&self.programme.system("demo"), cast).await?;
        Ok(self.shown)
    }
}
