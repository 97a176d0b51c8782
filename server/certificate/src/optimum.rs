//! The proof of optimality: dual values, slackness, uniqueness. Knows nothing of people.

use std::collections::BTreeSet;

/// A tier vector.
pub type Vector<const K: usize> = [i64; K];
/// "Stays out".
pub const NONE: u32 = u32::MAX;

/// Rows that take a place in a column at a cost, or stay out for nothing. Columns 2g and 2g + 1 belong together.
#[derive(Default)]
pub struct Lp<const K: usize> {
    /// Edges of row i: `start[i]..start[i + 1]`.
    pub start: Vec<u32>,
    pub column: Vec<u32>,
    pub cost: Vec<Vector<K>>,
    /// Places of each column, and how many are taken.
    pub room: Vec<u32>,
    pub load: Vec<u32>,
    /// The column of each row.
    pub mate: Vec<u32>,
}

fn slack<const K: usize>(cost: &Vector<K>, pi: &Vector<K>, rho: &Vector<K>) -> Vector<K> {
    std::array::from_fn(|k| cost[k] - pi[k] + rho[k])
}

impl<const K: usize> Lp<K> {
    pub fn edges(&self, row: usize) -> std::ops::Range<usize> {
        self.start[row] as usize..self.start[row + 1] as usize
    }

    /// Feasible duals and complementary slackness: then both objectives are equal and nothing costs less.
    pub fn check(&self, pi: &[Vector<K>], rho: &[Vector<K>]) -> Result<(), (&'static str, usize)> {
        let zero = [0; K];
        let sizes = pi.len() == self.mate.len() && rho.len() == self.room.len();
        if !sizes || pi.iter().chain(rho).flatten().any(|value| value.unsigned_abs() > 1 << 61) {
            return Err(("list", 0));
        }
        for (column, price) in rho.iter().enumerate() {
            let (load, room) = (self.load[column], self.room[column]);
            if load > room || *price < zero || (*price > zero && (load < room || room == 0)) {
                return Err(("column", column));
            }
        }
        for (row, level) in pi.iter().enumerate() {
            let mut tight = self.mate[row] == NONE && *level == zero;
            let mut least = *level <= zero;
            for edge in self.edges(row) {
                let left = slack(&self.cost[edge], level, &rho[self.column[edge] as usize]);
                least &= left >= zero;
                tight |= self.column[edge] == self.mate[row] && left == zero;
            }
            if !(tight && least) {
                return Err(("row", row));
            }
        }
        Ok(())
    }

    /// Another optimum exists exactly if the tight residual graph has a cycle: take away what has no way in.
    pub fn is_unique(&self, pi: &[Vector<K>], rho: &[Vector<K>]) -> bool {
        let (rows, end, zero) = (pi.len(), pi.len() + rho.len(), [0; K]);
        // A half-used column is one with the end; places of one group used side by side are one.
        let half = |c: usize| 0 < self.load[c] && self.load[c] < self.room[c];
        let node = |c: usize| match c ^ 1 {
            _ if half(c) => end,
            twin if self.load[c] > 0 && self.load[twin] > 0 => {
                if half(twin) {
                    end
                } else {
                    rows + c.max(twin)
                }
            }
            _ => rows + c,
        };
        let mut arcs = BTreeSet::new();
        for (row, mate) in self.mate.iter().enumerate() {
            arcs.insert((if *mate == NONE { end } else { node(*mate as usize) }, row));
            arcs.extend((*mate != NONE && pi[row] == zero).then_some((row, end)));
            for edge in self.edges(row) {
                let column = self.column[edge];
                if column / 2 != mate / 2 && slack(&self.cost[edge], &pi[row], &rho[column as usize]) == zero
                {
                    arcs.insert((row, node(column as usize)));
                }
            }
        }
        arcs.extend((0..rho.len()).filter(|c| self.load[*c] < self.room[*c]).map(|c| (node(c), end)));
        arcs.extend((0..rho.len()).filter(|c| self.load[*c] > 0 && rho[*c] == zero).map(|c| (end, node(c))));
        arcs.retain(|(from, to)| from != to);
        let mut incoming = vec![0; end + 1];
        arcs.iter().for_each(|(_, to)| incoming[*to] += 1);
        let mut free: Vec<usize> = (0..=end).filter(|at| incoming[*at] == 0).collect();
        let mut removed = 0;
        while let Some(at) = free.pop() {
            for (_, to) in arcs.range((at, 0)..(at + 1, 0)) {
                removed += 1;
                incoming[*to] -= 1;
                free.extend((incoming[*to] == 0).then_some(*to));
            }
        }
        removed == arcs.len()
    }
}
