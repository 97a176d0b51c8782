//! The proof of optimality: dual values, slackness, uniqueness. Knows nothing of people.

use std::collections::BTreeSet;

/// A tier vector.
pub type Vector<const K: usize> = [i64; K];
/// "Stays out".
pub const NONE: u32 = u32::MAX;
/// Dual values beyond this could overflow and are refused.
const BOUND: i64 = 1 << 61;

/// Rows that take a place in a column at a cost, or stay out for nothing.
pub struct Lp<const K: usize> {
    /// Edges of row i: `start[i]..start[i + 1]`.
    pub start: Vec<u32>,
    pub column: Vec<u32>,
    pub cost: Vec<Vector<K>>,
    /// Places of each column, and the group it belongs to.
    pub room: Vec<u32>,
    pub owner: Vec<usize>,
    /// The column of each row.
    pub mate: Vec<u32>,
}

fn slack<const K: usize>(cost: &Vector<K>, pi: &Vector<K>, rho: &Vector<K>) -> Vector<K> {
    std::array::from_fn(|k| cost[k] - pi[k] + rho[k])
}

impl<const K: usize> Lp<K> {
    pub fn new(room: Vec<u32>, owner: Vec<usize>) -> Self {
        Self { start: vec![0], column: vec![], cost: vec![], room, owner, mate: vec![] }
    }

    pub fn push(&mut self, column: usize, cost: Vector<K>) {
        self.column.push(column as u32);
        self.cost.push(cost);
    }

    pub fn end_row(&mut self) {
        self.start.push(self.column.len() as u32);
    }

    fn edges(&self, row: usize) -> std::ops::Range<usize> {
        self.start[row] as usize..self.start[row + 1] as usize
    }

    /// How many pairs (row, group) there are.
    pub fn pairs(&self) -> usize {
        let owner = |edge: &usize| self.owner[self.column[*edge] as usize];
        let groups = |row| self.edges(row).map(|edge| owner(&edge)).collect::<BTreeSet<_>>().len();
        (0..self.mate.len()).map(groups).sum()
    }

    fn loads(&self) -> Vec<u32> {
        let mut loads = vec![0; self.room.len()];
        self.mate.iter().filter(|column| **column != NONE).for_each(|column| loads[*column as usize] += 1);
        loads
    }

    /// Feasible duals and complementary slackness prove that no assignment costs less.
    pub fn check(&self, pi: &[Vector<K>], rho: &[Vector<K>]) -> Result<(), (&'static str, usize)> {
        let zero = [0; K];
        let sizes = pi.len() == self.mate.len() && rho.len() == self.room.len();
        if !sizes || pi.iter().chain(rho).flatten().any(|value| value.abs() > BOUND) {
            return Err(("duals", 0));
        }
        let loads = self.loads();
        for (column, (price, room)) in rho.iter().zip(&self.room).enumerate() {
            if *price < zero
                || (*price > zero && (loads[column] < *room || *room == 0))
                || loads[column] > *room
            {
                return Err(("column", column));
            }
        }
        for (row, level) in pi.iter().enumerate() {
            let mut tight = self.mate[row] == NONE && *level == zero;
            for edge in self.edges(row) {
                let left = slack(&self.cost[edge], level, &rho[self.column[edge] as usize]);
                if left < zero {
                    return Err(("pair of row", row));
                }
                tight |= self.column[edge] == self.mate[row] && left == zero;
            }
            if !tight || *level > zero {
                return Err(("row", row));
            }
        }
        let dual = |k| {
            let paid: i128 = rho
                .iter()
                .zip(&self.room)
                .map(|(price, room)| i128::from(price[k]) * i128::from(*room))
                .sum();
            pi.iter().map(|level| i128::from(level[k])).sum::<i128>() - paid
        };
        let chosen = |row: &usize| self.edges(*row).find(|edge| self.column[*edge] == self.mate[*row]);
        let primal = |k| {
            (0..pi.len())
                .filter_map(|row| chosen(&row))
                .map(|edge| i128::from(self.cost[edge][k]))
                .sum::<i128>()
        };
        if (0..K).all(|k| dual(k) == primal(k)) { Ok(()) } else { Err(("objective", 0)) }
    }

    /// Another optimum exists exactly if the tight residual graph has a cycle: take away what has no way in.
    pub fn is_unique(&self, pi: &[Vector<K>], rho: &[Vector<K>]) -> bool {
        let (rows, end, loads) = (pi.len(), pi.len() + rho.len(), self.loads());
        // Places of one group that are used together are one node; a half-used column is one with the end.
        let mut node: Vec<usize> = (0..=end).collect();
        for column in (0..rho.len()).rev() {
            let twin = column + 1 < rho.len() && self.owner[column] == self.owner[column + 1];
            if loads[column] > 0 && loads[column] < self.room[column] {
                node[rows + column] = end;
            } else if twin && loads[column] > 0 && loads[column + 1] > 0 {
                node[rows + column] = node[rows + column + 1];
            }
        }
        let mut arcs = BTreeSet::new();
        for row in 0..rows {
            let mate = self.mate[row];
            let own = |column: usize| mate != NONE && self.owner[column] == self.owner[mate as usize];
            arcs.insert((node[if mate == NONE { end } else { rows + mate as usize }], row));
            if mate != NONE && pi[row] == [0; K] {
                arcs.insert((row, end));
            }
            for edge in self.edges(row) {
                let column = self.column[edge] as usize;
                if !own(column) && slack(&self.cost[edge], &pi[row], &rho[column]) == [0; K] {
                    arcs.insert((row, node[rows + column]));
                }
            }
        }
        for column in 0..rho.len() {
            if loads[column] < self.room[column] {
                arcs.insert((node[rows + column], end));
            } else if loads[column] > 0 && rho[column] == [0; K] {
                arcs.insert((end, node[rows + column]));
            }
        }
        arcs.retain(|(from, to)| from != to);
        let mut incoming = vec![0; end + 1];
        arcs.iter().for_each(|(_, to)| incoming[*to] += 1);
        let mut free: Vec<usize> = (0..=end).filter(|at| incoming[*at] == 0).collect();
        let mut removed = 0;
        while let Some(at) = free.pop() {
            for (_, to) in arcs.range((at, 0)..(at + 1, 0)) {
                removed += 1;
                incoming[*to] -= 1;
                if incoming[*to] == 0 {
                    free.push(*to);
                }
            }
        }
        removed == arcs.len()
    }

    /// Rows left out that have an edge, everybody who could make room for them, and the columns they share.
    pub fn competing(&self) -> (BTreeSet<usize>, BTreeSet<usize>) {
        let out = |row: &usize| self.mate[*row] == NONE && !self.edges(*row).is_empty();
        let mut rows: BTreeSet<usize> = (0..self.mate.len()).filter(out).collect();
        let mut columns = BTreeSet::new();
        let mut todo: Vec<usize> = rows.iter().copied().collect();
        while let Some(row) = todo.pop() {
            for edge in
                self.edges(row).filter(|edge| columns.insert(self.column[*edge] as usize)).collect::<Vec<_>>()
            {
                let inside = (0..self.mate.len()).filter(|other| self.mate[*other] == self.column[edge]);
                todo.extend(inside.filter(|other| rows.insert(*other)).collect::<Vec<_>>());
            }
        }
        (rows, columns)
    }
}
