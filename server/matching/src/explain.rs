//! Reasons, exact and additive: for every pair and side the terms weight × value, whose sum is the score.

pub mod alternatives;
mod facts;
mod no_match;
pub mod why_not;
pub mod would_change;

use crate::{
    feasibility,
    objective::Round,
    prepared::FEATURES,
    result::{PairExplanation, Side, Term},
    rulebook::Feature,
    score::{Score, group_side},
};
use facts::Pool;

pub use no_match::no_match;

/// Explains the pairs (household, group), without their second best.
pub fn pairs(round: &Round<'_>, pairs: &[(u32, u32)]) -> Vec<PairExplanation> {
    let pool = Pool::of(round.checked);
    let ranks = ranks(round, pairs);
    let explain = |((i, j), rank): (&(u32, u32), &Ranks)| {
        let (i, j) = (*i as usize, *j as usize);
        let instance = round.checked.instance();
        let (household, group) = sides(round, i, j);
        let prepared = &round.prepared;
        let cells = (prepared.households[i].common.cell, prepared.groups[j].common.cell);
        PairExplanation {
            h: instance.households[i].id,
            g: instance.groups[j].id,
            household: Side { rank: rank.household.0, of: rank.household.1, ..household },
            group: Side { rank: rank.group.0, of: rank.group.1, ..group },
            facts: pool.facts(
                &instance.households[i].answers,
                &instance.groups[j].answers,
                &instance.rulebook,
            ),
            minutes: i64::from(prepared.travel(cells.0, cells.1)),
            broken: feasibility::codes(prepared.violations(i, j)).into_iter().map(str::to_owned).collect(),
            second_best: None,
        }
    };
    pairs.iter().zip(&ranks).map(explain).collect()
}

/// Both sides of a pair, term by term. Ranks are left at 0.
pub fn sides(round: &Round<'_>, i: usize, j: usize) -> (Side, Side) {
    let (household, group) = (&round.prepared.households[i], &round.prepared.groups[j]);
    let values = round.prepared.values(i, j);
    let childless = round.checked.instance().households[i].answers.is_childless();
    let make = |weights: &[i32; FEATURES], side: &[i32; FEATURES]| {
        let listed = round.checked.instance().rulebook.features.iter().map(|rule| rule.code);
        side_of(listed, weights, side, values.known, childless)
    };
    (make(&household.common.weights, &values.household), make(&group.common.weights, &group_side(&values)))
}

fn side_of(
    listed: impl Iterator<Item = Feature>,
    weights: &[i32; FEATURES],
    values: &[i32; FEATURES],
    known: u8,
    childless: bool,
) -> Side {
    let term = |feature: Feature| {
        let f = feature as usize;
        let (weight, value) = (i64::from(weights[f]), i64::from(values[f]));
        Term { feature, weight, value, known: known & (1 << f) != 0, points: weight * value }
    };
    let terms: Vec<Term> = listed.map(term).collect();
    let counts = |term: &&Term| term.known && term.weight > 0;
    let mut best: Vec<&Term> = terms.iter().filter(counts).filter(|term| term.value >= 500).collect();
    best.sort_by_key(|term| (-term.points, term.feature));
    let plus: Vec<Feature> = best.iter().take(3).map(|term| term.feature).collect();
    let loss = |term: &Term| term.weight * (1000 - term.value);
    let mut worst: Vec<&Term> =
        terms.iter().filter(counts).filter(|term| loss(term) > 0 && !plus.contains(&term.feature)).collect();
    if worst.is_empty() {
        // All that is left is among the best: name the one that could still be better.
        worst = best.iter().copied().filter(|term| loss(term) > 0).collect();
    }
    worst.sort_by_key(|term| (-loss(term), term.feature));
    let minus: Vec<Feature> = worst.iter().take(2).map(|term| term.feature).collect();
    let plus = plus.into_iter().filter(|feature| !minus.contains(feature)).collect();
    let silent =
        |term: &&Term| !term.known && term.weight > 0 && !(childless && term.feature == Feature::Children);
    Side {
        score: terms.iter().map(|term| term.points).sum(),
        confidence: terms.iter().filter(|term| term.known).map(|term| term.weight).sum(),
        unknown: terms.iter().filter(silent).map(|term| term.feature).collect(),
        terms,
        plus,
        minus,
        rank: 0,
        of: 0,
    }
}

/// (place, of how many) on both sides.
struct Ranks {
    household: (i64, i64),
    group: (i64, i64),
}

/// Place of each pair among the feasible pairs of its household and of its group.
fn ranks(round: &Round<'_>, pairs: &[(u32, u32)]) -> Vec<Ranks> {
    let prepared = &round.prepared;
    let row = |(i, j): &(u32, u32)| {
        let (i, j) = (*i as usize, *j as usize);
        let scores = prepared.scores(i);
        let own = scores(j);
        let mut household = (1, 0);
        for other in (0..prepared.groups.len()).filter(|other| prepared.allows(i, *other)) {
            household.0 += i64::from(scores(other).u > own.u);
            household.1 += 1;
        }
        let mut group = (1, 0);
        for other in (0..prepared.households.len()).filter(|other| prepared.allows(*other, j)) {
            group.0 += i64::from(prepared.score(other, j).v > own.v);
            group.1 += 1;
        }
        Ranks { household, group }
    };
    pairs.iter().map(row).collect()
}

/// The feature that costs a pair's worse-off side most.
pub fn missing_most(round: &Round<'_>, i: usize, j: usize, score: &Score) -> Option<Feature> {
    let (household, group) = sides(round, i, j);
    let side = if score.u <= score.v { household } else { group };
    let lost = |term: &&Term| (term.weight * (1000 - term.value), std::cmp::Reverse(term.feature));
    side.terms.iter().max_by_key(lost).map(|term| term.feature)
}
