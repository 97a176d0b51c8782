//! Why not that group: what it breaks, or what it would cost, exactly.

use super::alternatives::describe;
use crate::{
    cost::Tiers,
    id::Id,
    instance::check::Checked,
    objective::Round,
    problem::Refused,
    residual::Residual,
    result::{Alternative, Outcome},
    run,
    solve::{NONE, Problem, Solution},
};
use serde::{Deserialize, Serialize};

/// What stands between a household and a group it did not get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhyNot {
    pub g: Id,
    /// Rules the pair breaks; then there is no price.
    pub broken: Vec<String>,
    /// The best round in which they are a pair, against this one.
    pub price: Option<Alternative>,
    /// Both sides' scores of the pair.
    pub u: i64,
    pub v: i64,
}

/// A result put back on the problem it solves.
pub struct Restored<'a> {
    pub round: Round<'a>,
    pub problem: Problem<Tiers>,
    pub solution: Solution<Tiers>,
}

/// Rebuilds duals and places from a stored result; no new solve.
pub fn restore<'a>(checked: &'a Checked, outcome: &Outcome) -> Result<Restored<'a>, Refused> {
    let round = Round::of(checked)?;
    let problem = round.problem();
    let sizes = [outcome.duals.pi.len(), outcome.duals.rho.len()];
    if outcome.input_hash != checked.hash() || sizes != [problem.rows(), problem.room.len()] {
        return Err(Refused::whole("result", "input_hash", "belongs to another input"));
    }
    let mut mate = vec![NONE; problem.rows()];
    let mut taken: Vec<bool> = problem.room.iter().map(|room| *room == 0).collect();
    for pair in outcome.pairs.iter().filter(|pair| !pair.locked) {
        let unknown = || Refused::whole("result", "pairs", "name somebody unknown");
        let h = checked.household(pair.h).ok_or_else(unknown)?;
        let first = 2 * checked.group(pair.g).ok_or_else(unknown)?;
        mate[h] = if std::mem::replace(&mut taken[first], true) { first + 1 } else { first } as u32;
    }
    let vectors = |list: &[[i64; 5]]| list.iter().map(|tiers| crate::cost::Lex(*tiers)).collect();
    let solution = Solution { mate, pi: vectors(&outcome.duals.pi), rho: vectors(&outcome.duals.rho) };
    Ok(Restored { round, problem, solution })
}

/// Every other group for one household, canonical order.
pub fn why_not(checked: &Checked, outcome: &Outcome, household: Id) -> Result<Vec<WhyNot>, Refused> {
    let restored = restore(checked, outcome)?;
    let missing = || Refused::whole("household", "", format!("{household} is not a household here"));
    let i = checked.household(household).ok_or_else(missing)?;
    let owner: Vec<u32> = restored.round.columns.iter().map(|column| column.group).collect();
    let residual = Residual::new(&restored.problem, &restored.solution, &owner);
    let towards = residual.towards(i as u32);
    let own = outcome.pairs.iter().find(|pair| pair.h == household).map(|pair| pair.g);
    let mut reasons = Vec::new();
    for (j, group) in checked.instance().groups.iter().enumerate().filter(|(_, group)| Some(group.id) != own)
    {
        let score = restored.round.prepared.score(i, j);
        let change = residual.force(i as u32, j as u32, &towards);
        let price =
            change.map(|change| describe(&restored.round, &restored.solution, i as u32, j as u32, &change));
        reasons.push(WhyNot {
            g: group.id,
            broken: run::broken_rules(&restored.round, i, j).into_iter().map(str::to_owned).collect(),
            price,
            u: score.u,
            v: score.v,
        });
    }
    Ok(reasons)
}
