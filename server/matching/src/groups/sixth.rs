//! The sixth seat, when the rulebook opens it: people who are left alone join groups that are formed already.
//!
//! Who: one person on her own, not a pair. Where: she fits with all five (travel both ways, no veto), she can in one of
//! the slots in which four of the five can, and a women-only or men-only group stays one. Most people first, by class,
//! then the largest sum of quality, then the lottery: one assignment problem, solved exactly. One seat a group.

use super::{People, Sets, asked::Only, search::lottery};
use crate::{
    cost::Tiers,
    solve::{self, NONE, Problem},
};
use std::ops::ControlFlow;

/// The unit on the sixth seat of each group. `only`: what each group has to stay.
pub fn seats(
    people: &People,
    sets: &Sets,
    groups: &[Vec<usize>],
    only: &[Option<Only>],
    rest: &[usize],
) -> Vec<Option<usize>> {
    let mut alone: Vec<usize> = rest.iter().copied().filter(|unit| sets.sizes[*unit] == 1).collect();
    alone.sort_unstable();
    let mut problem: Problem<Tiers> = Problem::new(vec![1; groups.len()]);
    for unit in &alone {
        for (at, group) in groups.iter().enumerate() {
            let stays = only[at].is_none_or(|only| sets.is_only(only, &[*unit]));
            if stays && sets.may_join(group, *unit) {
                problem.push(at as u32, cost(people, sets, group, *unit));
            }
        }
        let mut left_out = Tiers::default();
        left_out.0[people.units[*unit].class as usize - 1] = 1;
        problem.end_row(left_out);
    }
    let mut taken = vec![None; groups.len()];
    // Nothing stops it: there is a solution.
    if let ControlFlow::Continue(solution) = solve::solve(&problem, &mut |_| ControlFlow::Continue(())) {
        for (unit, group) in alone.iter().zip(&solution.mate).filter(|(_, group)| **group != NONE) {
            taken[*group as usize] = Some(*unit);
        }
    }
    taken
}

/// Three words for leaving people out by class are 0; then what quality is lost, shifted so that it is never below 0
/// (as many seats are taken in every candidate for the optimum, so the shift changes nothing), then the lottery.
fn cost(people: &People, sets: &Sets, five: &[usize], unit: usize) -> Tiers {
    let six: Vec<usize> = five.iter().copied().chain([unit]).collect();
    let gain = sets.quality(&six) - sets.quality(five);
    let mut cost = Tiers::default();
    cost.0[3] = 1000 - gain;
    cost.0[4] = lottery(people, &six) as i64;
    cost
}
