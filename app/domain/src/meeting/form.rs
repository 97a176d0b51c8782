//! What a group types to plan a meeting.

use super::{Meeting, Task};
use crate::day::{Day, Moment};
use crate::form::{Mistake, Problem, Values, free_text, number};
use crate::word::Place;
use serde::{Deserialize, Serialize};

/// A clock time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Time {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// A meeting to be planned or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingForm {
    /// When.
    pub starts: Moment,
    /// Until when.
    pub ends: Option<Time>,
    /// What kind of place.
    pub place_kind: Place,
    /// What it is called.
    pub place: String,
    /// Street, number, city.
    pub address: String,
    /// How to get there.
    pub way: Option<String>,
    /// What has to be done.
    pub tasks: Vec<Task>,
    /// The version that was on the page; 0 when there was no meeting.
    pub version: i64,
}

impl Time {
    /// Reads `19:00`, `19.00`, `1900` and `19`, in any digits.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let (hour, minute) = match typed.split_once([':', '.']) {
            Some((hour, rest)) => (
                number(hour.trim())?,
                number(rest.split([':', '.']).next()?.trim())?,
            ),
            None => match number(typed)? {
                hours if hours < 24 => (hours, 0),
                both => (both / 100, both % 100),
            },
        };
        let time = Self {
            hour: u8::try_from(hour).ok()?,
            minute: u8::try_from(minute).ok()?,
        };
        (time.hour < 24 && time.minute < 60).then_some(time)
    }
}

impl std::fmt::Display for Time {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// Reads `2027-01-19` as browsers send it, and `19-1-2027` as people type it.
fn day(typed: &str) -> Option<Day> {
    let parts: Vec<i64> = typed
        .split(['-', '/', '.'])
        .map(|part| number(part.trim()))
        .collect::<Option<_>>()?;
    let (year, month, day) = match parts[..] {
        [year, month, day] if year > 999 => (year, month, day),
        [day, month, year] => (year, month, day),
        _ => return None,
    };
    let found = Day::new(
        i16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    );
    found.filter(|d| (2_000..2_200).contains(&d.year))
}

/// The parsed value of a field, or a mistake noted.
fn need<T>(
    mistakes: &mut Vec<Mistake>,
    field: &str,
    typed: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let found = read(typed);
    if found.is_none() {
        let problem = if typed.is_empty() {
            Problem::Missing
        } else {
            Problem::Wrong
        };
        mistakes.push(Mistake::new(field, problem));
    }
    found
}

/// A line that must be there.
fn line(mistakes: &mut Vec<Mistake>, field: &str, typed: &str) -> String {
    match free_text(typed, 120) {
        Ok(Some(text)) => return text.replace('\n', " "),
        Ok(None) => mistakes.push(Mistake::new(field, Problem::Missing)),
        Err(problem) => mistakes.push(Mistake::new(field, problem)),
    }
    String::new()
}

impl MeetingForm {
    /// Fields `day`, `starts`, `ends`, `place_kind`, `place`, `address`, `way`, `tasks`, `version`. `now` is the time in
    /// Amsterdam.
    ///
    /// # Errors
    /// Every field that cannot be accepted.
    pub fn parse(values: &Values, now: Moment) -> Result<Self, Vec<Mistake>> {
        let mut wrong = Vec::new();
        let day = need(&mut wrong, "day", values.one("day"), day);
        let begin = need(&mut wrong, "starts", values.one("starts"), Time::read);
        let ends = match values.one("ends") {
            "" => None,
            typed => need(&mut wrong, "ends", typed, Time::read),
        };
        if let (Some(begin), Some(end)) = (begin, ends)
            && end <= begin
        {
            wrong.push(Mistake::new("ends", Problem::Wrong));
        }
        let starts = day.zip(begin).map(|(day, time)| Moment {
            day,
            hour: time.hour,
            minute: time.minute,
        });
        if day.is_some_and(|d| d < now.day) || starts.is_some_and(|s| s <= now) {
            wrong.push(Mistake::new("day", Problem::InThePast));
        } else if day.is_some_and(|d| d.year > now.day.year + 1) {
            wrong.push(Mistake::new("day", Problem::Wrong));
        }
        let place_kind = need(
            &mut wrong,
            "place_kind",
            values.one("place_kind"),
            Place::from_code,
        );
        let place = line(&mut wrong, "place", values.one("place"));
        let address = line(&mut wrong, "address", values.one("address"));
        let way = free_text(values.one("way"), 300).unwrap_or_else(|problem| {
            wrong.push(Mistake::new("way", problem));
            None
        });
        let tasks = Task::ALL
            .iter()
            .copied()
            .filter(|t| values.has("tasks", t.code()));
        match (starts, place_kind, wrong.is_empty()) {
            (Some(starts), Some(place_kind), true) => Ok(Self {
                starts,
                ends,
                place_kind,
                place,
                address,
                way,
                tasks: tasks.collect(),
                version: number(values.one("version")).unwrap_or(0),
            }),
            _ => Err(wrong),
        }
    }

    /// The fields as they stand in a meeting, to change them.
    #[must_use]
    pub fn fields(meeting: &Meeting) -> Values {
        let mut values = Values::default();
        values.add("day", &meeting.day().iso());
        let (hour, minute) = (meeting.starts.hour, meeting.starts.minute);
        values.add("starts", &Time { hour, minute }.to_string());
        values.add("ends", &meeting.ends.map(|t| t.to_string()).unwrap_or_default());
        values.add("place_kind", meeting.place_kind.map_or("", Place::code));
        values.add("place", &meeting.place);
        values.add("address", &meeting.address);
        values.add("way", meeting.way.as_deref().unwrap_or_default());
        let tasks = meeting.tasks.iter().map(|t| t.task.code().to_owned());
        values.set("tasks", tasks.collect());
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Values {
        let mut values = Values::default();
        for (name, text) in [
            ("day", "2027-01-19"),
            ("starts", "19:00"),
            ("place_kind", "library"),
            ("place", "Buurthuis Voorbeeld"),
            ("address", "Voorbeeldstraat 1, Den Haag"),
        ] {
            values.add(name, text);
        }
        for (name, text) in pairs {
            values.set(name, vec![(*text).to_owned()]);
        }
        values
    }

    fn now() -> Moment {
        Moment {
            day: Day::new(2027, 1, 10).expect("a day"),
            hour: 12,
            minute: 0,
        }
    }

    fn wrong(pairs: &[(&str, &str)]) -> Vec<Mistake> {
        MeetingForm::parse(&typed(pairs), now()).expect_err("refused")
    }

    #[test]
    fn a_day_and_a_time_may_be_typed_in_many_ways() {
        for (day, time) in [
            ("2027-01-19", "19:00"),
            ("19-1-2027", "19.00"),
            ("١٩/٠١/٢٠٢٧", "١٩:٠٠"),
            ("19.01.2027", "19"),
        ] {
            let form = MeetingForm::parse(&typed(&[("day", day), ("starts", time)]), now()).expect(day);
            assert_eq!(form.starts.day.iso(), "2027-01-19");
            assert_eq!((form.starts.hour, form.starts.minute), (19, 0));
        }
        for time in ["24:00", "19:60", "seven", "1:2x", ":", "999999"] {
            assert_eq!(Time::read(time), None, "{time}");
        }
    }

    #[test]
    fn what_has_passed_or_is_far_off_is_refused() {
        let past = vec![Mistake::new("day", Problem::InThePast)];
        assert_eq!(wrong(&[("day", "2027-01-09")]), past);
        assert_eq!(wrong(&[("day", "2027-01-10"), ("starts", "12:00")]), past);
        assert!(MeetingForm::parse(&typed(&[("day", "2027-01-10"), ("starts", "12:01")]), now()).is_ok());
        for day in ["2030-01-01", "2027-02-30", "99999-1-1", "soon"] {
            assert_eq!(wrong(&[("day", day)]), vec![Mistake::new("day", Problem::Wrong)]);
        }
    }

    #[test]
    fn an_end_comes_after_the_beginning() {
        let mistakes = vec![Mistake::new("ends", Problem::Wrong)];
        assert_eq!(wrong(&[("ends", "19:00")]), mistakes);
        assert_eq!(wrong(&[("ends", "late")]), mistakes);
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let mistakes = MeetingForm::parse(&Values::default(), now()).expect_err("refused");
        let fields: Vec<_> = mistakes.iter().map(|m| m.field.as_str()).collect();
        assert_eq!(fields, ["day", "starts", "place_kind", "place", "address"]);
        assert!(mistakes.iter().all(|m| m.problem == Problem::Missing));
        let long = "x".repeat(121);
        let most = Problem::TooLong { most: 120 };
        assert_eq!(wrong(&[("place", &long)]), vec![Mistake::new("place", most)]);
    }
}
