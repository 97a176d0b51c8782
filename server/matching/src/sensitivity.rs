//! How firm a pair stands: the share of seeded ±20 % draws of the weights in which it stays, and the exact values of α
//! at which the best set of pairs becomes another one.

use crate::{
    cost::Tiers,
    draw::Stream,
    id::Id,
    instance::check::Checked,
    objective::Round,
    problem::Refused,
    result::Outcome,
    run::{Listener, Phase, Progress},
    solve::{self, NONE, Problem},
    weights,
};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, ops::ControlFlow};

/// How many draws a page uses.
pub const DRAWS: usize = 200;
/// Below this share (of 1000) the coordinator's judgement is as good.
pub const AMBER: i64 = 600;

/// How often a pair stayed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persistence {
    pub h: Id,
    pub g: Id,
    /// Of 1000.
    pub stays: i64,
    pub amber: bool,
}

/// The persistence of every free pair of a result. Draws run side by side; the outcome does not depend on how.
pub fn persistence(
    checked: &Checked,
    outcome: &Outcome,
    draws: usize,
    listen: &mut Listener<'_>,
) -> Result<Vec<Persistence>, Refused> {
    let round = Round::of(checked)?;
    let problem = round.problem();
    let mut kept: BTreeMap<(Id, Id), i64> = BTreeMap::new();
    // Few at a time, so that a stop is heard soon; how many does not matter to the sum.
    let side_by_side = rayon::current_num_threads().max(1);
    for start in (0..draws).step_by(side_by_side) {
        let progress = Progress { phase: Phase::Explain, done: start as u64, total: draws as u64 };
        if listen(progress).is_break() {
            return Err(Refused::Cancelled);
        }
        let batch: Vec<Vec<(u32, u32)>> = (start..draws.min(start + side_by_side))
            .into_par_iter()
            .map(|draw| matched(&round, &problem, draw))
            .collect();
        for (i, j) in batch.into_iter().flatten() {
            let instance = checked.instance();
            *kept.entry((instance.households[i as usize].id, instance.groups[j as usize].id)).or_default() +=
                1;
        }
    }
    let share = |h, g| kept.get(&(h, g)).copied().unwrap_or(0) * 1000 / draws.max(1) as i64;
    let free = outcome.pairs.iter().filter(|pair| !pair.locked);
    Ok(free
        .map(|pair| {
            let stays = share(pair.h, pair.g);
            Persistence { h: pair.h, g: pair.g, stays, amber: stays < AMBER }
        })
        .collect())
}

/// The pairs of one draw: every feature's weight times 0.8 to 1.2, the same for all, rules and lottery as they were.
fn matched(round: &Round<'_>, problem: &Problem<Tiers>, draw: usize) -> Vec<(u32, u32)> {
    let seed = &round.checked.instance().seed;
    let mut stream = Stream::new("samenhier/persistence", &[&seed.0, &(draw as u64).to_le_bytes()]);
    let factors: [i64; 8] = std::array::from_fn(|_| 800 + stream.below(401) as i64);
    let mut copy = round.clone();
    let turn = |weights: &mut [i32; 8]| {
        let raw = std::array::from_fn(|f| i64::from(weights[f]) * factors[f]);
        *weights = weights::to_thousand(raw);
    };
    copy.prepared.households.iter_mut().for_each(|row| turn(&mut row.common.weights));
    copy.prepared.groups.iter_mut().for_each(|row| turn(&mut row.common.weights));
    copy.prepared.weigh();
    let mut again = problem.clone();
    copy.rescore(&mut again);
    free_pairs(&again)
}

/// Who has whom, as (household, group), beside the locks.
fn free_pairs(problem: &Problem<Tiers>) -> Vec<(u32, u32)> {
    let ControlFlow::Continue(solution) = solve::solve(problem, &mut |_| ControlFlow::Continue(())) else {
        return Vec::new();
    };
    let matched = solution.mate.iter().enumerate().filter(|(_, column)| **column != NONE);
    matched.map(|(i, column)| (i as u32, *column / 2)).collect()
}

/// From `from` to `to` (of 1000) the same pairs are the best. Scores are sums over the pairs that are not locked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    pub from: i64,
    pub to: i64,
    pub households: i64,
    pub groups: i64,
    /// Households with another group than under the round's own α.
    pub moved: i64,
}

/// How the best pairs change with α, the share of the households' view, from 0 to 1000.
///
/// For a set of pairs the third tier is a straight line in α and the others do not depend on it, so a set that is the
/// best at two values is the best between them: it is enough to look where two lines meet (Eisner and Severance).
pub fn along_alpha(checked: &Checked, listen: &mut Listener<'_>) -> Result<Vec<Stretch>, Refused> {
    let round = Round::of(checked)?;
    let mut line = Line { problem: round.problem(), round, solved: BTreeMap::new() };
    let own = line.round.prepared.alpha;
    let mut todo = vec![(0, 1000)];
    line.solve(own);
    while let Some((low, high)) = todo.pop() {
        let progress = Progress { phase: Phase::Explain, done: line.solved.len() as u64, total: 1001 };
        if listen(progress).is_break() {
            return Err(Refused::Cancelled);
        }
        if line.solve(low) != line.solve(high) && high - low > 1 {
            let meet = line.meet(low, high);
            todo.extend([(low, meet), (meet, high)]);
        }
    }
    let own = line.solve(own);
    let mut stretches: Vec<(Stretch, Vec<(u32, u32)>)> = Vec::new();
    for (alpha, pairs) in &line.solved {
        match stretches.last_mut() {
            Some((stretch, last)) if last == pairs => stretch.to = *alpha,
            _ => {
                let [households, groups] = line.sums(pairs);
                let moved = own.iter().filter(|pair| !pairs.contains(pair)).count() as i64;
                let stretch = Stretch { from: *alpha, to: *alpha, households, groups, moved };
                stretches.push((stretch, pairs.clone()));
            }
        }
    }
    Ok(stretches.into_iter().map(|(stretch, _)| stretch).collect())
}

struct Line<'a> {
    round: Round<'a>,
    problem: Problem<Tiers>,
    solved: BTreeMap<i64, Vec<(u32, u32)>>,
}

impl Line<'_> {
    fn solve(&mut self, alpha: i64) -> Vec<(u32, u32)> {
        if let Some(pairs) = self.solved.get(&alpha) {
            return pairs.clone();
        }
        self.round.prepared.alpha = alpha;
        self.round.rescore(&mut self.problem);
        let pairs = free_pairs(&self.problem);
        self.solved.insert(alpha, pairs.clone());
        pairs
    }

    /// What waiting is worth to those who have no group in a set of pairs.
    fn waiting(&self, pairs: &[(u32, u32)]) -> i64 {
        let all: i64 = (0..self.problem.rows()).map(|i| self.round.waits(i)).sum();
        all - pairs.iter().map(|(i, _)| self.round.waits(*i as usize)).sum::<i64>()
    }

    /// Sum of both sides' scores, continuity apart.
    fn sums(&self, pairs: &[(u32, u32)]) -> [i64; 2] {
        pairs.iter().fold([0, 0], |[u, v], (i, j)| {
            let score = self.round.prepared.score(*i as usize, *j as usize);
            [u + score.u, v + score.v]
        })
    }

    /// A value strictly between two, where the lines of their best sets meet if they do.
    fn meet(&self, low: i64, high: i64) -> i64 {
        // α·u + (1000 − α)·v + κ + waiting as (slope, height at 0).
        let line = |pairs: &[(u32, u32)]| {
            let [u, v] = self.sums(pairs);
            let again: i64 = pairs.iter().map(|(i, j)| self.round.continuity(*i as usize, *j as usize)).sum();
            let constant = again + self.waiting(pairs);
            (i128::from(u - v), 1000 * i128::from(v) + i128::from(constant))
        };
        let (a, b) = (line(&self.solved[&low]), line(&self.solved[&high]));
        let slope = b.0 - a.0;
        let meet = if slope == 0 { 0 } else { (a.1 - b.1).div_euclid(slope) as i64 };
        meet.clamp(low + 1, high - 1)
    }
}
