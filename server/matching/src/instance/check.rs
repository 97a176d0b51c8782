//! Makes an instance canonical: lists in the order of ids, sets sorted, every value in its range, or a named refusal.

mod book;
mod people;

use super::{ENGINE, FORMAT, Instance, Pair, Travel};
use crate::{canonical, id::Id, problem::Refused};
use std::collections::{BTreeMap, BTreeSet};

/// An instance that was checked, in canonical order, with its hash. The only thing the engine computes on.
#[derive(Debug, Clone)]
pub struct Checked {
    instance: Instance,
    hash: String,
}

impl Checked {
    pub fn instance(&self) -> &Instance {
        &self.instance
    }
    pub fn hash(&self) -> &str {
        &self.hash
    }
    /// Position of a household in canonical order.
    pub fn household(&self, id: Id) -> Option<usize> {
        self.instance.households.binary_search_by_key(&id, |household| household.id).ok()
    }
    /// Position of a group in canonical order.
    pub fn group(&self, id: Id) -> Option<usize> {
        self.instance.groups.binary_search_by_key(&id, |group| group.id).ok()
    }
}

type Check = Result<(), Refused>;

impl Instance {
    /// Checks every rule of the format and brings the instance into canonical order.
    pub fn check(&self) -> Result<Checked, Refused> {
        let mut instance = self.clone();
        header(&instance)?;
        book::check(&mut instance.rulebook)?;
        travel(&instance.travel)?;
        let cells: BTreeSet<String> = instance.travel.cells.iter().cloned().collect();
        let words = people::Words::of(&instance.rulebook);
        for (row, household) in instance.households.iter_mut().enumerate() {
            people::household(row, household, &cells, &words)?;
        }
        for (row, group) in instance.groups.iter_mut().enumerate() {
            people::group(row, group, &cells, &words)?;
        }
        both_sides(&mut instance)?;
        pairs(&mut instance)?;
        locks(&mut instance)?;
        let hash = canonical::hash("samenhier/match/1 input", &canonical::INPUT_SETS, &instance)
            .ok_or_else(|| Refused::whole("file", "", "cannot be written canonically"))?;
        Ok(Checked { instance, hash })
    }
}

fn header(instance: &Instance) -> Check {
    if instance.format != FORMAT {
        return Err(Refused::whole("format", "", format!("must be {FORMAT}, is {}", instance.format)));
    }
    if instance.engine != ENGINE {
        let reason = format!("made for engine {}, this is {ENGINE}", instance.engine);
        return Err(Refused::whole("engine", "", reason));
    }
    if instance.city.is_empty() {
        return Err(Refused::whole("city", "", "must not be empty"));
    }
    Ok(())
}

/// A square table of minutes, every cell once.
pub(crate) fn travel(table: &Travel) -> Check {
    let count = table.cells.len();
    if table.minutes.len() != count {
        return Err(Refused::whole(
            "travel",
            "minutes",
            format!("must have {count} rows, one for each cell"),
        ));
    }
    for (row, minutes) in table.minutes.iter().enumerate() {
        if minutes.len() != count {
            return Err(Refused::row("travel", row, "minutes", format!("must have {count} numbers")));
        }
        if minutes.iter().any(|value| !(0..=10_000).contains(value)) {
            return Err(Refused::row("travel", row, "minutes", "must lie in 0..=10000"));
        }
    }
    let names: BTreeSet<&String> = table.cells.iter().collect();
    if names.len() < count {
        return Err(Refused::whole("travel", "cells", "names a cell twice"));
    }
    Ok(())
}

/// Sorts both sides by id. Nobody stands twice, nobody stands on both sides.
fn both_sides(instance: &mut Instance) -> Check {
    let mut seen = BTreeMap::new();
    for (row, id) in instance.households.iter().map(|household| household.id).enumerate() {
        if let Some(first) = seen.insert(id, row) {
            return Err(Refused::row(
                "households",
                row,
                "id",
                format!("{id} stands in row {} too", first + 1),
            ));
        }
    }
    let households = seen;
    let mut seen = BTreeMap::new();
    for (row, id) in instance.groups.iter().map(|group| group.id).enumerate() {
        if let Some(first) = seen.insert(id, row) {
            return Err(Refused::row("groups", row, "id", format!("{id} stands in row {} too", first + 1)));
        }
        if households.contains_key(&id) {
            return Err(Refused::row("groups", row, "id", format!("{id} is a household too")));
        }
    }
    instance.households.sort_by_key(|household| household.id);
    instance.groups.sort_by_key(|group| group.id);
    Ok(())
}

fn pairs(instance: &mut Instance) -> Check {
    let known = Known::of(instance);
    for (row, fact) in instance.pair_facts.iter().enumerate() {
        known.pair("pair_facts", row, Pair { h: fact.h, g: fact.g })?;
    }
    for (row, pair) in instance.exclusions.iter().enumerate() {
        known.pair("exclusions", row, *pair)?;
    }
    for (row, lock) in instance.locks.iter().enumerate() {
        known.pair("locks", row, Pair { h: lock.h, g: lock.g })?;
    }
    // What was published last may name people who have left: it changes nothing then.
    for list in [&mut instance.exclusions, &mut instance.previous] {
        list.sort_unstable();
    }
    instance.pair_facts.sort();
    Ok(())
}

struct Known {
    households: BTreeSet<Id>,
    groups: BTreeMap<Id, i64>,
}

impl Known {
    fn of(instance: &Instance) -> Self {
        Self {
            households: instance.households.iter().map(|household| household.id).collect(),
            groups: instance.groups.iter().map(|group| (group.id, group.places)).collect(),
        }
    }
    fn pair(&self, list: &'static str, row: usize, pair: Pair) -> Check {
        if !self.households.contains(&pair.h) {
            return Err(Refused::row(list, row, "h", format!("{} is not a household here", pair.h)));
        }
        if !self.groups.contains_key(&pair.g) {
            return Err(Refused::row(list, row, "g", format!("{} is not a group here", pair.g)));
        }
        Ok(())
    }
}

/// Locks must be able to stand together: an error names both, none is dropped.
fn locks(instance: &mut Instance) -> Check {
    let known = Known::of(instance);
    let mut by_household = BTreeMap::new();
    let mut by_group: BTreeMap<Id, Vec<usize>> = BTreeMap::new();
    for (row, lock) in instance.locks.iter().enumerate() {
        if let Some(first) = by_household.insert(lock.h, row) {
            let reason = format!("household {} is locked in row {} too", lock.h, first + 1);
            return Err(Refused::row("locks", row, "h", reason));
        }
        let rows = by_group.entry(lock.g).or_default();
        if rows.len() as i64 >= known.groups[&lock.g] {
            let reason = format!("group {} has no place left: row {} holds it", lock.g, rows[0] + 1);
            return Err(Refused::row("locks", row, "g", reason));
        }
        rows.push(row);
    }
    instance.locks.sort();
    Ok(())
}
