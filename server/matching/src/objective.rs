//! The round as one assignment problem: rows are households, columns are places, costs are tier vectors.
//!
//! Every group has two columns, 2g for its first place, which carries the bonus of T1b, and 2g + 1 for the others.
//! Locked pairs are taken out: their household has no edge left and their place is gone.

use crate::{
    cost::{Lex, Tiers},
    feasibility::EXCLUDED,
    id::{Id, Seed},
    instance::{Lock, check::Checked},
    prepared::Prepared,
    problem::Refused,
    score::Score,
    solve::Problem,
};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A column of the problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    pub group: u32,
    pub first: bool,
}

/// Everything a run computes on.
#[derive(Debug, Clone)]
pub struct Round<'a> {
    pub checked: &'a Checked,
    pub prepared: Prepared,
    /// Bits of one packed counter.
    pub bits: u32,
    pub columns: Vec<Column>,
    /// (household, group) of every lock, in canonical order.
    pub locks: Vec<(u32, u32)>,
    previous: BTreeSet<(u32, u32)>,
    floors: [i64; 3],
    kappa: i64,
    /// What waiting is worth to each household; 0: its match counts in T1, as always.
    waits: Vec<i64>,
    /// May anybody wait? Then only groups that must get a household now count in T1b.
    some_wait: bool,
}

impl<'a> Round<'a> {
    pub fn of(checked: &'a Checked) -> Result<Self, Refused> {
        let instance = checked.instance();
        let prepared = Prepared::of(checked)?;
        let groups = 0..instance.groups.len() as u32;
        let columns = groups.flat_map(|group| [true, false].map(|first| Column { group, first })).collect();
        let bits = packed_bits(instance.households.len(), instance.groups.len())?;
        let at = |h, g| Some((checked.household(h)? as u32, checked.group(g)? as u32));
        let waits: Vec<i64> = instance.households.iter().map(|one| instance.rulebook.waits(one)).collect();
        let round = Self {
            some_wait: waits.iter().any(|worth| *worth > 0),
            waits,
            prepared,
            bits,
            columns,
            locks: instance.locks.iter().filter_map(|lock| at(lock.h, lock.g)).collect(),
            previous: instance.previous.iter().filter_map(|pair| at(pair.h, pair.g)).collect(),
            floors: instance.rulebook.floors,
            kappa: instance.rulebook.kappa,
            checked,
        };
        round.check_overrides(&instance.locks)?;
        Ok(round)
    }

    /// A lock on a forbidden pair needs a reason.
    fn check_overrides(&self, locks: &[Lock]) -> Result<(), Refused> {
        for (row, ((i, j), lock)) in self.locks.iter().zip(locks).enumerate() {
            let broken = self.prepared.violations(*i as usize, *j as usize);
            let given = lock.reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
            if broken != 0 && !given {
                let rules = crate::feasibility::codes(broken).join(" ");
                let text =
                    format!("household {} and group {} break {rules}: a reason is needed", lock.h, lock.g);
                return Err(Refused::row("locks", row, "override", text));
            }
        }
        Ok(())
    }

    /// What pair (i, j) adds to the objective. `first`: on the group's first place.
    pub fn tiers(&self, i: usize, j: usize, first: bool) -> Tiers {
        self.words(i, j, &self.prepared.score(i, j), first)
    }

    /// The same where the score is known.
    fn words(&self, i: usize, j: usize, score: &Score, first: bool) -> Tiers {
        let instance = self.checked.instance();
        let class = |class: i64| -(1_i64 << (self.bits * (3 - class) as u32));
        let (t2, t3) = self.scored(i, j, score);
        Lex([
            if self.waits[i] == 0 { class(instance.households[i].class) } else { 0 },
            if first && self.counts(j) { class(instance.groups[j].class) } else { 0 },
            t2,
            t3,
            lottery(&instance.seed, instance.households[i].id, instance.groups[j].id),
        ])
    }

    /// What it is worth to household i to stay without a group. Not 0 only where the rulebook holds back.
    pub fn waits(&self, i: usize) -> i64 {
        self.waits[i]
    }

    /// Does group j count in T1b? If households may wait, a group that need not have one now may wait too.
    pub fn counts(&self, j: usize) -> bool {
        !self.some_wait || self.checked.instance().groups[j].class == 1
    }

    /// κ for a pair that was published before.
    pub fn continuity(&self, i: usize, j: usize) -> i64 {
        if self.previous.contains(&(i as u32, j as u32)) { self.kappa } else { 0 }
    }

    pub fn floors_under(&self, score: &Score) -> [i64; 3] {
        self.floors.map(|floor| i64::from(score.lower() < floor))
    }

    /// Places that are left beside the locks, for each column.
    pub fn rooms(&self) -> Vec<u32> {
        let mut taken: BTreeMap<u32, i64> = BTreeMap::new();
        for (_, group) in &self.locks {
            *taken.entry(*group).or_default() += 1;
        }
        let room = |column: &Column| {
            let places = self.checked.instance().groups[column.group as usize].places;
            let taken = taken.get(&column.group).copied().unwrap_or(0);
            let left = if column.first { 1 - taken.min(1) } else { places - 1 - (taken - 1).max(0) };
            left as u32
        };
        self.columns.iter().map(room).collect()
    }

    /// The locked pairs with `true` where the pair holds its group's first place.
    pub fn locked(&self) -> Vec<(u32, u32, bool)> {
        let mut seen = BTreeSet::new();
        self.locks.iter().map(|(i, j)| (*i, *j, seen.insert(*j))).collect()
    }

    /// The sparse problem over all feasible pairs that are not locked.
    pub fn problem(&self) -> Problem<Tiers> {
        let room = self.rooms();
        let locked: BTreeSet<u32> = self.locks.iter().map(|(i, _)| *i).collect();
        let edges = |i: usize| {
            let mut row = Vec::new();
            if !locked.contains(&(i as u32)) {
                let scores = self.prepared.scores(i);
                (0..self.prepared.groups.len()).for_each(|j| self.edges(&room, &scores, &mut row, i, j));
            }
            row
        };
        let rows: Vec<Vec<(u32, Tiers)>> =
            (0..self.prepared.households.len()).into_par_iter().map(edges).collect();
        let mut problem = Problem::new(room);
        for (row, waits) in rows.into_iter().zip(&self.waits) {
            row.into_iter().for_each(|(column, cost)| problem.push(column, cost));
            problem.end_row(Lex([0, 0, 0, -waits, 0]));
        }
        problem
    }

    fn edges(
        &self,
        room: &[u32],
        scores: impl Fn(usize) -> Score,
        row: &mut Vec<(u32, Tiers)>,
        i: usize,
        j: usize,
    ) {
        let (first, further) = (2 * j, 2 * j + 1);
        if room[first] + room[further] == 0 || !self.prepared.allows(i, j) {
            return;
        }
        let with_bonus = self.words(i, j, &scores(j), true);
        if room[first] > 0 {
            row.push((first as u32, with_bonus));
        }
        if room[further] > 0 {
            let mut without = with_bonus;
            without.0[1] = 0;
            row.push((further as u32, without));
        }
    }

    /// Writes this round's floors and welfare into a problem whose edges and lottery stay as they are.
    pub fn rescore(&self, problem: &mut Problem<Tiers>) {
        for i in 0..problem.rows() {
            let scores = self.prepared.scores(i);
            let mut last = None;
            for edge in problem.start[i] as usize..problem.start[i + 1] as usize {
                let j = problem.column[edge] as usize / 2;
                let (t2, t3) = match last {
                    Some((group, t2, t3)) if group == j => (t2, t3),
                    _ => self.scored(i, j, &scores(j)),
                };
                last = Some((j, t2, t3));
                problem.cost[edge].0[2] = t2;
                problem.cost[edge].0[3] = t3;
            }
        }
    }

    /// The words of T2 and T3.
    fn scored(&self, i: usize, j: usize, score: &Score) -> (i64, i64) {
        let below = |floor: usize| i64::from(score.lower() < self.floors[floor]);
        let t2 = (below(0) << (2 * self.bits)) + (below(1) << self.bits) + below(2);
        (t2, -(score.w + self.continuity(i, j)))
    }

    /// Is the pair forbidden only because it was declined or excluded?
    pub fn is_excluded(&self, i: usize, j: usize) -> bool {
        self.prepared.violations(i, j) & EXCLUDED != 0
    }
}

/// ⌈log₂(n+2)⌉ bits a counter; refuses what would not fit 63 bits.
fn packed_bits(rows: usize, columns: usize) -> Result<u32, Refused> {
    let n = rows.max(columns) as u64;
    let bits = (n + 2).next_power_of_two().trailing_zeros();
    let log = n.max(1).next_power_of_two().trailing_zeros();
    if 2 * bits + log + 3 > 63 {
        return Err(Refused::TooLarge { rows, columns });
    }
    Ok(bits)
}

/// The first 40 bits of BLAKE3(seed ‖ household ‖ group).
pub fn lottery(seed: &Seed, household: Id, group: Id) -> i64 {
    let mut bytes = [0; 64];
    bytes[..32].copy_from_slice(&seed.0);
    bytes[32..48].copy_from_slice(&household.0);
    bytes[48..].copy_from_slice(&group.0);
    let hash = blake3::hash(&bytes);
    hash.as_bytes()[..5].iter().fold(0, |number, byte| number << 8 | i64::from(*byte))
}
