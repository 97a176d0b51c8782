//! Makes an instance canonical: lists in the order of ids, sets sorted, every value in its range, or a named refusal.

use super::{ENGINE, FORMAT, Group, Household, Instance, Pair};
use crate::{
    canonical,
    id::Id,
    problem::Refused,
    rulebook::{Feature, Level, Rulebook},
};
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
        self.instance
            .households
            .binary_search_by_key(&id, |household| household.id)
            .ok()
    }
    /// Position of a group in canonical order.
    pub fn group(&self, id: Id) -> Option<usize> {
        self.instance
            .groups
            .binary_search_by_key(&id, |group| group.id)
            .ok()
    }
}

type Check = Result<(), Refused>;

impl Instance {
    /// Checks every rule of the format and brings the instance into canonical order.
    pub fn check(&self) -> Result<Checked, Refused> {
        let mut instance = self.clone();
        header(&instance)?;
        rulebook(&mut instance.rulebook)?;
        travel(&mut instance)?;
        let cells: BTreeSet<String> = instance.travel.cells.iter().cloned().collect();
        let words = Words::of(&instance.rulebook);
        for (row, household) in instance.households.iter_mut().enumerate() {
            check_household(row, household, &cells, &words)?;
        }
        for (row, group) in instance.groups.iter_mut().enumerate() {
            check_group(row, group, &cells, &words)?;
        }
        people(&mut instance)?;
        pairs(&mut instance)?;
        locks(&mut instance)?;
        let hash = canonical::hash("samenhier/match/1 input", &instance)
            .ok_or_else(|| Refused::whole("file", "", "cannot be written canonically"))?;
        Ok(Checked { instance, hash })
    }
}

fn header(instance: &Instance) -> Check {
    if instance.format != FORMAT {
        return Err(Refused::whole(
            "format",
            "",
            format!("must be {FORMAT}, is {}", instance.format),
        ));
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

fn rulebook(book: &mut Rulebook) -> Check {
    let fault = |field: &str, reason: &str| Err(Refused::whole("rulebook", field, reason));
    if !(0..=1000).contains(&book.alpha) {
        return fault("alpha", "must lie in 0..=1000");
    }
    let [low, middle, high] = book.floors;
    if !(0 <= low && low < middle && middle < high && high <= 1_000_000) {
        return fault("floors", "must be three rising numbers in 0..=1000000");
    }
    if !(0..=1_000_000_000).contains(&book.kappa) {
        return fault("kappa", "must lie in 0..=1000000000");
    }
    book.features.sort_by_key(|rule| rule.code);
    if book.features.windows(2).any(|two| two[0].code == two[1].code) {
        return fault("features", "names a feature twice");
    }
    if book
        .features
        .iter()
        .any(|rule| !(0..=1_000_000).contains(&rule.weight))
    {
        return fault("features.weight", "must lie in 0..=1000000");
    }
    if book.features.iter().all(|rule| rule.weight == 0) {
        return fault("features", "needs a feature with a weight above 0");
    }
    if book.features.iter().any(|rule| !(0..=1000).contains(&rule.prior)) {
        return fault("features.prior", "must lie in 0..=1000");
    }
    limits(book)?;
    for likes in book.helps.values_mut() {
        *likes = BTreeSet::from_iter(std::mem::take(likes)).into_iter().collect();
    }
    if book.helps.len() > 32 {
        return fault("helps", "has more than 32 goals");
    }
    Ok(())
}

fn limits(book: &Rulebook) -> Check {
    let limits = &book.limits;
    let ranges = [
        ("limits.min_slots", limits.min_slots, 0, 21),
        ("limits.need_slots", limits.need_slots, 1, 21),
        ("limits.near_minutes", limits.near_minutes, 0, 1000),
        ("limits.must_value", limits.must_value, 0, 1000),
        ("limits.anonymity", limits.anonymity, 1, 1_000_000),
    ];
    for (field, value, low, high) in ranges {
        in_range(("rulebook", None), field, value, low, high)?;
    }
    let values = limits.language_values;
    if values.iter().any(|value| !(0..=1000).contains(value)) || values.windows(2).any(|two| two[0] > two[1])
    {
        return Err(Refused::whole(
            "rulebook",
            "limits.language_values",
            "must rise within 0..=1000",
        ));
    }
    Ok(())
}

/// Cells are sorted by name, so that the order of the table's rows means nothing.
fn travel(instance: &mut Instance) -> Check {
    let table = &mut instance.travel;
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
            return Err(Refused::row(
                "travel",
                row,
                "minutes",
                format!("must have {count} numbers"),
            ));
        }
        if minutes.iter().any(|value| !(0..=10_000).contains(value)) {
            return Err(Refused::row("travel", row, "minutes", "must lie in 0..=10000"));
        }
    }
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| table.cells[*a].cmp(&table.cells[*b]));
    if order
        .windows(2)
        .any(|two| table.cells[two[0]] == table.cells[two[1]])
    {
        return Err(Refused::whole("travel", "cells", "names a cell twice"));
    }
    let minutes = order
        .iter()
        .map(|row| order.iter().map(|column| table.minutes[*row][*column]).collect())
        .collect();
    let cells = order.iter().map(|row| table.cells[*row].clone()).collect();
    table.minutes = minutes;
    table.cells = cells;
    Ok(())
}

/// The codes a rulebook knows.
struct Words {
    goals: BTreeSet<String>,
    likes: BTreeSet<String>,
    features: BTreeSet<Feature>,
}

impl Words {
    fn of(book: &Rulebook) -> Self {
        Self {
            goals: book.helps.keys().cloned().collect(),
            likes: book.helps.values().flatten().cloned().collect(),
            features: book.features.iter().map(|rule| rule.code).collect(),
        }
    }
}

type Place = (&'static str, Option<usize>);

fn fault(place: Place, field: &str, reason: impl Into<String>) -> Refused {
    match place.1 {
        Some(row) => Refused::row(place.0, row, field, reason),
        None => Refused::whole(place.0, field, reason),
    }
}

fn in_range(place: Place, field: &str, value: i64, low: i64, high: i64) -> Check {
    if (low..=high).contains(&value) {
        return Ok(());
    }
    Err(fault(
        place,
        field,
        format!("must lie in {low}..={high}, is {value}"),
    ))
}

fn check_household(row: usize, household: &mut Household, cells: &BTreeSet<String>, words: &Words) -> Check {
    let at = ("households", Some(row));
    in_range(at, "class", household.class, 1, 3)?;
    in_range(at, "size", household.size, 1, 12)?;
    in_range(at, "limit", household.limit, 0, 10_000)?;
    in_range(at, "weeks", household.weeks, 0, 10_000)?;
    known_cell(at, &household.cell, cells)?;
    wishes(at, &household.importance, &mut household.musts, words)?;
    let answers = &mut household.answers;
    languages(at, &mut answers.languages)?;
    numbers(at, "answers.slots", &mut answers.slots, 20, true)?;
    if let Some(age) = answers.age {
        in_range(at, "answers.age", age, 0, 4)?;
    }
    if let Some(children) = &mut answers.children {
        numbers(at, "answers.children", children, 2, true)?;
    }
    set(at, "answers.interests", &mut answers.interests, None)?;
    set(at, "answers.sector", &mut answers.sector, None)?;
    // Goals are ranked: their order stays as it is.
    set(
        at,
        "answers.goals",
        &mut answers.goals.clone(),
        Some(&words.goals),
    )?;
    if answers.women_only && answers.men_only {
        return Err(fault(at, "answers.men_only", "cannot stand beside women_only"));
    }
    Ok(())
}

fn check_group(row: usize, group: &mut Group, cells: &BTreeSet<String>, words: &Words) -> Check {
    let at = ("groups", Some(row));
    in_range(at, "class", group.class, 1, 3)?;
    in_range(at, "places", group.places, 1, 1000)?;
    in_range(at, "max_size", group.max_size, 1, 12)?;
    in_range(at, "limit", group.limit, 0, 10_000)?;
    in_range(at, "weeks", group.weeks, 0, 10_000)?;
    known_cell(at, &group.cell, cells)?;
    wishes(at, &group.importance, &mut group.musts, words)?;
    let answers = &mut group.answers;
    languages(at, &mut answers.languages)?;
    numbers(at, "answers.slots", &mut answers.slots, 20, true)?;
    numbers(at, "answers.age", &mut answers.age, 4, false)?;
    if let Some(children) = &mut answers.children {
        numbers(at, "answers.children", children, 2, true)?;
    }
    set(at, "answers.interests", &mut answers.interests, None)?;
    set(at, "answers.sector", &mut answers.sector, None)?;
    set(at, "answers.likes", &mut answers.likes, Some(&words.likes))?;
    answers.kinds.sort_unstable();
    answers.kinds.dedup();
    Ok(())
}

fn known_cell(at: Place, cell: &str, cells: &BTreeSet<String>) -> Check {
    if cells.contains(cell) {
        return Ok(());
    }
    Err(fault(at, "cell", format!("{cell} is not in the travel table")))
}

fn wishes(at: Place, importance: &BTreeMap<Feature, i64>, musts: &mut [Feature], words: &Words) -> Check {
    for (feature, level) in importance {
        let field = format!("importance.{}", feature.code());
        if !words.features.contains(feature) {
            return Err(fault(at, &field, "is not a feature of this rulebook"));
        }
        in_range(at, &field, *level, 0, 1000)?;
    }
    musts.sort_unstable();
    if musts.windows(2).any(|two| two[0] == two[1]) {
        return Err(fault(at, "musts", "names a feature twice"));
    }
    if musts.len() > 2 {
        return Err(fault(at, "musts", "can be two at most"));
    }
    Ok(())
}

fn languages(at: Place, list: &mut [(String, Level)]) -> Check {
    list.sort();
    if let Some(two) = list.windows(2).find(|two| two[0].0 == two[1].0) {
        return Err(fault(
            at,
            "answers.languages",
            format!("{} stands twice", two[0].0),
        ));
    }
    if list.iter().any(|(code, _)| code.is_empty()) {
        return Err(fault(at, "answers.languages", "has an empty code"));
    }
    Ok(())
}

fn numbers(at: Place, field: &str, list: &mut Vec<i64>, high: i64, is_set: bool) -> Check {
    for value in list.iter() {
        in_range(at, field, *value, 0, high)?;
    }
    list.sort_unstable();
    if is_set {
        list.dedup();
    }
    Ok(())
}

fn set(at: Place, field: &str, list: &mut [String], known: Option<&BTreeSet<String>>) -> Check {
    list.sort();
    if let Some(two) = list.windows(2).find(|two| two[0] == two[1]) {
        return Err(fault(at, field, format!("{} stands twice", two[0])));
    }
    for code in list.iter() {
        if code.is_empty() {
            return Err(fault(at, field, "has an empty code"));
        }
        if known.is_some_and(|known| !known.contains(code)) {
            return Err(fault(at, field, format!("{code} is not in the rulebook's helps")));
        }
    }
    Ok(())
}

/// Sorts both sides by id. Nobody stands twice, nobody stands on both sides.
fn people(instance: &mut Instance) -> Check {
    let mut seen = BTreeMap::new();
    for (row, id) in instance
        .households
        .iter()
        .map(|household| household.id)
        .enumerate()
    {
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
            return Err(Refused::row(
                "groups",
                row,
                "id",
                format!("{id} stands in row {} too", first + 1),
            ));
        }
        if households.contains_key(&id) {
            return Err(Refused::row(
                "groups",
                row,
                "id",
                format!("{id} is a household too"),
            ));
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
    // Earlier proposals may name people who have left; they change nothing then.
    instance.previous.retain(|pair| known.holds(*pair));
    for list in [&mut instance.exclusions, &mut instance.previous] {
        list.sort_unstable();
        list.dedup();
    }
    instance.pair_facts.sort();
    instance.pair_facts.dedup();
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
            groups: instance
                .groups
                .iter()
                .map(|group| (group.id, group.places))
                .collect(),
        }
    }
    fn holds(&self, pair: Pair) -> bool {
        self.households.contains(&pair.h) && self.groups.contains_key(&pair.g)
    }
    fn pair(&self, list: &'static str, row: usize, pair: Pair) -> Check {
        if !self.households.contains(&pair.h) {
            return Err(Refused::row(
                list,
                row,
                "h",
                format!("{} is not a household here", pair.h),
            ));
        }
        if !self.groups.contains_key(&pair.g) {
            return Err(Refused::row(
                list,
                row,
                "g",
                format!("{} is not a group here", pair.g),
            ));
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
