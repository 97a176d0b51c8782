//! Chance with a fixed seed: the same seed makes the same demonstration.

use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, SeedableRng};

/// The source of chance.
pub(super) struct Draw(StdRng);

impl Draw {
    pub(super) fn new(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    /// A number from `low` to `high`, both possible.
    pub(super) fn number(&mut self, low: i64, high: i64) -> i64 {
        self.0.random_range(low..=high)
    }

    /// True so many times of a hundred.
    pub(super) fn chance(&mut self, percent: u32) -> bool {
        self.0.random_range(0..100) < percent
    }

    /// One of a list; lists of the cast are never empty.
    pub(super) fn one<T: Copy>(&mut self, list: &[T]) -> T {
        list.choose(&mut self.0).copied().unwrap_or(list[0])
    }

    /// `least` to `most` different ones of a list, in the list's own order.
    pub(super) fn some<T: Copy + Ord>(&mut self, list: &[T], least: usize, most: usize) -> Vec<T> {
        let count = self.0.random_range(least..=most.min(list.len()));
        let mut all = list.to_vec();
        all.shuffle(&mut self.0);
        all.truncate(count);
        all.sort_unstable();
        all
    }
}
