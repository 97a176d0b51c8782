//! A free row looks for a place: the shortest path to a column with room, or to a row of the tree that gives up its
//! place for its sink. Prices rise along the tree.

use super::{NONE, search::Search};
use crate::cost::Word;

/// Where a path ends.
#[derive(Clone, Copy)]
pub(super) enum End {
    Column(u32),
    Sink(u32),
}

/// The best end so far and its distance.
pub(super) type Best<W> = Option<(W, End)>;

impl<W: Word> Search<'_, W> {
    /// What the cheapest choice of a row costs at today's prices. `None`: it has no choice.
    pub(super) fn cheapest(&self, row: u32) -> Option<W> {
        let sink = self.graph.may_stay[row as usize].then(|| self.graph.sink[row as usize]);
        let edges = self.graph.edges(row).map(|(column, cost)| cost + self.rho[column as usize]);
        edges.chain(sink).min()
    }

    /// Gives a free row its place, or its sink.
    pub(super) fn place(&mut self, source: u32) {
        self.tree.clear();
        let Some(level) = self.cheapest(source) else { return };
        self.pi[source as usize] = level;
        let mut best: Best<W> = None;
        let mut at = W::default();
        self.reach_columns(source, at, &mut best);
        self.reach_all(&mut at, &mut best);
        if let Some((distance, end)) = best {
            self.raise(distance);
            self.flip(source, end);
        }
    }

    /// Grows the tree until the nearest end is certain.
    pub(super) fn reach_all(&mut self, at: &mut W, best: &mut Best<W>) {
        while let Some((column, distance)) = self.tree.take(best.map(|best| best.0), *at) {
            *at = distance;
            self.tree.columns.push(column);
            let mut row = self.head[column as usize];
            while row != NONE {
                self.reach_columns(row, *at, best);
                row = self.next[row as usize];
            }
        }
    }

    /// Looks at all edges of a row that the tree has reached.
    pub(super) fn reach_columns(&mut self, row: u32, at: W, best: &mut Best<W>) {
        self.tree.rows.push((row, at));
        let graph = self.graph;
        let base = at - self.pi[row as usize];
        if graph.may_stay[row as usize] {
            let out = base + graph.sink[row as usize];
            if best.is_none_or(|(end, _)| out < end) {
                *best = Some((out, End::Sink(row)));
            }
        }
        for (column, cost) in graph.edges(row) {
            let distance = base + cost + self.rho[column as usize];
            if best.is_some_and(|(end, _)| distance >= end) {
                continue;
            }
            if self.is_full(column) {
                self.tree.reach(column, distance, row, at);
            } else {
                self.tree.before[column as usize] = row;
                *best = Some((distance, End::Column(column)));
            }
        }
    }

    pub(super) fn raise(&mut self, end: W) {
        for (row, at) in &self.tree.rows {
            self.pi[*row as usize] = self.pi[*row as usize] + (end - *at);
        }
        for column in &self.tree.columns {
            let place = *column as usize;
            self.rho[place] = self.rho[place] + (end - self.tree.distance[place]);
        }
    }

    fn flip(&mut self, source: u32, end: End) {
        let mut column = match end {
            End::Column(column) => column,
            End::Sink(row) if row == source => return,
            End::Sink(row) => {
                let left = self.mate[row as usize];
                self.take(row);
                left
            }
        };
        loop {
            let row = self.tree.before[column as usize];
            if row == source {
                self.put(row, column);
                return;
            }
            let left = self.mate[row as usize];
            self.take(row);
            self.put(row, column);
            column = left;
        }
    }
}
