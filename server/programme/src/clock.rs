//! Time as the programme sees it: UTC milliseconds, one zone for days. Tests and the demo bring their own clock.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicI64, Ordering};

/// Milliseconds of a second, minute, hour and day.
pub const SECOND: i64 = 1_000;
/// Milliseconds of a minute.
pub const MINUTE: i64 = 60 * SECOND;
/// Milliseconds of an hour.
pub const HOUR: i64 = 60 * MINUTE;
/// Milliseconds of a day of 24 hours; for terms, not for calendar days.
pub const DAY: i64 = 24 * HOUR;

/// Where the time comes from.
pub trait Clock: Send + Sync + 'static {
    /// Now, in UTC milliseconds since 1970.
    fn now(&self) -> i64;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        Timestamp::now().as_millisecond()
    }
}

/// The machine's clock moved by a number of milliseconds that can be changed.
#[derive(Default)]
pub struct ShiftedClock {
    shift: AtomicI64,
}

impl ShiftedClock {
    /// Sets the shift; negative is the past.
    pub fn set_shift(&self, milliseconds: i64) {
        self.shift.store(milliseconds, Ordering::SeqCst);
    }

    /// Moves the clock by so many milliseconds.
    pub fn advance(&self, milliseconds: i64) {
        self.shift.fetch_add(milliseconds, Ordering::SeqCst);
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> i64 {
        SystemClock.now() + self.shift.load(Ordering::SeqCst)
    }
}

static AMSTERDAM: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC));

/// The calendar day in Amsterdam at an instant.
#[must_use]
pub fn day_of(at: i64) -> Date {
    let stamp = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
    stamp.to_zoned_datetime(AMSTERDAM.clone()).date()
}

/// The instant at which a day ends in Amsterdam (its midnight).
#[must_use]
pub fn end_of_day(day: Date) -> i64 {
    let next = day.checked_add(1.day()).unwrap_or(day);
    next.to_zoned_datetime(AMSTERDAM.clone())
        .map_or(i64::MAX, |z| z.timestamp().as_millisecond())
}

/// The instant of a local day and time in Amsterdam. A time that does not exist moves on, one that exists twice is
/// the earlier.
#[must_use]
pub fn instant(day: Date, hour: i8, minute: i8) -> i64 {
    let local = day.at(hour, minute, 0, 0);
    local
        .to_zoned_datetime(AMSTERDAM.clone())
        .map_or(0, |z| z.timestamp().as_millisecond())
}

/// The calendar day in Amsterdam at an instant, as it travels to a page.
#[must_use]
pub fn to_day(at: i64) -> domain::day::Day {
    day(day_of(at))
}

/// A calendar day as it travels to a page.
#[must_use]
pub fn day(date: Date) -> domain::day::Day {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    domain::day::Day {
        year: date.year(),
        month,
        day,
    }
}

/// The day and clock time in Amsterdam at an instant, as it travels to a page.
#[must_use]
pub fn to_moment(at: i64) -> domain::day::Moment {
    let stamp = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
    let local = stamp.to_zoned_datetime(AMSTERDAM.clone());
    let (hour, minute) = (local.hour().unsigned_abs(), local.minute().unsigned_abs());
    domain::day::Moment {
        day: day(local.date()),
        hour,
        minute,
    }
}

/// A day of a page as a date to calculate with; only days that exist are ever made.
#[must_use]
pub fn date_of(day: domain::day::Day) -> Option<Date> {
    Date::new(
        day.year,
        i8::try_from(day.month).ok()?,
        i8::try_from(day.day).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_ends_at_midnight_in_amsterdam_also_when_the_clock_changes() {
        let spring = date(2027, 3, 28);
        assert_eq!(end_of_day(spring) - instant(spring, 0, 0), 23 * HOUR);
        let autumn = date(2027, 10, 31);
        assert_eq!(end_of_day(autumn) - instant(autumn, 0, 0), 25 * HOUR);
    }

    #[test]
    fn an_hour_that_is_skipped_moves_on() {
        let spring = date(2027, 3, 28);
        assert_eq!(instant(spring, 2, 30), instant(spring, 3, 30));
    }

    #[test]
    fn the_day_is_that_of_amsterdam() {
        assert_eq!(day_of(instant(date(2026, 11, 24), 0, 1)), date(2026, 11, 24));
        assert_eq!(day_of(instant(date(2026, 11, 24), 0, 0) - 1), date(2026, 11, 23));
    }
}
