//! A start for a word with few levels, where bids decide nothing because many choices cost the same. Rows keep the
//! column they had after the word before if it is among their cheapest; what is left is matched along edges without
//! slack, many paths in one pass; then the levels of all free rows rise together to the nearest end, and again.

use super::{NONE, search::Search};
use crate::cost::Word;

/// Different costs of a word that count as few.
const LEVELS: usize = 16;
/// About so many edges are looked at to see whether they do.
const SAMPLE: usize = 1 << 12;
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
    /// Rows that were reached and not yet looked at.
    waits: Vec<bool>,
    /// Rows of the path that is being looked for.
    path: Vec<u32>,
}

impl<W: Word> Search<'_, W> {
    /// Has the word few levels, as far as a sample shows? Ties alone are no sign: the places of a group cost the same
    /// in any word. A wrong guess costs time only.
    pub(super) fn has_few_levels(&self) -> bool {
        let sinks = self.graph.sink.iter().zip(&self.graph.may_stay).filter(|(_, may_stay)| **may_stay);
        let mut known = Vec::with_capacity(LEVELS);
        let step = 1 + self.graph.cost.len() / SAMPLE;
        for cost in self.graph.cost.iter().step_by(step).chain(sinks.map(|(sink, _)| sink)) {
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
        let mut pass = Pass {
            ahead: start(),
            deeper: start(),
            seen: vec![0; columns],
            number: 0,
            path: Vec::new(),
            waits: vec![false; rows],
        };
        for _ in 0..RISES {
            // One pass at most: whether it left a path out, the rise sees sooner than a second one.
            if !self.keep(before) {
                self.augment(&mut pass);
            }
            if self.free.is_empty() {
                return;
            }
            self.rise(&mut pass);
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

    /// The levels of the free rows, and of all they reach without slack, rise to the nearest edge that leads on. They
    /// stay where they are if an end is reached without slack.
    fn rise(&mut self, pass: &mut Pass) {
        let Some(reached) = self.reached(pass) else { return };
        let mut nearest: Option<W> = None;
        for (row, least) in &reached.rows {
            if nearest.is_none_or(|nearest| *least < nearest) {
                nearest = self.ahead(*row, pass).chain(nearest).min();
            }
        }
        let Some(nearest) = nearest else { return };
        for (row, _) in &reached.rows {
            self.pi[*row as usize] = self.pi[*row as usize] + nearest;
        }
        for column in &reached.columns {
            self.rho[*column as usize] = self.rho[*column as usize] + nearest;
        }
    }

    /// How far it is from a row to its sink, and to the columns that this pass has not seen.
    fn ahead(&self, row: u32, pass: &Pass) -> impl Iterator<Item = W> {
        let level = self.pi[row as usize];
        let sink = self.graph.may_stay[row as usize].then(|| self.graph.sink[row as usize] - level);
        let edges = self.graph.edges(row).filter(|(column, _)| !pass.has_seen(*column));
        edges.map(move |(column, cost)| cost + self.rho[column as usize] - level).chain(sink)
    }

    /// All that the free rows reach without slack. `None`: an end is among it. Rows are looked at in their order,
    /// again and again, because that is how their edges lie in memory.
    fn reached(&self, pass: &mut Pass) -> Option<Reached<W>> {
        pass.number += 1;
        self.free.iter().for_each(|row| pass.waits[*row as usize] = true);
        let mut reached = Reached { rows: Vec::new(), columns: Vec::new() };
        let mut before = usize::MAX;
        while reached.rows.len() != before {
            before = reached.rows.len();
            for row in 0..self.graph.rows() as u32 {
                if std::mem::take(&mut pass.waits[row as usize]) && !self.reach_row(row, pass, &mut reached) {
                    pass.waits.fill(false);
                    return None;
                }
            }
        }
        Some(reached)
    }

    /// Looks at the edges of a row that was reached. No: an end is among them.
    fn reach_row(&self, row: u32, pass: &mut Pass, reached: &mut Reached<W>) -> bool {
        if self.may_stay_now(row) {
            return false;
        }
        let (level, none) = (self.pi[row as usize], W::default());
        let mut least =
            if self.graph.may_stay[row as usize] { self.graph.sink[row as usize] - level } else { none };
        for (column, cost) in self.graph.edges(row) {
            let slack = cost + self.rho[column as usize] - level;
            if slack > none {
                least = if least == none || slack < least { slack } else { least };
            } else if !pass.has_seen(column) {
                if !self.is_full(column) {
                    return false;
                }
                pass.seen[column as usize] = pass.number;
                reached.columns.push(column);
                let mut next = self.head[column as usize];
                while next != NONE {
                    pass.waits[next as usize] = true;
                    next = self.next[next as usize];
                }
            }
        }
        reached.rows.push((row, least));
        true
    }
}

/// Rows, each with its least slack that is not nothing (nothing: it has none), and full columns.
struct Reached<W> {
    rows: Vec<(u32, W)>,
    columns: Vec<u32>,
}

impl Pass {
    fn has_seen(&self, column: u32) -> bool {
        self.seen[column as usize] == self.number
    }
}
