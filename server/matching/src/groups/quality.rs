//! May these units be a group, and how good would it be.

use super::{People, Person, SIZE, asked::Only};
use crate::{id::Id, problem::Refused};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Everything the search asks about sets of units, as bits: it asks millions of times.
pub struct Sets {
    pub sizes: Vec<usize>,
    /// Which two units may be together.
    pub fits: Vec<Vec<bool>>,
    /// Of each unit: the slots of each of its people, one bit each.
    slots: Vec<Vec<u32>>,
    initiator: Vec<bool>,
    /// Of each kind of group: the units all of whose people may be in one.
    said: [Vec<bool>; 2],
    people: Vec<Vec<Facts>>,
    waiting: u32,
    /// Minutes between two cells, the longer way.
    minutes: Vec<i64>,
    cells: usize,
}

/// What one person adds, a bit for each code.
struct Facts {
    fields: u128,
    ages: u8,
    interests: [u128; 2],
    waiting_languages: u128,
    cell: usize,
}

/// More different codes than these have no bit.
const MOST_FIELDS: usize = 128;
const MOST_INTERESTS: usize = 256;
const MOST_LANGUAGES: usize = 128;

/// A number for each code, in the order of the codes.
fn numbered<'a>(codes: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let codes: BTreeSet<&str> = codes.collect();
    codes.into_iter().enumerate().map(|(at, code)| (code, at)).collect()
}

/// `care.nursing` belongs to the field `care`.
fn field(code: &str) -> &str {
    code.split('.').next().unwrap_or(code)
}

struct Codes<'a> {
    fields: BTreeMap<&'a str, usize>,
    interests: BTreeMap<&'a str, usize>,
    languages: BTreeMap<&'a str, usize>,
    cells: BTreeMap<&'a str, usize>,
}

impl<'a> Codes<'a> {
    fn of(people: &'a People) -> Self {
        let all = || people.units.iter().flat_map(|unit| &unit.people);
        Self {
            fields: numbered(all().flat_map(|person| &person.sector).map(|code| field(code))),
            interests: numbered(all().flat_map(|person| &person.interests).map(String::as_str)),
            languages: numbered(people.waiting_languages.iter().map(String::as_str)),
            cells: people.travel.cells.iter().enumerate().map(|(at, cell)| (cell.as_str(), at)).collect(),
        }
    }

    fn cell(&self, person: &Person) -> usize {
        self.cells.get(person.cell.as_str()).copied().unwrap_or(0)
    }

    fn facts(&self, person: &Person) -> Facts {
        let bit = |known: &BTreeMap<&str, usize>, code: &str| known.get(code).map_or(0, |at| 1_u128 << at);
        let mut interests = [0; 2];
        for at in person.interests.iter().filter_map(|code| self.interests.get(code.as_str())) {
            interests[at / 128] |= 1 << (at % 128);
        }
        Facts {
            fields: person.sector.iter().fold(0, |bits, code| bits | bit(&self.fields, field(code))),
            ages: person.age.map_or(0, |age| 1 << age),
            interests,
            waiting_languages: person
                .languages
                .iter()
                .fold(0, |bits, code| bits | bit(&self.languages, code)),
            cell: self.cell(person),
        }
    }
}

/// More codes than bits are refused, with the list that has too many.
pub(super) fn check_codes(people: &People) -> Result<(), Refused> {
    let codes = Codes::of(people);
    let lists = [
        ("people.sector", codes.fields.len(), MOST_FIELDS),
        ("people.interests", codes.interests.len(), MOST_INTERESTS),
        ("waiting_languages", codes.languages.len(), MOST_LANGUAGES),
    ];
    match lists.into_iter().find(|(_, count, most)| count > most) {
        None => Ok(()),
        Some((list, _, most)) => {
            Err(Refused::whole("units", list, format!("more than {most} different codes")))
        }
    }
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
        let codes = Codes::of(people);
        let (table, cells) = (&people.travel.minutes, people.travel.cells.len());
        let minutes: Vec<i64> = (0..cells * cells)
            .map(|at| (at / cells, at % cells))
            .map(|(a, b)| table[a][b].max(table[b][a]))
            .collect();
        let apart = |a: &Person, b: &Person| minutes[codes.cell(a) * cells + codes.cell(b)];
        let vetoes: BTreeSet<(Id, Id)> =
            people.vetoes.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)]).collect();
        let may = |a: &Person, b: &Person| {
            a.id == b.id || (apart(a, b) <= a.limit.min(b.limit) && !vetoes.contains(&(a.id, b.id)))
        };
        let units = &people.units;
        let pair = |a: usize, b: usize| {
            units[a].people.iter().all(|one| units[b].people.iter().all(|other| may(one, other)))
        };
        let bits = |person: &Person| person.slots.iter().fold(0_u32, |bits, slot| bits | 1 << slot);
        Self {
            sizes: units.iter().map(|unit| unit.people.len()).collect(),
            fits: (0..units.len()).map(|a| (0..units.len()).map(|b| pair(a, b)).collect()).collect(),
            slots: units.iter().map(|unit| unit.people.iter().map(bits).collect()).collect(),
            initiator: units.iter().map(|unit| unit.people.iter().any(|person| person.initiator)).collect(),
            said: Only::BOTH.map(|only| {
                units.iter().map(|unit| unit.people.iter().all(|person| only.said(person))).collect()
            }),
            people: units
                .iter()
                .map(|unit| unit.people.iter().map(|person| codes.facts(person)).collect())
                .collect(),
            waiting: people.waiting_languages.len() as u32,
            minutes,
            cells,
        }
    }

    /// Five people, all pairs fit, somebody starts, four can meet.
    pub fn is_feasible(&self, units: &[usize]) -> bool {
        units.iter().map(|unit| self.sizes[*unit]).sum::<usize>() == SIZE
            && units.iter().any(|unit| self.initiator[*unit])
            && units.iter().all(|a| units.iter().all(|b| self.fits[*a][*b]))
            && self.common(units) != 0
    }

    /// Everybody in these units said yes to such a group.
    pub fn is_only(&self, only: Only, units: &[usize]) -> bool {
        units.iter().all(|unit| self.said[only as usize][*unit])
    }

    /// No more groups can be made of these units: each takes five people, and a unit that can start it.
    pub(super) fn most_groups(&self, units: &[usize]) -> usize {
        let people: usize = units.iter().map(|unit| self.sizes[*unit]).sum();
        (people / SIZE).min(units.iter().filter(|unit| self.initiator[**unit]).count())
    }

    /// Somebody alone may sit down with five: she fits with each, and can in a slot in which four of the five can, so
    /// that the group need not move its meetings for her.
    pub fn may_join(&self, five: &[usize], alone: usize) -> bool {
        self.sizes[alone] == 1
            && five.iter().all(|unit| self.fits[alone][*unit])
            && self.common(five) & self.slots[alone][0] != 0
    }

    /// Slots in which four or more can, as bits.
    fn common(&self, units: &[usize]) -> u32 {
        // Bit by bit: the slots in which at least one, two, three, four of those seen so far can.
        let (mut one, mut two, mut three, mut four) = (0_u32, 0, 0, 0);
        for slots in units.iter().flat_map(|unit| &self.slots[*unit]) {
            four |= three & slots;
            three |= two & slots;
            two |= one & slots;
            one |= slots;
        }
        four
    }

    pub fn shared_slots(&self, units: &[usize]) -> Vec<i64> {
        let common = self.common(units);
        (0..21).filter(|slot| common & (1 << slot) != 0).collect()
    }

    pub fn quality(&self, units: &[usize]) -> i64 {
        self.parts(units).quality()
    }

    pub fn parts(&self, units: &[usize]) -> Parts {
        let people = || units.iter().flat_map(|unit| &self.people[*unit]);
        let (mut fields, mut ages, mut languages) = (0_u128, 0_u8, 0_u128);
        // Interests that one has, and that two or more have.
        let (mut once, mut twice) = ([0_u128; 2], [0_u128; 2]);
        let (mut sum, mut ways) = (0, 0);
        for (at, person) in people().enumerate() {
            fields |= person.fields;
            ages |= person.ages;
            languages |= person.waiting_languages;
            for half in 0..2 {
                twice[half] |= once[half] & person.interests[half];
                once[half] |= person.interests[half];
            }
            for other in people().take(at) {
                sum += self.minutes[person.cell * self.cells + other.cell];
                ways += 1;
            }
        }
        let steps = |count: u32| (i64::from(count.saturating_sub(1)) * 250).min(1000);
        let shared = twice[0].count_ones() + twice[1].count_ones();
        let spoken = 1000 * i64::from(languages.count_ones());
        Parts {
            slots: (i64::from(self.common(units).count_ones()) * 250).min(1000),
            sectors: steps(fields.count_ones()),
            ages: steps(ages.count_ones()),
            interests: (i64::from(shared) * 200).min(1000),
            languages: if self.waiting == 0 { 500 } else { spoken / i64::from(self.waiting) },
            // An hour apart on average is worth nothing.
            near: (1000 - sum * 1000 / (60 * ways.max(1))).clamp(0, 1000),
        }
    }

    /// The most a group of this pool could have of everything but nearness, in thousandths of a point of quality.
    pub(super) fn most(&self) -> i64 {
        let people = || self.people.iter().flatten();
        let (mut fields, mut ages, mut languages) = (0_u128, 0_u8, 0_u128);
        let (mut once, mut twice) = ([0_u128; 2], [0_u128; 2]);
        for person in people() {
            fields |= person.fields;
            ages |= person.ages;
            languages |= person.waiting_languages;
            for half in 0..2 {
                twice[half] |= once[half] & person.interests[half];
                once[half] |= person.interests[half];
            }
        }
        let steps = |count: u32| (i64::from(count.saturating_sub(1)) * 250).min(1000);
        let shared = i64::from(twice[0].count_ones() + twice[1].count_ones());
        let spoken = 1000 * i64::from(languages.count_ones());
        let languages = if self.waiting == 0 { 500 } else { spoken / i64::from(self.waiting) };
        let fields = 200 * steps(fields.count_ones()) + 100 * steps(ages.count_ones());
        300 * 1000 + fields + 200 * (shared * 200).min(1000) + 100 * languages
    }

    /// The most nearness that groups of so many people together could have, on the same scale. In a group of five the
    /// mean of the ten ways is a twentieth of what each has to the other four, which are not nearer than her four
    /// nearest.
    pub(super) fn most_near(&self, seats: usize) -> i64 {
        let people: Vec<&Facts> = self.people.iter().flatten().collect();
        let nearest = |(at, person): (usize, &&Facts)| {
            let others = people.iter().enumerate().filter(|(other, _)| *other != at);
            let mut ways: Vec<i64> =
                others.map(|(_, other)| self.minutes[person.cell * self.cells + other.cell]).collect();
            ways.sort_unstable();
            ways.iter().take(SIZE - 1).sum::<i64>()
        };
        let mut least: Vec<i64> = people.iter().enumerate().map(nearest).collect();
        least.sort_unstable();
        let sum: i64 = least.iter().take(seats).sum();
        // One more for each group: a part is rounded up.
        let groups = (seats / SIZE) as i64;
        100 * (groups * 1001 - sum * 1000 / (60 * 20)).max(0)
    }
}
