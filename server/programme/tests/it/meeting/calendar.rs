//! The file for a calendar, read back line by line.

use super::{on, one_of, paired, plan, seen, she};
use crate::both;
use crate::scene::Scene;
use domain::day::Day;
use domain::meeting::MeetingForm;
use programme::meeting::{self, CalendarWords};
use std::collections::BTreeMap;

pub fn words() -> CalendarWords {
    CalendarWords {
        title: "Samen Hier".to_owned(),
        text: "التفاصيل في الصفحة، وهذا سطر طويل جدًا حتى يُطوى دون قطع حرف؛ مع فاصلة, ونقطة.".to_owned(),
        page: "https://samen.example/ar/my/next".to_owned(),
    }
}

/// The lines of the event by name, after checking the form of the whole file.
fn event(file: &str) -> BTreeMap<String, String> {
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
    for line in file.split("\r\n") {
        // Cut into lines, each is still whole letters: `&str` would not hold half of one.
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let whole = file.replace("\r\n ", "");
    let inside = whole
        .split("BEGIN:VEVENT\r\n")
        .nth(1)
        .and_then(|rest| rest.split("END:VEVENT").next());
    let lines = inside.expect("an event").split("\r\n");
    lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

both! {
    async fn a_calendar_file_keeps_its_uid_and_counts_its_changes(world: World) {
        let scene = Scene::new(world).await;
        let (her, five) = paired(&scene, "Samira").await;
        let spring = Day::new(2027, 3, 28).expect("a day");
        plan(&five, on(spring), "a").await.expect("planned");
        let file = meeting::calendar_file(&she(&her).await, words(), false).await.expect("a file");
        let first = event(&file);
        assert!(file.contains("METHOD:PUBLISH\r\n") && file.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n"));
        assert_eq!(first["DTSTART;TZID=Europe/Amsterdam"], "20270328T190000");
        assert_eq!(first["DTEND;TZID=Europe/Amsterdam"], "20270328T210000");
        assert_eq!((first["SUMMARY"].as_str(), first["SEQUENCE"].as_str()), ("Samen Hier", "0"));
        assert_eq!(first["DESCRIPTION"].replace("\\,", ",").replace("\\;", ";"), words().text);
        assert!(first["DTSTAMP"].ends_with('Z') && first["DTSTAMP"].len() == 16);
        assert!(!first.contains_key("LOCATION") && !file.contains("Samira") && !file.contains("Voorbeeld"));
        let autumn = Day::new(2027, 10, 31).expect("a day");
        plan(&five, MeetingForm { version: seen(&five).await.version, ends: None, ..on(autumn) }, "b").await.expect("changed");
        let file = meeting::calendar_file_of_group(&one_of(&five, 2).await, words(), true).await.expect("a file");
        let second = event(&file);
        assert_eq!((&second["UID"], second["SEQUENCE"].as_str()), (&first["UID"], "1"));
        assert_eq!((second["DTSTART;TZID=Europe/Amsterdam"].as_str(), second["DURATION"].as_str()), ("20271031T190000", "PT2H"));
        assert_eq!(second["LOCATION"], "Buurthuis Voorbeeld\\, Voorbeeldstraat 1\\, Den Haag");
        meeting::cannot_come(&she(&her).await).await.expect("she cannot");
        let third = event(&meeting::calendar_file(&she(&her).await, words(), false).await.expect("a file"));
        assert_eq!((third["STATUS"].as_str(), third["SEQUENCE"].as_str()), ("TENTATIVE", "2"));
        let version = seen(&five).await.version;
        meeting::cancel(&one_of(&five, 0).await, version).await.expect("cancelled");
        let file = meeting::calendar_file(&she(&her).await, words(), false).await.expect("a file");
        let last = event(&file);
        assert!(file.contains("METHOD:CANCEL\r\n"));
        assert_eq!((last["STATUS"].as_str(), last["SEQUENCE"].as_str()), ("CANCELLED", "3"));
        assert_eq!(last["UID"], first["UID"]);
    }
}
