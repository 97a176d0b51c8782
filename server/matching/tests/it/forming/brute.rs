//! Forming from the words of the rules alone: rules and quality from the document, every set of disjoint groups tried.
//! Shares nothing with the engine but the document.

use matching::{
    Id,
    groups::{People, Person, SIZE},
};
use std::collections::{BTreeMap, BTreeSet};

pub struct Brute<'a>(pub &'a People);

/// What the order compares, the larger the better: groups asked for, people seated by class, groups over the floor
/// (counted from below), the worst group, the sum.
pub type Worth = (i64, [i64; 3], i64, i64, i64);

/// The largest sum of so many groups of which at least so many are women-only and men-only.
pub type Sums = BTreeMap<(usize, [i64; 2]), i64>;

impl Brute<'_> {
    fn minutes(&self, one: &Person, other: &Person) -> i64 {
        let travel = &self.0.travel;
        let at = |person: &Person| travel.cells.iter().position(|cell| *cell == person.cell).expect("a cell");
        travel.minutes[at(one)][at(other)].max(travel.minutes[at(other)][at(one)])
    }

    pub fn members(&self, units: &[usize]) -> Vec<&Person> {
        units.iter().flat_map(|unit| &self.0.units[*unit].people).collect()
    }

    pub fn may_meet(&self, one: &Person, other: &Person) -> bool {
        let is_vetoed = |(a, b): &(Id, Id)| [(one.id, other.id), (other.id, one.id)].contains(&(*a, *b));
        self.minutes(one, other) <= one.limit.min(other.limit) && !self.0.vetoes.iter().any(is_vetoed)
    }

    pub fn slots(people: &[&Person]) -> Vec<i64> {
        let can = |slot: &i64| people.iter().filter(|person| person.slots.contains(slot)).count() >= 4;
        (0..21).filter(can).collect()
    }

    pub fn is_group(&self, units: &[usize]) -> bool {
        let people = self.members(units);
        people.len() == SIZE
            && people.iter().any(|person| person.initiator)
            && !Self::slots(&people).is_empty()
            && people
                .iter()
                .enumerate()
                .all(|(at, one)| people[..at].iter().all(|two| self.may_meet(one, two)))
    }

    /// Of any number of people.
    pub fn quality(&self, people: &[&Person]) -> i64 {
        let quarters = |count: usize| (250 * (count.max(1) as i64 - 1)).min(1000);
        let fields: BTreeSet<&str> = people
            .iter()
            .flat_map(|p| &p.sector)
            .map(|code| code.split('.').next().expect("a field"))
            .collect();
        let ages: BTreeSet<i64> = people.iter().filter_map(|person| person.age).collect();
        let all: BTreeSet<&String> = people.iter().flat_map(|person| &person.interests).collect();
        let shared = |code: &&&String| people.iter().filter(|p| p.interests.contains(**code)).count() > 1;
        let waiting = &self.0.waiting_languages;
        let spoken =
            waiting.iter().filter(|code| people.iter().any(|p| p.languages.contains(*code))).count() as i64;
        let languages = if waiting.is_empty() { 500 } else { 1000 * spoken / waiting.len() as i64 };
        let (mut sum, mut ways) = (0, 0);
        for (at, one) in people.iter().enumerate() {
            for other in &people[..at] {
                sum += self.minutes(one, other);
                ways += 1;
            }
        }
        let near = (1000 - 1000 * sum / (60 * ways)).max(0);
        let slots = (250 * Self::slots(people).len() as i64).min(1000);
        let interests = (200 * all.iter().filter(shared).count() as i64).min(1000);
        let parts = [300 * slots, 200 * quarters(fields.len()), 100 * quarters(ages.len())];
        (parts.iter().sum::<i64>() + 200 * interests + 100 * languages + 100 * near) / 1000
    }

    /// The best worth, and the best sum under every promise the bound makes.
    pub fn best(&self) -> (Worth, Sums) {
        let count = self.0.units.len();
        let mut by_first: Vec<Vec<Set>> = (0..count).map(|_| Vec::new()).collect();
        for bits in 0..1_usize << count {
            let units: Vec<usize> = (0..count).filter(|unit| bits >> unit & 1 == 1).collect();
            if units.len() <= SIZE && self.is_group(&units) {
                by_first[units[0]].push(self.set(bits, &units));
            }
        }
        let mut sums = Sums::new();
        let start = So { taken: 0, groups: 0, only: [0; 2], seated: [0; 3], under: 0, worst: 1000, total: 0 };
        let worth = self.try_all(&by_first, 0, start, &mut sums);
        (worth, sums)
    }

    fn set(&self, bits: usize, units: &[usize]) -> Set {
        let people = self.members(units);
        let mut seated = [0; 3];
        for unit in units {
            seated[self.0.units[*unit].class as usize - 1] += self.0.units[*unit].people.len() as i64;
        }
        let only = [people.iter().all(|p| p.women_only), people.iter().all(|p| p.men_only)].map(i64::from);
        Set { bits, quality: self.quality(&people), seated, only }
    }

    fn try_all(&self, by_first: &[Vec<Set>], from: usize, so: So, sums: &mut Sums) -> Worth {
        let Some(sets) = by_first.get(from) else {
            for (w, m) in (0..=so.only[0]).flat_map(|w| (0..=so.only[1]).map(move |m| (w, m))) {
                let best = sums.entry((so.groups, [w, m])).or_insert(so.total);
                *best = so.total.max(*best);
            }
            let asked = so.only[0].min(self.0.waiting_women_only) + so.only[1].min(self.0.waiting_men_only);
            let worst = if self.0.rules.worst_first { so.worst } else { 0 };
            return (asked, so.seated, -so.under, worst, so.total);
        };
        let mut best = self.try_all(by_first, from + 1, so, sums);
        for set in sets.iter().filter(|set| set.bits & so.taken == 0) {
            let with = So {
                taken: so.taken | set.bits,
                groups: so.groups + 1,
                only: [so.only[0] + set.only[0], so.only[1] + set.only[1]],
                seated: [0, 1, 2].map(|class| so.seated[class] + set.seated[class]),
                under: so.under + i64::from(set.quality < self.0.rules.floor),
                worst: so.worst.min(set.quality),
                total: so.total + set.quality,
            };
            best = best.max(self.try_all(by_first, from + 1, with, sums));
        }
        best
    }
}

struct Set {
    bits: usize,
    quality: i64,
    seated: [i64; 3],
    only: [i64; 2],
}

/// What is chosen so far.
#[derive(Clone, Copy)]
struct So {
    taken: usize,
    groups: usize,
    only: [i64; 2],
    seated: [i64; 3],
    under: i64,
    worst: i64,
    total: i64,
}
