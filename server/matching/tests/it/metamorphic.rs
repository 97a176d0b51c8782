//! What must not change a result, what may change it in one direction only, and shapes at the edge.

use crate::{
    deep::cases,
    oracle::solve,
    world::{self, Dice},
};
use matching::{
    Instance, Lock, Outcome, Pair,
    cost::{Cost, Lex},
    objective::Round,
    solve::{self as solver, NONE, Problem, Solution},
};
use proptest::prelude::*;
use std::{collections::BTreeMap, ops::ControlFlow};

fn solved<C: Cost>(problem: &Problem<C>) -> Solution<C> {
    match solver::solve(problem, &mut |_| ControlFlow::Continue(())) {
        ControlFlow::Continue(solution) => solution,
        ControlFlow::Break(()) => panic!("nobody asked it to stop"),
    }
}

/// Everything that is proven but the input's hash.
fn proven(outcome: &Outcome) -> String {
    let shown = (&outcome.pairs, &outcome.unmatched, &outcome.tiers, &outcome.duals, outcome.unique);
    serde_json::to_string(&shown).expect("json")
}

/// A random renaming of codes, the same for all.
fn renaming(dice: &mut Dice, codes: &[&str]) -> BTreeMap<String, String> {
    let mut rest = codes.to_vec();
    codes.iter().map(|code| ((*code).to_owned(), rest.remove(dice.below(rest.len())).to_owned())).collect()
}

fn rename(by: &BTreeMap<String, String>, code: &mut String) {
    if let Some(new) = by.get(code) {
        code.clone_from(new);
    }
}

/// The problem cut to the first K words.
fn first_words<const K: usize>(problem: &Problem<Lex<5>>) -> Problem<Lex<K>> {
    let cut = |cost: &Lex<5>| Lex(std::array::from_fn(|k| cost.0[k]));
    Problem {
        start: problem.start.clone(),
        column: problem.column.clone(),
        cost: problem.cost.iter().map(cut).collect(),
        sink: problem.sink.iter().map(cut).collect(),
        room: problem.room.clone(),
    }
}

proptest! {
    #![proptest_config(cases())]

    /// Origin and first language, taste and trade: a code is a name and means nothing else. Whether women or men ask
    /// for their own group makes no difference either, nor does how long somebody waited.
    #[test]
    fn protected_attributes_permuted_give_the_same_result(start: u64) {
        let mut dice = Dice(start);
        let instance = world::round(&mut dice, 12, 11);
        let mut other = instance.clone();
        let tongues = renaming(&mut dice, &["ar", "en", "fa", "nl", "ti", "tr"]);
        let tastes = renaming(&mut dice, &["cooking", "football", "music", "garden", "film", "books"]);
        for household in &mut other.households {
            household.weeks = dice.below(300) as i64;
            let answers = &mut household.answers;
            answers.languages.iter_mut().for_each(|(code, _)| rename(&tongues, code));
            answers.interests.iter_mut().for_each(|code| rename(&tastes, code));
            std::mem::swap(&mut answers.women_only, &mut answers.men_only);
        }
        for group in &mut other.groups {
            let answers = &mut group.answers;
            answers.languages.iter_mut().for_each(|(code, _)| rename(&tongues, code));
            answers.interests.iter_mut().for_each(|code| rename(&tastes, code));
            std::mem::swap(&mut answers.women_only, &mut answers.men_only);
        }
        prop_assert_eq!(proven(&solve(&instance)), proven(&solve(&other)));
    }

    /// Mendelsohn and Dulmage: serving the households first takes nothing from what the groups could have.
    #[test]
    fn the_first_tier_of_households_and_that_of_groups_are_reached_together(start: u64) {
        let instance = world::round(&mut Dice(start), 11, 9);
        let mut unlocked = instance.clone();
        unlocked.locks.clear();
        let checked = unlocked.check().expect("good");
        let round = Round::of(&checked).expect("a round");
        let problem = round.problem();
        let word = |k: usize| {
            let mut alone: Problem<i64> = Problem::new(problem.room.clone());
            for row in 0..problem.rows() {
                problem.edges(row).for_each(|(column, cost)| alone.push(column, cost.0[k]));
                alone.end_row(0);
            }
            alone.total(&solved(&alone).mate)
        };
        let together = problem.total(&solved(&problem).mate);
        prop_assert_eq!((together.0[0], together.0[1]), (word(0), word(1)));
    }

    #[test]
    fn one_solve_of_all_tiers_is_the_tiers_one_after_the_other(start: u64) {
        let instance = world::round(&mut Dice(start), 10, 9);
        let checked = instance.check().expect("good");
        let problem = Round::of(&checked).expect("a round").problem();
        let whole = problem.total(&solved(&problem).mate).0;
        let (one, two) = (first_words::<1>(&problem), first_words::<2>(&problem));
        let (three, four) = (first_words::<3>(&problem), first_words::<4>(&problem));
        prop_assert_eq!(&one.total(&solved(&one).mate).0[..], &whole[..1]);
        prop_assert_eq!(&two.total(&solved(&two).mate).0[..], &whole[..2]);
        prop_assert_eq!(&three.total(&solved(&three).mate).0[..], &whole[..3]);
        prop_assert_eq!(&four.total(&solved(&four).mate).0[..], &whole[..4]);
    }

    #[test]
    fn a_pair_of_the_result_that_becomes_better_stays(start: u64) {
        let mut dice = Dice(start);
        let instance = world::round(&mut dice, 10, 9);
        let checked = instance.check().expect("good");
        let mut problem = Round::of(&checked).expect("a round").problem();
        let before = solved(&problem);
        let rows: Vec<usize> = (0..problem.rows()).filter(|row| before.mate[*row] != NONE).collect();
        if rows.is_empty() {
            return Ok(());
        }
        let row = rows[dice.below(rows.len())];
        let group = before.mate[row] / 2;
        for edge in problem.start[row] as usize..problem.start[row + 1] as usize {
            if problem.column[edge] / 2 == group {
                problem.cost[edge].0[3] -= 1 + (start % 1_000_000) as i64;
            }
        }
        prop_assert_eq!(solved(&problem).mate[row] / 2, group);
    }

    #[test]
    fn the_largest_numbers_a_round_may_hold_do_not_overflow(start: u64) {
        let mut dice = Dice(start);
        let mut instance = world::round(&mut dice, 9, 8);
        let ends = |dice: &mut Dice, low: i64, high: i64| if dice.chance(50) { low } else { high };
        instance.rulebook.alpha = ends(&mut dice, 0, 1000);
        instance.rulebook.kappa = ends(&mut dice, 0, 1_000_000_000);
        instance.rulebook.floors = [[0, 1, 2], [999_998, 999_999, 1_000_000]][dice.below(2)];
        instance.rulebook.features.iter_mut().for_each(|rule| {
            rule.weight = ends(&mut dice, 1, 1_000_000);
            rule.prior = ends(&mut dice, 0, 1000);
        });
        instance.travel.minutes.iter_mut().flatten().for_each(|minutes| *minutes = ends(&mut dice, 0, 10_000));
        for household in &mut instance.households {
            household.limit = ends(&mut dice, 0, 10_000);
            household.weeks = 10_000;
            household.importance.values_mut().for_each(|level| *level = ends(&mut dice, 0, 1000));
        }
        for group in &mut instance.groups {
            group.limit = 10_000;
            group.places = ends(&mut dice, 1, 1000);
            group.importance.values_mut().for_each(|level| *level = ends(&mut dice, 0, 1000));
        }
        let outcome = solve(&instance);
        let (value, chosen, _) = if start.is_multiple_of(4) { crate::oracle::brute_force(&small(&instance)) } else { return Ok(()) };
        let less = solve(&small(&instance));
        prop_assert!(outcome.pairs.len() >= less.pairs.len());
        prop_assert_eq!((less.tiers.t1, less.tiers.t2, less.tiers.t3), (value.0, value.2, value.3));
        prop_assert_eq!(crate::oracle::partners(&small(&instance), &less), chosen);
    }
}

/// The first households only, so that all matchings can be tried.
fn small(instance: &Instance) -> Instance {
    let mut copy = instance.clone();
    copy.households.truncate(4);
    copy.groups.truncate(5);
    let here =
        |h, g| copy.households.iter().any(|one| one.id == h) && copy.groups.iter().any(|one| one.id == g);
    let (mut facts, mut exclusions, mut locks) =
        (copy.pair_facts.clone(), copy.exclusions.clone(), copy.locks.clone());
    facts.retain(|fact| here(fact.h, fact.g));
    exclusions.retain(|pair| here(pair.h, pair.g));
    locks.retain(|lock| here(lock.h, lock.g));
    (copy.pair_facts, copy.exclusions, copy.locks) = (facts, exclusions, locks);
    copy
}

/// A round in which exactly the listed pairs (household, group) are possible.
fn shape(rows: usize, columns: usize, pairs: &[(usize, usize)]) -> Instance {
    let mut dice = Dice(90);
    let mut round = world::round(&mut dice, rows, columns);
    (round.locks, round.pair_facts, round.previous) = (vec![], vec![], vec![]);
    for household in &mut round.households {
        (household.ready, household.waiting_arm, household.musts, household.limit) =
            (true, false, vec![], 100);
        household.size = 1;
        let answers = &mut household.answers;
        (answers.slots, answers.no_common_language, answers.minors) = (vec![1, 2], true, false);
        (answers.women_only, answers.contact, answers.kind) = (false, Some(matching::Contact::Light), None);
    }
    for group in &mut round.groups {
        (group.ready, group.places, group.musts, group.limit) = (true, 1, vec![], 100);
        (group.answers.slots, group.answers.no_common_language) = (vec![1, 2], true);
    }
    let all = (0..rows).flat_map(|i| (0..columns).map(move |j| (i, j)));
    let forbidden = all.filter(|pair| !pairs.contains(pair));
    round.exclusions =
        forbidden.map(|(i, j)| Pair { h: round.households[i].id, g: round.groups[j].id }).collect();
    round
}

#[test]
fn stars_paths_complete_rounds_and_rounds_that_are_locked_whole() {
    let star: Vec<_> = (0..6).map(|i| (i, 0)).collect();
    let outcome = solve(&shape(6, 3, &star));
    assert_eq!((outcome.pairs.len(), outcome.hall.households.len(), outcome.hall.places), (1, 6, 1));
    let star: Vec<_> = (0..6).map(|j| (0, j)).collect();
    assert_eq!(solve(&shape(3, 6, &star)).pairs.len(), 1);
    // A path h0–g0–h1–g1–…: all are seated only if everybody takes the pair on her own side.
    let path: Vec<_> = (0..7).flat_map(|i| [(i, i), (i + 1, i)]).filter(|pair| pair.0 < 7).collect();
    let outcome = solve(&shape(7, 7, &path));
    assert_eq!((outcome.pairs.len(), outcome.unique), (7, true));
    let complete: Vec<_> = (0..6).flat_map(|i| (0..6).map(move |j| (i, j))).collect();
    let round = shape(6, 6, &complete);
    let outcome = solve(&round);
    assert_eq!((outcome.metrics.feasible_pairs, outcome.pairs.len()), (36, 6));
    let mut locked = round.clone();
    let lock = |(h, g): (&matching::Household, &matching::Group)| Lock { h: h.id, g: g.id, reason: None };
    locked.locks = round.households.iter().zip(&round.groups).map(lock).collect();
    let outcome = solve(&locked);
    assert!(outcome.pairs.iter().all(|pair| pair.locked) && outcome.unmatched.is_empty());
    assert_eq!(
        (outcome.pairs.len(), outcome.metrics.locked, outcome.tiers.t1),
        (6, 6, sum_of_classes(&locked))
    );
}

/// Everybody matched, by class.
fn sum_of_classes(round: &Instance) -> [i64; 3] {
    let mut counts = [0; 3];
    round.households.iter().for_each(|household| counts[household.class as usize - 1] -= 1);
    counts
}
