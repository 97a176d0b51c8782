//! How long somebody travels within a city. **A rough estimate** from the digits of the postcodes, until a real table
//! of travel times exists: neighbouring postcodes mostly share their first three digits. It knows no water, no tram
//! and no means of transport, so a coordinator looks at each proposal; it only keeps the far ends of a city apart.

use super::of_postcode;

/// Minutes between two four-digit postcodes, estimated (see the module). The same in both directions.
#[must_use]
pub fn minutes(city: &str, pc4_a: &str, pc4_b: &str) -> i64 {
    // Outside the city, or no postcode: further than anybody says they would travel.
    const FAR: i64 = 90;
    let (Ok(a), Ok(b)) = (pc4_a.parse::<i64>(), pc4_b.parse::<i64>()) else {
        return FAR;
    };
    if of_postcode(pc4_a) != Some(city) || of_postcode(pc4_b) != Some(city) {
        return FAR;
    }
    if a == b {
        return 5;
    }
    if a / 10 == b / 10 {
        return 10;
    }
    if a / 100 == b / 100 {
        15 + 3 * (a / 10 - b / 10).abs().min(8)
    } else {
        45
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearer_digits_are_never_farther() {
        let from = |to| minutes("the-hague", "2525", to);
        assert_eq!(
            [
                from("2525"),
                from("2526"),
                from("2533"),
                from("2597"),
                from("2491")
            ],
            [5, 10, 18, 36, 45]
        );
        assert_eq!(minutes("the-hague", "2597", "2525"), from("2597"));
    }

    #[test]
    fn another_city_or_no_postcode_is_far() {
        assert_eq!(minutes("the-hague", "2525", "3011"), 90);
        assert_eq!(minutes("almere", "2525", "2525"), 90);
        assert_eq!(minutes("the-hague", "", "2525"), 90);
    }
}
