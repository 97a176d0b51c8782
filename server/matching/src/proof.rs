//! What proves a result: is the optimum the only one, and who was left out because places are missing.

use crate::{
    cost::Cost,
    residual::Residual,
    solve::{NONE, Problem, Solution},
};
use std::collections::BTreeSet;

/// Is there no other set of pairs with the same cost? Looks for a cycle of cost zero in the residual graph.
pub fn is_unique<C: Cost>(residual: &Residual<'_, C>, group: &[u32]) -> bool {
    let stands_for = merged(residual, group);
    let mut arcs = vec![Vec::new(); stands_for.len()];
    for node in 0..stands_for.len() as u32 {
        let from = stands_for[node as usize];
        residual.out_of(node, |other, cost| {
            let to = stands_for[other as usize];
            if cost == C::default() && to != from && !residual.stays(node, other) {
                arcs[from as usize].push(to);
            }
        });
    }
    !has_cycle(&arcs)
}

/// Nodes between which a place moves without any pair changing count as one: a half-full column and the terminal,
/// the first and the further places of a group that uses both.
fn merged<C: Cost>(residual: &Residual<'_, C>, group: &[u32]) -> Vec<u32> {
    let terminal = residual.terminal();
    let mut stands_for: Vec<u32> = (0..=terminal).collect();
    for column in (0..group.len() as u32).rev() {
        let node = residual.column_node(column) as usize;
        let load = residual.load(column);
        if load > 0 && load < residual.problem.room[column as usize] as usize {
            stands_for[node] = terminal;
        }
        let next = column as usize + 1;
        let twin = next < group.len() && group[next] == group[column as usize];
        if twin && load > 0 && residual.load(next as u32) > 0 {
            stands_for[node] = stands_for[node + 1];
        }
    }
    stands_for
}

/// Depth first with an own stack: grey nodes are on the way down.
fn has_cycle(arcs: &[Vec<u32>]) -> bool {
    let mut state = vec![0_u8; arcs.len()];
    for root in 0..arcs.len() {
        let mut stack = vec![(root, 0)];
        while let Some((node, next)) = stack.pop() {
            if next == 0 {
                if state[node] == 2 {
                    continue;
                }
                state[node] = 1;
            }
            match arcs[node].get(next) {
                None => state[node] = 2,
                Some(other) => {
                    stack.push((node, next + 1));
                    match state[*other as usize] {
                        1 => return true,
                        0 => stack.push((*other as usize, 0)),
                        _ => {}
                    }
                }
            }
        }
    }
    false
}

/// Rows that share too few places: the rows, the columns they can reach, and how many places those have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hall {
    pub rows: Vec<u32>,
    pub columns: Vec<u32>,
    pub places: u64,
}

/// The rows left out that have an edge, and everybody they compete with. `counts`: no row that may stay out.
pub fn hall<C: Cost>(problem: &Problem<C>, solution: &Solution<C>, counts: impl Fn(usize) -> bool) -> Hall {
    let mut occupants = vec![Vec::new(); problem.room.len()];
    for (row, column) in solution.mate.iter().enumerate() {
        if *column != NONE {
            occupants[*column as usize].push(row as u32);
        }
    }
    let left_out = |row: &u32| {
        let i = *row as usize;
        solution.mate[i] == NONE && counts(i) && problem.start[i] < problem.start[i + 1]
    };
    let mut rows: BTreeSet<u32> = (0..problem.rows() as u32).filter(left_out).collect();
    let mut columns = BTreeSet::new();
    let mut todo: Vec<u32> = rows.iter().copied().collect();
    while let Some(row) = todo.pop() {
        for (column, _) in problem.edges(row as usize) {
            if columns.insert(column) {
                let fresh = occupants[column as usize].iter().filter(|row| rows.insert(**row));
                todo.extend(fresh);
            }
        }
    }
    let places = columns.iter().map(|column| u64::from(problem.room[*column as usize])).sum();
    Hall { rows: rows.into_iter().collect(), columns: columns.into_iter().collect(), places }
}
