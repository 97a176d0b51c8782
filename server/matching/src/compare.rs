//! What else could have been done: most welfare, deferred acceptance, best pair first; all with the same measures.

use crate::{
    cost::Tiers,
    objective::Round,
    result::{Comparison, Method},
    run::Matched,
    score::Score,
    solve::{self, NONE, Problem},
    stable::{ALONE, Preferences},
};
use std::{collections::BTreeSet, ops::ControlFlow};

/// Gains below this are not worth anybody's trouble: 100 points of 1000.
const MATERIAL: i64 = 100_000;

/// Ours and the alternatives. Locked pairs stand in all of them.
pub fn all(round: &Round<'_>, problem: &Problem<Tiers>, ours: &[Matched]) -> Vec<Comparison> {
    let locked: Vec<(usize, usize)> = round.locks.iter().map(|(i, j)| (*i as usize, *j as usize)).collect();
    let edges = edges(round, problem);
    let with_locks = |pairs: Vec<(usize, usize)>| [pairs, locked.clone()].concat();
    let own = ours.iter().map(|pair| (pair.i as usize, pair.j as usize)).collect();
    [
        (Method::Ours, own),
        (Method::MaxWelfare, with_locks(max_welfare(round, problem))),
        (Method::Stable, with_locks(stable(round, problem, &edges))),
        (Method::Greedy, with_locks(greedy(round, problem, &edges))),
    ]
    .into_iter()
    .map(|(method, pairs)| measure(round, &edges, method, &pairs))
    .collect()
}

type Edge = (usize, usize, Score);

/// Every feasible pair beside the locks, once.
fn edges(round: &Round<'_>, problem: &Problem<Tiers>) -> Vec<Edge> {
    let mut edges = Vec::new();
    for i in 0..problem.rows() {
        let mut groups: Vec<usize> = problem.edges(i).map(|(column, _)| column as usize / 2).collect();
        groups.dedup();
        let scores = round.prepared.scores(i);
        edges.extend(groups.into_iter().map(|j| (i, j, scores(j))));
    }
    edges
}

fn rooms(problem: &Problem<Tiers>) -> Vec<usize> {
    problem.room.chunks(2).map(|two| (two[0] + two[1]) as usize).collect()
}

/// The same problem without the floors.
fn max_welfare(round: &Round<'_>, problem: &Problem<Tiers>) -> Vec<(usize, usize)> {
    let mut free = problem.clone();
    free.cost.iter_mut().for_each(|cost| cost.0[2] = 0);
    let solved = solve::solve(&free, &mut |_| ControlFlow::Continue(()));
    let ControlFlow::Continue(solution) = solved else { return Vec::new() };
    let matched = solution.mate.iter().enumerate().filter(|(_, column)| **column != NONE);
    matched.map(|(i, column)| (i, round.columns[*column as usize].group as usize)).collect()
}

/// Households propose; each side goes by its own score.
fn stable(round: &Round<'_>, problem: &Problem<Tiers>, edges: &[Edge]) -> Vec<(usize, usize)> {
    let preferences = preferences(round, problem, edges);
    let partner = preferences.deferred_acceptance();
    partner.into_iter().enumerate().filter(|(_, j)| *j != ALONE).collect()
}

fn preferences(round: &Round<'_>, problem: &Problem<Tiers>, edges: &[Edge]) -> Preferences {
    let mut preferences = Preferences {
        left: vec![Vec::new(); problem.rows()],
        right: vec![Vec::new(); round.prepared.groups.len()],
        room: rooms(problem),
    };
    for (i, j, score) in edges {
        preferences.left[*i].push((*j, -score.u));
        preferences.right[*j].push((*i, -score.v));
    }
    preferences
}

/// Best pair first, by welfare.
fn greedy(round: &Round<'_>, problem: &Problem<Tiers>, edges: &[Edge]) -> Vec<(usize, usize)> {
    let mut order: Vec<(i64, usize, usize)> = edges.iter().map(|(i, j, score)| (-score.w, *i, *j)).collect();
    order.sort_unstable();
    let mut left = rooms(problem);
    let mut taken = vec![false; round.prepared.households.len()];
    let mut pairs = Vec::new();
    for (_, i, j) in order {
        if !taken[i] && left[j] > 0 {
            taken[i] = true;
            left[j] -= 1;
            pairs.push((i, j));
        }
    }
    pairs
}

fn measure(round: &Round<'_>, edges: &[Edge], method: Method, pairs: &[(usize, usize)]) -> Comparison {
    let scores: Vec<Score> = pairs.iter().map(|(i, j)| round.prepared.score(*i, *j)).collect();
    let mut lower: Vec<i64> = scores.iter().map(Score::lower).collect();
    lower.sort_unstable();
    let mean = |sum: i64, count: usize| if count == 0 { 0 } else { sum / count as i64 };
    let tenth = lower.len().div_ceil(10);
    let mut under_floor = [0; 3];
    for score in &scores {
        under_floor.iter_mut().zip(round.floors_under(score)).for_each(|(count, one)| *count += one);
    }
    let (blocking, material) = blocking(round, edges, pairs);
    Comparison {
        method,
        matched: pairs.len() as i64,
        welfare: scores.iter().map(|score| score.w).sum(),
        mean_u: mean(scores.iter().map(|score| score.u).sum(), scores.len()),
        mean_v: mean(scores.iter().map(|score| score.v).sum(), scores.len()),
        worst_tenth: mean(lower.iter().take(tenth).sum(), tenth),
        least: lower.first().copied().unwrap_or(0),
        under_floor,
        blocking,
        material,
    }
}

/// Feasible pairs that would both rather have each other: all, and those that gain 100 points or more on both sides.
fn blocking(round: &Round<'_>, edges: &[Edge], pairs: &[(usize, usize)]) -> (i64, i64) {
    let mut has = vec![None; round.prepared.households.len()];
    let mut load = vec![0; round.prepared.groups.len()];
    let mut worst = vec![i64::MAX; round.prepared.groups.len()];
    let chosen: BTreeSet<(usize, usize)> = pairs.iter().copied().collect();
    for (i, j) in pairs {
        let score = round.prepared.score(*i, *j);
        has[*i] = Some(score.u);
        load[*j] += 1;
        worst[*j] = worst[*j].min(score.v);
    }
    let places: Vec<i64> = round.checked.instance().groups.iter().map(|group| group.places).collect();
    let (mut all, mut material) = (0, 0);
    for (i, j, score) in edges.iter().filter(|(i, j, _)| !chosen.contains(&(*i, *j))) {
        let household = score.u - has[*i].unwrap_or(-1);
        let full = load[*j] >= places[*j];
        let group = if full { score.v - worst[*j] } else { score.v + 1 };
        all += i64::from(household > 0 && group > 0);
        material += i64::from(household >= MATERIAL && group >= MATERIAL);
    }
    (all, material)
}
