//! Prices of other decisions, what-if, persistence: each against a new run.

use crate::{
    oracle::{brute_force, solve},
    reasons::minus,
    world::{self, Dice},
};
use matching::{
    Instance, Lock, Outcome, Pair,
    explain::why_not,
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
    for _ in 0..25 {
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
    assert!(compared > 150);
}

#[test]
fn locking_a_pair_of_the_result_or_vetoing_one_outside_it_changes_nothing() {
    let mut dice = Dice(31);
    for _ in 0..25 {
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
    for _ in 0..60 {
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
    let mut confirmed = 0;
    for _ in 0..30 {
        let instance = world::round(&mut dice, 6, 6);
        for (household, group) in instance.households.iter().zip(&instance.groups) {
            for change in why_not::what_would_change(&instance, household.id, group.id).expect("an answer") {
                let gets = |level| {
                    let own = Change::OwnWeight { id: household.id, feature: change.feature, level };
                    let after = solve(&whatif::changed(&instance, &[own]).expect("a change"));
                    after.pairs.iter().any(|pair| (pair.h, pair.g) == (household.id, group.id))
                };
                assert!(gets(change.to) && !gets(change.to - 1) && change.to > change.from);
                confirmed += 1;
            }
        }
    }
    println!("{confirmed} changes confirmed");
    assert!(confirmed > 0);
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
