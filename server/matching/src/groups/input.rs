//! Who wants to be in a group: the document `samenhier/groups/1`.

use super::{FORMAT, SIZE, asked::Only, quality};
use crate::{
    id::{Id, Seed},
    instance::{Travel, check},
    problem::{Refused, read_json},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The residents of a city who are not in a group yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    pub format: String,
    pub city: String,
    pub seed: Seed,
    pub rules: Forming,
    pub travel: Travel,
    pub units: Vec<Unit>,
    /// Pairs of people who are not to be in one group.
    #[serde(default)]
    pub vetoes: Vec<(Id, Id)>,
    /// Languages of newcomers who wait.
    #[serde(default)]
    pub waiting_languages: BTreeSet<String>,
    /// Waiting households that ask for a women-only group, 0..=1000: so many are formed first, if they can be.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub waiting_women_only: i64,
    /// The same for men-only groups.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub waiting_men_only: i64,
}

fn is_zero(number: &i64) -> bool {
    *number == 0
}

fn is_no(answer: &bool) -> bool {
    !answer
}

/// The numbers of forming.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forming {
    pub restarts: i64,
    /// Quality under which a group counts as weak, 0..=1000.
    pub floor: i64,
    /// The best worst group before the sum; off only to compare with published searches.
    pub worst_first: bool,
    /// Whoever is left alone may take a sixth seat of a formed group.
    #[serde(default, skip_serializing_if = "is_no")]
    pub sixth: bool,
}

impl Default for Forming {
    fn default() -> Self {
        Self { restarts: 6, floor: 300, worst_first: true, sixth: false }
    }
}

/// One person, or people who want to stay together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    pub id: Id,
    /// 1..=3 as in matching.
    pub class: i64,
    pub people: Vec<Person>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub id: Id,
    pub cell: String,
    /// Longest way, minutes.
    pub limit: i64,
    pub slots: Vec<i64>,
    #[serde(default)]
    pub age: Option<i64>,
    #[serde(default)]
    pub languages: BTreeSet<String>,
    #[serde(default)]
    pub interests: Vec<String>,
    #[serde(default)]
    pub sector: Vec<String>,
    /// Willing to start a group.
    #[serde(default)]
    pub initiator: bool,
    /// May be in a women-only group, if a waiting household asks for one. Not beside `men_only`.
    #[serde(default, skip_serializing_if = "is_no")]
    pub women_only: bool,
    /// May be in a men-only group, if a waiting household asks for one.
    #[serde(default, skip_serializing_if = "is_no")]
    pub men_only: bool,
}

impl People {
    pub fn from_json(bytes: &[u8]) -> Result<Self, Refused> {
        read_json(bytes)
    }

    /// Ranges, known cells, nobody twice; units in the order of their ids.
    pub fn checked(&self) -> Result<Self, Refused> {
        if self.format != FORMAT {
            return Err(Refused::whole("format", "", format!("must be {FORMAT}")));
        }
        if !(1..=1000).contains(&self.rules.restarts) || !(0..=1000).contains(&self.rules.floor) {
            return Err(Refused::whole("rules", "", "restarts must lie in 1..=1000, floor in 0..=1000"));
        }
        for only in Only::BOTH {
            if !(0..=1000).contains(&only.asked(self)) {
                return Err(Refused::whole(only.waiting(), "", "must lie in 0..=1000"));
            }
        }
        check::travel(&self.travel)?;
        let mut seen = BTreeMap::new();
        for (row, unit) in self.units.iter().enumerate() {
            self.check_unit(row, unit)?;
            for id in unit.people.iter().map(|person| person.id) {
                if let Some(first) = seen.insert(id, row) {
                    return Err(Refused::row(
                        "units",
                        row,
                        "people",
                        format!("{id} stands in row {} too", first + 1),
                    ));
                }
            }
        }
        for (row, (one, other)) in self.vetoes.iter().enumerate() {
            if let Some(stranger) = [one, other].into_iter().find(|id| !seen.contains_key(id)) {
                return Err(Refused::row("vetoes", row, "", format!("{stranger} is nobody here")));
            }
            if one == other {
                return Err(Refused::row("vetoes", row, "", "names one person twice"));
            }
        }
        quality::check_codes(self)?;
        let mut copy = self.clone();
        copy.units.sort_by_key(|unit| unit.id);
        if let Some(two) = copy.units.windows(2).find(|two| two[0].id == two[1].id) {
            return Err(Refused::whole("units", "id", format!("{} stands twice", two[0].id)));
        }
        Ok(copy)
    }

    fn check_unit(&self, row: usize, unit: &Unit) -> Result<(), Refused> {
        let wrong = |field: &str, reason: &str| Err(Refused::row("units", row, field, reason));
        if !(1..=SIZE).contains(&unit.people.len()) {
            return wrong("people", "must be one to five");
        }
        if !(1..=3).contains(&unit.class) {
            return wrong("class", "must lie in 1..=3");
        }
        for person in &unit.people {
            if !self.travel.cells.contains(&person.cell) {
                return wrong("people.cell", "is not in the travel table");
            }
            if !(0..=10_000).contains(&person.limit) {
                return wrong("people.limit", "must lie in 0..=10000");
            }
            if person.slots.iter().any(|slot| !(0..=20).contains(slot)) {
                return wrong("people.slots", "must lie in 0..=20");
            }
            if person.age.is_some_and(|age| !(0..=4).contains(&age)) {
                return wrong("people.age", "must lie in 0..=4");
            }
            if person.women_only && person.men_only {
                return wrong("people.men_only", "cannot stand beside women_only");
            }
        }
        Ok(())
    }
}
