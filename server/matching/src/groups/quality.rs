//! May these units be a group, and how good would it be.

use super::{People, Person, SIZE};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Everything the search asks about sets of units.
pub struct Sets {
    pub sizes: Vec<usize>,
    /// Which two units may be together.
    pub fits: Vec<Vec<bool>>,
    /// Of each unit: the slots of each of its people, one bit each.
    slots: Vec<Vec<u32>>,
    initiator: Vec<bool>,
    people: Vec<Vec<Facts>>,
    waiting: usize,
}

struct Facts {
    fields: BTreeSet<String>,
    age: Option<i64>,
    interests: BTreeSet<String>,
    waiting_languages: BTreeSet<String>,
    minutes: Vec<i64>,
    cell: usize,
}

/// What makes a group good, each 0..=1000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    pub slots: i64,
    pub sectors: i64,
    pub ages: i64,
    pub interests: i64,
    pub languages: i64,
    pub near: i64,
}

impl Parts {
    /// 0..=1000; the weights are policy.
    pub fn quality(&self) -> i64 {
        let sum = 300 * self.slots + 200 * self.sectors + 100 * self.ages + 200 * self.interests;
        (sum + 100 * self.languages + 100 * self.near) / 1000
    }
}

impl Sets {
    pub fn of(people: &People) -> Self {
        let cell =
            |person: &Person| people.travel.cells.iter().position(|cell| *cell == person.cell).unwrap_or(0);
        let minutes = |a: &Person, b: &Person| {
            people.travel.minutes[cell(a)][cell(b)].max(people.travel.minutes[cell(b)][cell(a)])
        };
        let vetoed = |a: &Person, b: &Person| {
            people.vetoes.contains(&(a.id, b.id)) || people.vetoes.contains(&(b.id, a.id))
        };
        let may =
            |a: &Person, b: &Person| a.id == b.id || (minutes(a, b) <= a.limit.min(b.limit) && !vetoed(a, b));
        let units = &people.units;
        let pair = |a: usize, b: usize| {
            units[a].people.iter().all(|one| units[b].people.iter().all(|other| may(one, other)))
        };
        let bits = |person: &Person| person.slots.iter().fold(0_u32, |bits, slot| bits | 1 << slot);
        let facts = |person: &Person| Facts {
            fields: person
                .sector
                .iter()
                .filter_map(|code| code.split('.').next())
                .map(str::to_owned)
                .collect(),
            age: person.age,
            interests: person.interests.iter().cloned().collect(),
            waiting_languages: person.languages.intersection(&people.waiting_languages).cloned().collect(),
            minutes: people.travel.minutes[cell(person)].clone(),
            cell: cell(person),
        };
        Self {
            sizes: units.iter().map(|unit| unit.people.len()).collect(),
            fits: (0..units.len()).map(|a| (0..units.len()).map(|b| pair(a, b)).collect()).collect(),
            slots: units.iter().map(|unit| unit.people.iter().map(bits).collect()).collect(),
            initiator: units.iter().map(|unit| unit.people.iter().any(|person| person.initiator)).collect(),
            people: units.iter().map(|unit| unit.people.iter().map(facts).collect()).collect(),
            waiting: people.waiting_languages.len(),
        }
    }

    /// Five people, all pairs fit, somebody starts, four can meet.
    pub fn is_feasible(&self, units: &[usize]) -> bool {
        units.iter().map(|unit| self.sizes[*unit]).sum::<usize>() == SIZE
            && units.iter().any(|unit| self.initiator[*unit])
            && units.iter().all(|a| units.iter().all(|b| self.fits[*a][*b]))
            && self.common(units) != 0
    }

    /// Slots in which four or more can, as bits: all five, or all but one.
    fn common(&self, units: &[usize]) -> u32 {
        let (mut all, mut but_one) = (u32::MAX, u32::MAX);
        for slots in units.iter().flat_map(|unit| &self.slots[*unit]) {
            but_one = (but_one & slots) | all;
            all &= slots;
        }
        but_one & ((1 << 21) - 1)
    }

    pub fn shared_slots(&self, units: &[usize]) -> Vec<i64> {
        let common = self.common(units);
        (0..21).filter(|slot| common & (1 << slot) != 0).collect()
    }

    pub fn quality(&self, units: &[usize]) -> i64 {
        self.parts(units).quality()
    }

    pub fn parts(&self, units: &[usize]) -> Parts {
        let people: Vec<&Facts> = units.iter().flat_map(|unit| &self.people[*unit]).collect();
        let steps = |count: usize| (count.saturating_sub(1) as i64 * 250).min(1000);
        let fields: BTreeSet<&String> = people.iter().flat_map(|person| &person.fields).collect();
        let ages: BTreeSet<i64> = people.iter().filter_map(|person| person.age).collect();
        let languages: BTreeSet<&String> =
            people.iter().flat_map(|person| &person.waiting_languages).collect();
        let mut interests: BTreeMap<&String, usize> = BTreeMap::new();
        people
            .iter()
            .flat_map(|person| &person.interests)
            .for_each(|code| *interests.entry(code).or_default() += 1);
        let shared = interests.values().filter(|count| **count > 1).count() as i64;
        let ways =
            people.iter().enumerate().flat_map(|(at, a)| people[at + 1..].iter().map(|b| a.minutes[b.cell]));
        let (sum, count) = ways.fold((0, 0), |(sum, count), minutes| (sum + minutes, count + 1));
        Parts {
            slots: (i64::from(self.common(units).count_ones()) * 250).min(1000),
            sectors: steps(fields.len()),
            ages: steps(ages.len()),
            interests: (shared * 200).min(1000),
            languages: if self.waiting == 0 {
                500
            } else {
                1000 * languages.len() as i64 / self.waiting as i64
            },
            // An hour apart on average is worth nothing.
            near: (1000 - sum * 1000 / (60 * count.max(1))).clamp(0, 1000),
        }
    }
}
