//! What another choice would cost, in one sentence: the first tier in which the whole round differs.

use crate::t;
use domain::round::{Price, Tier};

/// The sentence; `floors` are those of the round, 0 to 1,000,000.
pub fn price(price: &Price, floors: [i64; 3]) -> String {
    match price.tier {
        Tier::Households => households(price.households),
        Tier::Groups => groups(price.groups),
        Tier::Floors => floor(price, floors),
        Tier::Points => points(price.tenths),
        Tier::Lot => t!("round-price-lot"),
        Tier::Nothing => t!("round-price-nothing"),
    }
}

fn households(change: i64) -> String {
    let fewer: i64 = -change;
    match change {
        0 => t!("round-price-households-class"),
        1.. => t!("round-price-households-more", count = change),
        _ => t!("round-price-households-fewer", count = fewer),
    }
}

fn groups(change: i64) -> String {
    let fewer: i64 = -change;
    match change {
        0 => t!("round-price-groups-class"),
        1.. => t!("round-price-groups-more", count = change),
        _ => t!("round-price-groups-fewer", count = fewer),
    }
}

fn floor(price: &Price, floors: [i64; 3]) -> String {
    let Some((place, change)) = price.floor() else {
        return t!("round-price-nothing");
    };
    let floor = floors.get(place - 1).map_or(0, |f| f / 10_000);
    let fewer: i64 = -change;
    if change > 0 {
        t!("round-price-floor-more", count = change, floor = floor)
    } else {
        t!("round-price-floor-fewer", count = fewer, floor = floor)
    }
}

/// Whole points, rounded; what is less than one is said so.
fn points(tenths: i64) -> String {
    let whole = (tenths.abs() + 5) / 10;
    match whole {
        0 => t!("round-price-points-tiny"),
        _ if tenths > 0 => t!("round-price-points-more", count = whole),
        _ => t!("round-price-points-fewer", count = whole),
    }
}
