//! Invented people for a replay under a rulebook. Every share here is made up: the table compares rules for when to
//! match and says nothing about real people.

use super::{
    Scenario,
    year::{Year, stream},
};
use crate::{
    draw::Stream,
    id::Id,
    instance::{Contact, Group, GroupAnswers, Household, HouseholdAnswers, Instance, Kind, Travel},
    objective::Round,
    problem::Refused,
    rulebook::{Level, Rulebook},
};

const LEVELS: [Level; 6] = [Level::A1, Level::A2, Level::B1, Level::B2, Level::C1, Level::C2];
const TONGUES: [&str; 6] = ["ar", "fa", "so", "ti", "tr", "uk"];
const INTERESTS: [&str; 8] = ["books", "cooking", "film", "football", "garden", "music", "sewing", "walking"];
const SECTORS: [&str; 6] = ["building.wood", "care.nursing", "it.web", "shop", "teaching", "transport"];
const CELLS: usize = 6;

/// The people of one replay, and what the rulebook makes of each pair (0..=10,000, −1 = forbidden).
pub(super) fn year(scenario: &Scenario, number: i64, book: &Rulebook) -> Result<Year, Refused> {
    let mut stream = stream(scenario, number);
    let mut year = Year::arrivals(scenario, &mut stream);
    let mut city = Instance::new("invented", scenario.seed, book.clone());
    city.travel = travel();
    let dice = &mut Dice { stream, book };
    // Ids rise with the number, so that positions stay what they are.
    city.households = (0..year.households.len()).map(|at| dice.household(at)).collect();
    city.groups = (0..year.groups.len()).map(|at| dice.group(at)).collect();
    let checked = city.check()?;
    let round = Round::of(&checked)?;
    for i in 0..year.households.len() {
        let scores = round.prepared.scores(i);
        for j in 0..year.groups.len() {
            let allowed = round.prepared.violations(i, j) == 0;
            year.worth.push(if allowed { scores(j).w / 100_000 } else { -1 });
        }
    }
    Ok(year)
}

/// Cells in a row, seven minutes apart.
fn travel() -> Travel {
    let minutes = |from: usize| (0..CELLS).map(|to| 4 + 7 * from.abs_diff(to) as i64).collect();
    Travel { cells: (0..CELLS).map(cell).collect(), minutes: (0..CELLS).map(minutes).collect() }
}

fn cell(number: usize) -> String {
    format!("c{number}")
}

struct Dice<'a> {
    stream: Stream,
    book: &'a Rulebook,
}

impl Dice<'_> {
    fn below(&mut self, bound: usize) -> usize {
        self.stream.below(bound as u64) as usize
    }
    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
    /// Each with the given chance.
    fn some<T: Clone>(&mut self, list: &[T], percent: usize) -> Vec<T> {
        list.iter().filter(|_| self.chance(percent)).cloned().collect()
    }
    fn texts(&mut self, list: &[&str], percent: usize) -> Vec<String> {
        self.some(list, percent).into_iter().map(str::to_owned).collect()
    }
    fn slots(&mut self, percent: usize) -> Vec<i64> {
        self.some(&(0..21).collect::<Vec<i64>>(), percent)
    }

    fn household(&mut self, at: usize) -> Household {
        let kind = [Kind::Alone, Kind::Alone, Kind::Couple, Kind::WithChildren][self.below(4)];
        let family = kind == Kind::WithChildren;
        let tongue = TONGUES[self.below(TONGUES.len())];
        let mut languages = vec![(tongue.to_owned(), Level::C2), ("nl".to_owned(), LEVELS[self.below(4)])];
        if self.chance(40) {
            languages.push(("en".to_owned(), LEVELS[1 + self.below(4)]));
        }
        let goals: Vec<String> = self.book.helps.keys().cloned().collect();
        Household {
            id: Id::from(at as u128 + 1),
            ready: true,
            class: 3,
            size: match kind {
                Kind::Alone => 1,
                Kind::Couple => 2,
                Kind::WithChildren => 3 + self.below(3) as i64,
            },
            cell: cell(self.below(CELLS)),
            limit: [20, 30, 45][self.below(3)],
            answers: HouseholdAnswers {
                languages,
                no_common_language: self.chance(50),
                slots: self.slots(35),
                age: self.chance(90).then(|| self.below(5) as i64),
                children: if family { self.some(&[0, 1, 2], 50) } else { Vec::new() },
                interests: self.texts(&INTERESTS, 35),
                sector: self.texts(&SECTORS, 20),
                goals: self.some(&goals, 35),
                contact: Some([Contact::Light, Contact::Medium, Contact::Much][self.below(3)]),
                kind: Some(kind),
                minors: family,
                women_only: self.chance(4),
                men_only: false,
            },
            importance: [].into(),
            musts: Vec::new(),
            city: None,
            waiting_arm: false,
            weeks: 0,
        }
    }

    fn group(&mut self, at: usize) -> Group {
        let mut languages = vec![("nl".to_owned(), Level::C2)];
        if self.chance(70) {
            languages.push(("en".to_owned(), LEVELS[2 + self.below(3)]));
        }
        if self.chance(20) {
            languages.push((TONGUES[self.below(TONGUES.len())].to_owned(), LEVELS[2 + self.below(4)]));
        }
        let likes: std::collections::BTreeSet<String> = self.book.helps.values().flatten().cloned().collect();
        let likes: Vec<String> = likes.into_iter().collect();
        Group {
            id: Id::from((1 << 100) + at as u128),
            ready: true,
            class: 3,
            places: 1,
            max_size: [4, 5, 6, 6][self.below(4)],
            cell: cell(self.below(CELLS)),
            limit: [30, 45, 60][self.below(3)],
            answers: GroupAnswers {
                languages,
                no_common_language: self.chance(50),
                slots: self.slots(25),
                age: (0..5).map(|_| self.below(5) as i64).collect(),
                children: self.some(&[0, 1, 2], 30),
                interests: self.texts(&INTERESTS, 60),
                sector: self.texts(&SECTORS, 40),
                likes: self.some(&likes, 40),
                contact: Some([Contact::Medium, Contact::Much, Contact::Much][self.below(3)]),
                kinds: Vec::new(),
                screened: self.chance(75),
                women_only: self.chance(8),
                men_only: false,
            },
            importance: [].into(),
            musts: Vec::new(),
            city: None,
            weeks: 0,
        }
    }
}
