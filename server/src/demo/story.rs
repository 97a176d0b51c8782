//! The story of the demonstration: a year of The Hague and Rotterdam, the beginning of Almere and Haarlem.

use super::groups::Circle;
use super::households::Home;
use super::{Result, Stage, links};
use domain::account::SetCity;
use domain::demo::Part;
use domain::language::Language;
use domain::state::{CityState, GroupState, HouseholdState};
use domain::word::{Role, Spoken};
use programme::{city, demo, role};

/// Plays it.
pub(super) async fn play(stage: &mut Stage) -> Result<()> {
    stage.at(364, 0);
    let system = stage.programme.system("demo");
    demo::begin(&system).await?;
    city::install(&system).await?;
    staff(stage).await?;
    running(stage, "the-hague", &THE_HAGUE).await?;
    running(stage, "rotterdam", &ROTTERDAM).await?;
    starting(stage, "almere").await?;
    starting(stage, "haarlem").await?;
    Ok(())
}

/// How many of each a running city has.
struct Plan {
    /// Pairs of each of the three rounds that are over or open.
    rounds: [usize; 3],
    /// Ready now, for the next round: households, groups.
    ready: (usize, usize),
}

const THE_HAGUE: Plan = Plan {
    rounds: [7, 5, 5],
    ready: (12, 8),
};
const ROTTERDAM: Plan = Plan {
    rounds: [5, 4, 4],
    ready: (9, 6),
};

async fn staff(stage: &mut Stage) -> Result<()> {
    let system = stage.programme.system("demo");
    for (slug, name, phone, state) in [
        ("the-hague", "Tariq", "+31700000001", CityState::Open),
        ("rotterdam", "Marleen", "+31100000002", CityState::Open),
        ("almere", "Sanne", "+31360000003", CityState::Starting),
        ("haarlem", "Joris", "+31230000004", CityState::Starting),
    ] {
        let set = SetCity {
            state,
            contact_name: name.to_owned(),
            contact_phone: phone.to_owned(),
        };
        city::set_by_system(&system, slug, set).await?;
        let persona = stage.person(name, Language::Dutch).await?;
        let spoken = [Spoken::Dutch, Spoken::English, Spoken::Arabic];
        role::give_by_system(&system, persona.account, Role::Coordinator, Some(slug), &spoken).await?;
        stage.show(Part::Coordinator, &persona, Some(slug));
        stage.staff.push((slug.to_owned(), persona));
    }
    for (kind, part, name) in [
        (Role::Researcher, Part::Researcher, "Ines"),
        (Role::Admin, Part::Admin, "Ruben"),
    ] {
        let persona = stage.person(name, Language::Dutch).await?;
        role::give_by_system(&system, persona.account, kind, None, &[]).await?;
        stage.show(part, &persona, None);
    }
    Ok(())
}

async fn running(stage: &mut Stage, city: &'static str, plan: &Plan) -> Result<()> {
    let [first, second, third] = plan.rounds;
    let (homes, circles) = stage.ready(city, 300, first, first).await?;
    for pair in stage.round(city, 270, &homes, &circles).await? {
        stage.begin_year(&pair, 268, true).await?;
    }
    let (homes, circles) = stage.ready(city, 120, second, second).await?;
    for pair in stage.round(city, 90, &homes, &circles).await? {
        stage.begin_year(&pair, 86, true).await?;
    }
    newest(stage, city, third).await?;
    let (homes, circles) = stage.ready(city, 12, plan.ready.0, plan.ready.1).await?;
    if city == "the-hague" {
        stage.show_home(Part::NewcomerWaiting, homes.first());
        stage.show_circle(Part::MemberReady, circles.first());
    }
    on_the_way(stage, city).await
}

/// The round that is still open: some began, one waits for the other side, one was declined, one asks.
async fn newest(stage: &mut Stage, city: &'static str, count: usize) -> Result<()> {
    let (homes, circles) = stage.ready(city, 40, count + 1, count + 1).await?;
    let pairs = stage.round(city, 6, &homes, &circles).await?;
    for (at, pair) in pairs.iter().enumerate() {
        match at {
            0 => {
                stage.begin_year(pair, 3, false).await?;
                stage.at(1, -1);
                stage.plan(pair, 5).await?;
                stage.shows(city, Part::NewcomerPaired, Part::MemberPaired, pair);
            }
            1 => {
                stage.at(2, -1);
                stage.household_says_yes(&pair.home).await?;
                stage.members_say_yes(&pair.circle, 3).await?;
            }
            2 => {
                stage.at(3, -2);
                stage.household_says_no(&pair.home).await?;
            }
            3 => {
                stage.at(1, -2);
                stage
                    .household_asks(&pair.home, "هل يمكن أن نلتقي في المكتبة؟")
                    .await?;
            }
            _ => stage.shows(city, Part::Newcomer, Part::Member, pair),
        }
    }
    Ok(())
}

/// People at every earlier stage.
async fn on_the_way(stage: &mut Stage, city: &'static str) -> Result<()> {
    use HouseholdState::{Contacted, Intake, Paused, SignedUp};
    let states = [
        SignedUp, SignedUp, SignedUp, SignedUp, Contacted, Contacted, Intake, Intake, Paused,
    ];
    let days = [0, 1, 6, 11, 8, 16, 14, 25, 30];
    for (state, days_ago) in states.into_iter().zip(days) {
        let home = stage.household(city, days_ago, state).await?;
        if city == "the-hague" && days_ago == 1 {
            stage.show_home(Part::NewcomerWaiting, Some(&home));
        }
    }
    for (members, days_ago) in [(1, 2), (3, 5), (4, 9)] {
        let circle = stage.group(city, days_ago, members, GroupState::Forming).await?;
        if city == "the-hague" && members == 4 {
            stage.show_circle(Part::Initiator, Some(&circle));
        }
    }
    for days_ago in [4, 15] {
        stage.group(city, days_ago, 5, GroupState::Complete).await?;
    }
    stage.group(city, 28, 5, GroupState::Cleared).await?;
    for days_ago in [3, 7, 10, 18, 20, 26] {
        let persona = stage.single(city, days_ago).await?;
        if city == "the-hague" && days_ago == 3 {
            stage.show(Part::Single, &persona, Some(city));
        }
    }
    Ok(())
}

/// A city that is only beginning: sign-ups wait, groups form, no rounds.
async fn starting(stage: &mut Stage, city: &'static str) -> Result<()> {
    for days_ago in [2, 5, 9, 15, 21, 33] {
        stage.household(city, days_ago, HouseholdState::SignedUp).await?;
    }
    for (members, days_ago) in [(2, 4), (5, 12), (3, 20)] {
        stage.group(city, days_ago, members, GroupState::Forming).await?;
    }
    Ok(())
}

impl Stage {
    /// So many households and groups that became ready after signing up `days_ago`.
    async fn ready(
        &mut self,
        city: &'static str,
        days_ago: i64,
        households: usize,
        groups: usize,
    ) -> Result<(Vec<Home>, Vec<Circle>)> {
        let (mut homes, mut circles) = (Vec::new(), Vec::new());
        for _ in 0..groups {
            let later = self.draw.number(0, days_ago / 8);
            circles.push(self.group(city, days_ago - later, 5, GroupState::Ready).await?);
        }
        for _ in 0..households {
            let later = self.draw.number(0, days_ago / 8);
            homes.push(
                self.household(city, days_ago - later, HouseholdState::Ready)
                    .await?,
            );
        }
        Ok((homes, circles))
    }

    fn show(&mut self, role: Part, persona: &super::Persona, city: Option<&str>) {
        self.shown.push(links::Shown::new(role, persona, city));
    }

    fn show_home(&mut self, role: Part, home: Option<&Home>) {
        if let Some(home) = home {
            self.show(role, &home.persona.clone(), Some(home.city));
        }
    }

    fn show_circle(&mut self, role: Part, circle: Option<&Circle>) {
        if let Some(circle) = circle {
            self.show(role, &circle.people[0].clone(), Some(circle.city));
        }
    }

    fn shows(&mut self, city: &str, newcomer: Part, member: Part, pair: &super::rounds::Pair) {
        if city == "the-hague" && !self.shown.iter().any(|s| s.role == newcomer) {
            self.show_home(newcomer, Some(&pair.home));
            self.show_circle(member, Some(&pair.circle));
        }
    }
}
