//! A round from input to result: check, rules and scores, optimum, proof, reasons.

use crate::{
    compare,
    cost::Tiers,
    explain::{self, alternatives},
    fairness, feasibility,
    id::Id,
    instance::{ENGINE, Instance, check::Checked},
    objective::Round,
    problem::Refused,
    proof,
    residual::Residual,
    result::{Duals, FORMAT, HallWitness, Metrics, Outcome, ProposedPair, RulebookName, TierTotals},
    solve::{self, NONE, Problem, Solution},
};
use std::{collections::BTreeSet, ops::ControlFlow};

/// How far a run is. Counted in work, never in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub phase: Phase,
    pub done: u64,
    pub total: u64,
}

/// The parts of a run, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Hard rules and scores of every pair.
    Scores,
    /// The optimum.
    Solve,
    /// Uniqueness, shortage, duals.
    Proof,
    /// Reasons and second bests.
    Explain,
}

impl Phase {
    pub const ALL: [Self; 4] = [Self::Scores, Self::Solve, Self::Proof, Self::Explain];

    pub fn code(self) -> &'static str {
        match self {
            Self::Scores => "scores",
            Self::Solve => "solve",
            Self::Proof => "proof",
            Self::Explain => "explain",
        }
    }
}

impl Progress {
    /// Share of the whole run, 0..=1000.
    pub fn permille(&self) -> u64 {
        (self.phase as u64 * 1000 + self.done * 1000 / self.total.max(1)) / Phase::ALL.len() as u64
    }
}

/// Who listens to a run and may stop it.
pub type Listener<'a> = dyn FnMut(Progress) -> ControlFlow<()> + 'a;

/// Second bests are left out when one Dijkstra for each pair would cost more steps than this.
const SECOND_BEST_WORK: usize = 2_000_000_000;

/// Larger problems are not compared with other methods.
const COMPARISON_EDGES: usize = 4_000_000;

/// Computes a round.
pub fn run(instance: &Instance, listen: &mut Listener<'_>) -> Result<Outcome, Refused> {
    run_checked(&instance.check()?, listen)
}

/// Computes a round whose instance was checked already.
pub fn run_checked(checked: &Checked, listen: &mut Listener<'_>) -> Result<Outcome, Refused> {
    tell(listen, Phase::Scores, 0, 1)?;
    let round = Round::of(checked)?;
    let (problem, solution) = optimum(&round, listen)?;
    finish(&round, &problem, &solution, listen)
}

/// Only who has whom: the quick way to try a change.
pub fn pairs_only(checked: &Checked, listen: &mut Listener<'_>) -> Result<Vec<(Id, Id)>, Refused> {
    let round = Round::of(checked)?;
    let (_, solution) = optimum(&round, listen)?;
    let instance = checked.instance();
    let id = |pair: &Matched| (instance.households[pair.i as usize].id, instance.groups[pair.j as usize].id);
    Ok(matched(&round, &solution).iter().map(id).collect())
}

fn optimum(
    round: &Round<'_>,
    listen: &mut Listener<'_>,
) -> Result<(Problem<Tiers>, Solution<Tiers>), Refused> {
    let problem = round.problem();
    let rows = problem.rows() as u64;
    let mut report = |done: usize| listen(Progress { phase: Phase::Solve, done: done as u64, total: rows });
    match solve::solve(&problem, &mut report) {
        ControlFlow::Continue(solution) => Ok((problem, solution)),
        ControlFlow::Break(()) => Err(Refused::Cancelled),
    }
}

fn tell(listen: &mut Listener<'_>, phase: Phase, done: usize, total: usize) -> Result<(), Refused> {
    match listen(Progress { phase, done: done as u64, total: total as u64 }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Refused::Cancelled),
    }
}

/// Turns an optimum into the result document.
fn finish(
    round: &Round<'_>,
    problem: &Problem<Tiers>,
    solution: &Solution<Tiers>,
    listen: &mut Listener<'_>,
) -> Result<Outcome, Refused> {
    let instance = round.checked.instance();
    let group: Vec<u32> = round.columns.iter().map(|column| column.group).collect();
    let residual = Residual::new(problem, solution, &group);
    tell(listen, Phase::Proof, 0, 1)?;
    let matched = matched(round, solution);
    let locked: BTreeSet<u32> = round.locks.iter().map(|(i, _)| *i).collect();
    let hall = proof::hall(problem, solution, |row| round.waits(row) == 0);
    let left_out: Vec<u32> = (0..solution.mate.len() as u32)
        .filter(|row| solution.mate[*row as usize] == NONE && !locked.contains(row))
        .collect();
    let mut outcome = Outcome {
        format: FORMAT.into(),
        engine: ENGINE.into(),
        input_hash: round.checked.hash().into(),
        rulebook: RulebookName { id: instance.rulebook.id.clone(), version: instance.rulebook.version },
        seed: instance.seed,
        pairs: matched.iter().map(|pair| proposed(round, pair)).collect(),
        unmatched: left_out.iter().map(|row| instance.households[*row as usize].id).collect(),
        tiers: totals(round, &matched),
        duals: Duals {
            bits: round.bits,
            pi: solution.pi.iter().map(|tiers| tiers.0).collect(),
            rho: solution.rho.iter().map(|tiers| tiers.0).collect(),
        },
        unique: proof::is_unique(&residual, &group),
        hall: hall_witness(round, &hall),
        metrics: metrics(round, problem, &matched),
        comparison: Vec::new(),
        fairness: Vec::new(),
        explanations: Vec::new(),
        no_match: Vec::new(),
        output_hash: String::new(),
    };
    let pairs: Vec<(u32, u32)> = matched.iter().map(|pair| (pair.i, pair.j)).collect();
    tell(listen, Phase::Explain, 0, pairs.len())?;
    outcome.explanations = explain::pairs(round, &pairs);
    if problem.rows().saturating_mul(problem.column.len()) <= SECOND_BEST_WORK {
        for (done, pair) in matched.iter().enumerate() {
            tell(listen, Phase::Explain, done, pairs.len())?;
            outcome.explanations[done].second_best = alternatives::second_best(round, &residual, pair.i);
        }
    }
    if problem.column.len() <= COMPARISON_EDGES {
        outcome.comparison = compare::all(round, problem, &matched);
    }
    outcome.fairness = fairness::table(instance, &outcome);
    outcome.no_match = explain::no_match(round, &left_out, &hall.rows.iter().copied().collect());
    tell(listen, Phase::Explain, 1, 1)?;
    outcome.output_hash =
        outcome.hash().ok_or_else(|| Refused::whole("result", "", "cannot be written canonically"))?;
    Ok(outcome)
}

/// A pair of the result by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Matched {
    pub i: u32,
    pub j: u32,
    pub first: bool,
    pub locked: bool,
}

/// All pairs, locked ones included, in canonical order.
pub fn matched(round: &Round<'_>, solution: &Solution<Tiers>) -> Vec<Matched> {
    let free = solution.mate.iter().enumerate().filter(|(_, column)| **column != NONE).map(|(i, column)| {
        let place = round.columns[*column as usize];
        Matched { i: i as u32, j: place.group, first: place.first, locked: false }
    });
    let fixed = round.locked().into_iter().map(|(i, j, first)| Matched { i, j, first, locked: true });
    let mut all: Vec<Matched> = free.chain(fixed).collect();
    all.sort_unstable();
    all
}

fn proposed(round: &Round<'_>, pair: &Matched) -> ProposedPair {
    let instance = round.checked.instance();
    let score = round.prepared.score(pair.i as usize, pair.j as usize);
    ProposedPair {
        h: instance.households[pair.i as usize].id,
        g: instance.groups[pair.j as usize].id,
        u: score.u,
        v: score.v,
        w: score.w,
        locked: pair.locked,
    }
}

/// The objective of a set of pairs, and of those who wait.
pub fn totals(round: &Round<'_>, matched: &[Matched]) -> TierTotals {
    let mut sum = TierTotals::default();
    let mut out: BTreeSet<usize> = (0..round.prepared.households.len()).collect();
    for pair in matched {
        out.remove(&(pair.i as usize));
        sum.add(&round.pair_totals(pair.i as usize, pair.j as usize, pair.first), 1);
    }
    out.into_iter().for_each(|i| sum.add(&round.out_totals(i), 1));
    sum
}

fn hall_witness(round: &Round<'_>, hall: &proof::Hall) -> HallWitness {
    let instance = round.checked.instance();
    let groups: BTreeSet<u32> =
        hall.columns.iter().map(|column| round.columns[*column as usize].group).collect();
    HallWitness {
        households: hall.rows.iter().map(|row| instance.households[*row as usize].id).collect(),
        groups: groups.into_iter().map(|group| instance.groups[group as usize].id).collect(),
        places: hall.places as i64,
    }
}

fn metrics(round: &Round<'_>, problem: &Problem<Tiers>, matched: &[Matched]) -> Metrics {
    let instance = round.checked.instance();
    let score = |pair: &Matched| round.prepared.score(pair.i as usize, pair.j as usize);
    let mut lower: Vec<i64> = matched.iter().map(|pair| score(pair).lower()).collect();
    lower.sort_unstable();
    let under = |only_locked: bool| {
        let mut counts = [0; 3];
        for pair in matched.iter().filter(|pair| pair.locked || !only_locked) {
            for (count, one) in counts.iter_mut().zip(round.floors_under(&score(pair))) {
                *count += one;
            }
        }
        counts
    };
    let mean = |sum: i64, count: usize| if count == 0 { 0 } else { sum / count as i64 };
    let tenth = lower.len().div_ceil(10);
    let broken =
        |pair: &&Matched| pair.locked && round.prepared.violations(pair.i as usize, pair.j as usize) != 0;
    // Of a group with several places every pair is one edge, on its first open column.
    let is_pair = |row: usize| {
        let mut last = None;
        problem
            .edges(row)
            .filter(|(column, _)| {
                last.replace(round.columns[*column as usize].group)
                    != Some(round.columns[*column as usize].group)
            })
            .count() as i64
    };
    Metrics {
        households: instance.households.len() as i64,
        groups: instance.groups.len() as i64,
        places: instance.groups.iter().map(|group| group.places).sum(),
        feasible_pairs: (0..problem.rows()).map(is_pair).sum(),
        matched: matched.len() as i64,
        locked: round.locks.len() as i64,
        overridden: matched.iter().filter(broken).count() as i64,
        mean_u: mean(matched.iter().map(|pair| score(pair).u).sum(), matched.len()),
        mean_v: mean(matched.iter().map(|pair| score(pair).v).sum(), matched.len()),
        worst_tenth: mean(lower.iter().take(tenth).sum(), tenth),
        least: lower.first().copied().unwrap_or(0),
        under_floor: under(false),
        locked_under_floor: under(true),
        welfare: matched.iter().map(|pair| score(pair).w).sum(),
    }
}

/// The codes of the hard rules a pair breaks, by position in canonical order; empty = feasible.
pub fn broken_rules(round: &Round<'_>, i: usize, j: usize) -> Vec<&'static str> {
    feasibility::codes(round.prepared.violations(i, j))
}
