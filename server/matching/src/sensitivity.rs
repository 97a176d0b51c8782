//! How firm a pair stands: the share of seeded ±20 % draws of the weights in which it stays.

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
    const BATCH: usize = 8;
    for start in (0..draws).step_by(BATCH) {
        let progress = Progress { phase: Phase::Explain, done: start as u64, total: draws as u64 };
        if listen(progress).is_break() {
            return Err(Refused::Cancelled);
        }
        let batch: Vec<Vec<(u32, u32)>> = (start..draws.min(start + BATCH))
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
    let ControlFlow::Continue(solution) = solve::solve(&again, &mut |_| ControlFlow::Continue(())) else {
        return Vec::new();
    };
    let matched = solution.mate.iter().enumerate().filter(|(_, column)| **column != NONE);
    matched.map(|(i, column)| (i as u32, *column / 2)).collect()
}
