//! The names of codes, days and times in the page's language.

mod date;
mod meeting;
mod people;
mod phone;

pub use date::{clock, day, day_short, dutch_day, moment};
pub use meeting::{channel, company, contact, day_part, place, travel, weekday};
pub use people::{
    address_form, age_band, child_band, filled_in, goal, household_kind, household_kind_of, interest, level,
    likes, role, spoken,
};
pub use phone::phone;

use crate::t;

/// The name of a city by its slug; the slug itself when it is new here.
#[must_use]
pub fn city(slug: &str) -> String {
    match slug {
        "the-hague" => t!("word-city-the-hague"),
        "almere" => t!("word-city-almere"),
        "haarlem" => t!("word-city-haarlem"),
        "rotterdam" => t!("word-city-rotterdam"),
        other => other.to_owned(),
    }
}

/// A slot of the week, 0 to 20: "Tuesday evening". Anything else is empty.
#[must_use]
pub fn slot(slot: i64) -> String {
    match slot {
        0 => t!("word-slot-monday-morning"),
        1 => t!("word-slot-monday-afternoon"),
        2 => t!("word-slot-monday-evening"),
        3 => t!("word-slot-tuesday-morning"),
        4 => t!("word-slot-tuesday-afternoon"),
        5 => t!("word-slot-tuesday-evening"),
        6 => t!("word-slot-wednesday-morning"),
        7 => t!("word-slot-wednesday-afternoon"),
        8 => t!("word-slot-wednesday-evening"),
        9 => t!("word-slot-thursday-morning"),
        10 => t!("word-slot-thursday-afternoon"),
        11 => t!("word-slot-thursday-evening"),
        12 => t!("word-slot-friday-morning"),
        13 => t!("word-slot-friday-afternoon"),
        14 => t!("word-slot-friday-evening"),
        15 => t!("word-slot-saturday-morning"),
        16 => t!("word-slot-saturday-afternoon"),
        17 => t!("word-slot-saturday-evening"),
        18 => t!("word-slot-sunday-morning"),
        19 => t!("word-slot-sunday-afternoon"),
        20 => t!("word-slot-sunday-evening"),
        _ => String::new(),
    }
}

/// A few words one after the other, with "and" where the language of the page has it.
#[must_use]
pub fn list(words: Vec<String>) -> String {
    let (mut left, mut said) = (words.len(), String::new());
    let is_two = left == 2;
    for word in words {
        said = match left {
            _ if said.is_empty() => word,
            1 if is_two => t!("word-list-two", first = said, last = word),
            1 => t!("word-list-last", first = said, last = word),
            _ => t!("word-list-more", first = said, next = word),
        };
        left -= 1;
    }
    said
}
