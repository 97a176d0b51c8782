//! What a shortest path needs of a cost, and the vector cost of the objective.

use std::{
    fmt::Debug,
    ops::{Add, Sub},
};

/// An ordered abelian group: all that augmenting paths and duals need.
pub trait Group:
    Copy + Ord + Add<Output = Self> + Sub<Output = Self> + Default + Debug + Send + Sync + 'static
{
}

/// One number, which a search computes in.
pub trait Word: Group {
    /// The number divided by a divisor above 0, towards zero.
    fn part(self, of: i64) -> Self;
}

/// A cost: one word, or several that are compared from the first on. Added and subtracted word by word.
pub trait Cost: Group {
    type Word: Word;
    const WORDS: usize;
    /// The word at a place below `WORDS`.
    fn word(&self, at: usize) -> Self::Word;
    fn set(&mut self, at: usize, word: Self::Word);
}

macro_rules! single {
    ($number:ty) => {
        impl Group for $number {}
        impl Word for $number {
            fn part(self, of: i64) -> Self {
                self / Self::from(of)
            }
        }
        impl Cost for $number {
            type Word = Self;
            const WORDS: usize = 1;
            fn word(&self, _: usize) -> Self {
                *self
            }
            fn set(&mut self, _: usize, word: Self) {
                *self = word;
            }
        }
    };
}
single!(i64);
single!(i128);

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

impl<const K: usize> Group for Lex<K> {}

impl<const K: usize> Cost for Lex<K> {
    type Word = i64;
    const WORDS: usize = K;
    fn word(&self, at: usize) -> i64 {
        self.0[at]
    }
    fn set(&mut self, at: usize, word: i64) {
        self.0[at] = word;
    }
}

/// T1, T1b, T2, T3, T4.
pub type Tiers = Lex<5>;
