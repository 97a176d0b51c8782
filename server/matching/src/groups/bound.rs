//! How good the sum could be at most: a Lagrangian bound over all feasible sets, or a coarse one when they are too many.
//!
//! For any prices λ ≥ 0 on units: no k disjoint sets sum to more than Σ λ + the k largest of q(S) − λ(S). If some of
//! the k must be women-only or men-only, so many of the largest are taken among those sets alone, which is less. The
//! prices are improved for a fixed number of steps, in integers.

use super::{SIZE, Sets, asked::Only};
use std::{cmp::Reverse, collections::BinaryHeap};

/// More sets than this are not looked at, nor more ways to choose five.
const MOST_SETS: usize = 4_000_000;
const MOST_WAYS: usize = 100_000_000;
const STEPS: i64 = 300;
/// Prices are in thousandths of a point.
const SCALE: i64 = 1000;

/// The bound, and how many feasible sets it looked at; `None`: too many, the bound is the coarse one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    pub sum: i64,
    pub sets: Option<i64>,
}

/// A feasible set: its units in rising order, the rest `NOBODY`, and its quality.
pub(super) struct Set {
    units: [u16; SIZE],
    quality: u16,
}

const NOBODY: u16 = u16::MAX;

impl Set {
    pub(super) fn units(&self) -> impl Iterator<Item = usize> + '_ {
        self.units.iter().take_while(|unit| **unit != NOBODY).map(|unit| usize::from(*unit))
    }
}

/// Feasible sets with their quality, `None` when there are too many.
pub fn enumerate(sets: &Sets) -> Option<Vec<(Vec<usize>, i64)>> {
    let all = among(sets, &everybody(sets))?;
    Some(all.iter().map(|set| (set.units().collect(), i64::from(set.quality))).collect())
}

fn everybody(sets: &Sets) -> Vec<usize> {
    (0..sets.sizes.len()).collect()
}

/// Feasible sets of some units, which stand in rising order; `None` when there are too many.
pub(super) fn among(sets: &Sets, units: &[usize]) -> Option<Vec<Set>> {
    let mut search = Search { sets, units, found: Vec::new(), ways: 0 };
    let small = sets.sizes.len() < usize::from(NOBODY);
    (small && search.extend(&mut Vec::new(), 0, 0)).then_some(search.found)
}

struct Search<'a> {
    sets: &'a Sets,
    units: &'a [usize],
    found: Vec<Set>,
    ways: usize,
}

impl Search<'_> {
    fn extend(&mut self, chosen: &mut Vec<usize>, next: usize, size: usize) -> bool {
        if size == SIZE {
            self.ways += 1;
            if self.sets.is_feasible(chosen) {
                let mut units = [NOBODY; SIZE];
                units.iter_mut().zip(chosen.iter()).for_each(|(place, unit)| *place = *unit as u16);
                self.found.push(Set { units, quality: self.sets.quality(chosen) as u16 });
            }
            return self.found.len() <= MOST_SETS && self.ways <= MOST_WAYS;
        }
        for (at, unit) in self.units.iter().copied().enumerate().skip(next) {
            let more = self.sets.sizes[unit];
            if size + more <= SIZE && chosen.iter().all(|other| self.sets.fits[unit][*other]) {
                chosen.push(unit);
                let within = self.extend(chosen, at + 1, size + more);
                chosen.pop();
                if !within {
                    return false;
                }
            }
        }
        true
    }
}

/// So many groups, of which so many are of each kind, women-only and men-only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub groups: usize,
    pub only: [usize; 2],
}

/// The bound on the sum of quality of so many disjoint groups.
pub fn of(sets: &Sets, counts: Counts) -> Bound {
    let coarse = coarse(sets, counts.groups);
    let Some(all) = among(sets, &everybody(sets)) else { return Bound { sum: coarse, sets: None } };
    let sum = lagrange(sets, &all, counts).min(coarse);
    Bound { sum: if all.is_empty() { 0 } else { sum }, sets: Some(all.len() as i64) }
}

/// No more than this of the sets are disjoint; `most` is known to be enough to ask for.
pub(super) fn disjoint(sets: &Sets, mut all: Vec<Set>, most: usize) -> usize {
    // Each set is worth the same, so that the sum counts them.
    const ONE: u16 = 1000;
    all.iter_mut().for_each(|set| set.quality = ONE);
    let sum = lagrange(sets, &all, Counts { groups: most, only: [0, 0] });
    most.min((sum / i64::from(ONE)) as usize)
}

/// What `count` groups could sum to if each had the best of everything the pool has.
pub fn coarse(sets: &Sets, count: usize) -> i64 {
    (count as i64 * sets.most() + sets.most_near(count * SIZE)) / SCALE
}

fn lagrange(sets: &Sets, all: &[Set], counts: Counts) -> i64 {
    let free = counts.groups.saturating_sub(counts.only.iter().sum());
    let only = Only::BOTH.map(|only| (Some(only), counts.only[only as usize]));
    let shares = [(None, free), only[0], only[1]];
    let best = all.iter().map(|set| i64::from(set.quality)).max().unwrap_or(0);
    let mut prices = vec![best * SCALE / SIZE as i64 / 2; sets.sizes.len()];
    let mut least = i64::MAX;
    for step in 0..STEPS {
        let chosen: Vec<(i64, usize)> = shares
            .iter()
            .filter(|(_, count)| *count > 0)
            .flat_map(|(only, count)| dearest(sets, all, &prices, *only, *count))
            .collect();
        let sum = prices.iter().sum::<i64>() + chosen.iter().map(|(worth, _)| (*worth).max(0)).sum::<i64>();
        least = least.min(sum);
        // Who is wanted twice becomes dearer, who is not wanted cheaper; the step shrinks.
        let mut wanted = vec![0_i64; prices.len()];
        let worthy = chosen.iter().filter(|(worth, _)| *worth > 0);
        worthy.for_each(|(_, at)| all[*at].units().for_each(|unit| wanted[unit] += 1));
        let length = best * SCALE / 10 * (STEPS - step) / STEPS / (1 + step / 20);
        for (price, wanted) in prices.iter_mut().zip(wanted) {
            *price = (*price + (wanted - 1) * length).max(0);
        }
    }
    least / SCALE
}

/// The sets, of one kind or of all, that are worth most beyond the prices of their units: (worth, position).
fn dearest(sets: &Sets, all: &[Set], prices: &[i64], only: Option<Only>, count: usize) -> Vec<(i64, usize)> {
    let is_asked = |set: &Set| only.is_none_or(|only| set.units().all(|unit| sets.is_only(only, &[unit])));
    let mut top: BinaryHeap<Reverse<(i64, Reverse<usize>)>> = BinaryHeap::with_capacity(count + 1);
    for (at, set) in all.iter().enumerate().filter(|(_, set)| is_asked(set)) {
        let worth = i64::from(set.quality) * SCALE - set.units().map(|unit| prices[unit]).sum::<i64>();
        let entry = Reverse((worth, Reverse(at)));
        if top.len() < count {
            top.push(entry);
        } else if top.peek().is_some_and(|least| entry < *least) {
            top.pop();
            top.push(entry);
        }
    }
    top.into_iter().map(|Reverse((worth, Reverse(at)))| (worth, at)).collect()
}
