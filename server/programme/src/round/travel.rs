//! Minutes between two postcodes.

/// Until the table of the cities is there: the same postcode ten minutes, another half an hour.
///
/// Coarse on purpose: it never claims to know a distance.
pub(super) fn minutes(_city: &str, from: &str, to: &str) -> i64 {
    if from == to { 10 } else { 30 }
}
