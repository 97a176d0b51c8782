//! The residual graph of an optimum: what would change, and at what price, if one pair were forbidden or forced.
//!
//! Nodes: rows, then columns, then one terminal T for "free place" and "stays out". Reduced costs are never
//! negative, so Dijkstra gives the exact price of a change.

use crate::{
    cost::Cost,
    solve::{NONE, Problem, Solution},
};
use std::{cmp::Reverse, collections::BinaryHeap};

pub struct Residual<'a, C> {
    pub problem: &'a Problem<C>,
    pub solution: &'a Solution<C>,
    /// Column-wise copy of the edges.
    start: Vec<u32>,
    row: Vec<u32>,
    cost: Vec<C>,
    occupants: Vec<Vec<u32>>,
    /// Group of each column: the columns of one group are one thing to a participant.
    group: &'a [u32],
}

/// Distances from (or, backwards, to) a node, and the neighbour towards it.
pub struct Tree<C> {
    pub distance: Vec<Option<C>>,
    pub via: Vec<u32>,
}

/// A change of the optimum: its exact price, and the new column of every row that moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<C> {
    pub price: C,
    pub moves: Vec<(u32, u32)>,
}

impl<'a, C: Cost> Residual<'a, C> {
    pub fn new(problem: &'a Problem<C>, solution: &'a Solution<C>, group: &'a [u32]) -> Self {
        let columns = problem.room.len();
        let mut start = vec![0_u32; columns + 1];
        for column in &problem.column {
            start[*column as usize + 1] += 1;
        }
        for column in 0..columns {
            start[column + 1] += start[column];
        }
        let mut at = start.clone();
        let mut row = vec![0; problem.column.len()];
        let mut cost = vec![C::default(); problem.column.len()];
        for i in 0..problem.rows() {
            for (column, price) in problem.edges(i) {
                let slot = at[column as usize] as usize;
                row[slot] = i as u32;
                cost[slot] = price;
                at[column as usize] += 1;
            }
        }
        let mut occupants = vec![Vec::new(); columns];
        for (i, column) in solution.mate.iter().enumerate() {
            if *column != NONE {
                occupants[*column as usize].push(i as u32);
            }
        }
        Self { problem, solution, start, row, cost, occupants, group }
    }

    pub fn rows(&self) -> usize {
        self.problem.rows()
    }

    pub fn terminal(&self) -> u32 {
        (self.rows() + self.problem.room.len()) as u32
    }

    pub fn column_node(&self, column: u32) -> u32 {
        self.rows() as u32 + column
    }

    pub fn load(&self, column: u32) -> usize {
        self.occupants[column as usize].len()
    }

    fn has_room(&self, column: u32) -> bool {
        self.load(column) < self.problem.room[column as usize] as usize
    }

    /// Does the column belong to the group the row is matched to?
    pub fn is_own_group(&self, row: u32, column: u32) -> bool {
        let mate = self.solution.mate[row as usize];
        mate != NONE && self.group[mate as usize] == self.group[column as usize]
    }

    /// Arcs out of a node, with reduced costs.
    pub fn out_of(&self, node: u32, mut arc: impl FnMut(u32, C)) {
        let rows = self.rows() as u32;
        let (pi, rho, zero) = (&self.solution.pi, &self.solution.rho, C::default());
        if node < rows {
            let i = node as usize;
            for (column, cost) in self.problem.edges(i) {
                if column != self.solution.mate[i] {
                    arc(rows + column, cost - pi[i] + rho[column as usize]);
                }
            }
            if self.solution.mate[i] != NONE {
                arc(self.terminal(), self.problem.sink[i] - pi[i]);
            }
        } else if node < self.terminal() {
            let column = node - rows;
            for row in &self.occupants[column as usize] {
                arc(*row, zero);
            }
            if self.has_room(column) {
                arc(self.terminal(), zero);
            }
        } else {
            for (row, mate) in self.solution.mate.iter().enumerate() {
                if *mate == NONE {
                    arc(row as u32, zero);
                }
            }
            for (column, occupants) in self.occupants.iter().enumerate() {
                if !occupants.is_empty() {
                    arc(rows + column as u32, rho[column]);
                }
            }
        }
    }

    /// Arcs into a node, with reduced costs.
    fn into(&self, node: u32, mut arc: impl FnMut(u32, C)) {
        let rows = self.rows() as u32;
        let (pi, rho, zero) = (&self.solution.pi, &self.solution.rho, C::default());
        if node < rows {
            let mate = self.solution.mate[node as usize];
            arc(if mate == NONE { self.terminal() } else { rows + mate }, zero);
        } else if node < self.terminal() {
            let column = node - rows;
            let range = self.start[column as usize] as usize..self.start[column as usize + 1] as usize;
            for (row, cost) in self.row[range.clone()].iter().zip(&self.cost[range]) {
                if column != self.solution.mate[*row as usize] {
                    arc(*row, *cost - pi[*row as usize] + rho[column as usize]);
                }
            }
            if self.load(column) > 0 {
                arc(self.terminal(), rho[column as usize]);
            }
        } else {
            for (row, mate) in self.solution.mate.iter().enumerate() {
                if *mate != NONE {
                    arc(row as u32, self.problem.sink[row] - pi[row]);
                }
            }
            for column in 0..self.problem.room.len() as u32 {
                if self.has_room(column) {
                    arc(rows + column, zero);
                }
            }
        }
    }

    /// Does an arc from a row to a column leave the row with the group it has?
    pub fn stays(&self, row: u32, node: u32) -> bool {
        let rows = self.rows() as u32;
        row < rows && node >= rows && node < self.terminal() && self.is_own_group(row, node - rows)
    }

    /// Dijkstra from a node, or towards it when `backwards`. With `until` it stops there, and the source, which is
    /// then a row, may not stay with its group.
    pub fn tree(&self, from: u32, until: Option<u32>, backwards: bool) -> Tree<C> {
        let nodes = self.terminal() as usize + 1;
        let mut tree = Tree { distance: vec![None; nodes], via: vec![NONE; nodes] };
        let mut done = vec![false; nodes];
        let mut heap = BinaryHeap::from([Reverse((C::default(), from))]);
        tree.distance[from as usize] = Some(C::default());
        while let Some(Reverse((distance, node))) = heap.pop() {
            if std::mem::replace(&mut done[node as usize], true) {
                continue;
            }
            if until == Some(node) {
                break;
            }
            let visit = |other: u32, cost: C| {
                if node == from && until.is_some() && self.stays(node, other) {
                    return;
                }
                let reached = distance + cost;
                let known = &mut tree.distance[other as usize];
                if known.is_none_or(|known| reached < known) {
                    *known = Some(reached);
                    tree.via[other as usize] = node;
                    heap.push(Reverse((reached, other)));
                }
            };
            if backwards { self.into(node, visit) } else { self.out_of(node, visit) }
        }
        tree
    }

    /// The best change if a matched row may not have its group any more.
    pub fn forbid(&self, row: u32) -> Option<Change<C>> {
        let mate = self.solution.mate[row as usize];
        let target = self.column_node(mate);
        let tree = self.tree(row, Some(target), false);
        let price = tree.distance[target as usize]?;
        let mut nodes = vec![target];
        while nodes.last() != Some(&row) {
            nodes.push(tree.via[*nodes.last()? as usize]);
        }
        nodes.reverse();
        Some(Change { price, moves: self.moves(&nodes) })
    }

    /// The tree that prices every forced partner of a row.
    pub fn towards(&self, row: u32) -> Tree<C> {
        self.tree(row, None, true)
    }

    /// The best change if a row must have this group, given `towards(row)`. `None`: no such edge.
    pub fn force(&self, row: u32, group: u32, towards: &Tree<C>) -> Option<Change<C>> {
        let (pi, rho) = (self.solution.pi[row as usize], &self.solution.rho);
        let mut best: Option<(C, u32)> = None;
        for (column, cost) in self.problem.edges(row as usize) {
            let node = self.column_node(column) as usize;
            if self.group[column as usize] == group
                && let Some(rest) = towards.distance[node]
            {
                let price = cost - pi + rho[column as usize] + rest;
                if best.is_none_or(|(least, _)| price < least) {
                    best = Some((price, column));
                }
            }
        }
        let (price, column) = best?;
        let mut nodes = vec![row, self.column_node(column)];
        while *nodes.last()? != row {
            nodes.push(towards.via[*nodes.last()? as usize]);
        }
        Some(Change { price, moves: self.moves(&nodes) })
    }

    /// Reads the new columns off a path.
    fn moves(&self, nodes: &[u32]) -> Vec<(u32, u32)> {
        let rows = self.rows() as u32;
        let step = |two: &[u32]| {
            let column = || {
                if two[1] == self.terminal() { NONE } else { two[1] - rows }
            };
            (two[0] < rows).then(|| (two[0], column()))
        };
        nodes.windows(2).filter_map(step).collect()
    }
}
