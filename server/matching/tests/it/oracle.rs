//! O1: the engine against every partial matching there is.

use crate::{
    deep::quick_or,
    world::{self, Dice},
};
use matching::{Instance, Outcome, objective::Round, result::TierTotals};
use std::{collections::BTreeMap, ops::ControlFlow};

/// A run, checked by the independent verifier (O2): every result of every test goes through it.
pub fn solve(instance: &Instance) -> Outcome {
    let outcome =
        matching::run(instance, &mut |_| ControlFlow::Continue(())).expect("a round the engine takes");
    let input = serde_json::to_vec(instance).expect("json");
    certificate::verify(&input, outcome.to_json().as_bytes()).expect("a true result is accepted");
    outcome
}

type Objective = ([i64; 3], [i64; 3], [i64; 3], i64, i64);

fn objective(tiers: &TierTotals) -> Objective {
    (tiers.t1, tiers.t1b, tiers.t2, tiers.t3, tiers.t4)
}

/// All ways to give households groups, one household after the other. Knows nothing of columns, duals or paths.
struct Naive<'a> {
    round: &'a Round<'a>,
    locked: BTreeMap<usize, usize>,
    places: Vec<i64>,
    chosen: Vec<Option<usize>>,
    best: Option<(Objective, Vec<Option<usize>>)>,
    ties: usize,
}

impl Naive<'_> {
    fn search(&mut self, i: usize) {
        if i == self.chosen.len() {
            return self.judge();
        }
        let free = !self.locked.contains_key(&i);
        if free {
            self.chosen[i] = None;
            self.search(i + 1);
        }
        for j in 0..self.places.len() {
            let allowed = if free { self.round.prepared.violations(i, j) == 0 } else { self.locked[&i] == j };
            if allowed && self.places[j] > 0 {
                self.places[j] -= 1;
                self.chosen[i] = Some(j);
                self.search(i + 1);
                self.places[j] += 1;
            }
        }
    }

    fn judge(&mut self) {
        let instance = self.round.checked.instance();
        let mut value: Objective = ([0; 3], [0; 3], [0; 3], 0, 0);
        let mut met = vec![false; self.places.len()];
        let waits = |i: usize| waits(instance, i);
        let some_wait = (0..self.chosen.len()).any(|i| waits(i) > 0);
        for (i, group) in self.chosen.iter().enumerate() {
            let Some(j) = *group else {
                value.3 -= waits(i);
                continue;
            };
            let score = self.round.prepared.score(i, j);
            if waits(i) == 0 {
                value.0[instance.households[i].class as usize - 1] -= 1;
            }
            let counts = !some_wait || instance.groups[j].class == 1;
            if !std::mem::replace(&mut met[j], true) && counts {
                value.1[instance.groups[j].class as usize - 1] -= 1;
            }
            for (count, floor) in value.2.iter_mut().zip(instance.rulebook.floors) {
                *count += i64::from(score.u.min(score.v) < floor);
            }
            value.3 -= score.w + self.round.continuity(i, j);
            let (h, g) = (instance.households[i].id, instance.groups[j].id);
            value.4 += matching::objective::lottery(&instance.seed, h, g);
        }
        match &self.best {
            Some((best, _)) if *best < value => {}
            Some((best, _)) if *best == value => self.ties += 1,
            _ => {
                self.best = Some((value, self.chosen.clone()));
                self.ties = 0;
            }
        }
    }
}

/// What it is worth to household i to stay out, as the documentation says it.
pub fn waits(instance: &Instance, i: usize) -> i64 {
    let household = &instance.households[i];
    match &instance.rulebook.hold_back {
        Some(rule) if household.class > 1 && rule.start > rule.fall * household.weeks => {
            rule.start - rule.fall * household.weeks
        }
        _ => 0,
    }
}

/// The best objective, who gets whom, and how many others do as well.
pub fn brute_force(instance: &Instance) -> (Objective, Vec<Option<usize>>, usize) {
    let checked = instance.check().expect("a good instance");
    let round = Round::of(&checked).expect("a round");
    let mut naive = Naive {
        locked: round.locks.iter().map(|(i, j)| (*i as usize, *j as usize)).collect(),
        places: checked.instance().groups.iter().map(|group| group.places).collect(),
        chosen: vec![None; checked.instance().households.len()],
        best: None,
        ties: 0,
        round: &round,
    };
    naive.search(0);
    let (value, chosen) = naive.best.expect("staying out is always possible");
    (value, chosen, naive.ties)
}

/// Who has whom in a result, by position in canonical order.
pub fn partners(instance: &Instance, outcome: &Outcome) -> Vec<Option<usize>> {
    let checked = instance.check().expect("a good instance");
    let mut partners = vec![None; instance.households.len()];
    for pair in &outcome.pairs {
        partners[checked.household(pair.h).expect("known")] = checked.group(pair.g);
    }
    partners
}

#[test]
fn small_rounds_equal_the_best_of_all_partial_matchings() {
    let mut dice = Dice(1);
    let (mut pairs, mut left_out, mut locks) = (0, 0, 0);
    let rounds = quick_or(250, 2000);
    for case in 0..rounds {
        let (rows, columns) = (dice.below(8), dice.below(8));
        let instance = world::round(&mut dice, rows, columns);
        let outcome = solve(&instance);
        let (value, chosen, ties) = brute_force(&instance);
        assert_eq!(objective(&outcome.tiers), value, "case {case}");
        assert_eq!(partners(&instance, &outcome), chosen, "case {case}");
        assert_eq!(outcome.unique, ties == 0, "case {case}");
        pairs += outcome.pairs.len();
        left_out += outcome.unmatched.len();
        locks += instance.locks.len();
    }
    println!("{rounds} rounds: {pairs} pairs, {left_out} left out, {locks} locks");
    let enough = pairs > rounds && 3 * left_out > rounds && 10 * locks > rounds;
    assert!(enough, "the generator makes too little of something");
}
