//! A start close to the optimum: an auction. Every row bids for its cheapest column and raises the price until its
//! second choice is as good, and a step more. The step shrinks from sweep to sweep; in the last it is nothing, so
//! that what is matched then is tight. Whatever is left or wrong is ended by shortest paths.

use super::{
    NONE,
    search::Search,
    shortlist::{Choice, Shortlists},
};
use crate::cost::Word;

/// The steps, as parts of the middle spread of a row's costs.
const STEPS: [i64; 3] = [20, 200, 2000];
/// Bids a sweep may take for each row.
const BIDS: usize = 16;

impl<W: Word> Search<'_, W> {
    /// Runs the sweeps. Leaves the rows without a place or sink in `free`.
    pub(super) fn start(&mut self) {
        let zero = W::default();
        let spread = self.spread();
        let mut shortlists = Shortlists::new(self.graph);
        for step in STEPS.map(|part| spread.part(part)).into_iter().filter(|step| *step > zero) {
            self.sweep(step, &mut shortlists);
        }
        self.free = self.sweep(zero, &mut shortlists);
    }

    /// The middle one of the rows' differences between dearest and cheapest edge.
    fn spread(&self) -> W {
        let spread = |row: u32| {
            let costs = || self.graph.edges(row).map(|(_, cost)| cost);
            costs().max().zip(costs().min()).map(|(dearest, cheapest)| dearest - cheapest)
        };
        let mut spreads: Vec<W> = (0..self.graph.rows() as u32).filter_map(spread).collect();
        let middle = spreads.len() / 2;
        if spreads.is_empty() { W::default() } else { *spreads.select_nth_unstable(middle).1 }
    }

    /// All rows bid anew at today's prices. Returns those that got neither a place nor their sink.
    fn sweep(&mut self, step: W, shortlists: &mut Shortlists<W>) -> Vec<u32> {
        let rows = self.graph.rows() as u32;
        self.mate.fill(NONE);
        self.head.fill(NONE);
        self.load.fill(0);
        let mut queue: Vec<u32> = (0..rows).rev().collect();
        let mut left = Vec::new();
        let mut budget = BIDS * queue.len();
        while let Some(row) = queue.pop() {
            budget = budget.saturating_sub(1);
            if budget == 0 {
                left.push(row);
                continue;
            }
            let choice = shortlists.choice(self.graph, &self.rho, row);
            match self.bid(row, choice, step) {
                Some(other) if other == row => left.push(row),
                Some(ousted) => queue.push(ousted),
                None => {}
            }
        }
        left
    }

    /// A row takes its best column. Returns the row that has to look again: one pushed out, or the row itself.
    fn bid(&mut self, row: u32, choice: Choice<W>, step: W) -> Option<u32> {
        let Choice { best, column, second } = choice;
        self.pi[row as usize] = best;
        if column == NONE {
            return None;
        }
        let place = column as usize;
        let single = self.graph.room[place] == 1;
        let level = if single { second.map_or(best, |second| second + step) } else { best };
        let ousted = if self.is_full(column) {
            if level == best {
                return Some(row);
            }
            let ousted = self.head[place];
            self.take(ousted);
            Some(ousted)
        } else {
            None
        };
        self.rho[place] = self.rho[place] + (level - best);
        self.pi[row as usize] = level;
        self.put(row, column);
        ousted
    }
}
