//! The state of a search in one word. At all times the duals are feasible, every matched edge is tight and every row
//! that stays out is at its sink. What is missing until the end: rows that are still free, and columns that are
//! priced but have room. `forward` ends the first, `backward` the second.

use super::{NONE, Solution, graph::Graph};
use crate::cost::Word;
use std::{cmp::Reverse, collections::BinaryHeap, ops::ControlFlow};

pub(super) struct Search<'a, W> {
    pub(super) graph: &'a Graph<W>,
    pub(super) mate: Vec<u32>,
    pub(super) pi: Vec<W>,
    pub(super) rho: Vec<W>,
    /// Rows in a column: a list through `next`.
    pub(super) head: Vec<u32>,
    pub(super) next: Vec<u32>,
    pub(super) load: Vec<u32>,
    /// Rows that have neither a place nor their sink.
    pub(super) free: Vec<u32>,
    pub(super) tree: Tree<W>,
}

/// What one shortest path knows. Marks make it valid for one round, so nothing is cleared between paths.
pub(super) struct Tree<W> {
    pub(super) distance: Vec<W>,
    pub(super) before: Vec<u32>,
    mark: Vec<u32>,
    round: u32,
    pub(super) heap: BinaryHeap<Reverse<(W, u32)>>,
    /// Columns at the distance the search stands at: they need no heap.
    pub(super) near: Vec<u32>,
    pub(super) rows: Vec<(u32, W)>,
    pub(super) columns: Vec<u32>,
}

impl<W: Word> Tree<W> {
    fn new(nodes: usize) -> Self {
        Self {
            distance: vec![W::default(); nodes],
            before: vec![NONE; nodes],
            mark: vec![0; nodes],
            round: 0,
            heap: BinaryHeap::new(),
            near: Vec::new(),
            rows: Vec::new(),
            columns: Vec::new(),
        }
    }

    pub(super) fn clear(&mut self) {
        self.round += 1;
        self.heap.clear();
        self.near.clear();
        self.rows.clear();
        self.columns.clear();
    }

    /// Notes a way to a node if it is the shortest so far. `at`: the distance the search stands at.
    pub(super) fn reach(&mut self, node: u32, distance: W, from: u32, at: W) -> bool {
        let place = node as usize;
        if self.mark[place] == self.round && self.distance[place] <= distance {
            return false;
        }
        self.mark[place] = self.round;
        self.distance[place] = distance;
        self.before[place] = from;
        if distance == at {
            self.near.push(node)
        } else {
            self.heap.push(Reverse((distance, node)))
        }
        true
    }

    /// The nearest node that was not taken yet, closer than `end`.
    pub(super) fn take(&mut self, end: Option<W>, at: W) -> Option<(u32, W)> {
        if let Some(node) = self.near.pop() {
            return end.is_none_or(|end| at < end).then_some((node, at));
        }
        while let Some(Reverse((distance, node))) = self.heap.pop() {
            if end.is_some_and(|end| distance >= end) {
                return None;
            }
            if distance == self.distance[node as usize] {
                return Some((node, distance));
            }
        }
        None
    }
}

impl<'a, W: Word> Search<'a, W> {
    pub(super) fn new(graph: &'a Graph<W>) -> Self {
        let (rows, columns) = (graph.rows(), graph.room.len());
        Self {
            graph,
            mate: vec![NONE; rows],
            pi: vec![W::default(); rows],
            rho: vec![W::default(); columns],
            head: vec![NONE; columns],
            next: vec![NONE; rows],
            load: vec![0; columns],
            free: Vec::new(),
            tree: Tree::new(columns),
        }
    }

    /// Goes on from an optimum of the same graph without the edges that some rows were given since.
    pub(super) fn resume(graph: &'a Graph<W>, solution: Solution<W>, given: &[Vec<u32>]) -> Self {
        let mut search = Self::new(graph);
        (search.pi, search.rho) = (solution.pi, solution.rho);
        for (row, column) in (0..).zip(solution.mate) {
            if column != NONE {
                search.put(row, column);
            }
        }
        for row in (0..graph.rows() as u32).filter(|row| !given[*row as usize].is_empty()) {
            let Some(level) = search.cheapest(row).filter(|level| *level < search.pi[row as usize]) else {
                continue;
            };
            search.pi[row as usize] = level;
            if search.mate[row as usize] != NONE {
                search.take(row);
            }
            search.free.push(row);
        }
        search
    }

    pub(super) fn finish(self) -> Solution<W> {
        Solution { mate: self.mate, pi: self.pi, rho: self.rho }
    }

    pub(super) fn put(&mut self, row: u32, column: u32) {
        self.mate[row as usize] = column;
        self.next[row as usize] = self.head[column as usize];
        self.head[column as usize] = row;
        self.load[column as usize] += 1;
    }

    pub(super) fn take(&mut self, row: u32) {
        let column = self.mate[row as usize] as usize;
        self.mate[row as usize] = NONE;
        self.load[column] -= 1;
        if self.head[column] == row {
            self.head[column] = self.next[row as usize];
            return;
        }
        let mut at = self.head[column];
        while self.next[at as usize] != row {
            at = self.next[at as usize];
        }
        self.next[at as usize] = self.next[row as usize];
    }

    pub(super) fn is_full(&self, column: u32) -> bool {
        self.load[column as usize] >= self.graph.room[column as usize]
    }

    /// Has the column a place that may not be left free at its price?
    fn lacks(&self, column: u32) -> bool {
        let priced = self.graph.must_fill[column as usize] || self.rho[column as usize] > W::default();
        priced && !self.is_full(column)
    }

    /// Ends what is missing, one shortest path after the other. `report(rows done)` may stop the work.
    pub(super) fn complete(&mut self, report: &mut dyn FnMut(usize) -> ControlFlow<()>) -> ControlFlow<()> {
        let mut free = std::mem::take(&mut self.free);
        free.sort_unstable();
        let settled = self.graph.rows() - free.len();
        for (done, row) in free.into_iter().enumerate() {
            report(settled + done)?;
            self.place(row);
        }
        let lacking: Vec<u32> = (0..self.head.len() as u32).filter(|column| self.lacks(*column)).collect();
        if !lacking.is_empty() {
            let mut by_column = self.graph.by_column();
            for column in lacking {
                while self.lacks(column) {
                    report(self.graph.rows())?;
                    self.fill(column, &mut by_column);
                }
            }
        }
        ControlFlow::Continue(())
    }
}
