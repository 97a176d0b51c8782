//! Which code stands at which bit of a participant's words.

use super::{LANGUAGES, Words};
use crate::prepared::{Common, Prepared, Wide};

/// Where goals and interests begin in the word of counts, behind the slots; each has whole bytes.
const GOALS: u32 = 24;
const INTERESTS: u32 = 40;

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
pub(super) struct Bits {
    languages: Vec<u32>,
    interests: [Vec<u32>; 2],
    sectors: Vec<u32>,
    roots: Vec<u32>,
    goals: Vec<u32>,
}

/// One of the two halves of the interests.
fn half(wide: &Wide, at: usize) -> u128 {
    u128::from(wide[2 * at]) | u128::from(wide[2 * at + 1]) << 64
}

impl Bits {
    /// `None`: more codes than fit.
    pub(super) fn of(all: &Prepared) -> Option<Self> {
        let shared = |of: fn(&Common) -> u128| {
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

    /// What both sides have alike.
    pub(super) fn words(&self, common: &Common, goals: u32) -> Words {
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
            cell: common.cell,
            ..Words::default()
        }
    }
}

/// Ones among the slots (three bytes), the goals (two) and the interests (three), counted together.
#[inline]
pub(super) fn ones(word: u64) -> [u32; 3] {
    let pairs = word - (word >> 1 & 0x5555_5555_5555_5555);
    let fours = (pairs & 0x3333_3333_3333_3333) + (pairs >> 2 & 0x3333_3333_3333_3333);
    let bytes = (fours + (fours >> 4)) & 0x0f0f_0f0f_0f0f_0f0f;
    let two = bytes + (bytes >> 8);
    let three = two + (bytes >> 16);
    [three, two >> GOALS, three >> INTERESTS].map(|sum| sum as u32 & 0xff)
}
