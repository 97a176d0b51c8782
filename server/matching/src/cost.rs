//! What a shortest path needs of a cost, and the vector cost of the objective.

use std::{
    fmt::Debug,
    ops::{Add, Sub},
};

/// An ordered abelian group: all that augmenting paths and duals need.
pub trait Cost:
    Copy + Ord + Add<Output = Self> + Sub<Output = Self> + Default + Debug + Send + Sync + 'static
{
}

impl Cost for i64 {}
impl Cost for i128 {}

/// A vector of tiers: added part by part, compared from the first part on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Lex<const K: usize>(pub [i64; K]);

impl<const K: usize> Default for Lex<K> {
    fn default() -> Self {
        Self([0; K])
    }
}

impl<const K: usize> Add for Lex<K> {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        for k in 0..K {
            self.0[k] += other.0[k];
        }
        self
    }
}

impl<const K: usize> Sub for Lex<K> {
    type Output = Self;
    fn sub(mut self, other: Self) -> Self {
        for k in 0..K {
            self.0[k] -= other.0[k];
        }
        self
    }
}

impl<const K: usize> Cost for Lex<K> {}

/// T1, T1b, T2, T3, T4.
pub type Tiers = Lex<5>;
