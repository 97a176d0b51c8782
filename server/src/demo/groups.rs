//! Welcome Groups of the demonstration: five people by invitation, papers, training, ready.

use super::{Persona, Result, Stage, cast};
use domain::group::{GroupAnswers, STATEMENT_VERSION};
use domain::id::GroupId;
use domain::language::Language;
use domain::member::{Person, Speaks};
use domain::single::{ComesWith, SingleAnswers};
use domain::state::{ClearanceKind, GroupState};
use domain::team::{GroupStep, Outcome, Subject};
use domain::word::{AgeBand, Channel, Contact, HouseholdKind, Interest, Level, Likes, Place, Spoken};
use programme::{group, invitation, member, single, team};

/// A group of the cast; the initiator comes first.
#[derive(Clone)]
pub(super) struct Circle {
    pub people: Vec<Persona>,
    pub id: GroupId,
    pub city: &'static str,
}

impl Stage {
    /// A group that begins `days_ago` with so many people and is taken as far as `until`.
    pub(super) async fn group(
        &mut self,
        city: &'static str,
        days_ago: i64,
        members: usize,
        until: GroupState,
    ) -> Result<Circle> {
        self.at(days_ago, -2);
        let name = self.draw.one(cast::RESIDENTS);
        let initiator = self.person(name, Language::Dutch).await?;
        let (answers, own, key) = (self.group_answers(city), self.resident(name), self.key());
        let access = self.enter(&initiator).await?;
        let id = group::start(&access.signed_in()?, answers, own, &key).await?;
        let mut circle = Circle {
            people: vec![initiator],
            id,
            city,
        };
        for _ in 1..members {
            self.invite(&mut circle).await?;
        }
        self.lead_group(&circle, days_ago, until).await?;
        Ok(circle)
    }

    /// The initiator makes a link, a friend answers, the initiator confirms the name.
    async fn invite(&mut self, circle: &mut Circle) -> Result<()> {
        let taken = |name: &&&str| !circle.people.iter().any(|person| person.name == **name);
        let names: Vec<&str> = cast::RESIDENTS.iter().filter(taken).copied().collect();
        let name = self.draw.one(&names);
        let key = self.key();
        let inviting = self.enter(&circle.people[0]).await?.member().await?;
        let made = invitation::create(&inviting, name, &key).await?;
        let friend = self.person(name, Language::Dutch).await?;
        let own = self.resident(name);
        let access = self.enter(&friend).await?;
        let id = invitation::accept(&access.signed_in()?, &made.token, own).await?;
        member::confirm(&inviting, id).await?;
        circle.people.push(friend);
        Ok(())
    }

    async fn lead_group(&mut self, circle: &Circle, days_ago: i64, until: GroupState) -> Result<()> {
        if matches!(until, GroupState::Forming | GroupState::Complete) {
            return Ok(());
        }
        self.at((days_ago - 3).max(0), -1);
        let key = self.key();
        let team = self.team(circle.city).await?;
        team::log_attempt(
            &team,
            Subject::Group(circle.id),
            Channel::Visit,
            Outcome::Reached,
            &key,
        )
        .await?;
        self.papers(circle).await?;
        let team = self.team(circle.city).await?;
        team::step_group(&team, circle.id, GroupStep::Cleared).await?;
        if until == GroupState::Cleared {
            return Ok(());
        }
        self.at((days_ago - 8).max(0), -1);
        let team = self.team(circle.city).await?;
        for row in team::group_file(&team, circle.id).await?.members {
            team::set_clearance(&team, circle.id, row.id, ClearanceKind::Training, "attended").await?;
        }
        team::step_group(&team, circle.id, GroupStep::Ready).await
    }

    /// Each signs the statement; the coordinator notes that every VOG was shown.
    async fn papers(&mut self, circle: &Circle) -> Result<()> {
        for person in &circle.people {
            let who = self.enter(person).await?.member().await?;
            member::sign(&who, STATEMENT_VERSION, "demo").await?;
        }
        let team = self.team(circle.city).await?;
        for row in team::group_file(&team, circle.id).await?.members {
            team::set_clearance(&team, circle.id, row.id, ClearanceKind::Vog, "shown_ok").await?;
        }
        Ok(())
    }

    /// A resident who looks for a group.
    pub(super) async fn single(&mut self, city: &'static str, days_ago: i64) -> Result<Persona> {
        self.at(days_ago, -3);
        let name = self.draw.one(cast::RESIDENTS);
        let persona = self.person(name, Language::Dutch).await?;
        let own = self.resident(name);
        let answers = SingleAnswers {
            city: city.to_owned(),
            postcode: self.draw.one(cast::postcodes(city)).to_owned(),
            company_with: self.draw.one(ComesWith::ALL),
            initiator: self.draw.chance(30),
        };
        let access = self.enter(&persona).await?;
        single::sign_up(&access.signed_in()?, answers, own).await?;
        Ok(persona)
    }

    fn group_answers(&mut self, city: &str) -> GroupAnswers {
        let number = self.keys % 90 + 1;
        GroupAnswers {
            city: city.to_owned(),
            name: format!("{} {number}", self.draw.one(cast::GROUPS)),
            postcode: self.draw.one(cast::postcodes(city)).to_owned(),
            household_kinds: HouseholdKind::ALL.to_vec(),
            max_size: self.draw.number(4, 8),
            contact: self.draw.one(&[Contact::Medium, Contact::Medium, Contact::Much]),
            no_common_language: self.draw.chance(50),
            places: self.draw.some(&Place::ALL[..5], 1, 3),
        }
    }

    fn resident(&mut self, name: &str) -> Person {
        let slots: Vec<i64> = (0..21).collect();
        let mut languages = vec![Speaks {
            language: Spoken::Dutch,
            level: Level::Native,
        }];
        languages.push(Speaks {
            language: Spoken::English,
            level: self.draw.one(&[Level::B2, Level::C1]),
        });
        if self.draw.chance(18) {
            let other = self
                .draw
                .one(&[Spoken::Arabic, Spoken::Turkish, Spoken::French, Spoken::Tigrinya]);
            languages.push(Speaks {
                language: other,
                level: Level::B2,
            });
        }
        Person {
            name: name.to_owned(),
            age: Some(self.draw.one(AgeBand::ALL)),
            languages,
            slots: self.draw.some(&slots, 8, 16),
            travel_minutes: self.draw.one(&[30, 45, 60]),
            interests: self.draw.some(Interest::ALL, 2, 6),
            likes: self.draw.some(Likes::ALL, 2, 5),
            hours_month: self.draw.one(&[4, 6, 8]),
            experience: None,
        }
    }
}
