//! The price of any other decision: a pair forbidden (second best, backup on a decline) or forced (why not that one).

use crate::{
    cost::Tiers,
    objective::Round,
    residual::{Change, Residual},
    result::{Alternative, TierTotals},
    solve::{NONE, Solution},
};

impl Round<'_> {
    /// What one row on one column adds to the objective, unpacked.
    pub fn totals(&self, row: u32, column: u32) -> TierTotals {
        if column == NONE {
            return self.out_totals(row as usize);
        }
        let place = self.columns[column as usize];
        self.pair_totals(row as usize, place.group as usize, place.first)
    }

    /// What a household without a group adds.
    pub(crate) fn out_totals(&self, i: usize) -> TierTotals {
        TierTotals { t3: -self.waits(i), ..TierTotals::default() }
    }

    pub(crate) fn pair_totals(&self, i: usize, j: usize, first: bool) -> TierTotals {
        let instance = self.checked.instance();
        let score = self.prepared.score(i, j);
        let mut totals = TierTotals::default();
        if self.waits(i) == 0 {
            totals.t1[instance.households[i].class as usize - 1] = -1;
        }
        if first && self.counts(j) {
            totals.t1b[instance.groups[j].class as usize - 1] = -1;
        }
        totals.t2 = self.floors_under(&score);
        totals.t3 = -(score.w + self.continuity(i, j));
        totals.t4 = self.tiers(i, j, first).0[4];
        totals
    }
}

impl TierTotals {
    pub(crate) fn add(&mut self, other: &Self, sign: i64) {
        for k in 0..3 {
            self.t1[k] += sign * other.t1[k];
            self.t1b[k] += sign * other.t1b[k];
            self.t2[k] += sign * other.t2[k];
        }
        self.t3 += sign * other.t3;
        self.t4 += sign * other.t4;
    }

    /// The first tier that is not zero.
    pub fn first(&self) -> &'static str {
        match self {
            Self { t1, .. } if *t1 != [0; 3] => "t1",
            Self { t1b, .. } if *t1b != [0; 3] => "t1b",
            Self { t2, .. } if *t2 != [0; 3] => "t2",
            Self { t3, .. } if *t3 != 0 => "t3",
            Self { t4, .. } if *t4 != 0 => "t4",
            _ => "none",
        }
    }
}

/// Puts a change of the optimum into the words of the participants: who moves, by how much which tier changes.
pub fn describe(
    round: &Round<'_>,
    solution: &Solution<Tiers>,
    row: u32,
    group: u32,
    change: &Change<Tiers>,
) -> Alternative {
    let instance = round.checked.instance();
    let mut delta = TierTotals::default();
    let mut moves = 0;
    let mut household_gets = None;
    let mut group_gets = None;
    let group_at = |column: u32| (column != NONE).then(|| round.columns[column as usize].group);
    for (mover, column) in &change.moves {
        let old = solution.mate[*mover as usize];
        delta.add(&round.totals(*mover, *column), 1);
        delta.add(&round.totals(*mover, old), -1);
        moves += i64::from(group_at(old) != group_at(*column));
        if *mover == row {
            household_gets = group_at(*column).map(|other| instance.groups[other as usize].id);
        } else if group_at(*column) == Some(group) && group_at(old) != Some(group) {
            group_gets = Some(instance.households[*mover as usize].id);
        }
    }
    Alternative { tier: delta.first().into(), delta, household_gets, group_gets, moves }
}

/// The round without one matched pair.
pub fn second_best(round: &Round<'_>, residual: &Residual<'_, Tiers>, row: u32) -> Option<Alternative> {
    let mate = residual.solution.mate[row as usize];
    if mate == NONE {
        return None;
    }
    let group = round.columns[mate as usize].group;
    residual.forbid(row).map(|change| describe(round, residual.solution, row, group, &change))
}
