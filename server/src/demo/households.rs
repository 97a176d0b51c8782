//! Households of the demonstration: sign-up, contact, talk, ready.

use super::{Persona, Result, Stage, cast};
use domain::form::Values;
use domain::household::view::ShownConsents;
use domain::household::{Answers, Consents, SignUp, Tongue, consent_field};
use domain::id::HouseholdId;
use domain::language::Language;
use domain::state::HouseholdState;
use domain::team::{HouseholdStep, Outcome, Subject};
use domain::word::{
    AgeBand, Channel, ChildBand, Company, Contact, DayPart, Eligible, FilledIn, Goal, HouseholdKind,
    Interest, Level, Purpose, Spoken, Travel,
};
use programme::{Error, household, team};

/// A household of the cast.
#[derive(Clone)]
pub(super) struct Home {
    pub persona: Persona,
    pub id: HouseholdId,
    pub city: &'static str,
}

impl Stage {
    /// A household that signs up `days_ago` and is then taken as far as `until`.
    pub(super) async fn household(
        &mut self,
        city: &'static str,
        days_ago: i64,
        until: HouseholdState,
    ) -> Result<Home> {
        let hour = self.draw.number(0, 6);
        self.at(days_ago, -hour);
        let (name, language, mother) = self.draw.one(cast::NEWCOMERS);
        let persona = self.person(name, language).await?;
        let access = self.enter(&persona).await?;
        let answers = self.answers(name, city, mother);
        let sign_up = SignUp {
            answers,
            email: None,
            address_form: None,
        };
        let key = self.key();
        let sending = household::Sending {
            sign_up,
            consents: consents(language)?,
            language,
            key,
        };
        household::sign_up(&access.visitor(), sending).await?;
        let id = access.newcomer().await?.id();
        let home = Home { persona, id, city };
        self.lead(&home, days_ago, until).await?;
        Ok(home)
    }

    /// What the coordinator does until the household stands at `until`.
    async fn lead(&mut self, home: &Home, days_ago: i64, until: HouseholdState) -> Result<()> {
        let subject = Subject::Household(home.id);
        if until == HouseholdState::SignedUp {
            return Ok(());
        }
        self.at((days_ago - 2).max(0), -1);
        let key = self.key();
        if until == HouseholdState::Paused {
            let team = self.team(home.city).await?;
            return team::step_household(&team, home.id, HouseholdStep::Pause).await;
        }
        let team = self.team(home.city).await?;
        team::log_attempt(&team, subject, Channel::Phone, Outcome::Reached, &key).await?;
        if until == HouseholdState::Contacted {
            return Ok(());
        }
        let key = self.key();
        let note = "Prettig gesprek. Wil graag snel beginnen. (verzonnen)";
        team::add_note(&team, subject, note, &key).await?;
        team::confirm_eligible(&team, home.id).await?;
        team::step_household(&team, home.id, HouseholdStep::Intake).await?;
        if until == HouseholdState::Intake {
            return Ok(());
        }
        self.at((days_ago - 6).max(0), -1);
        let team = self.team(home.city).await?;
        team::step_household(&team, home.id, HouseholdStep::Ready).await
    }

    fn answers(&mut self, name: &str, city: &str, mother: Spoken) -> Answers {
        let kind = self.draw.one(HouseholdKind::ALL);
        let size = match kind {
            HouseholdKind::Alone => 1,
            HouseholdKind::Couple => 2,
            HouseholdKind::WithChildren => self.draw.number(3, 6),
        };
        let child_ages = if size > 2 {
            self.draw.some(ChildBand::ALL, 1, 2)
        } else {
            Vec::new()
        };
        let slots: Vec<i64> = (0..21).collect();
        Answers {
            name: name.to_owned(),
            say_name: None,
            city: city.to_owned(),
            postcode: Some(self.draw.one(cast::postcodes(city)).to_owned()),
            eligible: Eligible::Yes,
            contact_by: self.draw.one(&[Channel::Phone, Channel::Whatsapp, Channel::Mail]),
            contact_times: self.draw.some(DayPart::ALL, 1, 3),
            phone: Some(format!("+3160000{:04}", self.people % 10_000)),
            filled_by: FilledIn::Myself,
            kind: Some(kind),
            size,
            child_ages,
            languages: self.tongues(mother),
            no_common_language: self.draw.chance(20),
            slots: self.draw.some(&slots, 5, 12),
            travel_minutes: self.draw.one(&[30, 45, 60]),
            travel_by: self.draw.one(&[Travel::Bike, Travel::PublicTransport]),
            goals: self.draw.some(Goal::ALL, 1, 4),
            interests: self.draw.some(Interest::ALL, 2, 6),
            age_band: Some(self.draw.one(AgeBand::ALL)),
            contact_level: self
                .draw
                .one(&[Contact::Light, Contact::Medium, Contact::Medium, Contact::Much]),
            company: Company::NoWish,
            hope: None,
        }
    }

    fn tongues(&mut self, mother: Spoken) -> Vec<Tongue> {
        let mut all = vec![Tongue {
            language: mother,
            level: Level::Native,
        }];
        all.push(Tongue {
            language: Spoken::Dutch,
            level: self.draw.one(&[Level::A1, Level::A2, Level::A2, Level::B1]),
        });
        if self.draw.chance(60) {
            let level = self.draw.one(&[Level::A2, Level::B1, Level::B2]);
            all.push(Tongue {
                language: Spoken::English,
                level,
            });
        }
        all
    }
}

/// Yes to looking for a group and to sharing contact data, with the words that the page shows.
fn consents(language: Language) -> Result<ShownConsents> {
    let mut ticked = Values::default();
    for purpose in [Purpose::Matching, Purpose::Contact] {
        ticked.add(consent_field(purpose), "yes");
    }
    let given = Consents::read(&ticked).map_err(Error::Refused)?;
    let words = app::i18n::server_loader(language);
    let shown = [Purpose::Matching, Purpose::Contact].map(|p| (p, app::consent::text(&words, p)));
    Ok(ShownConsents {
        given,
        shown: shown.to_vec(),
    })
}
