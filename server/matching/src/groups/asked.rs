//! Women-only and men-only groups: only because waiting households ask, never more than they ask for. People say yes or
//! no; gender enters in no other way.
//!
//! So many are formed before anything else counts. Can fewer be formed, then so many as can be, and the result says
//! how many were asked for and how many could be at most; whoever said yes in vain sits in any group.

use super::{
    People, Person, SIZE, Sets,
    bound::{self, Set},
};
use serde::{Deserialize, Serialize};

/// A kind of group that is formed only when asked for. Nobody may be in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Only {
    Women,
    Men,
}

impl Only {
    pub const BOTH: [Self; 2] = [Self::Women, Self::Men];

    /// Waiting households that ask for one.
    pub fn asked(self, people: &People) -> i64 {
        match self {
            Self::Women => people.waiting_women_only,
            Self::Men => people.waiting_men_only,
        }
    }

    /// She said she may be in one.
    pub fn said(self, person: &Person) -> bool {
        match self {
            Self::Women => person.women_only,
            Self::Men => person.men_only,
        }
    }

    /// The field of the document that says how many are asked for.
    pub(super) fn waiting(self) -> &'static str {
        match self {
            Self::Women => "waiting_women_only",
            Self::Men => "waiting_men_only",
        }
    }
}

/// What became of the wish for one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    pub only: Only,
    /// Waiting households that ask.
    pub asked: i64,
    /// Groups formed for them.
    pub formed: i64,
    /// No more could be formed; equal to `formed`: proven that it is the most.
    pub most: i64,
    /// People who said yes.
    pub willing: i64,
}

/// How many of one kind can be formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub only: Only,
    pub asked: usize,
    pub willing: i64,
    /// Disjoint groups, as many as the search for the most found.
    pub groups: Vec<Vec<usize>>,
    /// No more than these can be formed.
    pub most: usize,
}

/// A plan for each kind that is asked for.
pub fn plans(people: &People, sets: &Sets) -> Vec<Plan> {
    let is_asked = |only: &Only| only.asked(people) > 0;
    Only::BOTH.into_iter().filter(is_asked).map(|only| plan(people, sets, only)).collect()
}

fn plan(people: &People, sets: &Sets, only: Only) -> Plan {
    let units: Vec<usize> = (0..sets.sizes.len()).filter(|unit| sets.is_only(only, &[*unit])).collect();
    let asked = only.asked(people) as usize;
    let everybody = people.units.iter().flat_map(|unit| &unit.people);
    let mut plan = Plan {
        only,
        asked,
        willing: everybody.filter(|person| only.said(person)).count() as i64,
        groups: Vec::new(),
        most: asked.min(sets.most_groups(&units)),
    };
    if let Some(all) = bound::among(sets, &units) {
        let (groups, is_proven) = most_disjoint(sets, &all, plan.most);
        plan.most = if is_proven { groups.len() } else { bound::disjoint(sets, all, plan.most) };
        plan.groups = groups;
    }
    plan
}

/// Sets looked at before the search for the most disjoint ones gives up.
const MOST_LOOKS: usize = 2_000_000;

/// The most disjoint sets, `enough` at most, and whether there cannot be more.
fn most_disjoint(sets: &Sets, all: &[Set], enough: usize) -> (Vec<Vec<usize>>, bool) {
    let mut by_first = vec![Vec::new(); sets.sizes.len()];
    for set in all {
        let units: Vec<usize> = set.units().collect();
        by_first[units[0]].push(units);
    }
    let mut packing = Packing { sets, by_first, enough, looks: 0, best: Vec::new() };
    packing.extend(0, &mut vec![false; sets.sizes.len()], &mut Vec::new());
    (packing.best, packing.looks < MOST_LOOKS)
}

struct Packing<'a> {
    sets: &'a Sets,
    /// Sets by their first unit.
    by_first: Vec<Vec<Vec<usize>>>,
    enough: usize,
    looks: usize,
    best: Vec<Vec<usize>>,
}

impl Packing<'_> {
    /// Adds sets whose first units are not before `from`, in every way that can still lead to more than the best.
    fn extend(&mut self, from: usize, taken: &mut [bool], chosen: &mut Vec<(usize, usize)>) {
        if chosen.len() > self.best.len() {
            self.best = chosen.iter().map(|(first, at)| self.by_first[*first][*at].clone()).collect();
        }
        let is_open = |unit: &usize| !taken[*unit] && !self.by_first[*unit].is_empty();
        let firsts: Vec<usize> = (from..taken.len()).filter(is_open).collect();
        for (place, first) in firsts.iter().copied().enumerate() {
            // Every further set begins with another of these units, and needs five people that are free.
            let free: usize =
                (first..taken.len()).filter(|unit| !taken[*unit]).map(|u| self.sets.sizes[u]).sum();
            let further = (firsts.len() - place).min(free / SIZE);
            for at in 0..self.by_first[first].len() {
                let is_over = self.looks >= MOST_LOOKS || self.best.len() >= self.enough;
                if is_over || chosen.len() + further <= self.best.len() {
                    return;
                }
                self.looks += 1;
                let units = self.by_first[first][at].clone();
                if units.iter().any(|unit| taken[*unit]) {
                    continue;
                }
                units.iter().for_each(|unit| taken[*unit] = true);
                chosen.push((first, at));
                self.extend(first + 1, taken, chosen);
                chosen.pop();
                units.iter().for_each(|unit| taken[*unit] = false);
            }
        }
    }
}
