//! Rounds of the demonstration: the engine really runs, the coordinator confirms, both sides answer.

use super::groups::Circle;
use super::households::Home;
use super::{Result, Stage};
use domain::id::{HouseholdId, RoundId};
use domain::round::ApproveForm;
use programme::{Error, job, proposal, round, work};

/// The two sides of a proposal that a round made.
pub(super) struct Pair {
    pub home: Home,
    pub circle: Circle,
}

impl Stage {
    /// One round of a city, confirmed whole. Gives the pairs that came out, of the given cast.
    pub(super) async fn round(
        &mut self,
        city: &'static str,
        days_ago: i64,
        homes: &[Home],
        circles: &[Circle],
    ) -> Result<Vec<Pair>> {
        self.at(days_ago, -4);
        let key = self.key();
        let team = self.team(city).await?;
        let id = round::start(&team, key).await?;
        self.work(id).await?;
        round::approve(&team, id, ApproveForm::All).await?;
        let view = round::view(&team, id).await?;
        let mut pairs = Vec::new();
        // In the order of the story: ids are random, and the same seed is to give the same parts to the same people.
        for home in homes {
            let pair = view.pairs.iter().find(|pair| pair.household.0 == home.id);
            let circle = pair.and_then(|pair| circles.iter().find(|c| c.id == pair.group.0));
            if let Some(circle) = circle {
                pairs.push(Pair {
                    home: home.clone(),
                    circle: circle.clone(),
                });
            }
        }
        Ok(pairs)
    }

    /// Runs the jobs that are due, until the round has its result.
    async fn work(&self, id: RoundId) -> Result<()> {
        let system = self.programme.system("demo");
        while let Some(claimed) = job::claim(&system, "demo").await? {
            let done = work::run(&system, &claimed).await;
            let good = done.is_ok();
            job::finish(&system, claimed, good).await?;
            done?;
        }
        let _ = id;
        Ok(())
    }

    /// The household's yes.
    pub(super) async fn household_says_yes(&self, home: &Home) -> Result<()> {
        let who = self.enter(&home.persona).await?.newcomer().await?;
        let open = proposal::for_newcomer(&who).await?.ok_or(Error::NotFound)?;
        proposal::accept(&who, open.id).await.map(|_| ())
    }

    /// The yes of so many members.
    pub(super) async fn members_say_yes(&self, circle: &Circle, members: usize) -> Result<()> {
        for person in circle.people.iter().take(members) {
            let who = self.enter(person).await?.member().await?;
            let open = proposal::for_group(&who).await?.ok_or(Error::NotFound)?;
            proposal::accept_as_member(&who, open.id).await?;
        }
        Ok(())
    }

    /// The household's no, without a reason.
    pub(super) async fn household_says_no(&self, home: &Home) -> Result<HouseholdId> {
        let who = self.enter(&home.persona).await?.newcomer().await?;
        let open = proposal::for_newcomer(&who).await?.ok_or(Error::NotFound)?;
        let form = domain::proposal::DeclineForm {
            proposal: open.id,
            reason: None,
        };
        proposal::decline(&who, form).await?;
        Ok(home.id)
    }

    /// The household asks.
    pub(super) async fn household_asks(&mut self, home: &Home, body: &str) -> Result<()> {
        let key = self.key();
        let who = self.enter(&home.persona).await?.newcomer().await?;
        let open = proposal::for_newcomer(&who).await?.ok_or(Error::NotFound)?;
        let form = domain::proposal::QuestionForm {
            proposal: open.id,
            body: body.to_owned(),
        };
        proposal::ask(&who, form, key).await
    }
}
