//! What one word of the cost is minimised over: the edges that are tight in every word before it, the rows that may
//! still stay out, and the columns that must be full because an earlier word prices them.

use super::Problem;
use crate::cost::{Cost, Word};

/// Compressed rows: the edges of row i are `start[i]..start[i + 1]`.
pub(super) struct Graph<W> {
    pub(super) start: Vec<u32>,
    pub(super) column: Vec<u32>,
    pub(super) cost: Vec<W>,
    /// Where each edge stands in the problem.
    origin: Vec<u32>,
    /// What it costs to leave a row out, where it may be.
    pub(super) sink: Vec<W>,
    pub(super) may_stay: Vec<bool>,
    pub(super) room: Vec<u32>,
    /// Columns whose price may have any sign, because no place of theirs may be left free.
    pub(super) must_fill: Vec<bool>,
}

impl<W: Word> Graph<W> {
    /// Everything, with the first word of the cost.
    pub(super) fn of<C: Cost<Word = W>>(problem: &Problem<C>) -> Self {
        Self {
            start: problem.start.clone(),
            column: problem.column.clone(),
            cost: problem.cost.iter().map(|cost| cost.word(0)).collect(),
            origin: if C::WORDS > 1 { (0..problem.column.len() as u32).collect() } else { Vec::new() },
            sink: problem.sink.iter().map(|sink| sink.word(0)).collect(),
            may_stay: vec![true; problem.rows()],
            room: problem.room.clone(),
            must_fill: vec![false; problem.room.len()],
        }
    }

    pub(super) fn rows(&self) -> usize {
        self.sink.len()
    }

    pub(super) fn edges(&self, row: u32) -> impl Iterator<Item = (u32, W)> + '_ {
        let range = self.start[row as usize] as usize..self.start[row as usize + 1] as usize;
        self.column[range.clone()].iter().copied().zip(self.cost[range].iter().copied())
    }

    /// Has every choice the same cost, so that this word decides nothing?
    pub(super) fn is_level(&self) -> bool {
        let zero = W::default();
        self.cost.iter().all(|cost| *cost == zero) && self.sink.iter().all(|sink| *sink == zero)
    }

    /// Keeps what is tight under the duals of this word and takes the costs of word `next`.
    pub(super) fn narrow<C: Cost<Word = W>>(
        &mut self,
        problem: &Problem<C>,
        next: usize,
        pi: &[W],
        rho: &[W],
    ) {
        let mut kept = 0;
        let mut from = 0;
        for (row, level) in pi.iter().enumerate() {
            let until = self.start[row + 1] as usize;
            for edge in from..until {
                let column = self.column[edge];
                if self.cost[edge] + rho[column as usize] == *level {
                    self.column[kept] = column;
                    self.origin[kept] = self.origin[edge];
                    kept += 1;
                }
            }
            from = until;
            self.start[row + 1] = kept as u32;
            self.may_stay[row] &= self.sink[row] == *level;
        }
        self.column.truncate(kept);
        self.origin.truncate(kept);
        for (must_fill, price) in self.must_fill.iter_mut().zip(rho) {
            *must_fill |= *price != W::default();
        }
        self.take_word(problem, next);
    }

    /// Takes the costs of word `at` for the edges that are left.
    pub(super) fn take_word<C: Cost<Word = W>>(&mut self, problem: &Problem<C>, at: usize) {
        self.cost.clear();
        self.cost.extend(self.origin.iter().map(|edge| problem.cost[*edge as usize].word(at)));
        self.sink.iter_mut().zip(&problem.sink).for_each(|(sink, whole)| *sink = whole.word(at));
    }
}
