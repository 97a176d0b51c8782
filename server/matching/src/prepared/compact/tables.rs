//! Every value a pair can have, each where `PLACES` puts it, by what is counted of the pair.

use super::{LANGUAGES, place};
use crate::{prepared::Prepared, rulebook::Feature, score};
use std::collections::BTreeMap;

/// Entries of a language table: the position of the highest bit, 0 for none; of each state of a group.
pub(super) const HEIGHTS: u32 = 64;
// Lengths that are a power of two: a masked index needs no check.
pub(super) const LANGUAGE: usize = 4 * HEIGHTS as usize;
pub(super) const SECTOR: usize = 4;
pub(super) const CHILDREN: usize = 8;
/// Counts of slots or goals, 0..=24, and again for a group that did not answer.
pub(super) const COUNTS: usize = 2 * SILENT as usize;
pub(super) const SILENT: u16 = 32;
/// Goals a household can have, and none.
const GOALS: usize = 33;
/// Minutes that are told apart: so many or more are one, which nobody travels.
pub(super) const MINUTES: usize = 256;
/// Different limits a round may have.
const LIMITS: usize = 1 << 12;

/// Which travel table holds for a limit.
type Limits = BTreeMap<i32, u32>;

#[derive(Debug, Clone)]
pub(super) struct Tables {
    /// By household: does not, does want practice, silent. By group: no likes, likes others, likes practice, silent.
    pub(super) language: Vec<[u64; LANGUAGE]>,
    /// By how many interests both have together, then by how many of them are shared.
    pub(super) interests: Vec<u64>,
    pub(super) interest_step: Interests,
    /// By household: did, did not answer. Nothing in common, the field, the code; the group did not answer.
    pub(super) sector: [[u64; SECTOR]; 2],
    /// By the bands of both.
    pub(super) children: [[u64; CHILDREN]; 8],
    /// By household: did, did not answer. Then by the common slots.
    pub(super) slots: [[u64; COUNTS]; 2],
    /// By the household's goals, then by how many of them the group helps with.
    pub(super) goals: Vec<[u64; COUNTS]>,
    /// One table for each limit that somebody gave.
    pub(super) travel: Vec<[u16; MINUTES]>,
    /// From cell to cell, as in the round.
    pub(super) minutes: Vec<u8>,
}

pub(super) fn known(value: i32, prior: i32) -> u16 {
    (if value < 0 { prior } else { value }) as u16
}

impl Tables {
    /// `None`: the round has too many different limits, or minutes, that count.
    pub(super) fn of(all: &Prepared) -> Option<(Self, Limits)> {
        let (travel, limits) = travel(all)?;
        let put = |feature: Feature, value: i32| {
            u64::from(known(value, all.priors[feature as usize])) << place(feature)
        };
        let counts = all.households.iter().map(|row| row.common.interest_count);
        let most = counts.chain(all.groups.iter().map(|row| row.common.interest_count)).max().unwrap_or(0);
        let interest_step = Interests { step: most as u32 + 1 };
        let interests = interest_step.values().map(|value| put(Feature::Interests, value));
        let counted = |feature: Feature, whole: i32, value: &dyn Fn(i32) -> i32| {
            std::array::from_fn(|at| {
                put(feature, if at >= SILENT.into() || whole == 0 { -1 } else { value(at as i32) })
            })
        };
        let common = |at: i32| at.min(all.need_slots) * 1000 / all.need_slots;
        let tables = Self {
            language: (0..3).map(|h| language(all, h).map(|value| put(Feature::Language, value))).collect(),
            interests: interests.collect(),
            interest_step,
            sector: [[0, 500, 1000, -1], [-1; SECTOR]]
                .map(|row| row.map(|value| put(Feature::Sector, value))),
            children: std::array::from_fn(|h| {
                std::array::from_fn(|g| put(Feature::Children, score::children(h as u8, g as u8)))
            }),
            slots: [1, 0].map(|answered| counted(Feature::Availability, answered, &common)),
            goals: (0..GOALS as i32)
                .map(|goals| counted(Feature::Goals, goals, &|met| met * 1000 / goals))
                .collect(),
            travel,
            minutes: all.minutes.iter().map(|minutes| u8::try_from(*minutes).unwrap_or(u8::MAX)).collect(),
        };
        Some((tables, limits))
    }
}

fn language(all: &Prepared, household: usize) -> [i32; LANGUAGE] {
    std::array::from_fn(|at| {
        let height = at as u32 % HEIGHTS;
        let level = height.checked_sub(1).map(|bit| (bit / LANGUAGES) as usize);
        let shared = level.map_or(0, |level| all.language_values[level.min(5)]);
        match (household, at as u32 / HEIGHTS) {
            (2, _) | (_, 3) => -1,
            (1, 1) => shared / 2,
            (1, 2) => (shared + 1000) / 2,
            _ => shared,
        }
    })
}

/// The table of interests.
#[derive(Debug, Clone)]
pub(super) struct Interests {
    step: u32,
}

impl Interests {
    /// Where silence begins: behind the longest two lists.
    fn silence(&self) -> u32 {
        2 * self.step * self.step
    }
    pub(super) fn at(&self, count: i32) -> u32 {
        if count == 0 { self.silence() } else { count as u32 * self.step }
    }
    fn values(&self) -> impl Iterator<Item = i32> + '_ {
        (0..2 * self.silence() + self.step).map(|at| {
            let (total, both) = (at / self.step, at % self.step);
            // More shared than half of all cannot be.
            let value = (both * 1000 / (total + 2).saturating_sub(both).max(1)).min(1000);
            if at < self.silence() { value as i32 } else { -1 }
        })
    }
}

/// A table for each limit, and the minutes that lead into it.
fn travel(all: &Prepared) -> Option<(Vec<[u16; MINUTES]>, Limits)> {
    let sides = all.households.iter().map(|row| &row.common).chain(all.groups.iter().map(|row| &row.common));
    let mut limits: Limits = sides.map(|common| (common.limit, 0)).collect();
    let far = MINUTES as i32 - 1;
    let is_told_apart = all.minutes.iter().all(|minutes| *minutes <= far)
        || all.near < far && limits.keys().all(|limit| *limit <= far);
    if !is_told_apart || limits.len() > LIMITS {
        return None;
    }
    let tables = limits.iter_mut().zip(0..).map(|((limit, number), at)| {
        *number = at;
        std::array::from_fn(|minutes| all.near(minutes as i32, *limit) as u16)
    });
    Some((tables.collect(), limits))
}
