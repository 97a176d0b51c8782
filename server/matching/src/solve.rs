//! Minimum-cost assignment with optional rows and columns that hold several: shortest augmenting paths.
//!
//! Every row either takes a place in a column or stays out at the cost of its sink. The sink is implicit. The
//! result carries the dual values that prove it: `pi − rho ≤ cost`, `pi ≤ sink`, `rho ≥ 0`.

mod backward;
mod coarse;
pub mod core;
mod forward;
mod graph;
mod levels;
mod parts;
mod search;
mod shortlist;
mod start;
mod words;

use crate::cost::Cost;
use rayon::prelude::*;
use std::ops::ControlFlow;

/// "Nobody" and "nowhere".
pub const NONE: u32 = u32::MAX;

/// A sparse problem: the edges of row i are `start[i]..start[i + 1]`.
#[derive(Debug, Clone)]
pub struct Problem<C> {
    pub start: Vec<u32>,
    pub column: Vec<u32>,
    pub cost: Vec<C>,
    /// What it costs to leave a row out.
    pub sink: Vec<C>,
    /// Places of each column.
    pub room: Vec<u32>,
}

/// An optimum with its duals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solution<C> {
    /// Column of each row, or `NONE`.
    pub mate: Vec<u32>,
    pub pi: Vec<C>,
    pub rho: Vec<C>,
}

impl<C: Cost> Problem<C> {
    pub fn new(room: Vec<u32>) -> Self {
        Self { start: vec![0], column: Vec::new(), cost: Vec::new(), sink: Vec::new(), room }
    }

    /// Adds an edge to the row being written.
    pub fn push(&mut self, column: u32, cost: C) {
        self.column.push(column);
        self.cost.push(cost);
    }

    /// Closes the row being written.
    pub fn end_row(&mut self, sink: C) {
        self.start.push(self.column.len() as u32);
        self.sink.push(sink);
    }

    pub fn rows(&self) -> usize {
        self.sink.len()
    }

    /// The edges of a row.
    pub fn edges(&self, row: usize) -> impl Iterator<Item = (u32, C)> + '_ {
        let range = self.start[row] as usize..self.start[row + 1] as usize;
        self.column[range.clone()].iter().copied().zip(self.cost[range].iter().copied())
    }

    /// Cost of an edge that exists.
    pub fn cost_of(&self, row: usize, column: u32) -> Option<C> {
        self.edges(row).find(|(other, _)| *other == column).map(|(_, cost)| cost)
    }

    /// Total cost of an assignment.
    pub fn total(&self, mate: &[u32]) -> C {
        let mut sum = C::default();
        for (row, column) in mate.iter().enumerate() {
            let cost = if *column == NONE { Some(self.sink[row]) } else { self.cost_of(row, *column) };
            sum = sum + cost.unwrap_or_default();
        }
        sum
    }
}

/// Solves to optimality. `report(rows done)` is called between augmentations and may stop the work.
pub fn solve<C: Cost>(
    problem: &Problem<C>,
    report: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> ControlFlow<(), Solution<C>> {
    let Some(parts) = parts::parts(problem) else { return words::solve(problem, 0, report) };
    // The largest alone, so that it can be watched and stopped; the others side by side.
    let mut solved = vec![words::solve(&parts[0].problem, 0, report)?];
    let mut done = parts[0].problem.rows();
    for batch in parts[1..].chunks(BATCH) {
        report(done)?;
        let alone =
            |part: &parts::Part<C>| words::solve(&part.problem, 0, &mut |_| ControlFlow::Continue(()));
        for solution in batch.par_iter().map(alone).collect::<Vec<_>>() {
            solved.push(solution?);
        }
        done += batch.iter().map(|part| part.problem.rows()).sum::<usize>();
    }
    report(problem.rows())?;
    ControlFlow::Continue(parts::join(problem, &parts, solved))
}

/// Parts solved between two reports.
const BATCH: usize = 64;
