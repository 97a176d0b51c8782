//! The file for a calendar: the same UID for ever, a number that grows, no names, the place only when asked for.

use super::look::starts;
use super::store::{self, Party};
use crate::access::{Member, Newcomer};
use crate::error::{Error, Result};
use domain::meeting::Time;
use domain::state::ActivityState;
use entity::activity;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

const ZONE: &str = "Europe/Amsterdam";

/// The rules of Central European time since 1996. The library cannot write this part, so it stands here.
const TIME_ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\n\
TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n\
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// What stands in a calendar, in the reader's language.
#[derive(Clone, Debug)]
pub struct CalendarWords {
    /// The title; tells nothing.
    pub title: String,
    /// The line beneath.
    pub text: String,
    /// The address of the page.
    pub page: String,
}

/// The newcomer's file.
///
/// # Errors
/// `NotFound` without a year that runs or without a meeting.
pub async fn calendar_file(who: &Newcomer, words: CalendarWords, with_place: bool) -> Result<String> {
    file(who.db.read(), Party::newcomer(who), &words, with_place).await
}

/// A member's file.
///
/// # Errors
/// As [`calendar_file`].
pub async fn calendar_file_of_group(who: &Member, words: CalendarWords, with_place: bool) -> Result<String> {
    file(who.db.read(), Party::member(who)?, &words, with_place).await
}

async fn file(
    db: &impl ConnectionTrait,
    party: Party,
    words: &CalendarWords,
    with_place: bool,
) -> Result<String> {
    let year = party.year(db).await?;
    let row = store::latest(db, year.id).await?.ok_or(Error::NotFound)?;
    write(&row, words, with_place)
}

fn write(row: &activity::Model, words: &CalendarWords, with_place: bool) -> Result<String> {
    let state = store::state(row);
    let cancelled = state == Some(ActivityState::Cancelled);
    let status = match state {
        Some(ActivityState::Cancelled) => EventStatus::Cancelled,
        Some(ActivityState::Moved) => EventStatus::Tentative,
        _ => EventStatus::Confirmed,
    };
    let mut event = Event::new();
    event
        .uid(&row.uid)
        .sequence(u32::try_from(row.sequence).unwrap_or(u32::MAX))
        .summary(&words.title)
        .description(&words.text)
        .url(&words.page)
        .status(status)
        .add_property("DTSTAMP", utc(row.updated_at)?)
        .add_property("LAST-MODIFIED", utc(row.updated_at)?)
        .add_property("CREATED", utc(row.created_at)?);
    times(&mut event, row)?;
    if with_place {
        event.location(&format!("{}, {}", row.place, row.address));
    }
    let method = if cancelled { "CANCEL" } else { "PUBLISH" };
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Samen Hier//Samen Hier//NL"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", method))
        .push(event);
    let text = calendar.to_string();
    Ok(text.replacen("BEGIN:VEVENT", &format!("{TIME_ZONE}BEGIN:VEVENT"), 1))
}

/// Local times with their zone; two hours when no end was said.
fn times(event: &mut Event, row: &activity::Model) -> Result<()> {
    let start = starts(row).ok_or_else(|| Error::internal("a meeting without a time"))?;
    let day = row.day.replace('-', "");
    let local = |key: &str, hour: u8, minute: u8| {
        Property::new(key, format!("{day}T{hour:02}{minute:02}00"))
            .add_parameter("TZID", ZONE)
            .done()
    };
    event.append_property(local("DTSTART", start.hour, start.minute));
    match row.ends.as_deref().and_then(Time::read) {
        Some(end) => event.append_property(local("DTEND", end.hour, end.minute)),
        None => event.add_property("DURATION", "PT2H"),
    };
    Ok(())
}

fn utc(at: i64) -> Result<String> {
    let stamp = Timestamp::from_millisecond(at).map_err(Error::internal)?;
    Ok(stamp.strftime("%Y%m%dT%H%M%SZ").to_string())
}
