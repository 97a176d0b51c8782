//! A start for a word with few levels, where bids decide nothing because many choices cost the same. Rows keep the
//! column they had after the word before if it is among their cheapest; what is left is matched along edges without
//! slack, many paths in one pass; then the levels of all free rows rise together to the nearest end, and again.

use super::{NONE, forward::Best, search::Search};
use crate::cost::Word;

/// Different costs of a word that count as few.
const LEVELS: usize = 16;
/// So many passes and rises there may be; after that the rows that are left go one by one.
const RISES: usize = 256;

/// What the passes know of each row and column.
struct Pass {
    /// The next edge of a row that may lead to a column with room: it only moves on until levels rise.
    ahead: Vec<u32>,
    /// The next edge of a row to go deeper along, in this pass.
    deeper: Vec<u32>,
    /// The pass in which a column was last seen.
    seen: Vec<u32>,
    number: u32,
    /// Rows of the path that is being looked for.
    path: Vec<u32>,
}

impl<W: Word> Search<'_, W> {
    /// Has the word few levels? Ties alone are no sign: the places of a group cost the same in any word.
    pub(super) fn has_few_levels(&self) -> bool {
        let sinks = self.graph.sink.iter().zip(&self.graph.may_stay).filter(|(_, may_stay)| **may_stay);
        let mut known = Vec::with_capacity(LEVELS);
        for cost in self.graph.cost.iter().chain(sinks.map(|(sink, _)| sink)) {
            if !known.contains(cost) {
                if known.len() == LEVELS {
                    return false;
                }
                known.push(*cost);
            }
        }
        true
    }

    /// Matches as many as a few rises allow. `before`: the mates after the word before. Leaves the others in `free`.
    pub(super) fn start_level(&mut self, before: &[u32]) {
        let rows = self.graph.rows();
        for row in 0..rows as u32 {
            if let Some(level) = self.cheapest(row) {
                self.pi[row as usize] = level;
                self.free.push(row);
            }
        }
        let columns = self.graph.room.len();
        let start = || self.graph.start[..rows].to_vec();
        let mut pass =
            Pass { ahead: start(), deeper: start(), seen: vec![0; columns], number: 0, path: Vec::new() };
        for _ in 0..RISES {
            // One pass at most: whether it left a path out, the rise sees sooner than a second one.
            if !self.keep(before) {
                self.augment(&mut pass);
            }
            if self.free.is_empty() {
                return;
            }
            self.rise();
            pass.ahead.copy_from_slice(&self.graph.start[..rows]);
        }
    }

    /// Free rows go back to where they were, where that has no slack. Says whether any did.
    fn keep(&mut self, before: &[u32]) -> bool {
        let mut free = self.free.clone();
        free.retain(|row| {
            let column = before[*row as usize];
            if column == NONE {
                return !self.may_stay_now(*row);
            }
            let level = self.pi[*row as usize];
            let is_tight = |edge: (u32, W)| edge.0 == column && edge.1 + self.rho[column as usize] == level;
            if self.is_full(column) || !self.graph.edges(*row).any(is_tight) {
                return true;
            }
            self.put(*row, column);
            false
        });
        let some = free.len() < self.free.len();
        self.free = free;
        some
    }

    fn may_stay_now(&self, row: u32) -> bool {
        self.graph.may_stay[row as usize] && self.graph.sink[row as usize] == self.pi[row as usize]
    }

    /// One pass of paths without slack; no two share a column.
    fn augment(&mut self, pass: &mut Pass) {
        let mut free = std::mem::take(&mut self.free);
        pass.number += 1;
        pass.deeper.copy_from_slice(&self.graph.start[..self.graph.rows()]);
        free.retain(|row| !self.find(*row, pass));
        self.free = free;
    }

    /// Looks for a path from a free row, depth first, and flips it.
    fn find(&mut self, source: u32, pass: &mut Pass) -> bool {
        pass.path.clear();
        pass.path.push(source);
        while let Some(row) = pass.path.last().copied() {
            if let Some(end) = self.end_at(row, &mut pass.ahead[row as usize]) {
                self.flip_path(&mut pass.path, end);
                return true;
            }
            match self.next_column(row, pass) {
                Some(column) => pass.path.push(self.head[column as usize]),
                None => self.back(&mut pass.path),
            }
        }
        false
    }

    /// A column with room, or `NONE` for the row's sink, where that has no slack.
    fn end_at(&self, row: u32, ahead: &mut u32) -> Option<u32> {
        let until = self.graph.start[row as usize + 1];
        while *ahead < until {
            let column = self.graph.column[*ahead as usize];
            if !self.is_full(column) && self.is_tight(row, *ahead) {
                return Some(column);
            }
            *ahead += 1;
        }
        self.may_stay_now(row).then_some(NONE)
    }

    fn is_tight(&self, row: u32, edge: u32) -> bool {
        let column = self.graph.column[edge as usize];
        self.graph.cost[edge as usize] + self.rho[column as usize] == self.pi[row as usize]
    }

    /// The next full column that this pass has not seen.
    fn next_column(&self, row: u32, pass: &mut Pass) -> Option<u32> {
        let until = self.graph.start[row as usize + 1];
        let edge = &mut pass.deeper[row as usize];
        while *edge < until {
            let (at, column) = (*edge, self.graph.column[*edge as usize]);
            *edge += 1;
            let seen = &mut pass.seen[column as usize];
            if *seen != pass.number && self.head[column as usize] != NONE && self.is_tight(row, at) {
                *seen = pass.number;
                return Some(column);
            }
        }
        None
    }

    /// A dead end: to the next row of the same column, or a step back where there is none.
    fn back(&self, path: &mut Vec<u32>) {
        let row = path.pop().unwrap_or(NONE);
        if !path.is_empty() && self.next[row as usize] != NONE {
            path.push(self.next[row as usize]);
        }
    }

    fn flip_path(&mut self, path: &mut Vec<u32>, end: u32) {
        let mut to = end;
        while let Some(row) = path.pop() {
            let left = self.mate[row as usize];
            if left != NONE {
                self.take(row);
            }
            if to != NONE {
                self.put(row, to);
            }
            to = left;
        }
    }

    /// The levels of all free rows rise until one of them reaches an end.
    fn rise(&mut self) {
        self.tree.clear();
        let mut best: Best<W> = None;
        let mut at = W::default();
        let free = std::mem::take(&mut self.free);
        for source in &free {
            self.reach_columns(*source, at, &mut best);
            if best.is_some_and(|(distance, _)| distance == at) {
                break;
            }
        }
        self.free = free;
        self.reach_all(&mut at, &mut best);
        if let Some((distance, _)) = best {
            self.raise(distance);
        }
    }
}
