//! Why a household has no group: which rules keep how many groups away, and which single rule would open one.

use super::missing_most;
use crate::{
    feasibility::RULES,
    objective::Round,
    result::{NoMatch, OnlyRule, RuleCount},
};
use std::collections::BTreeSet;

/// One entry for each household that was left out. `hall`: the households of the Hall witness.
pub fn no_match(round: &Round<'_>, left_out: &[u32], hall: &BTreeSet<u32>) -> Vec<NoMatch> {
    left_out.iter().map(|row| one(round, *row as usize, hall.contains(row))).collect()
}

fn one(round: &Round<'_>, i: usize, in_hall: bool) -> NoMatch {
    let instance = round.checked.instance();
    let floor = instance.rulebook.floors[0];
    let broken: Vec<u32> = (0..instance.groups.len()).map(|j| round.prepared.violations(i, j)).collect();
    let mut rules = Vec::new();
    let mut only = Vec::new();
    for (bit, code) in RULES {
        let groups = broken.iter().filter(|bits| **bits & bit != 0).count() as i64;
        if groups > 0 {
            rules.push(RuleCount { rule: code.into(), groups });
        }
        let alone = broken.iter().enumerate().filter(|(_, bits)| **bits == bit);
        let alone: Vec<_> = alone.map(|(j, _)| instance.groups[j].id).collect();
        if !alone.is_empty() {
            only.push(OnlyRule { rule: code.into(), groups: alone });
        }
    }
    let feasible = broken.iter().enumerate().filter(|(_, bits)| **bits == 0).map(|(j, _)| j);
    let scores = round.prepared.scores(i);
    let best = feasible.clone().map(|j| (scores(j), j)).max_by_key(|(score, _)| score.lower());
    let recruit = best.filter(|(score, _)| score.lower() < floor);
    NoMatch {
        h: instance.households[i].id,
        feasible: feasible.count() as i64,
        rules,
        only,
        in_hall,
        recruit: recruit.and_then(|(score, j)| missing_most(round, i, j, &score)),
        waits: Some(round.waits(i)).filter(|worth| *worth > 0),
    }
}
