//! Prices of other decisions, what-if, persistence: each against a new run.

use crate::{
    deep::quick_or,
    oracle::{brute_force, solve},
    reasons::minus,
    world::{self, Dice},
};
use matching::{
    Instance, Lock, Outcome, Pair,
    explain::{
        why_not,
        would_change::{AnswerChange, what_would_change},
    },
    sensitivity,
    whatif::{self, Change},
};
use std::ops::ControlFlow;

/// Forces a pair by forbidding the household everything else; it may still stay out, so the result is looked at.
fn forced(instance: &Instance, pair: Pair) -> Option<Outcome> {
    let mut copy = instance.clone();
    copy.locks.push(Lock { h: pair.h, g: pair.g, reason: None });
    matching::run(&copy, &mut |_| ControlFlow::Continue(())).ok()
}

#[test]
fn the_price_of_every_other_pair_equals_a_new_run_with_that_pair_locked() {
    let mut dice = Dice(30);
    let mut compared = 0;
    for _ in 0..quick_or(20, 200) {
        let instance = world::round(&mut dice, 8, 7);
        let (checked, outcome) = (instance.check().expect("good"), solve(&instance));
        for household in instance.households.iter().map(|household| household.id) {
            for other in why_not::why_not(&checked, &outcome, household).expect("reasons") {
                let Some(price) = &other.price else { continue };
                let again =
                    forced(&instance, Pair { h: household, g: other.g }).expect("an edge can be locked");
                assert_eq!(price.delta, minus(&again.tiers, &outcome.tiers));
                assert!(other.broken.is_empty() && price.tier != "none");
                compared += 1;
            }
        }
    }
    println!("{compared} prices compared with a new run");
    assert!(compared > 120);
}

#[test]
fn locking_a_pair_of_the_result_or_vetoing_one_outside_it_changes_nothing() {
    let mut dice = Dice(31);
    for _ in 0..quick_or(20, 200) {
        let instance = world::round(&mut dice, 9, 8);
        let outcome = solve(&instance);
        let pairs = |outcome: &Outcome| outcome.pairs.iter().map(|pair| (pair.h, pair.g)).collect::<Vec<_>>();
        let own = pairs(&outcome);
        for (h, g) in own.iter().filter(|(h, _)| instance.locks.iter().all(|lock| lock.h != *h)) {
            let locked = whatif::changed(&instance, &[Change::Lock(Lock { h: *h, g: *g, reason: None })]);
            let after = solve(&locked.expect("a change"));
            assert_eq!((pairs(&after), after.tiers), (own.clone(), outcome.tiers));
        }
        let pair = Pair { h: instance.households[dice.below(9)].id, g: instance.groups[dice.below(8)].id };
        let after = solve(&whatif::changed(&instance, &[Change::Veto(pair)]).expect("a change"));
        let difference = whatif::difference(&outcome, &after);
        if own.contains(&(pair.h, pair.g)) {
            assert!(after.pairs.iter().all(|other| (other.h, other.g) != (pair.h, pair.g)));
        } else {
            assert_eq!((pairs(&after), difference.tier.as_str(), difference.moves.len()), (own, "none", 0));
        }
    }
}

#[test]
fn a_lock_never_makes_the_round_better() {
    let mut dice = Dice(32);
    let order = |outcome: &Outcome| {
        let tiers = outcome.tiers;
        (tiers.t1, tiers.t1b, tiers.t2, tiers.t3, tiers.t4)
    };
    for _ in 0..quick_or(40, 1000) {
        let instance = world::round(&mut dice, 8, 8);
        let pair = Pair { h: instance.households[dice.below(8)].id, g: instance.groups[dice.below(8)].id };
        if let Some(after) = forced(&instance, pair) {
            assert!(order(&after) >= order(&solve(&instance)));
        }
    }
}

#[test]
fn a_pair_that_is_the_only_one_possible_always_stays_and_shares_lie_in_bounds() {
    let mut dice = Dice(33);
    let instance = world::round(&mut dice, 20, 18);
    let (checked, outcome) = (instance.check().expect("good"), solve(&instance));
    let mut carry_on = |_| ControlFlow::Continue(());
    let shares = sensitivity::persistence(&checked, &outcome, 40, &mut carry_on).expect("shares");
    let again = sensitivity::persistence(&checked, &outcome, 40, &mut carry_on).expect("shares");
    assert_eq!(shares, again);
    assert_eq!(shares.len(), outcome.pairs.iter().filter(|pair| !pair.locked).count());
    assert!(
        shares.iter().all(|share| (0..=1000).contains(&share.stays) && share.amber == (share.stays < 600))
    );
    assert!(shares.iter().any(|share| share.stays > 900));
    let mut lonely = world::round(&mut dice, 1, 1);
    while solve(&lonely).pairs.len() != 1 || !lonely.locks.is_empty() {
        lonely = world::round(&mut dice, 1, 1);
    }
    let (checked, outcome) = (lonely.check().expect("good"), solve(&lonely));
    let shares = sensitivity::persistence(&checked, &outcome, 10, &mut carry_on).expect("shares");
    assert_eq!(shares[0].stays, 1000);
}

#[test]
fn what_would_change_it_is_confirmed_and_one_less_does_not_do() {
    let mut dice = Dice(34);
    let (mut weights, mut answers) = (0, 0);
    for _ in 0..quick_or(12, 24) {
        let instance = world::round(&mut dice, 6, 6);
        for (household, group) in instance.households.iter().zip(&instance.groups) {
            let found = what_would_change(&instance, household.id, group.id).expect("an answer");
            let gets = |instance: &Instance| {
                solve(instance).pairs.iter().any(|pair| (pair.h, pair.g) == (household.id, group.id))
            };
            for change in &found.weights {
                let with = |level| {
                    let own = Change::OwnWeight { id: household.id, feature: change.feature, level };
                    gets(&whatif::changed(&instance, &[own]).expect("a change"))
                };
                let one_less = change.to - (change.to - change.from).signum();
                assert!(with(change.to) && !with(one_less) && change.to != change.from);
                weights += 1;
            }
            for change in &found.answers {
                let mut copy = instance.clone();
                let own = copy.households.iter_mut().find(|one| one.id == household.id).expect("known");
                match change {
                    AnswerChange::Limit { to, .. } => own.limit = *to,
                    AnswerChange::Slot { add } => own.answers.slots.push(*add),
                    AnswerChange::Language { code, to, .. } => {
                        own.answers.languages.retain(|(spoken, _)| spoken != code);
                        own.answers.languages.push((code.clone(), *to));
                    }
                    AnswerChange::NoCommonLanguage => own.answers.no_common_language = true,
                    AnswerChange::Contact { to, .. } => own.answers.contact = Some(*to),
                }
                assert!(gets(&copy) && !gets(&instance), "{change:?}");
                if let AnswerChange::Limit { from, to } = change {
                    copy.households
                        .iter_mut()
                        .filter(|one| one.id == household.id)
                        .for_each(|one| one.limit -= 1);
                    assert!(to > from && !gets(&copy));
                }
                answers += 1;
            }
        }
    }
    println!("{weights} weights and {answers} answers confirmed");
    assert!(weights > 0 && answers > 10);
}

/// Every α from 0 to 1000, one after the other.
#[test]
fn between_two_breaks_of_alpha_the_pairs_stay_and_at_a_break_they_do_not() {
    let mut dice = Dice(36);
    let mut breaks = 0;
    for _ in 0..quick_or(4, 60) {
        let instance = world::round(&mut dice, 14, 13);
        let checked = instance.check().expect("good");
        let go_on = &mut |_| ControlFlow::Continue(());
        let stretches = sensitivity::along_alpha(&checked, go_on).expect("stretches");
        let pairs = |alpha| {
            let changed = whatif::changed(&instance, &[Change::Alpha { alpha }]).expect("a change");
            let checked = changed.check().expect("good");
            matching::run::pairs_only(&checked, &mut |_| ControlFlow::Continue(())).expect("pairs")
        };
        let own = pairs(instance.rulebook.alpha);
        let mut next = 0;
        let mut before = Vec::new();
        for stretch in &stretches {
            assert_eq!(stretch.from, next);
            let here = pairs(stretch.from);
            assert!(here != before);
            assert!((stretch.from..=stretch.to).step_by(13).all(|alpha| pairs(alpha) == here));
            assert_eq!(pairs(stretch.to), here);
            let moved = own.iter().filter(|pair| !here.contains(pair)).count() as i64;
            assert_eq!(stretch.moved, moved);
            next = stretch.to + 1;
            before = here;
        }
        assert_eq!(next, 1001);
        breaks += stretches.len() - 1;
    }
    println!("{breaks} breaks of alpha");
    assert!(breaks > 0);
}

#[test]
fn a_group_with_two_places_is_compared_with_brute_force_too() {
    let mut dice = Dice(35);
    for _ in 0..100 {
        let mut instance = world::round(&mut dice, 6, 3);
        instance.groups.iter_mut().for_each(|group| group.places = 3);
        let outcome = solve(&instance);
        let (value, chosen, ties) = brute_force(&instance);
        let tiers = outcome.tiers;
        assert_eq!((tiers.t1, tiers.t1b, tiers.t2, tiers.t3, tiers.t4), value);
        assert_eq!((crate::oracle::partners(&instance, &outcome), outcome.unique), (chosen, ties == 0));
    }
}
