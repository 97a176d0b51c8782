//! Dense problems by the core method: solve on each row's and each column's best edges, price all edges with the
//! duals, add those that would be cheaper, repeat. Ends when no edge is left out wrongly, so it is exact.

use super::{NONE, Problem, Solution, solve};
use crate::cost::Cost;
use rayon::prelude::*;
use std::ops::ControlFlow;

/// Edges a row and a column bring to the first core.
const BY_ROW: usize = 24;
const BY_COLUMN: usize = 8;
/// Edges a row may add in one round, the worst offenders first.
const ADDED: usize = 12;
/// Below this a dense table is solved as it is.
pub const SMALL: usize = 200;

/// A full table of costs, row by row; staying out costs `sink`, every column has one place.
pub struct Table<'a, C> {
    pub rows: usize,
    pub columns: usize,
    pub cost: &'a [C],
    pub sink: C,
}

impl<'a, C: Cost> Table<'a, C> {
    fn row(&self, row: usize) -> &'a [C] {
        &self.cost[row * self.columns..(row + 1) * self.columns]
    }

    /// All edges, for small tables.
    fn whole(&self) -> Problem<C> {
        let mut problem = Problem::new(vec![1; self.columns]);
        for row in 0..self.rows {
            self.row(row).iter().enumerate().for_each(|(column, cost)| problem.push(column as u32, *cost));
            problem.end_row(self.sink);
        }
        problem
    }

    fn problem(&self, core: &[Vec<u32>]) -> Problem<C> {
        let mut problem = Problem::new(vec![1; self.columns]);
        for (row, columns) in core.iter().enumerate() {
            let costs = self.row(row);
            columns.iter().for_each(|column| problem.push(*column, costs[*column as usize]));
            problem.end_row(self.sink);
        }
        problem
    }

    /// The best columns of each row and the best rows of each column, sorted.
    fn first_core(&self) -> Vec<Vec<u32>> {
        let mut core: Vec<Vec<u32>> =
            (0..self.rows).into_par_iter().map(|row| smallest(self.row(row))).collect();
        // The eight cheapest rows of every column, in one pass over the table.
        let mut best: Vec<[(C, u32); BY_COLUMN]> = Vec::new();
        let mut limit: Vec<C> = Vec::new();
        for row in 0..self.rows {
            let costs = self.row(row);
            if row < BY_COLUMN {
                if row == 0 {
                    best = costs.iter().map(|cost| [(*cost, 0); BY_COLUMN]).collect();
                }
                costs.iter().zip(&mut best).for_each(|(cost, best)| best[row] = (*cost, row as u32));
                limit = best
                    .iter()
                    .map(|best| best[..=row].iter().map(|one| one.0).max().unwrap_or_default())
                    .collect();
                continue;
            }
            for (column, cost) in costs.iter().enumerate() {
                if *cost < limit[column] {
                    limit[column] = replace_worst(&mut best[column], (*cost, row as u32));
                }
            }
        }
        for (column, rows) in best.iter().enumerate() {
            rows[..BY_COLUMN.min(self.rows)]
                .iter()
                .for_each(|(_, row)| core[*row as usize].push(column as u32));
        }
        core.par_iter_mut().for_each(|columns| {
            columns.sort_unstable();
            columns.dedup();
        });
        core
    }

    /// Columns of a row that the duals say are too dear to leave out.
    fn violators(&self, row: usize, level: C, rho: &[C]) -> Vec<u32> {
        let mut found: Vec<(C, u32)> = Vec::new();
        for (column, (cost, price)) in self.row(row).iter().zip(rho).enumerate() {
            let value = *cost + *price;
            if value < level {
                found.push((value, column as u32));
            }
        }
        if found.len() > ADDED {
            found.select_nth_unstable(ADDED);
            found.truncate(ADDED);
        }
        found.into_iter().map(|(_, column)| column).collect()
    }
}

/// Puts an entry in place of the dearest; returns the new dearest.
fn replace_worst<C: Cost>(best: &mut [(C, u32); BY_COLUMN], entry: (C, u32)) -> C {
    let worst = (0..BY_COLUMN).max_by_key(|at| best[*at]).unwrap_or(0);
    best[worst] = entry;
    best.iter().map(|one| one.0).max().unwrap_or_default()
}

/// The columns of the smallest costs.
fn smallest<C: Cost>(costs: &[C]) -> Vec<u32> {
    if costs.len() <= BY_ROW {
        return (0..costs.len() as u32).collect();
    }
    let mut copy = costs.to_vec();
    let (_, limit, _) = copy.select_nth_unstable(BY_ROW - 1);
    let limit = *limit;
    let mut columns = Vec::with_capacity(BY_ROW);
    let mut level = Vec::new();
    for (column, cost) in costs.iter().enumerate() {
        if *cost < limit {
            columns.push(column as u32);
        } else if *cost == limit {
            level.push(column as u32);
        }
    }
    // Equal costs: spread over the columns instead of always the first, or all rows would want the same.
    let missing = BY_ROW - columns.len();
    let step = (level.len() / missing.max(1)).max(1);
    columns.extend(level.iter().step_by(step).take(missing));
    columns
}

/// Solves a full table.
pub fn solve_table<C: Cost>(
    table: &Table<'_, C>,
    report: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> ControlFlow<(), Solution<C>> {
    if table.rows.max(table.columns) < SMALL {
        return solve(&table.whole(), report);
    }
    let mut core = table.first_core();
    loop {
        let solution = solve(&table.problem(&core), report)?;
        let added: Vec<Vec<u32>> = (0..table.rows)
            .into_par_iter()
            .map(|row| table.violators(row, solution.pi[row], &solution.rho))
            .collect();
        if added.iter().all(Vec::is_empty) {
            return ControlFlow::Continue(solution);
        }
        for (columns, new) in core.iter_mut().zip(added) {
            columns.extend(new);
            columns.sort_unstable();
        }
    }
}

/// Does every row have a column?
pub fn is_complete<C>(solution: &Solution<C>) -> bool {
    solution.mate.iter().all(|column| *column != NONE)
}
