//! The answers once more, as a few words for each participant, so that every value of a pair is one table look-up and
//! both sums of a pair are one multiplication of eight numbers by eight each.
//!
//! Only what both sides name can be shared, so only such codes get a bit. A city with more of them than fit a word
//! has no compact form; its pairs are computed the long way (`score`), with the same result.

mod bits;
mod dot;
mod tables;

use super::{FEATURES, GroupRow, HouseholdRow, Prepared};
use crate::rulebook::Feature;
use bits::{Bits, ones};
use tables::{Interests, Tables};

/// Languages that fit one word, six levels each.
const LANGUAGES: u32 = 10;
/// Where each feature stands in the words of values and of weights: 16 bits each, four in a word. Age and travel need
/// no shift, as each group has its own values of age, and the sides differ in travel.
const PLACES: [(usize, u32); FEATURES] =
    [(0, 16), (0, 32), (0, 48), (0, 0), (1, 16), (1, 0), (1, 32), (1, 48)];

/// Where values of a feature stand.
const fn place(feature: Feature) -> u32 {
    PLACES[feature as usize].1
}

/// One participant. Offsets lead to the part of a table that holds for her; those of silence lead to the prior.
#[derive(Debug, Clone, Copy, Default)]
struct Words {
    /// As in `PLACES`.
    weights: [u64; 2],
    /// Level by level, languages side by side, ten in each word: the highest bit both have tells the best level.
    language: [u64; 2],
    /// Slots, goals and interests.
    counts: u64,
    /// Fields in the low half, codes in the high half.
    sector: u64,
    language_at: u32,
    interests_at: u32,
    /// Of a group: its cell. Of a household: where the minutes from its cell begin.
    cell: u32,
    /// Which travel table holds for her limit.
    travel_at: u32,
    sector_at: u16,
    slots_at: u16,
    goals_at: u16,
    children: u16,
    /// Of a group: the value of each band, and behind them what counts where the household did not answer. Of a
    /// household: its band first.
    ages: [u16; 8],
}

/// The tables, and one record for each participant.
#[derive(Debug, Clone)]
pub struct Compact {
    households: Vec<Words>,
    groups: Vec<Words>,
    tables: Tables,
}

/// One household and what holds for it, side by side, so that a pair needs few addresses.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    household: Words,
    sector: [u64; tables::SECTOR],
    children: [u64; tables::CHILDREN],
    slots: [u64; tables::COUNTS],
    goals: [u64; tables::COUNTS],
    travel: [u16; tables::MINUTES],
    /// The household's age band.
    band: usize,
    groups: &'a [Words],
    minutes: &'a [u8],
    language: &'a [u64; tables::LANGUAGE],
    interests: &'a [u64],
    travel_of_groups: &'a [[u16; tables::MINUTES]],
}

impl Compact {
    /// `None`: the round does not fit.
    pub fn of(all: &Prepared) -> Option<Self> {
        let bits = Bits::of(all)?;
        let (tables, limits) = Tables::of(all)?;
        let step = &tables.interest_step;
        let mut compact = Self {
            households: all.households.iter().map(|row| household(&bits, step, row)).collect(),
            groups: all.groups.iter().map(|row| group(&bits, step, row, &all.priors)).collect(),
            tables,
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
        let sides = households.iter().map(|row| &row.common).chain(groups.iter().map(|row| &row.common));
        for (words, common) in self.households.iter_mut().chain(&mut self.groups).zip(sides) {
            words.weights = [0; 2];
            for ((word, shift), weight) in PLACES.into_iter().zip(common.weights) {
                words.weights[word] |= (weight as u64) << shift;
            }
        }
    }

    /// Household i, to be scored with one group after the other.
    pub fn row(&self, i: usize) -> Row<'_> {
        let (h, tables) = (self.households[i], &self.tables);
        Row {
            sector: tables.sector[h.sector_at as usize],
            children: tables.children[h.children as usize],
            slots: tables.slots[h.slots_at as usize],
            goals: tables.goals[h.goals_at as usize],
            travel: tables.travel[h.travel_at as usize],
            band: h.ages[0].into(),
            groups: &self.groups,
            minutes: &tables.minutes[h.cell as usize..],
            language: &tables.language[h.language_at as usize],
            interests: &tables.interests[h.interests_at as usize..],
            travel_of_groups: &tables.travel,
            household: h,
        }
    }
}

impl Row<'_> {
    /// u and v with group j.
    #[inline]
    pub fn both(&self, j: usize) -> (i64, i64) {
        let (h, g) = (&self.household, &self.groups[j]);
        let minutes = self.minutes[g.cell as usize] as usize;
        let language = h.language[0] & g.language[0] | h.language[1] & g.language[1];
        // One more than the highest bit, 0 if there is none.
        let height = (language << 1 | 1).ilog2();
        let sector = h.sector & g.sector;
        let fields = u32::from(sector != 0) + u32::from(sector >> 32 != 0);
        let [slots, goals, interests] = ones(h.counts & g.counts);
        let first = u64::from(g.ages[self.band % 8])
            | self.language[(g.language_at + height) as usize % tables::LANGUAGE]
            | self.sector[(u32::from(g.sector_at) + fields) as usize % tables::SECTOR]
            | self.interests[(g.interests_at + interests) as usize];
        let second = self.children[g.children as usize % tables::CHILDREN]
            | self.slots[(u32::from(g.slots_at) + slots) as usize % tables::COUNTS]
            | self.goals[(u32::from(g.goals_at) + goals) as usize % tables::COUNTS];
        let travel = [self.travel[minutes], self.travel_of_groups[g.travel_at as usize][minutes]];
        let side = |travel: u16| [first, second | u64::from(travel)];
        dot::both([side(travel[0]), side(travel[1])], [h.weights, g.weights])
    }
}

fn household(bits: &Bits, interests: &Interests, row: &HouseholdRow) -> Words {
    let mut words = bits.words(&row.common, row.goals);
    let silent = row.common.spoken[0] == 0;
    words.language_at = if silent { 2 } else { row.wants_language.into() };
    words.interests_at = interests.at(row.common.interest_count);
    words.sector_at = u16::from(row.common.sector == 0);
    words.slots_at = u16::from(row.common.slots == 0);
    words.goals_at = row.goal_count as u16;
    words.children = row.children.into();
    words.ages[0] = row.age.map_or(5, u16::from);
    words
}

fn group(bits: &Bits, interests: &Interests, row: &GroupRow, priors: &[i32; FEATURES]) -> Words {
    let mut words = bits.words(&row.common, row.helps);
    let state = match (row.common.spoken[0] == 0, row.answered_likes, row.practises) {
        (true, ..) => 3,
        (_, false, _) => 0,
        (_, true, practises) => 1 + u32::from(practises),
    };
    words.language_at = state * tables::HEIGHTS;
    words.interests_at = interests.at(row.common.interest_count);
    words.sector_at = if row.common.sector == 0 { 3 } else { 0 };
    words.slots_at = if row.common.slots == 0 { tables::SILENT } else { 0 };
    words.goals_at = if row.answered_likes { 0 } else { tables::SILENT };
    words.children = row.children.into();
    let prior = priors[Feature::Age as usize];
    words.ages =
        std::array::from_fn(|band| tables::known(row.age_values.get(band).copied().unwrap_or(-1), prior));
    words
}
