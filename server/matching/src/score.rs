//! The value of a pair for both sides, in integers: u and v in 0..=1,000,000, welfare in 0..=1,000,000,000.

use crate::{
    prepared::{FEATURES, GroupRow, HouseholdRow, Prepared, Wide},
    rulebook::Feature,
};

/// Match values 0..=1000 of one pair. The sides differ in travel only: each counts by its own limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Values {
    pub household: [i32; FEATURES],
    pub travel_of_group: i32,
    /// One bit for each feature both sides answered; the others hold the prior.
    pub known: u8,
}

/// What a pair is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    pub u: i64,
    pub v: i64,
    pub w: i64,
}

impl Score {
    /// The side that has less of it.
    pub fn lower(&self) -> i64 {
        self.u.min(self.v)
    }
}

const TRAVEL: usize = Feature::Travel as usize;

/// The values as the group sees them.
pub fn group_side(values: &Values) -> [i32; FEATURES] {
    let mut side = values.household;
    side[TRAVEL] = values.travel_of_group;
    side
}

impl Prepared {
    /// Score of pair (i, j), feasible or not. For many pairs of one household see `scores`.
    pub fn score(&self, i: usize, j: usize) -> Score {
        let values = self.values(i, j);
        let (household, group) = (&self.households[i].common.weights, &self.groups[j].common.weights);
        let mut u = 0;
        let mut v = 0;
        for f in 0..FEATURES {
            u += household[f] * values.household[f];
            v += group[f] * values.household[f];
        }
        v += group[TRAVEL] * (values.travel_of_group - values.household[TRAVEL]);
        self.weighed((i64::from(u), i64::from(v)))
    }

    /// Scores of household i with one group after the other, from tables: what holds for the household is looked up
    /// once. A round that does not fit them is scored the long way.
    #[inline]
    pub fn scores(&self, i: usize) -> impl Fn(usize) -> Score + '_ {
        let row = self.compact.as_ref().map(|compact| compact.row(i));
        move |j| row.as_ref().map_or_else(|| self.score(i, j), |row| self.weighed(row.both(j)))
    }

    #[inline]
    fn weighed(&self, (u, v): (i64, i64)) -> Score {
        Score { u, v, w: self.alpha * u + (1000 - self.alpha) * v }
    }

    /// Match values of pair (i, j).
    pub fn values(&self, i: usize, j: usize) -> Values {
        let (household, group) = (&self.households[i], &self.groups[j]);
        let minutes = self.travel(household.common.cell, group.common.cell);
        let found = [
            self.language(household, group),
            interests(&household.common.interests, &group.common.interests, household, group),
            sector(household, group),
            household.age.map_or(-1, |age| group.age_values[age as usize]),
            children(household.children, group.children),
            self.near(minutes, household.common.limit),
            self.availability(household.common.slots, group.common.slots),
            goals(household, group),
        ];
        let mut values =
            Values { household: found, travel_of_group: self.near(minutes, group.common.limit), known: 0 };
        for (f, value) in values.household.iter_mut().enumerate() {
            let known = *value >= 0;
            values.known |= u8::from(known) << f;
            *value = if known { *value } else { self.priors[f] };
        }
        values
    }

    /// The best common language, and practice where the household wants to learn. −1: somebody did not answer.
    fn language(&self, household: &HouseholdRow, group: &GroupRow) -> i32 {
        let (h, g) = (&household.common.spoken, &group.common.spoken);
        if h[0] == 0 || g[0] == 0 {
            return -1;
        }
        let reached = (0..6).filter(|level| h[*level] & g[*level] != 0).count();
        let shared = if reached == 0 { 0 } else { self.language_values[reached - 1] };
        if household.wants_language && group.answered_likes {
            return (shared + if group.practises { 1000 } else { 0 }) / 2;
        }
        shared
    }

    /// Full up to the near minutes, then falling in a straight line to nothing at the limit.
    pub(crate) fn near(&self, minutes: i32, limit: i32) -> i32 {
        if minutes <= self.near {
            return 1000;
        }
        if minutes >= limit {
            return 0;
        }
        (limit - minutes) * 1000 / (limit - self.near)
    }

    fn availability(&self, household: u32, group: u32) -> i32 {
        if household == 0 || group == 0 {
            return -1;
        }
        ((household & group).count_ones() as i32).min(self.need_slots) * 1000 / self.need_slots
    }
}

fn interests(h: &Wide, g: &Wide, household: &HouseholdRow, group: &GroupRow) -> i32 {
    let (mine, yours) = (household.common.interest_count, group.common.interest_count);
    if mine == 0 || yours == 0 {
        return -1;
    }
    let both: u32 = h.iter().zip(g).map(|(a, b)| (a & b).count_ones()).sum();
    // Plus two: sharing one of two listed interests is weaker evidence than sharing five of ten.
    both as i32 * 1000 / (mine + yours - both as i32 + 2)
}

fn sector(household: &HouseholdRow, group: &GroupRow) -> i32 {
    let (h, g) = (&household.common, &group.common);
    if h.sector == 0 || g.sector == 0 {
        return -1;
    }
    match (h.sector & g.sector != 0, h.sector_root & g.sector_root != 0) {
        (true, _) => 1000,
        (false, true) => 500,
        (false, false) => 0,
    }
}

/// Mean over the household's bands of 1000 − 500 for each band to the group's nearest child.
pub(crate) fn children(household: u8, group: u8) -> i32 {
    if household == 0 || group == 0 {
        return -1;
    }
    let mine = (0..3).filter(|band| household & (1 << band) != 0);
    let (mut sum, mut count) = (0, 0);
    for band in mine {
        let distance =
            (0..3).filter(|other| group & (1 << other) != 0).map(|other: i32| (other - band).abs()).min();
        sum += distance.map_or(0, |apart| 1000 - 500 * apart);
        count += 1;
    }
    sum / count
}

/// Share of the household's goals, language apart, that the group helps with.
fn goals(household: &HouseholdRow, group: &GroupRow) -> i32 {
    if household.goal_count == 0 || !group.answered_likes {
        return -1;
    }
    (household.goals & group.helps).count_ones() as i32 * 1000 / household.goal_count
}
