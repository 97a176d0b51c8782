//! The search: a bounded augmenting row reduction first, then one shortest path for each row that is still free.

use super::{NONE, Problem, Solution};
use crate::cost::Cost;
use std::{cmp::Reverse, collections::BinaryHeap};

pub(super) struct Search<'a, C> {
    problem: &'a Problem<C>,
    mate: Vec<u32>,
    pi: Vec<C>,
    rho: Vec<C>,
    /// Rows in a column: a list through `next`.
    head: Vec<u32>,
    next: Vec<u32>,
    load: Vec<u32>,
    // Of the current path:
    distance: Vec<C>,
    before: Vec<u32>,
    mark: Vec<u32>,
    round: u32,
    heap: BinaryHeap<Reverse<(C, u32)>>,
    touched_rows: Vec<(u32, C)>,
    touched_columns: Vec<u32>,
}

/// Where a path ends.
#[derive(Clone, Copy)]
enum End {
    Column(u32),
    Sink(u32),
}

impl<'a, C: Cost> Search<'a, C> {
    pub(super) fn new(problem: &'a Problem<C>) -> Self {
        let (rows, columns) = (problem.rows(), problem.room.len());
        Self {
            problem,
            mate: vec![NONE; rows],
            pi: vec![C::default(); rows],
            rho: vec![C::default(); columns],
            head: vec![NONE; columns],
            next: vec![NONE; rows],
            load: vec![0; columns],
            distance: vec![C::default(); columns],
            before: vec![NONE; columns],
            mark: vec![0; columns],
            round: 0,
            heap: BinaryHeap::new(),
            touched_rows: Vec::new(),
            touched_columns: Vec::new(),
        }
    }

    pub(super) fn finish(self) -> Solution<C> {
        Solution { mate: self.mate, pi: self.pi, rho: self.rho }
    }

    fn put(&mut self, row: u32, column: u32) {
        self.mate[row as usize] = column;
        self.next[row as usize] = self.head[column as usize];
        self.head[column as usize] = row;
        self.load[column as usize] += 1;
    }

    fn take(&mut self, row: u32) {
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

    fn is_full(&self, column: u32) -> bool {
        self.load[column as usize] >= self.problem.room[column as usize]
    }

    /// Cheapest and second cheapest choice of a row at today's prices. The sink is a choice too.
    fn two_best(&self, row: u32) -> (C, u32, Option<C>) {
        let mut best = (self.problem.sink[row as usize], NONE);
        let mut second: Option<C> = None;
        for (column, cost) in self.problem.edges(row as usize) {
            let price = cost + self.rho[column as usize];
            if price < best.0 {
                second = Some(best.0);
                best = (price, column);
            } else if second.is_none_or(|second| price < second) {
                second = Some(price);
            }
        }
        (best.0, best.1, second)
    }

    /// Each row takes its best column and raises the price to its second best. Two sweeps; what is left over is
    /// returned and waits for a path.
    pub(super) fn reduce_rows(&mut self) -> Vec<u32> {
        let rows = self.problem.rows() as u32;
        let mut todo: Vec<u32> = (0..rows).collect();
        for _ in 0..2 {
            let mut left = Vec::new();
            let mut queue: Vec<u32> = todo.iter().rev().copied().collect();
            // Bounded: a row that pushes another out may hand on the work only so often.
            let mut budget = 4 * queue.len();
            while let Some(row) = queue.pop() {
                if budget == 0 {
                    left.push(row);
                    continue;
                }
                budget -= 1;
                match self.bid(row) {
                    Some(other) if other == row => left.push(row),
                    Some(ousted) => queue.push(ousted),
                    None => {}
                }
            }
            todo = left;
        }
        todo
    }

    /// A row takes its best column. Returns the row that has to look again: one pushed out, or the row itself.
    fn bid(&mut self, row: u32) -> Option<u32> {
        let (best, column, second) = self.two_best(row);
        if column == NONE {
            self.pi[row as usize] = best;
            return None;
        }
        let single = self.problem.room[column as usize] == 1;
        if !self.is_full(column) {
            // An unfilled column keeps price 0; with one place it is filled now and may become dearer.
            let raise = if single { second } else { None };
            self.settle(row, column, best, raise);
            return None;
        }
        let second = second.filter(|second| single && *second > best);
        if second.is_none() {
            self.pi[row as usize] = best;
            return Some(row);
        }
        let ousted = self.head[column as usize];
        self.take(ousted);
        self.settle(row, column, best, second);
        Some(ousted)
    }

    fn settle(&mut self, row: u32, column: u32, best: C, raise: Option<C>) {
        let level = raise.unwrap_or(best);
        self.rho[column as usize] = self.rho[column as usize] + (level - best);
        self.pi[row as usize] = level;
        self.put(row, column);
    }

    /// One Dijkstra from a free row to the nearest free place or sink, then the flip.
    pub(super) fn augment(&mut self, source: u32) {
        self.round += 1;
        self.heap.clear();
        self.touched_rows.clear();
        self.touched_columns.clear();
        let (level, _, _) = self.two_best(source);
        self.pi[source as usize] = level;
        let mut best: Option<(C, End)> = None;
        self.scan(source, C::default(), &mut best);
        while let Some(Reverse((distance, column))) = self.heap.pop() {
            if best.is_some_and(|(end, _)| distance >= end) {
                break;
            }
            if distance > self.distance[column as usize] {
                continue;
            }
            if !self.is_full(column) {
                best = Some((distance, End::Column(column)));
                break;
            }
            self.touched_columns.push(column);
            let mut row = self.head[column as usize];
            while row != NONE {
                self.scan(row, distance, &mut best);
                row = self.next[row as usize];
            }
        }
        if let Some((distance, end)) = best {
            self.reprice(distance);
            self.flip(source, end);
        }
    }

    /// Looks at all edges of a row that the tree has reached.
    fn scan(&mut self, row: u32, at: C, best: &mut Option<(C, End)>) {
        self.touched_rows.push((row, at));
        let problem = self.problem;
        let base = at - self.pi[row as usize];
        let out = base + problem.sink[row as usize];
        if best.is_none_or(|(end, _)| out < end) {
            *best = Some((out, End::Sink(row)));
        }
        let own = self.mate[row as usize];
        let range = problem.start[row as usize] as usize..problem.start[row as usize + 1] as usize;
        for edge in range {
            let column = problem.column[edge];
            let place = column as usize;
            let distance = base + problem.cost[edge] + self.rho[place];
            if column == own || best.is_some_and(|(end, _)| distance >= end) {
                continue;
            }
            if self.mark[place] != self.round || distance < self.distance[place] {
                self.mark[place] = self.round;
                self.distance[place] = distance;
                self.before[place] = row;
                self.heap.push(Reverse((distance, column)));
            }
        }
    }

    fn reprice(&mut self, end: C) {
        for (row, at) in &self.touched_rows {
            self.pi[*row as usize] = self.pi[*row as usize] + (end - *at);
        }
        for column in &self.touched_columns {
            let place = *column as usize;
            self.rho[place] = self.rho[place] + (end - self.distance[place]);
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
            let row = self.before[column as usize];
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
