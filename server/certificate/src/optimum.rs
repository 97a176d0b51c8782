//! The proof of optimality: dual values, slackness, uniqueness. Knows nothing of people.

use std::collections::BTreeSet;

/// A cost in K words, of which the first that differs decides.
pub type Vector<const K: usize> = [i64; K];

/// Rows that each take one edge to a column. Columns 2g and 2g + 1 belong together; the last means "stays out".
#[derive(Default)]
pub struct Lp<const K: usize> {
    /// Edges of row i: `start[i]..start[i + 1]`.
    pub start: Vec<usize>,
    pub column: Vec<u32>,
    pub cost: Vec<Vector<K>>,
    /// Places of each column, and how many are taken.
    pub room: Vec<u32>,
    pub load: Vec<u32>,
    /// The edge each row takes.
    pub mate: Vec<usize>,
}

impl<const K: usize> Lp<K> {
    /// An edge of the row that is being filled; a column without places has none.
    pub fn add(&mut self, column: usize, cost: Vector<K>) {
        if self.room[column] > 0 {
            self.column.push(column as u32);
            self.cost.push(cost);
        }
    }

    fn slack(&self, edge: usize, pi: &Vector<K>, rho: &[Vector<K>]) -> Vector<K> {
        let (cost, price) = (&self.cost[edge], &rho[self.column[edge] as usize]);
        std::array::from_fn(|k| cost[k] + price[k] - pi[k])
    }

    /// Feasible duals and complementary slackness: then both objectives are equal and nothing costs less.
    /// The error names the first row or column that is wrong.
    pub fn check(&self, pi: &[Vector<K>], rho: &[Vector<K>]) -> Result<(), String> {
        let sizes = pi.len() == self.mate.len() && rho.len() == self.room.len();
        if !sizes || pi.iter().chain(rho).flatten().any(|value| value.unsigned_abs() > 1 << 61) {
            return Err("a list".into());
        }
        let is_fair = |c: usize| {
            let is_full = self.load[c] == self.room[c] && self.load[c] > 0;
            self.load[c] <= self.room[c] && rho[c] >= [0; K] && (is_full || rho[c] == [0; K])
        };
        if let Some(column) = (0..rho.len()).find(|column| !is_fair(*column)) {
            return Err(format!("column {column}"));
        }
        for (row, level) in pi.iter().enumerate() {
            let edges = self.start[row]..self.start[row + 1];
            // The first word alone, without a branch: negative if it is anywhere, and how often it decides nothing.
            let (mut negative, mut even) = (0, 0);
            for (cost, column) in self.cost[edges.clone()].iter().zip(&self.column[edges.clone()]) {
                let first = cost[0] + rho[*column as usize][0] - level[0];
                negative |= first;
                even += i64::from(first == 0);
            }
            let is_tight = self.slack(self.mate[row], level, rho) == [0; K];
            let decided = K == 1 || even == 1;
            let rest = || edges.clone().all(|edge| self.slack(edge, level, rho) >= [0; K]);
            if negative < 0 || !is_tight || !(decided || rest()) {
                return Err(format!("row {row}"));
            }
        }
        Ok(())
    }

    /// Another optimum exists exactly if rows can move along edges without slack in a circle: take away every
    /// column without a way in until nothing or a circle is left.
    pub fn is_unique(&self, pi: &[Vector<K>], rho: &[Vector<K>]) -> bool {
        let out = self.room.len() - 1;
        let half = |c: usize| 0 < self.load[c] && self.load[c] < self.room[c];
        let both = |c: usize| self.load[c] > 0 && self.load[c ^ 1] > 0;
        // A half-used column is one with the end; places of one group used side by side are one.
        let node = |c: usize| match c {
            _ if half(c) || both(c) && half(c ^ 1) => out,
            _ if both(c) => c | 1,
            _ => c,
        };
        let mut arcs = BTreeSet::new();
        for c in (0..out).filter(|c| node(*c) != out) {
            arcs.extend((self.load[c] < self.room[c]).then_some((node(c), out)));
            arcs.extend((self.load[c] > 0 && rho[c] == [0; K]).then_some((out, node(c))));
        }
        for (row, mate) in self.mate.iter().enumerate() {
            let from = self.column[*mate] as usize;
            let edges = self.start[row]..self.start[row + 1];
            let others = edges.filter(|edge| self.slack(*edge, &pi[row], rho) == [0; K]);
            let others = others.map(|edge| self.column[edge] as usize);
            arcs.extend(others.filter(|to| to / 2 != from / 2).map(|to| (node(from), node(to))));
        }
        let mut ways_in = vec![0; out + 1];
        arcs.iter().for_each(|(_, to)| ways_in[*to] += 1);
        let mut free: Vec<usize> = (0..=out).filter(|at| ways_in[*at] == 0).collect();
        let mut taken = 0;
        while let Some(at) = free.pop() {
            taken += 1;
            for (_, to) in arcs.range((at, 0)..(at + 1, 0)) {
                ways_in[*to] -= 1;
                free.extend((ways_in[*to] == 0).then_some(*to));
            }
        }
        taken == out + 1
    }
}
