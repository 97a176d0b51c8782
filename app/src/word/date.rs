//! Days and times in words, without isolating marks inside: a date that stands in a sentence is isolated as a whole, and
//! a text of isolated parts alone would have no direction of its own.
//!
//! We format them ourselves: the usual tables give Arabic a 12-hour clock and other months.

use crate::{t, t_plain};
use domain::day::{Day, Moment};

/// A day: "Tuesday 19 January 2027".
#[must_use]
pub fn day(day: Day) -> String {
    t_plain!(
        "word-date-year",
        weekday = super::weekday(day.weekday()),
        day = day.day.to_string(),
        month = month(day.month),
        year = day.year.to_string()
    )
}

/// A day without its year: "Tuesday 19 January".
#[must_use]
pub fn day_short(day: Day) -> String {
    t_plain!(
        "word-date",
        weekday = super::weekday(day.weekday()),
        day = day.day.to_string(),
        month = month(day.month)
    )
}

/// A day with its time: "Tuesday 19 January, 19:00".
#[must_use]
pub fn moment(moment: Moment) -> String {
    t_plain!(
        "word-date-time",
        date = day_short(moment.day),
        time = clock(moment)
    )
}

/// A clock time, always 24 hours: "19:00".
#[must_use]
pub fn clock(moment: Moment) -> String {
    format!("{:02}:{:02}", moment.hour, moment.minute)
}

/// The Dutch line that stands beneath a date on a page in another script; none on Dutch pages.
#[must_use]
pub fn dutch_day(day: Day) -> Option<String> {
    (crate::i18n::language() != domain::language::Language::Dutch).then(|| day.in_dutch())
}

fn month(month: u8) -> String {
    match month {
        1 => t!("word-month-1"),
        2 => t!("word-month-2"),
        3 => t!("word-month-3"),
        4 => t!("word-month-4"),
        5 => t!("word-month-5"),
        6 => t!("word-month-6"),
        7 => t!("word-month-7"),
        8 => t!("word-month-8"),
        9 => t!("word-month-9"),
        10 => t!("word-month-10"),
        11 => t!("word-month-11"),
        _ => t!("word-month-12"),
    }
}
