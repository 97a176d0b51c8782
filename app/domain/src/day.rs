//! Days and times as they travel to a page: numbers, no library. Words are made where the texts are.

use crate::word::{DayPart, Weekday};
use serde::{Deserialize, Serialize};

/// A calendar day in Amsterdam.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day {
    /// Year.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A day with a clock time in Amsterdam.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

const DUTCH_MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const DUTCH_DAYS: [&str; 7] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];

impl Day {
    /// The day of the week, by the rule of the Gregorian calendar.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[self.weekday_index()]
    }

    /// Monday is 0.
    #[must_use]
    pub fn weekday_index(self) -> usize {
        // Days since 0000-03-01, counted in years that begin in March (a well-known integer form).
        let (year, month, day) = (i32::from(self.year), i32::from(self.month), i32::from(self.day));
        let shifted = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let days = 365 * shifted.0 + shifted.0.div_euclid(4) - shifted.0.div_euclid(100)
            + shifted.0.div_euclid(400)
            + (153 * shifted.1 + 2) / 5
            + day
            - 1;
        usize::try_from((days + 2).rem_euclid(7)).unwrap_or(0)
    }

    /// "dinsdag 19 januari 2027": the line in Dutch beneath a date in another language, to show to a driver or desk.
    /// Names of the calendar, not a text of ours; so they stand here and not in the texts of one language.
    #[must_use]
    pub fn in_dutch(self) -> String {
        let month = DUTCH_MONTHS[usize::from(self.month.clamp(1, 12)) - 1];
        format!(
            "{} {} {month} {}",
            DUTCH_DAYS[self.weekday_index()],
            self.day,
            self.year
        )
    }

    /// `2027-01-19`.
    #[must_use]
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// Reads `2027-01-19`; only days that exist.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// A day that exists.
    #[must_use]
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let most = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=most).contains(&day).then_some(Self { year, month, day })
    }
}

impl Moment {
    /// "dinsdag 19 januari 2027, 19:00".
    #[must_use]
    pub fn in_dutch(self) -> String {
        format!("{}, {:02}:{:02}", self.day.in_dutch(), self.hour, self.minute)
    }
}

/// The day of a slot of the week.
#[must_use]
pub fn weekday_of_slot(slot: i64) -> Option<Weekday> {
    Weekday::ALL.get(usize::try_from(slot).ok()? / 3).copied()
}

/// The part of the day of a slot of the week.
#[must_use]
pub fn part_of_slot(slot: i64) -> Option<DayPart> {
    (0..21)
        .contains(&slot)
        .then(|| DayPart::ALL[usize::try_from(slot).unwrap_or(0) % 3])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weekday_is_right() {
        for (text, index) in [
            ("2026-11-24", 1),
            ("2027-01-19", 1),
            ("2000-02-29", 1),
            ("2028-02-29", 1),
            ("2027-03-28", 6),
        ] {
            assert_eq!(Day::read(text).map(Day::weekday_index), Some(index), "{text}");
        }
    }

    #[test]
    fn only_days_that_exist_are_read() {
        for text in [
            "2027-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-04-31",
            "27",
            "2027-01-01-01",
            "x-y-z",
        ] {
            assert_eq!(Day::read(text), None, "{text}");
        }
        assert_eq!(
            Day::read("2028-02-29").map(Day::iso),
            Some("2028-02-29".to_owned())
        );
    }

    #[test]
    fn a_slot_is_a_day_and_a_part() {
        assert_eq!(
            (weekday_of_slot(5), part_of_slot(5)),
            (Some(Weekday::Tuesday), Some(DayPart::Evening))
        );
        assert_eq!((weekday_of_slot(21), part_of_slot(21)), (None, None));
        assert_eq!(weekday_of_slot(-1), None);
    }
}
