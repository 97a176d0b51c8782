//! The hard rules of a pair, as bits. A pair is an edge when no bit is set. The bits also explain the infeasible.

use crate::{
    prepared::{GroupRow, HouseholdRow, Prepared},
    score::{self, Values},
};

pub const H1: u32 = 1;
pub const H2: u32 = 1 << 1;
pub const H3: u32 = 1 << 2;
pub const H4: u32 = 1 << 3;
pub const H5: u32 = 1 << 4;
pub const H6: u32 = 1 << 5;
pub const H7: u32 = 1 << 6;
pub const H8: u32 = 1 << 7;
pub const H9: u32 = 1 << 8;
pub const H10: u32 = 1 << 9;
pub const H11: u32 = 1 << 10;
pub const H12: u32 = 1 << 11;
/// A must that a coordinator confirmed is not met.
pub const H13: u32 = 1 << 12;
/// On the list of exclusions.
pub const EXCLUDED: u32 = 1 << 13;

/// Every rule with its code, in the order of the bits.
pub const RULES: [(u32, &str); 14] = [
    (H1, "H1"),
    (H2, "H2"),
    (H3, "H3"),
    (H4, "H4"),
    (H5, "H5"),
    (H6, "H6"),
    (H7, "H7"),
    (H8, "H8"),
    (H9, "H9"),
    (H10, "H10"),
    (H11, "H11"),
    (H12, "H12"),
    (H13, "H13"),
    (EXCLUDED, "X"),
];

/// The codes of the rules a pair breaks.
pub fn codes(bits: u32) -> Vec<&'static str> {
    RULES.iter().filter(|(bit, _)| bits & bit != 0).map(|(_, code)| *code).collect()
}

impl Prepared {
    /// The rules pair (i, j) breaks.
    pub fn violations(&self, i: usize, j: usize) -> u32 {
        let bits = self.answered_violations(i, j) | self.fact(i, j);
        let (household, group) = (&self.households[i], &self.groups[j]);
        if household.common.musts | group.common.musts == 0 {
            return bits;
        }
        bits | if self.musts_met(household, group, &self.values(i, j)) { 0 } else { H13 }
    }

    /// Does pair (i, j) break no rule? Musts need all values of a pair, so they are looked at last.
    pub fn allows(&self, i: usize, j: usize) -> bool {
        if self.answered_violations(i, j) | self.fact(i, j) != 0 {
            return false;
        }
        let (household, group) = (&self.households[i], &self.groups[j]);
        household.common.musts | group.common.musts == 0
            || self.musts_met(household, group, &self.values(i, j))
    }

    fn answered_violations(&self, i: usize, j: usize) -> u32 {
        let (household, group) = (&self.households[i], &self.groups[j]);
        let (h, g) = (&household.common, &group.common);
        let bit = |broken: bool, rule: u32| if broken { rule } else { 0 };
        let workable = h.spoken[self.workable] & g.spoken[self.workable] != 0;
        let kind_refused =
            group.kinds != 0 && household.kind.is_some_and(|kind| group.kinds & (1 << kind as u8) == 0);
        bit(h.city != g.city, H1)
            | bit(!h.ready || !g.ready, H2)
            | bit(household.size > group.max_size || kind_refused, H3)
            | bit(self.travel(h.cell, g.cell) > h.limit.min(g.limit), H4)
            | bit(!(workable || h.no_common_language && g.no_common_language), H5)
            | bit((h.women_only && !g.women_only) || (h.men_only && !g.men_only), H6)
            | bit((h.slots & g.slots).count_ones() < self.min_slots, H7)
            | bit(household.minors && !group.screened, H8)
            | bit(household.waiting_arm, H10)
            | bit(h.contact > g.contact, H12)
    }

    fn fact(&self, i: usize, j: usize) -> u32 {
        if self.facts.is_empty() {
            return 0;
        }
        let found = self.facts.binary_search_by_key(&(i as u32, j as u32), |(h, g, _)| (*h, *g));
        found.map_or(0, |at| self.facts[at].2)
    }

    /// An unknown answer breaks no must: the coordinator asks, the engine does not punish silence.
    fn musts_met(&self, household: &HouseholdRow, group: &GroupRow, values: &Values) -> bool {
        let met = |musts: u8, side: &[i32; 8]| {
            (0..8)
                .all(|f| musts & (1 << f) == 0 || values.known & (1 << f) == 0 || side[f] >= self.must_value)
        };
        met(household.common.musts, &values.household) && met(group.common.musts, &score::group_side(values))
    }

    pub fn travel(&self, from: u32, to: u32) -> i32 {
        self.minutes[from as usize * self.cells + to as usize]
    }
}
