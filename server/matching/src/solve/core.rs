//! Dense problems by the core method: solve on each row's and each column's best edges, price all edges with the
//! duals, add those that would be cheaper, go on from there. Ends when no edge is left out wrongly, so it is exact.

use super::{Problem, Solution, coarse::Coarse, graph::Graph, search::Search, solve};
use rayon::prelude::*;
use std::ops::ControlFlow;

/// Edges a row brings to the first core.
const BY_ROW: usize = 24;
/// Edges a row may add in one round, the worst offenders first.
const ADDED: usize = 12;
/// Below this a dense table is solved as it is.
pub const SMALL: usize = 200;

/// A full table of costs, row by row; staying out costs `sink`, every column has one place.
pub struct Table<'a> {
    pub rows: usize,
    pub columns: usize,
    pub cost: &'a [i64],
    pub sink: i64,
}

impl<'a> Table<'a> {
    fn row(&self, row: usize) -> &'a [i64] {
        &self.cost[row * self.columns..(row + 1) * self.columns]
    }

    /// All edges, for small tables.
    fn whole(&self) -> Problem<i64> {
        let mut problem = Problem::new(vec![1; self.columns]);
        for row in 0..self.rows {
            self.row(row).iter().enumerate().for_each(|(column, cost)| problem.push(column as u32, *cost));
            problem.end_row(self.sink);
        }
        problem
    }

    fn graph(&self, core: &[Vec<u32>]) -> Graph<i64> {
        let mut problem = Problem::new(vec![1; self.columns]);
        for (row, columns) in core.iter().enumerate() {
            let costs = self.row(row);
            columns.iter().for_each(|column| problem.push(*column, costs[*column as usize]));
            problem.end_row(self.sink);
        }
        Graph::of(&problem)
    }

    /// The best columns of each row and the best rows of each column, sorted.
    fn first_core(&self, coarse: &Coarse) -> Vec<Vec<u32>> {
        let best = |row| coarse.smallest(row, BY_ROW);
        let mut core: Vec<Vec<u32>> = (0..self.rows).into_par_iter().map(best).collect();
        for (column, rows) in coarse.best_rows().into_iter().enumerate() {
            rows.into_iter().for_each(|(_, row)| core[row as usize].push(column as u32));
        }
        core.par_iter_mut().for_each(|columns| {
            columns.sort_unstable();
            columns.dedup();
        });
        core
    }

    /// Columns that are cheaper for a row than its level at these duals, for every row where `is_due`.
    fn violators(&self, coarse: &Coarse, solution: &Solution<i64>, is_due: &[bool]) -> Vec<Vec<u32>> {
        let prices = coarse.prices(&solution.rho);
        let worst = |row: usize| {
            if !is_due[row] {
                return Vec::new();
            }
            let mut found = coarse.cheaper(row, self.row(row), &prices, solution.pi[row]);
            if found.len() > ADDED {
                found.select_nth_unstable(ADDED);
                found.truncate(ADDED);
            }
            found.into_iter().map(|(_, column)| column).collect()
        };
        (0..self.rows).into_par_iter().map(worst).collect()
    }
}

/// Solves a full table.
pub fn solve_table(
    table: &Table<'_>,
    report: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> ControlFlow<(), Solution<i64>> {
    if table.rows.max(table.columns) < SMALL || table.rows.min(table.columns) == 0 {
        return solve(&table.whole(), report);
    }
    let coarse = Coarse::of(table.cost, table.columns);
    let mut core = table.first_core(&coarse);
    let mut graph = table.graph(&core);
    let mut search = Search::new(&graph);
    search.start();
    search.complete(report)?;
    let mut solution = search.finish();
    let mut is_due = vec![true; table.rows];
    loop {
        let added = table.violators(&coarse, &solution, &is_due);
        if added.iter().all(Vec::is_empty) {
            return ControlFlow::Continue(solution);
        }
        for (columns, new) in core.iter_mut().zip(&added) {
            columns.extend(new);
        }
        graph = table.graph(&core);
        let before = solution.clone();
        let mut search = Search::resume(&graph, solution, &added);
        search.complete(report)?;
        solution = search.finish();
        // All other rows were in order at the duals before: a row can only miss an edge now if its level rose, if a
        // price fell, or if it had more to add than it might.
        let fell = solution.rho.iter().zip(&before.rho).any(|(now, before)| now < before);
        for (row, due) in is_due.iter_mut().enumerate() {
            *due = fell || solution.pi[row] > before.pi[row] || added[row].len() >= ADDED;
        }
    }
}
