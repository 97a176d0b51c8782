//! The answers once more, as a few words for each participant, so that every value of a pair is one table look-up.
//!
//! Only what both sides name can be shared, so only such codes get a bit. A city with more of them than fit a word
//! has no compact form; its pairs are computed the long way (`score`), with the same result.

use super::{FEATURES, GroupRow, HouseholdRow, Prepared};
use crate::rulebook::Feature;
use std::collections::BTreeMap;

/// Languages that fit one word, six levels each.
const LANGUAGES: u32 = 10;
/// Entries of a language table: the position of the highest bit, 0 for none.
const HEIGHTS: usize = 61;
/// Where goals and interests begin in the word of counts, behind the slots; each has whole bytes.
const GOALS: u32 = 24;
const INTERESTS: u32 = 40;
/// Counts of slots or goals, 0..=32.
const COUNTS: usize = 33;
/// Tables whose length is a power of two: a masked index needs no check.
const LANGUAGE_ROOM: usize = 1 << 10;
const SLOTS_ROOM: usize = 1 << 7;
const GOALS_ROOM: usize = 1 << 12;
/// Entries of all tables of travel values together.
const TRAVEL_ROOM: usize = 1 << 20;

/// One participant. Offsets lead to the part of a table that holds for her; those of silence lead to the prior.
#[derive(Debug, Clone, Copy, Default)]
struct Words {
    /// Level by level, languages side by side, ten in each word: the highest bit both have tells the best level.
    language: [u64; 2],
    /// Slots, goals and interests.
    counts: u64,
    /// Fields in the low half, codes in the high half.
    sector: u64,
    language_at: u32,
    interests_at: u32,
    sector_at: u32,
    slots_at: u32,
    goals_at: u32,
    /// Of a group: its cell. Of a household: where the minutes from its cell begin.
    cell: u32,
    /// Where the travel table of her limit begins.
    travel_at: u32,
    children: u32,
    /// Of a household: its age band, 5 if it did not answer.
    age: u32,
    /// Of a group: the value of each band.
    ages: [u16; 8],
    /// A household's in the low half, a group's in the high half: one multiplication serves both sums, each of
    /// which stays below 1000 · 1000 · 8.
    weights: [u64; FEATURES],
}

/// The tables, and one record for each participant.
#[derive(Debug, Clone)]
pub struct Compact {
    households: Vec<Words>,
    groups: Vec<Words>,
    language: [u16; LANGUAGE_ROOM],
    interests: Vec<u16>,
    sector: [u16; 8],
    slots: [u16; SLOTS_ROOM],
    goals: [u16; GOALS_ROOM],
    children: [u16; 64],
    travel: Vec<u16>,
}

/// The bits both sides use, in order: bit 3 of the whole is bit 0 here if it is the first.
fn shared_bits(mine: u128, yours: u128) -> Vec<u32> {
    (0..128).filter(|bit| mine & yours & (1 << bit) != 0).collect()
}

fn pick(bits: &[u32], whole: u128) -> u64 {
    bits.iter().zip(0..).filter(|(bit, _)| whole & (1 << **bit) != 0).fold(0, |word, (_, at)| word | 1 << at)
}

fn union<'a, T: 'a>(rows: &'a [T], of: impl Fn(&'a T) -> u128) -> u128 {
    rows.iter().map(of).fold(0, |all, one| all | one)
}

/// Which bit of the whole stands where in the words.
struct Bits {
    languages: Vec<u32>,
    interests: [Vec<u32>; 2],
    sectors: Vec<u32>,
    roots: Vec<u32>,
    goals: Vec<u32>,
}

/// One of the two halves of the interests.
fn half(wide: &super::Wide, at: usize) -> u128 {
    u128::from(wide[2 * at]) | u128::from(wide[2 * at + 1]) << 64
}

impl Bits {
    /// `None`: more codes than fit.
    fn of(all: &Prepared) -> Option<Self> {
        let shared = |of: fn(&super::Common) -> u128| {
            let mine = union(&all.households, |row| of(&row.common));
            shared_bits(mine, union(&all.groups, |row| of(&row.common)))
        };
        let bits = Self {
            languages: shared(|one| one.spoken[0]),
            interests: [shared(|one| half(&one.interests, 0)), shared(|one| half(&one.interests, 1))],
            sectors: shared(|one| one.sector),
            roots: shared(|one| one.sector_root),
            goals: shared_bits(
                union(&all.households, |row| row.goals.into()),
                union(&all.groups, |row| row.helps.into()),
            ),
        };
        let fits = bits.languages.len() <= 2 * LANGUAGES as usize
            && bits.interests[0].len() + bits.interests[1].len() <= (64 - INTERESTS) as usize
            && bits.goals.len() <= (INTERESTS - GOALS) as usize
            && bits.sectors.len() <= 32
            && bits.roots.len() <= 32;
        fits.then_some(bits)
    }

    /// What both sides have alike. Offsets are those of a household; a group's are added to them.
    fn words(&self, common: &super::Common, goals: u32) -> Words {
        let (low, high) = (half(&common.interests, 0), half(&common.interests, 1));
        let interests =
            pick(&self.interests[0], low) | pick(&self.interests[1], high) << self.interests[0].len();
        let spoken = |bits: &[u32], k: usize| pick(bits, common.spoken[k]) << (LANGUAGES * k as u32);
        let language = |bits: &[u32]| (0..6).map(|k| spoken(bits, k)).fold(0, |all, one| all | one);
        let (first, second) = self.languages.split_at(self.languages.len().min(LANGUAGES as usize));
        Words {
            language: [language(first), language(second)],
            counts: u64::from(common.slots)
                | pick(&self.goals, goals.into()) << GOALS
                | interests << INTERESTS,
            sector: pick(&self.roots, common.sector_root) | pick(&self.sectors, common.sector) << 32,
            sector_at: if common.sector == 0 { 3 } else { 0 },
            slots_at: if common.slots == 0 { COUNTS as u32 } else { 0 },
            cell: common.cell,
            ..Words::default()
        }
    }
}

impl Compact {
    /// `None`: the round does not fit.
    pub fn of(all: &Prepared) -> Option<Self> {
        let bits = Bits::of(all)?;
        let (travel, limits) = travel(all)?;
        let most = all.households.iter().map(|row| row.common.interest_count);
        let most =
            most.chain(all.groups.iter().map(|row| row.common.interest_count)).max().unwrap_or(0) as u32;
        let interests = Interests { step: most + 1 };
        let mut compact = Self {
            households: all.households.iter().map(|row| household(&bits, &interests, row)).collect(),
            groups: all.groups.iter().map(|row| group(&bits, &interests, row, &all.priors)).collect(),
            language: language(all),
            interests: interests.table(all.priors[Feature::Interests as usize]),
            sector: std::array::from_fn(|at| {
                [0, 500, 1000].get(at).copied().unwrap_or(all.priors[Feature::Sector as usize] as u16)
            }),
            slots: slots(all),
            goals: goals(all.priors[Feature::Goals as usize]),
            children: std::array::from_fn(|at| {
                let value = crate::score::children((at / 8) as u8, (at % 8) as u8);
                known(value, all.priors[Feature::Children as usize])
            }),
            travel,
        };
        let commons =
            all.households.iter().map(|row| &row.common).chain(all.groups.iter().map(|row| &row.common));
        for (words, common) in compact.households.iter_mut().chain(&mut compact.groups).zip(commons) {
            words.travel_at = limits[&common.limit];
        }
        compact.households.iter_mut().for_each(|words| words.cell *= all.cells as u32);
        Some(compact)
    }

    /// Takes over the weights after they were set or changed.
    pub(super) fn weigh(&mut self, households: &[HouseholdRow], groups: &[GroupRow]) {
        for (words, row) in self.households.iter_mut().zip(households) {
            words.weights = row.common.weights.map(|weight| weight as u64);
        }
        for (words, row) in self.groups.iter_mut().zip(groups) {
            words.weights = row.common.weights.map(|weight| (weight as u64) << 32);
        }
    }

    /// u and v of pair (i, j).
    #[inline]
    pub fn both(&self, all: &Prepared, i: usize, j: usize) -> (i64, i64) {
        const TRAVEL: usize = Feature::Travel as usize;
        let (h, g) = (&self.households[i], &self.groups[j]);
        let (values, travel) = self.values(all, h, g);
        let mut sums = h.weights[TRAVEL] * values[TRAVEL] + g.weights[TRAVEL] * travel;
        for f in (0..FEATURES).filter(|f| *f != TRAVEL) {
            sums += (h.weights[f] | g.weights[f]) * values[f];
        }
        (i64::from(sums as u32), (sums >> 32) as i64)
    }

    /// The values of a pair as the household sees them, and travel as the group sees it; as `Prepared::values`.
    #[inline]
    fn values(&self, all: &Prepared, h: &Words, g: &Words) -> ([u64; FEATURES], u64) {
        let minutes = all.minutes[(h.cell + g.cell) as usize] as usize;
        let language = h.language[0] & g.language[0] | h.language[1] & g.language[1];
        // One more than the highest bit, 0 if there is none.
        let height = (language << 1 | 1).ilog2();
        let sector = h.sector & g.sector;
        let sector = u32::from(sector != 0) + u32::from(sector >> 32 != 0);
        let [slots, goals, interests] = ones(h.counts & g.counts);
        let values = [
            self.language[(h.language_at + g.language_at + height) as usize % LANGUAGE_ROOM],
            self.interests[(h.interests_at + g.interests_at + interests) as usize],
            self.sector[(h.sector_at + g.sector_at + sector) as usize % 8],
            g.ages[h.age as usize % 8],
            self.children[(h.children + g.children) as usize % 64],
            self.travel[h.travel_at as usize + minutes],
            self.slots[(h.slots_at + g.slots_at + slots) as usize % SLOTS_ROOM],
            self.goals[(h.goals_at + g.goals_at + goals) as usize % GOALS_ROOM],
        ];
        (values.map(u64::from), self.travel[g.travel_at as usize + minutes].into())
    }
}

/// Ones among the slots (three bytes), the goals (two) and the interests (three), counted together.
#[inline]
fn ones(word: u64) -> [u32; 3] {
    let pairs = word - (word >> 1 & 0x5555_5555_5555_5555);
    let fours = (pairs & 0x3333_3333_3333_3333) + (pairs >> 2 & 0x3333_3333_3333_3333);
    let bytes = (fours + (fours >> 4)) & 0x0f0f_0f0f_0f0f_0f0f;
    let two = bytes + (bytes >> 8);
    let three = two + (bytes >> 16);
    [three, two >> GOALS, three >> INTERESTS].map(|sum| sum as u32 & 0xff)
}

fn known(value: i32, prior: i32) -> u16 {
    (if value < 0 { prior } else { value }) as u16
}

fn household(bits: &Bits, interests: &Interests, row: &HouseholdRow) -> Words {
    let mut words = bits.words(&row.common, row.goals);
    let silent = row.common.spoken[0] == 0;
    words.language_at = if silent { 8 } else { 4 * u32::from(row.wants_language) } * HEIGHTS as u32;
    words.interests_at = interests.at(row.common.interest_count);
    words.goals_at = row.goal_count as u32 * COUNTS as u32;
    words.children = 8 * u32::from(row.children);
    words.age = row.age.map_or(5, u32::from);
    words
}

fn group(bits: &Bits, interests: &Interests, row: &GroupRow, priors: &[i32; FEATURES]) -> Words {
    let mut words = bits.words(&row.common, row.helps);
    let state = match (row.common.spoken[0] == 0, row.answered_likes, row.practises) {
        (true, ..) => 3,
        (_, false, _) => 0,
        (_, true, practises) => 1 + u32::from(practises),
    };
    words.language_at = state * HEIGHTS as u32;
    words.interests_at = interests.at(row.common.interest_count);
    words.goals_at = if row.answered_likes { 0 } else { (COUNTS * COUNTS) as u32 };
    words.children = row.children.into();
    let age = priors[Feature::Age as usize];
    words.ages = std::array::from_fn(|band| known(row.age_values.get(band).copied().unwrap_or(-1), age));
    words
}

/// By household (does not, does want practice, silent), group (no likes, likes others, likes practice, silent), height.
fn language(all: &Prepared) -> [u16; LANGUAGE_ROOM] {
    let mut table = [0; LANGUAGE_ROOM];
    for at in 0..12 {
        let (household, group) = (at / 4, at % 4);
        for height in 0..HEIGHTS as u32 {
            let level = height.checked_sub(1).map(|bit| (bit / LANGUAGES) as usize);
            let shared = level.map_or(0, |level| all.language_values[level.min(5)]);
            let value = match (household, group) {
                (2, _) | (_, 3) => all.priors[Feature::Language as usize],
                (1, 1) => shared / 2,
                (1, 2) => (shared + 1000) / 2,
                _ => shared,
            };
            table[at * HEIGHTS + height as usize] = value as u16;
        }
    }
    table
}

/// By how many interests both have together, then by how many of them are shared.
struct Interests {
    step: u32,
}

impl Interests {
    /// Where silence begins: behind the longest two lists.
    fn silence(&self) -> u32 {
        2 * self.step * self.step
    }
    fn at(&self, count: i32) -> u32 {
        if count == 0 { self.silence() } else { count as u32 * self.step }
    }
    fn table(&self, prior: i32) -> Vec<u16> {
        let value = |at: u32| {
            let (total, both) = (at / self.step, at % self.step);
            // More shared than half of all cannot be.
            if at < self.silence() {
                (both * 1000 / (total + 2).saturating_sub(both).max(1)).min(1000)
            } else {
                prior as u32
            }
        };
        (0..2 * self.silence() + self.step).map(|at| value(at) as u16).collect()
    }
}

/// By silence, then by the common slots.
fn slots(all: &Prepared) -> [u16; SLOTS_ROOM] {
    let value = |common: usize| (common as i32).min(all.need_slots) * 1000 / all.need_slots;
    let prior = all.priors[Feature::Availability as usize];
    std::array::from_fn(|at| if at < COUNTS { value(at) } else { prior } as u16)
}

/// By the group's silence, the household's goals, and how many of them the group helps with.
fn goals(prior: i32) -> [u16; GOALS_ROOM] {
    let value = |at: usize| match (at / COUNTS, at % COUNTS) {
        (0, _) | (COUNTS.., _) => prior,
        (count, met) => (met * 1000 / count) as i32,
    };
    std::array::from_fn(|at| value(at) as u16)
}

type Limits = BTreeMap<i32, u32>;

/// One table for each limit that somebody gave, up to the farthest cell, so that no index needs a limit of its own.
fn travel(all: &Prepared) -> Option<(Vec<u16>, Limits)> {
    let farthest = all.minutes.iter().copied().max().unwrap_or(0);
    let (mut table, mut limits) = (Vec::new(), Limits::new());
    let limit = all.households.iter().map(|row| row.common.limit);
    for limit in limit.chain(all.groups.iter().map(|row| row.common.limit)) {
        limits.entry(limit).or_insert_with(|| {
            let at = table.len() as u32;
            table.extend((0..=farthest).map(|minutes| all.near(minutes, limit) as u16));
            at
        });
        if table.len() > TRAVEL_ROOM {
            return None;
        }
    }
    Some((table, limits))
}
