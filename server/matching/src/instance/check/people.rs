//! The rows of households and groups: ranges, known codes, sorted sets.

use super::Check;
use crate::{
    instance::{Group, Household},
    problem::Refused,
    rulebook::{Feature, Level, Rulebook},
};
use std::collections::{BTreeMap, BTreeSet};

/// The codes a rulebook knows.
pub(super) struct Words {
    goals: BTreeSet<String>,
    likes: BTreeSet<String>,
    features: BTreeSet<Feature>,
}

impl Words {
    pub(super) fn of(book: &Rulebook) -> Self {
        Self {
            goals: book.helps.keys().cloned().collect(),
            likes: book.helps.values().flatten().cloned().collect(),
            features: book.features.iter().map(|rule| rule.code).collect(),
        }
    }
}

pub(super) type Place = (&'static str, Option<usize>);

fn fault(place: Place, field: &str, reason: impl Into<String>) -> Refused {
    match place.1 {
        Some(row) => Refused::row(place.0, row, field, reason),
        None => Refused::whole(place.0, field, reason),
    }
}

pub(super) fn in_range(place: Place, field: &str, value: i64, low: i64, high: i64) -> Check {
    if (low..=high).contains(&value) {
        return Ok(());
    }
    Err(fault(place, field, format!("must lie in {low}..={high}, is {value}")))
}

pub(super) fn household(
    row: usize,
    household: &mut Household,
    cells: &BTreeSet<String>,
    words: &Words,
) -> Check {
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
    numbers(at, "answers.children", &mut answers.children, 2, true)?;
    set(at, "answers.interests", &mut answers.interests, None)?;
    set(at, "answers.sector", &mut answers.sector, None)?;
    // Goals are ranked: their order stays as it is.
    set(at, "answers.goals", &mut answers.goals.clone(), Some(&words.goals))?;
    if answers.women_only && answers.men_only {
        return Err(fault(at, "answers.men_only", "cannot stand beside women_only"));
    }
    Ok(())
}

pub(super) fn group(row: usize, group: &mut Group, cells: &BTreeSet<String>, words: &Words) -> Check {
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
    numbers(at, "answers.children", &mut answers.children, 2, true)?;
    set(at, "answers.interests", &mut answers.interests, None)?;
    set(at, "answers.sector", &mut answers.sector, None)?;
    set(at, "answers.likes", &mut answers.likes, Some(&words.likes))?;
    answers.kinds.sort_unstable();
    if answers.kinds.windows(2).any(|two| two[0] == two[1]) {
        return Err(fault(at, "answers.kinds", "names a kind twice"));
    }
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
        return Err(fault(at, "answers.languages", format!("{} stands twice", two[0].0)));
    }
    if list.iter().any(|(code, _)| code.is_empty()) {
        return Err(fault(at, "answers.languages", "has an empty code"));
    }
    Ok(())
}

fn numbers(at: Place, field: &str, list: &mut [i64], high: i64, is_set: bool) -> Check {
    for value in list.iter() {
        in_range(at, field, *value, 0, high)?;
    }
    list.sort_unstable();
    if let Some(two) = list.windows(2).find(|two| is_set && two[0] == two[1]) {
        return Err(fault(at, field, format!("{} stands twice", two[0])));
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
