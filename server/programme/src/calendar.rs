//! Working days: Monday to Friday without the Dutch days of rest. One rule for page, mail and worklist.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The Dutch days of rest that the programme knows, 2026 to 2030.
const REST: &str = include_str!("calendar/rest.csv");

/// Whether the team works on this day.
#[must_use]
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_rest(day)
}

fn is_rest(day: Date) -> bool {
    let text = day.to_string();
    REST.lines()
        .any(|line| line.split(',').next() == Some(text.as_str()))
}

/// The day that lies `count` working days after `day`.
#[must_use]
pub fn working_days_after(day: Date, count: u32) -> Date {
    let (mut at, mut left) = (day, count);
    while left > 0 {
        let Ok(next) = at.checked_add(1.day()) else {
            return at;
        };
        at = next;
        if is_working_day(at) {
            left -= 1;
        }
    }
    at
}

/// How many working days lie after `from` up to and including `to`; 0 when `to` is not later.
#[must_use]
pub fn working_days_between(from: Date, to: Date) -> u32 {
    let (mut at, mut count) = (from, 0);
    while at < to {
        let Ok(next) = at.checked_add(1.day()) else {
            return count;
        };
        at = next;
        count += u32::from(is_working_day(at));
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn five_working_days_skip_the_weekend_and_christmas() {
        assert_eq!(working_days_after(date(2026, 11, 24), 5), date(2026, 12, 1));
        assert_eq!(working_days_after(date(2026, 12, 24), 1), date(2026, 12, 28));
        assert_eq!(working_days_between(date(2026, 12, 24), date(2026, 12, 28)), 1);
    }

    #[test]
    fn the_list_covers_the_coming_years() {
        for day in [
            date(2026, 12, 25),
            date(2027, 4, 27),
            date(2027, 12, 25),
            date(2028, 1, 1),
        ] {
            assert!(is_rest(day), "{day}");
        }
    }
}
