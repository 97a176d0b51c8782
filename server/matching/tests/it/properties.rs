//! Properties that must hold for every round: sampled here, a thousand cases each in the deep run.

use crate::{
    deep::{cases, heavy_cases, quick_or},
    oracle::solve,
    verifier::accepted,
    world::{self, Dice},
};
use matching::{
    Feature, GroupAnswers, HouseholdAnswers, Instance, Outcome, Seed, cost::Lex, solve as solver,
};
use proptest::prelude::*;
use std::ops::ControlFlow;

fn shuffled(dice: &mut Dice, instance: &Instance) -> Instance {
    let mut copy = instance.clone();
    fn turn<T>(dice: &mut Dice, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, dice.below(last + 1));
        }
    }
    turn(dice, &mut copy.households);
    turn(dice, &mut copy.groups);
    turn(dice, &mut copy.rulebook.features);
    turn(dice, &mut copy.exclusions);
    turn(dice, &mut copy.previous);
    turn(dice, &mut copy.pair_facts);
    copy.households.iter_mut().for_each(|row| turn(dice, &mut row.answers.languages));
    copy.households.iter_mut().for_each(|row| turn(dice, &mut row.answers.slots));
    copy.groups.iter_mut().for_each(|row| turn(dice, &mut row.answers.interests));
    copy
}

fn order(outcome: &Outcome) -> ([i64; 3], [i64; 3], [i64; 3], i64) {
    (outcome.tiers.t1, outcome.tiers.t1b, outcome.tiers.t2, outcome.tiers.t3)
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_order_of_rows_columns_features_and_lists_changes_no_byte(start: u64) {
        let mut dice = Dice(start);
        let instance = world::round(&mut dice, 12, 10);
        let turned = shuffled(&mut dice, &instance);
        prop_assert_eq!(solve(&instance).to_json(), solve(&turned).to_json());
    }

    #[test]
    fn another_seed_changes_only_the_lottery(start: u64) {
        let mut dice = Dice(start);
        let instance = world::round(&mut dice, 12, 10);
        let other = Instance { seed: Seed([7; 32]), ..instance.clone() };
        prop_assert_eq!(order(&solve(&instance)), order(&solve(&other)));
    }

    #[test]
    fn one_more_group_never_makes_the_first_tier_worse(start: u64) {
        let mut dice = Dice(start);
        let instance = world::round(&mut dice, 12, 8);
        let mut more = instance.clone();
        more.groups.push(world::group(&mut dice));
        prop_assert!(solve(&more).tiers.t1 <= solve(&instance).tiers.t1);
    }

    #[test]
    fn classes_first_is_also_most_matched(start: u64) {
        let instance = world::round(&mut Dice(start), 12, 9);
        let mut equal = instance.clone();
        equal.households.iter_mut().for_each(|household| household.class = 3);
        equal.groups.iter_mut().for_each(|group| group.class = 3);
        prop_assert_eq!(solve(&instance).pairs.len(), solve(&equal).pairs.len());
    }

    #[test]
    fn scaling_all_weights_of_a_person_changes_nothing_but_the_input_hash(start: u64) {
        let mut instance = world::round(&mut Dice(start), 9, 8);
        let say = |level: i64| Feature::ALL.into_iter().map(|f| (f, level * (1 + f as i64 % 3))).collect();
        instance.households[0].importance = say(1);
        instance.groups[0].importance = say(2);
        let first = solve(&instance);
        instance.households[0].importance = say(100);
        instance.groups[0].importance = say(50);
        let second = solve(&instance);
        prop_assert_eq!((first.pairs, first.tiers, first.explanations), (second.pairs, second.tiers, second.explanations));
    }

    #[test]
    fn what_is_no_feature_changes_no_pair(start: u64) {
        let mut dice = Dice(start);
        let instance = world::round(&mut dice, 10, 9);
        let mut other = instance.clone();
        other.households.iter_mut().for_each(|household| household.weeks = dice.below(500) as i64);
        other.groups.iter_mut().for_each(|group| group.weeks = dice.below(500) as i64);
        let (one, two) = (solve(&instance), solve(&other));
        prop_assert_eq!((one.pairs, one.tiers, one.duals), (two.pairs, two.tiers, two.duals));
    }

    #[test]
    fn a_declined_pair_never_comes_back(start: u64) {
        let instance = world::round(&mut Dice(start), 10, 9);
        let mut next = instance.clone();
        next.locks.clear();
        for _ in 0..3 {
            let outcome = solve(&next);
            next.exclusions.extend(outcome.pairs.iter().map(|pair| matching::Pair { h: pair.h, g: pair.g }));
        }
        let last = solve(&next);
        for pair in &last.pairs {
            let again = matching::Pair { h: pair.h, g: pair.g };
            prop_assert!(!next.exclusions.contains(&again));
        }
    }

    #[test]
    fn a_shortage_has_more_households_than_places_and_none_of_them_has_another_group(start: u64) {
        let instance = world::round(&mut Dice(start), 14, 6);
        let outcome = solve(&instance);
        accepted(&instance, &outcome);
        let short = outcome.no_match.iter().any(|one| one.in_hall);
        prop_assert_eq!(short, !outcome.hall.households.is_empty());
        prop_assert!(!short || outcome.hall.households.len() as i64 > outcome.hall.places);
    }

    #[test]
    fn a_vector_cost_solves_like_one_large_number(start: u64) {
        let mut dice = Dice(start);
        let mut vector: solver::Problem<Lex<5>> = solver::Problem::new(vec![1; 9]);
        let mut number: solver::Problem<i128> = solver::Problem::new(vec![1; 9]);
        for _ in 0..11 {
            for column in 0..9 {
                if dice.chance(60) {
                    let words: [i64; 5] = std::array::from_fn(|_| dice.below(200) as i64 - 100);
                    vector.push(column, Lex(words));
                    number.push(column, words.iter().fold(0, |sum, word| sum * (1 << 24) + i128::from(*word)));
                }
            }
            vector.end_row(Lex::default());
            number.end_row(0);
        }
        let go_on = &mut |_| ControlFlow::Continue(());
        let (ControlFlow::Continue(a), ControlFlow::Continue(b)) =
            (solver::solve(&vector, go_on), solver::solve(&number, &mut |_| ControlFlow::Continue(()))) else { return Ok(()) };
        let sum = vector.total(&a.mate).0.iter().fold(0, |sum, word| sum * (1 << 24) + i128::from(*word));
        prop_assert_eq!(sum, number.total(&b.mate));
    }
}

proptest! {
    #![proptest_config(heavy_cases())]

    #[test]
    fn one_two_and_eight_threads_give_the_same_bytes(start: u64) {
        let instance = world::round(&mut Dice(start), 20, 18);
        let with = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
            pool.install(|| solve(&instance).to_json())
        };
        let one = with(1);
        prop_assert_eq!(&one, &with(2));
        prop_assert_eq!(&one, &with(8));
        prop_assert_eq!(&one, &solve(&instance).to_json());
    }
}

/// Empty sides, single people, no edge, everything equal, more households than groups and the other way round.
#[test]
fn odd_shapes_do_not_trip_the_engine() {
    let mut dice = Dice(60);
    for (rows, columns) in [(0, 0), (0, 3), (3, 0), (1, 1), (12, 1), (1, 12), (30, 4)] {
        let instance = world::round(&mut dice, rows, columns);
        accepted(&instance, &solve(&instance));
    }
    let mut silent = world::round(&mut dice, 9, 9);
    silent.households.iter_mut().for_each(|row| row.ready = false);
    silent.locks.clear();
    let outcome = solve(&silent);
    accepted(&silent, &outcome);
    assert_eq!((outcome.pairs.len(), outcome.unmatched.len()), (0, 9));
    let mut same = world::round(&mut dice, 9, 9);
    same.locks.clear();
    same.pair_facts.clear();
    let model = (same.households[0].clone(), same.groups[0].clone());
    same.households.iter_mut().for_each(|row| {
        *row = matching::Household {
            id: row.id,
            ready: true,
            waiting_arm: false,
            musts: vec![],
            answers: HouseholdAnswers {
                no_common_language: true,
                slots: vec![1, 2],
                ..HouseholdAnswers::default()
            },
            ..model.0.clone()
        };
    });
    same.groups.iter_mut().for_each(|row| {
        *row = matching::Group {
            id: row.id,
            ready: true,
            places: 1,
            max_size: 12,
            limit: 100,
            musts: vec![],
            answers: GroupAnswers {
                no_common_language: true,
                slots: vec![1, 2],
                screened: true,
                ..GroupAnswers::default()
            },
            ..model.1.clone()
        };
    });
    same.households.iter_mut().for_each(|row| row.limit = 100);
    let outcome = solve(&same);
    accepted(&same, &outcome);
    assert_eq!((outcome.pairs.len(), outcome.unique), (9, true));
}

/// Two parts that know nothing of each other, and one household between them that may have nobody.
#[test]
fn separate_parts_are_solved_side_by_side_with_the_same_result() {
    let mut dice = Dice(61);
    let mut instance = world::round(&mut dice, 24, 20);
    instance.locks.clear();
    for (at, household) in instance.households.iter_mut().enumerate() {
        household.city = Some(["the-hague", "rotterdam", "almere"][at % 3].into());
    }
    for (at, group) in instance.groups.iter_mut().enumerate() {
        group.city = Some(["the-hague", "rotterdam"][at % 2].into());
    }
    let outcome = solve(&instance);
    accepted(&instance, &outcome);
    for city in ["the-hague", "rotterdam"] {
        let mut part = instance.clone();
        part.households.retain(|household| household.city.as_deref() == Some(city));
        part.groups.retain(|group| group.city.as_deref() == Some(city));
        let here = |id| part.households.iter().any(|household| household.id == id);
        part.pair_facts.clear();
        part.exclusions.retain(|pair| here(pair.h) && part.groups.iter().any(|group| group.id == pair.g));
        part.pair_facts = instance.pair_facts.clone();
        part.pair_facts.retain(|fact| here(fact.h) && part.groups.iter().any(|group| group.id == fact.g));
        let alone = solve(&part);
        let pairs = |outcome: &Outcome| outcome.pairs.iter().map(|pair| (pair.h, pair.g)).collect::<Vec<_>>();
        let mut inside = pairs(&outcome);
        inside.retain(|(h, _)| here(*h));
        assert_eq!(pairs(&alone), inside);
    }
}

/// Symmetric round, many seeds: every household wins the lottery equally often.
#[test]
fn the_lottery_is_even_over_households() {
    let mut dice = Dice(62);
    let mut instance = world::round(&mut dice, 5, 2);
    instance.locks.clear();
    instance.pair_facts.clear();
    instance.exclusions.clear();
    instance.previous.clear();
    let (household, group) = (instance.households[0].clone(), instance.groups[0].clone());
    for row in &mut instance.households {
        let answers =
            HouseholdAnswers { no_common_language: true, slots: vec![4], ..HouseholdAnswers::default() };
        *row = matching::Household {
            id: row.id,
            ready: true,
            waiting_arm: false,
            limit: 100,
            musts: vec![],
            answers,
            ..household.clone()
        };
    }
    for row in &mut instance.groups {
        let answers = GroupAnswers {
            no_common_language: true,
            slots: vec![4],
            screened: true,
            ..GroupAnswers::default()
        };
        *row = matching::Group {
            id: row.id,
            ready: true,
            places: 1,
            max_size: 12,
            limit: 100,
            musts: vec![],
            answers,
            ..group.clone()
        };
    }
    let seeds = quick_or(1_000, 10_000);
    let mut wins = vec![0_i64; 5];
    for _ in 0..seeds {
        instance.seed.0.iter_mut().for_each(|byte| *byte = dice.next() as u8);
        let checked = instance.check().expect("good");
        let pairs = matching::run::pairs_only(&checked, &mut |_| ControlFlow::Continue(())).expect("pairs");
        for (id, _) in pairs {
            wins[checked.household(id).expect("known")] += 1;
        }
    }
    let even = seeds * 2 / 5;
    let chi: i64 = wins.iter().map(|count| (count - even).pow(2) * 1000 / even).sum();
    // Four degrees of freedom: 23.5 is one in ten thousand (and the counts of a draw of two are less spread still).
    assert!(wins.iter().sum::<i64>() == 2 * seeds && chi < 23_500, "{wins:?}");
}
