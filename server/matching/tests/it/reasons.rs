//! Explanations: the terms add up, and what is said about a change is true.

use crate::{
    deep::quick_or,
    oracle::solve,
    world::{self, Dice},
};
use matching::{Pair, result::TierTotals};

#[test]
fn the_terms_of_every_pair_add_up_to_its_score_on_both_sides() {
    let mut dice = Dice(2);
    let mut seen = 0;
    for _ in 0..quick_or(30, 300) {
        let instance = world::round(&mut dice, 25, 25);
        let outcome = solve(&instance);
        for (pair, why) in outcome.pairs.iter().zip(&outcome.explanations) {
            assert_eq!((pair.h, pair.g), (why.h, why.g));
            for (side, score) in [(&why.household, pair.u), (&why.group, pair.v)] {
                assert_eq!(side.terms.iter().map(|term| term.points).sum::<i64>(), score);
                assert_eq!(side.terms.iter().map(|term| term.weight).sum::<i64>(), 1000);
                assert!(side.terms.iter().all(|term| term.points == term.weight * term.value));
                assert!(
                    (0..=1000).contains(&side.confidence) && side.plus.len() <= 3 && side.minus.len() <= 2
                );
                assert!(side.plus.iter().all(|feature| !side.minus.contains(feature)));
                let could_be_better =
                    |term: &&matching::result::Term| term.known && term.weight > 0 && term.value < 1000;
                assert_eq!(side.minus.is_empty(), !side.terms.iter().any(|term| could_be_better(&term)));
            }
            assert_eq!(pair.w, 600 * pair.u + 400 * pair.v);
            seen += 1;
        }
    }
    assert!(seen > 300);
}

pub fn minus(new: &TierTotals, old: &TierTotals) -> TierTotals {
    let three = |a: [i64; 3], b: [i64; 3]| [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    TierTotals {
        t1: three(new.t1, old.t1),
        t1b: three(new.t1b, old.t1b),
        t2: three(new.t2, old.t2),
        t3: new.t3 - old.t3,
        t4: new.t4 - old.t4,
    }
}

#[test]
fn the_second_best_of_every_pair_equals_a_new_run_without_that_pair() {
    let mut dice = Dice(3);
    let mut compared = 0;
    for _ in 0..quick_or(30, 300) {
        let instance = world::round(&mut dice, 12, 9);
        let outcome = solve(&instance);
        for why in &outcome.explanations {
            let Some(second) = &why.second_best else { continue };
            let mut without = instance.clone();
            without.exclusions.push(Pair { h: why.h, g: why.g });
            let again = solve(&without);
            assert_eq!(second.delta, minus(&again.tiers, &outcome.tiers));
            assert_eq!(second.tier, second.delta.first());
            let now = again.pairs.iter().find(|pair| pair.h == why.h).map(|pair| pair.g);
            assert_eq!(second.household_gets, now);
            compared += 1;
        }
    }
    println!("{compared} second bests compared with a new run");
    assert!(compared > 110);
}
