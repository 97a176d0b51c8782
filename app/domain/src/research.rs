//! What a researcher sees by now: counts of households that agreed to research, and nothing about any one of them.

use crate::city::Names;
use serde::{Deserialize, Serialize};

/// Smaller counts are not told.
pub const SMALLEST: i64 = 10;

/// A count that tells nothing about one household.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Count {
    /// Fewer than [`SMALLEST`], none among them.
    Few,
    /// Rounded down to a multiple of five, so that two looks do not tell who joined in between.
    About(i64),
}

impl Count {
    /// Of an exact number.
    #[must_use]
    pub const fn of(number: i64) -> Self {
        if number < SMALLEST {
            Self::Few
        } else {
            Self::About(number - number % 5)
        }
    }
}

/// One city.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CohortRow {
    /// Its names.
    pub city: Names,
    /// Households that agreed to research.
    pub agreed: Count,
    /// Of these, those in a year together.
    pub paired: Count,
}

/// The cohort; there is no total, because a total would tell what a hidden count is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CohortView {
    /// Every city, in the usual order.
    pub rows: Vec<CohortRow>,
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[test]
    fn a_small_count_and_the_last_digits_of_a_large_one_are_not_told() {
        assert_eq!([0, 1, 9].map(Count::of), [Count::Few; 3]);
        assert_eq!(Count::of(10), Count::About(10));
        assert_eq!(Count::of(14), Count::About(10));
        assert_eq!(Count::of(38), Count::About(35));
    }
}
