//! A rulebook that lets households wait for a better group: against every partial matching, and what it promises.

use crate::{
    deep::quick_or,
    oracle::{brute_force, partners, solve, waits},
    reasons::minus,
    world::{self, Dice},
};
use matching::{
    HoldBack, Instance, Lock, Outcome,
    explain::why_not::why_not,
    sensitivity,
    whatif::{self, Change},
};
use std::ops::ControlFlow;

/// A round in which some may wait, some have waited long enough, and some must have a group now.
fn round(dice: &mut Dice, rows: usize, columns: usize) -> Instance {
    let mut instance = world::round(dice, rows, columns);
    let (start, fall) = (400_000_000 + 10_000 * dice.below(40_000) as i64, 1_000_000 * dice.below(30) as i64);
    instance.rulebook.hold_back = Some(HoldBack { start, fall });
    instance
}

fn held(instance: &Instance, hold_back: Option<HoldBack>) -> Instance {
    let mut copy = instance.clone();
    copy.rulebook.hold_back = hold_back;
    copy
}

fn ids(outcome: &Outcome) -> Vec<(matching::Id, matching::Id)> {
    outcome.pairs.iter().map(|pair| (pair.h, pair.g)).collect()
}

#[test]
fn a_round_in_which_households_may_wait_equals_the_best_of_all_partial_matchings() {
    let mut dice = Dice(90);
    let (mut waiting, mut paired, mut several) = (0, 0, 0);
    for case in 0..quick_or(250, 2000) {
        let (rows, columns) = (dice.below(8), dice.below(7));
        let instance = round(&mut dice, rows, columns);
        let outcome = solve(&instance);
        let (value, chosen, ties) = brute_force(&instance);
        let tiers = outcome.tiers;
        assert_eq!((tiers.t1, tiers.t1b, tiers.t2, tiers.t3, tiers.t4), value, "case {case}");
        assert_eq!(partners(&instance, &outcome), chosen, "case {case}");
        assert_eq!(outcome.unique, ties == 0, "case {case}");
        let checked = instance.check().expect("good");
        let sorted = checked.instance();
        let may_wait = |i: &usize| waits(sorted, *i) > 0;
        paired += (0..rows).filter(may_wait).filter(|i| chosen[*i].is_some()).count();
        waiting += outcome.no_match.iter().filter(|one| one.waits.is_some() && one.feasible > 0).count();
        several += usize::from(sorted.groups.iter().any(|group| group.places > 1));
        for one in &outcome.no_match {
            let i = checked.household(one.h).expect("known");
            assert_eq!(one.waits, Some(waits(sorted, i)).filter(|worth| *worth > 0));
            assert!(!(one.in_hall && one.waits.is_some()), "who waits proves no shortage");
        }
    }
    println!(
        "{waiting} wait though a group is possible, {paired} that may wait have a group, {several} rounds with places"
    );
    assert!(waiting > 50 && paired > 50 && several > 50);
}

/// A pair below what waiting is worth would be better left, unless somebody must be served by it.
#[test]
fn who_may_wait_gets_no_pair_worth_less_than_waiting() {
    let mut dice = Dice(91);
    let mut pairs = 0;
    for _ in 0..quick_or(60, 500) {
        let mut instance = round(&mut dice, 14, 12);
        instance.groups.iter_mut().for_each(|group| group.class = 2 + group.class % 2);
        instance.locks.clear();
        let outcome = solve(&instance);
        let checked = instance.check().expect("good");
        for pair in &outcome.pairs {
            let (sorted, i) = (checked.instance(), checked.household(pair.h).expect("known"));
            let again = sorted.previous.iter().any(|old| (old.h, old.g) == (pair.h, pair.g));
            let worth = pair.w + if again { sorted.rulebook.kappa } else { 0 };
            assert!(worth >= waits(sorted, i), "{worth} is less than {}", waits(sorted, i));
            pairs += i64::from(waits(sorted, i) > 0);
        }
    }
    assert!(pairs > 100);
}

#[test]
fn nobody_in_need_is_made_to_wait() {
    let mut dice = Dice(92);
    for _ in 0..quick_or(40, 300) {
        let instance = round(&mut dice, 12, 8);
        let count = |outcome: &Outcome| outcome.tiers.t1[0];
        let (with, without) = (solve(&instance), solve(&held(&instance, None)));
        assert_eq!(count(&with), count(&without), "as many of class 1 as ever");
        let worthless = HoldBack { start: 0, fall: 5 };
        let off = solve(&held(&instance, Some(worthless)));
        assert_eq!((ids(&off), off.tiers), (ids(&without), without.tiers), "waiting that is worth nothing");
        let mut long = held(&instance, Some(HoldBack { start: 900_000_000, fall: 100_000_000 }));
        long.households.iter_mut().for_each(|household| household.weeks += 9);
        assert_eq!(ids(&solve(&long)), ids(&without), "who waited nine weeks waits no longer");
    }
}

#[test]
fn prices_locks_and_alpha_agree_with_a_new_run() {
    let mut dice = Dice(93);
    let (mut compared, mut stretches) = (0, 0);
    for _ in 0..quick_or(12, 100) {
        let instance = round(&mut dice, 8, 7);
        let (checked, outcome) = (instance.check().expect("good"), solve(&instance));
        for household in instance.households.iter().map(|household| household.id) {
            for other in why_not(&checked, &outcome, household).expect("reasons") {
                let Some(price) = &other.price else { continue };
                let lock = Change::Lock(Lock { h: household, g: other.g, reason: None });
                let again = solve(&whatif::changed(&instance, &[lock]).expect("an edge can be locked"));
                assert_eq!(price.delta, minus(&again.tiers, &outcome.tiers));
                compared += 1;
            }
        }
        for (h, g) in ids(&outcome) {
            let lock = Lock { h, g, reason: Some("as it is".into()) };
            if instance.locks.iter().all(|other| other.h != h) {
                let after = solve(&whatif::changed(&instance, &[Change::Lock(lock)]).expect("a lock"));
                assert_eq!((ids(&after), after.tiers), (ids(&outcome), outcome.tiers));
            }
        }
        let all = sensitivity::along_alpha(&checked, &mut |_| ControlFlow::Continue(())).expect("stretches");
        for stretch in &all {
            for alpha in [stretch.from, stretch.to] {
                let at = solve(&whatif::changed(&instance, &[Change::Alpha { alpha }]).expect("an alpha"));
                assert_eq!(at.tiers.t1, outcome.tiers.t1);
                let free = at.pairs.iter().filter(|pair| !pair.locked);
                let (u, v) = free.fold((0, 0), |sum, pair| (sum.0 + pair.u, sum.1 + pair.v));
                assert_eq!((u, v), (stretch.households, stretch.groups), "at {alpha}");
            }
        }
        stretches += all.len();
    }
    println!("{compared} prices, {stretches} stretches");
    assert!(compared > 60 && stretches > 15);
}

/// A forger who leaves the waiting out, or puts it in, is found.
#[test]
fn a_result_made_under_another_rule_of_waiting_is_refused() {
    let mut dice = Dice(94);
    let mut refused = 0;
    for _ in 0..40 {
        let instance = round(&mut dice, 9, 8);
        let (own, without) = (solve(&instance), held(&instance, None));
        let other = solve(&without);
        if ids(&own) == ids(&other) {
            continue;
        }
        for (input, mut result) in [(&instance, other), (&without, own)] {
            result.input_hash = input.check().expect("good").hash().into();
            result.output_hash = result.hash().expect("a hash");
            let input = serde_json::to_vec(input).expect("json");
            assert!(certificate::verify(&input, result.to_json().as_bytes()).is_err());
            refused += 1;
        }
    }
    println!("{refused} refused");
    assert!(refused > 20);
}
