//! How much each feature counts for one participant. The sum is exactly 1000, so shouting buys nothing.

use crate::{
    prepared::FEATURES,
    rulebook::{Feature, Rulebook},
};
use std::collections::BTreeMap;

/// A feature the participant said nothing about counts as "some" once she said something about another.
const SOME: i64 = 2;
const TOTAL: i64 = 1000;

/// The participant's weights. Without answers: the rulebook's. Children do not count for who has none.
pub fn of(book: &Rulebook, importance: &BTreeMap<Feature, i64>, childless: bool) -> [i32; FEATURES] {
    let own = importance.values().any(|level| *level > 0);
    let raw = |own: bool, childless: bool| {
        let mut raw = [0_i64; FEATURES];
        for rule in &book.features {
            let skipped = childless && rule.code == Feature::Children;
            let level = if own { importance.get(&rule.code).copied().unwrap_or(SOME) } else { rule.weight };
            raw[rule.code as usize] = if skipped { 0 } else { level };
        }
        raw
    };
    let tries = [raw(own, childless), raw(false, childless), raw(false, false)];
    let chosen = tries.into_iter().find(|raw| raw.iter().any(|weight| *weight > 0)).unwrap_or([1; FEATURES]);
    to_thousand(chosen)
}

/// Largest remainder; ties go to the feature that comes first.
pub fn to_thousand(raw: [i64; FEATURES]) -> [i32; FEATURES] {
    let sum: i64 = raw.iter().sum::<i64>().max(1);
    let mut whole = raw.map(|weight| weight * TOTAL / sum);
    let mut order: Vec<usize> = (0..FEATURES).collect();
    order.sort_by_key(|feature| (-(raw[*feature] * TOTAL % sum), *feature));
    let missing = TOTAL - whole.iter().sum::<i64>();
    for feature in order.into_iter().take(missing.max(0) as usize) {
        whole[feature] += 1;
    }
    whole.map(|weight| weight as i32)
}
