//! The rulebook's own ranges.

use super::{Check, people::in_range};
use crate::{problem::Refused, rulebook::Rulebook};
pub(super) fn check(book: &mut Rulebook) -> Check {
    let fault = |field: &str, reason: &str| Err(Refused::whole("rulebook", field, reason));
    if !(0..=1000).contains(&book.alpha) {
        return fault("alpha", "must lie in 0..=1000");
    }
    let [low, middle, high] = book.floors;
    if !(0 <= low && low < middle && middle < high && high <= 1_000_000) {
        return fault("floors", "must be three rising numbers in 0..=1000000");
    }
    if !(0..=1_000_000_000).contains(&book.kappa) {
        return fault("kappa", "must lie in 0..=1000000000");
    }
    if let Some(hold_back) = book.hold_back {
        for (field, value) in [("hold_back.start", hold_back.start), ("hold_back.fall", hold_back.fall)] {
            in_range(("rulebook", None), field, value, 0, 1_000_000_000)?;
        }
    }
    book.features.sort_by_key(|rule| rule.code);
    if book.features.windows(2).any(|two| two[0].code == two[1].code) {
        return fault("features", "names a feature twice");
    }
    if book.features.iter().any(|rule| !(0..=1_000_000).contains(&rule.weight)) {
        return fault("features.weight", "must lie in 0..=1000000");
    }
    if book.features.iter().all(|rule| rule.weight == 0) {
        return fault("features", "needs a feature with a weight above 0");
    }
    if book.features.iter().any(|rule| !(0..=1000).contains(&rule.prior)) {
        return fault("features.prior", "must lie in 0..=1000");
    }
    limits(book)?;
    if book.helps.len() > 32 {
        return fault("helps", "has more than 32 goals");
    }
    Ok(())
}

fn limits(book: &Rulebook) -> Check {
    let limits = &book.limits;
    let ranges = [
        ("limits.min_slots", limits.min_slots, 0, 21),
        ("limits.need_slots", limits.need_slots, 1, 21),
        ("limits.near_minutes", limits.near_minutes, 0, 1000),
        ("limits.must_value", limits.must_value, 0, 1000),
        ("limits.anonymity", limits.anonymity, 1, 1_000_000),
    ];
    for (field, value, low, high) in ranges {
        in_range(("rulebook", None), field, value, low, high)?;
    }
    let values = limits.language_values;
    if values.iter().any(|value| !(0..=1000).contains(value)) || values.windows(2).any(|two| two[0] > two[1])
    {
        return Err(Refused::whole("rulebook", "limits.language_values", "must rise within 0..=1000"));
    }
    Ok(())
}
