//! How good the sum could be at most: a Lagrangian bound over all feasible sets.
//!
//! For any prices λ ≥ 0 on units: no k disjoint sets sum to more than Σ λ + the k largest of q(S) − λ(S). The prices
//! are improved for a fixed number of steps, in integers.

use super::{SIZE, Sets};

/// More sets than this are not enumerated.
const MOST_SETS: usize = 1_000_000;
const STEPS: i64 = 300;
/// Prices are in thousandths of a point.
const SCALE: i64 = 1000;

/// The bound and how many feasible sets there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    pub sum: i64,
    pub sets: i64,
}

/// Feasible sets with their quality, `None` when there are too many.
pub fn enumerate(sets: &Sets) -> Option<Vec<(Vec<usize>, i64)>> {
    let mut all = Vec::new();
    extend(sets, &mut Vec::new(), 0, 0, &mut all).then_some(all)
}

fn extend(
    sets: &Sets,
    chosen: &mut Vec<usize>,
    next: usize,
    size: usize,
    all: &mut Vec<(Vec<usize>, i64)>,
) -> bool {
    if size == SIZE {
        if sets.is_feasible(chosen) {
            all.push((chosen.clone(), sets.quality(chosen)));
        }
        return all.len() <= MOST_SETS;
    }
    for unit in next..sets.sizes.len() {
        let fits = size + sets.sizes[unit] <= SIZE && chosen.iter().all(|other| sets.fits[unit][*other]);
        if fits {
            chosen.push(unit);
            let within = extend(sets, chosen, unit + 1, size + sets.sizes[unit], all);
            chosen.pop();
            if !within {
                return false;
            }
        }
    }
    true
}

/// The bound on the sum of quality of `count` disjoint groups.
pub fn of(sets: &Sets, count: usize) -> Option<Bound> {
    // Beyond this the enumeration itself would take too long.
    if sets.sizes.len() > 45 {
        return None;
    }
    let all = enumerate(sets)?;
    let best = all.iter().map(|(_, quality)| *quality).max().unwrap_or(0);
    let mut prices = vec![best * SCALE / SIZE as i64 / 2; sets.sizes.len()];
    let mut least = i64::MAX;
    for step in 0..STEPS {
        let mut worth: Vec<(i64, usize)> = all
            .iter()
            .enumerate()
            .map(|(at, (units, quality))| {
                (quality * SCALE - units.iter().map(|unit| prices[*unit]).sum::<i64>(), at)
            })
            .collect();
        let top = count.min(worth.len());
        if top > 0 && top < worth.len() {
            worth.select_nth_unstable_by_key(top - 1, |(worth, at)| (-worth, *at));
        }
        let chosen = &worth[..top];
        let sum = prices.iter().sum::<i64>() + chosen.iter().map(|(worth, _)| (*worth).max(0)).sum::<i64>();
        least = least.min(sum);
        // Who is wanted twice becomes dearer, who is not wanted cheaper; the step shrinks.
        let mut wanted = vec![0_i64; prices.len()];
        chosen
            .iter()
            .filter(|(worth, _)| *worth > 0)
            .for_each(|(_, at)| all[*at].0.iter().for_each(|unit| wanted[*unit] += 1));
        let length = best * SCALE / 10 * (STEPS - step) / STEPS / (1 + step / 20);
        for (price, wanted) in prices.iter_mut().zip(wanted) {
            *price = (*price + (wanted - 1) * length).max(0);
        }
    }
    Some(Bound { sum: if all.is_empty() { 0 } else { least / SCALE }, sets: all.len() as i64 })
}
