//! A priced column with room looks for a row: the shortest path to a row that stays out, or to a column whose price
//! falls to nothing, so that its place may be left free. Prices fall along the tree.

use super::{NONE, graph::Graph, search::Search};
use crate::cost::Word;

/// The edges of each column: `start[j]..start[j + 1]`, with the row and the cost.
pub(super) struct ByColumn<W> {
    start: Vec<u32>,
    edge: Vec<(u32, W)>,
    /// The row that would leave a column of the tree.
    mover: Vec<u32>,
}

impl<W: Word> Graph<W> {
    pub(super) fn by_column(&self) -> ByColumn<W> {
        let mut start = vec![0_u32; self.room.len() + 1];
        self.column.iter().for_each(|column| start[*column as usize + 1] += 1);
        for column in 0..self.room.len() {
            start[column + 1] += start[column];
        }
        let mut at = start.clone();
        let mut edge = vec![(0, W::default()); self.column.len()];
        for row in 0..self.rows() as u32 {
            for (column, cost) in self.edges(row) {
                edge[at[column as usize] as usize] = (row, cost);
                at[column as usize] += 1;
            }
        }
        let mover = vec![NONE; self.room.len()];
        ByColumn { start, edge, mover }
    }
}

/// Where a path ends.
#[derive(Clone, Copy)]
enum End {
    /// This column, reached, takes the row, which stayed out.
    Row(u32, u32),
    /// A place of this column stays free.
    Column(u32),
}

type Best<W> = Option<(W, End)>;

impl<W: Word> Search<'_, W> {
    /// Fills one place of a column, or takes its price to nothing.
    pub(super) fn fill(&mut self, source: u32, by_column: &mut ByColumn<W>) {
        self.tree.clear();
        let mut best: Best<W> = None;
        let mut at = W::default();
        self.tree.reach(source, at, NONE, at);
        while let Some((column, distance)) = self.tree.take(best.map(|best| best.0), at) {
            at = distance;
            self.tree.columns.push(column);
            self.reach_rows(column, at, by_column, &mut best);
        }
        if let Some((distance, end)) = best {
            self.lower(distance);
            self.flip_back(source, end, by_column);
        }
    }

    /// Looks at all edges of a column that the tree has reached. The node of a matched row is its column.
    fn reach_rows(&mut self, column: u32, at: W, by_column: &mut ByColumn<W>, best: &mut Best<W>) {
        let place = column as usize;
        if !self.graph.must_fill[place] {
            let free = at + self.rho[place];
            if best.is_none_or(|(end, _)| free < end) {
                *best = Some((free, End::Column(column)));
            }
        }
        let base = at + self.rho[place];
        for edge in by_column.start[place]..by_column.start[place + 1] {
            let (row, cost) = by_column.edge[edge as usize];
            let distance = base + cost - self.pi[row as usize];
            if best.is_some_and(|(end, _)| distance >= end) {
                continue;
            }
            let mate = self.mate[row as usize];
            if mate == NONE {
                *best = Some((distance, End::Row(row, column)));
            } else if self.tree.reach(mate, distance, column, at) {
                by_column.mover[mate as usize] = row;
            }
        }
    }

    fn lower(&mut self, end: W) {
        for column in &self.tree.columns {
            let place = *column as usize;
            let fall = end - self.tree.distance[place];
            self.rho[place] = self.rho[place] - fall;
            let mut row = self.head[place];
            while row != NONE {
                self.pi[row as usize] = self.pi[row as usize] - fall;
                row = self.next[row as usize];
            }
        }
    }

    fn flip_back(&mut self, source: u32, end: End, by_column: &ByColumn<W>) {
        let mut column = match end {
            End::Column(column) => column,
            End::Row(row, column) => {
                self.put(row, column);
                column
            }
        };
        while column != source {
            let (row, to) = (by_column.mover[column as usize], self.tree.before[column as usize]);
            self.take(row);
            self.put(row, to);
            column = to;
        }
    }
}
