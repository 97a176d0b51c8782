//! Connected parts of a problem, solved side by side and put together in the order of their rows.

use super::{NONE, Problem, Solution};
use crate::cost::Cost;

/// A part: its rows and columns in the whole, and the problem among them.
pub(super) struct Part<C> {
    rows: Vec<u32>,
    columns: Vec<u32>,
    pub(super) problem: Problem<C>,
}

/// The parts that have an edge, largest first. `None`: there is only one.
pub(super) fn parts<C: Cost>(problem: &Problem<C>) -> Option<Vec<Part<C>>> {
    if is_one(problem) {
        return None;
    }
    let (rows, columns) = (problem.rows(), problem.room.len());
    let mut leader: Vec<u32> = (0..(rows + columns) as u32).collect();
    for row in 0..rows {
        for (column, _) in problem.edges(row) {
            let (a, b) = (find(&mut leader, row as u32), find(&mut leader, rows as u32 + column));
            leader[a.max(b) as usize] = a.min(b);
        }
    }
    let mut number = vec![NONE; rows];
    let mut list: Vec<Part<C>> = Vec::new();
    let mut place = vec![NONE; columns];
    for row in (0..rows).filter(|row| problem.start[*row] < problem.start[*row + 1]) {
        let top = find(&mut leader, row as u32) as usize;
        if number[top] == NONE {
            number[top] = list.len() as u32;
            list.push(Part { rows: Vec::new(), columns: Vec::new(), problem: Problem::new(Vec::new()) });
        }
        list[number[top] as usize].rows.push(row as u32);
    }
    if list.len() < 2 {
        return None;
    }
    for part in &mut list {
        for row in &part.rows {
            for (column, cost) in problem.edges(*row as usize) {
                if place[column as usize] == NONE {
                    place[column as usize] = part.columns.len() as u32;
                    part.columns.push(column);
                    part.problem.room.push(problem.room[column as usize]);
                }
                part.problem.push(place[column as usize], cost);
            }
            part.problem.end_row(problem.sink[*row as usize]);
        }
    }
    list.sort_by_key(|part| (std::cmp::Reverse(part.rows.len()), part.rows[0]));
    Some(list)
}

/// Edges of a row that are looked at first: where everything hangs together, so few nearly always show it.
const FIRST: u32 = 8;

/// Do a few edges of each row show that there is only one part?
fn is_one<C: Cost>(problem: &Problem<C>) -> bool {
    let mut leader: Vec<u32> = (0..problem.rows() as u32).collect();
    let mut owner = vec![NONE; problem.room.len()];
    let mut parts = problem.start.windows(2).filter(|two| two[0] < two[1]).count();
    for at in 0..FIRST {
        for row in 0..problem.rows() {
            let edge = problem.start[row] + at;
            if edge >= problem.start[row + 1] {
                continue;
            }
            let owner = &mut owner[problem.column[edge as usize] as usize];
            if *owner == NONE {
                *owner = row as u32;
                continue;
            }
            let (a, b) = (find(&mut leader, *owner), find(&mut leader, row as u32));
            leader[a.max(b) as usize] = a.min(b);
            parts -= usize::from(a != b);
        }
        if parts < 2 {
            return true;
        }
    }
    false
}

fn find(leader: &mut [u32], mut node: u32) -> u32 {
    while leader[node as usize] != node {
        leader[node as usize] = leader[leader[node as usize] as usize];
        node = leader[node as usize];
    }
    node
}

/// One solution from those of the parts. Rows without an edge stay out.
pub(super) fn join<C: Cost>(
    problem: &Problem<C>,
    parts: &[Part<C>],
    solved: Vec<Solution<C>>,
) -> Solution<C> {
    let mut whole = Solution {
        mate: vec![NONE; problem.rows()],
        pi: problem.sink.clone(),
        rho: vec![C::default(); problem.room.len()],
    };
    for (part, solution) in parts.iter().zip(solved) {
        for (at, row) in part.rows.iter().enumerate() {
            let mate = solution.mate[at];
            whole.mate[*row as usize] = if mate == NONE { NONE } else { part.columns[mate as usize] };
            whole.pi[*row as usize] = solution.pi[at];
        }
        for (at, column) in part.columns.iter().enumerate() {
            whole.rho[*column as usize] = solution.rho[at];
        }
    }
    whole
}
