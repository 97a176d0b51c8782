//! Sums of eight products, for both sides of a pair at once. Values and weights are four numbers of 16 bits in a word,
//! each 0..=1000, so that a sum stays below 2^23.

use wide::i16x8;

/// Values as the household and as the group sees them, times the weights of each.
#[inline]
pub(super) fn both(values: [[u64; 2]; 2], weights: [[u64; 2]; 2]) -> (i64, i64) {
    let sum = |side: usize| i64::from(eight(values[side]).dot(eight(weights[side])).reduce_add());
    (sum(0), sum(1))
}

/// The order within a word is the machine's, for values and weights alike.
#[inline]
fn eight(words: [u64; 2]) -> i16x8 {
    bytemuck::cast(words)
}
