//! The fairness table of a run: waiting time, share matched and score by what is stored about people. Computed after
//! the fact, never an input. Cells under ten are suppressed, and with a single one the next smallest too, or it would
//! be what the others leave of the whole. Every figure comes with a 95 % interval.

use crate::{
    instance::{Household, Instance, Kind},
    result::{FairnessCell, Interval, Outcome},
};
use std::collections::{BTreeMap, BTreeSet};

/// Statistics only for so many people or more.
pub const SMALLEST_CELL: usize = 10;

/// One row for each cell of each breakdown, in a fixed order.
pub fn table(instance: &Instance, outcome: &Outcome) -> Vec<FairnessCell> {
    let scores: BTreeMap<_, i64> = outcome.pairs.iter().map(|pair| (pair.h, pair.u)).collect();
    let mut cells: BTreeMap<Cell, Vec<&Household>> = BTreeMap::new();
    for household in instance.households.iter().filter(|household| household.ready) {
        for key in keys(instance, household) {
            cells.entry(key).or_default().push(household);
        }
    }
    let hidden = hidden(&cells);
    let row = |((by, cell), people): (Cell, Vec<&Household>)| {
        let weeks: Vec<i64> = people.iter().map(|household| household.weeks).collect();
        let matched: Vec<i64> =
            people.iter().filter_map(|household| scores.get(&household.id).copied()).collect();
        let suppressed = hidden.contains(&(by, cell.clone()));
        let shown = |interval: Interval| (!suppressed).then_some(interval);
        FairnessCell {
            by: by.into(),
            cell,
            suppressed,
            people: (!suppressed).then_some(people.len() as i64),
            matched_permille: shown(share(matched.len(), people.len())),
            weeks_tenths: shown(mean(&weeks.iter().map(|weeks| weeks * 10).collect::<Vec<_>>())),
            score: (!suppressed && matched.len() >= SMALLEST_CELL).then(|| mean(&matched)),
        }
    };
    cells.into_iter().map(row).collect()
}

type Cell = (&'static str, String);

/// The cells that show nothing. Languages overlap: there nothing is left over.
fn hidden(cells: &BTreeMap<Cell, Vec<&Household>>) -> BTreeSet<Cell> {
    let mut hidden: BTreeSet<Cell> = BTreeSet::new();
    for by in ["age", "city", "kind", "language", "level"] {
        let of = || cells.iter().filter(move |(key, _)| key.0 == by);
        let small = of().filter(|(_, people)| people.len() < SMALLEST_CELL);
        let mut small: Vec<&Cell> = small.map(|(key, _)| key).collect();
        if small.len() == 1 && by != "language" {
            let others = of().filter(|(key, _)| *key != small[0]);
            small.extend(others.min_by_key(|(key, people)| (people.len(), *key)).map(|(key, _)| key));
        }
        hidden.extend(small.into_iter().cloned());
    }
    hidden
}

fn keys(instance: &Instance, household: &Household) -> Vec<Cell> {
    let answers = &household.answers;
    let kind = answers.kind.map_or("not_answered", |kind| match kind {
        Kind::Alone => "alone",
        Kind::Couple => "couple",
        Kind::WithChildren => "with_children",
    });
    let dutch = answers.languages.iter().find(|(code, _)| code == "nl");
    let mut keys = vec![
        ("age", answers.age.map_or_else(|| "not_answered".into(), |age| age.to_string())),
        ("city", household.city.clone().unwrap_or_else(|| instance.city.clone())),
        ("kind", kind.into()),
        ("level", dutch.map_or_else(|| "none".into(), |(_, level)| format!("{level:?}"))),
    ];
    keys.extend(answers.languages.iter().map(|(code, _)| ("language", code.clone())));
    keys
}

/// Mean with a normal 95 % interval.
pub fn mean(values: &[i64]) -> Interval {
    let n = values.len().max(1) as i128;
    let sum: i128 = values.iter().map(|value| i128::from(*value)).sum();
    let middle = sum / n;
    let squares: i128 = values.iter().map(|value| (i128::from(*value) - middle).pow(2)).sum();
    // 1.96 · sd / √n, with sd over n − 1.
    let half = (squares * 38_416 / (10_000 * n * (n - 1).max(1))).isqrt();
    Interval { value: middle as i64, low: (middle - half) as i64, high: (middle + half) as i64 }
}

/// A share in thousandths with Wilson's 95 % interval.
pub fn share(part: usize, whole: usize) -> Interval {
    let (part, n) = (part as i128, whole.max(1) as i128);
    // z² = 3.8416; everything times 10⁴.
    let z = 38_416;
    let (middle, whole) = (2 * 10_000 * part + z, 2 * (10_000 * n + z));
    let half = (4 * 10_000 * part * (n - part) * z / n + z * z).isqrt();
    let thousandths = |value: i128| (1000 * value + whole / 2) / whole;
    let value = 1000 * part / n;
    Interval {
        value: value as i64,
        low: thousandths(middle - half).min(value) as i64,
        high: thousandths(middle + half).max(value) as i64,
    }
}
