use super::*;
use crate::word::{Level, Spoken};

fn filled() -> Values {
    let mut values = Values::default();
    for (name, typed) in [
        ("name", "Bram"),
        ("language-nl", "native"),
        ("language-en", "b2"),
        ("slots", "20"),
        ("slots", "2"),
        ("travel", "30"),
        ("hours", "4"),
        ("interests", "music"),
        ("promise", "yes"),
    ] {
        values.add(name, typed);
    }
    values
}

#[test]
fn answers_come_back_as_they_were_given() {
    let person = Person::parse(&filled()).expect("complete");
    assert_eq!(person.slots, [2, 20]);
    assert_eq!(
        person.languages[0],
        Speaks {
            language: Spoken::English,
            level: Level::B2
        }
    );
    assert_eq!(Person::parse(&person.to_values()), Ok(person));
}

#[test]
fn a_page_shows_only_its_own_mistakes() {
    let mut values = filled();
    values.set("slots", vec!["21".to_owned()]);
    values.set("promise", vec![]);
    let time = Person::mistakes_of(&values, PersonStep::Time);
    assert_eq!(time, [Mistake::new("slots", Problem::NotOnTheList)]);
    assert!(Person::mistakes_of(&values, PersonStep::You).is_empty());
    assert_eq!(Person::first_unfinished(&values), Some(PersonStep::Time));
}

#[test]
fn ten_interests_are_enough() {
    let mut values = filled();
    values.set(
        "interests",
        Interest::ALL
            .iter()
            .take(11)
            .map(|i| i.code().to_owned())
            .collect(),
    );
    let found = Person::mistakes_of(&values, PersonStep::Likes);
    assert_eq!(found, [Mistake::new("interests", Problem::TooMany { most: 10 })]);
}

#[test]
fn an_empty_form_misses_what_is_needed_and_nothing_else() {
    let mistakes = Person::parse(&Values::default()).expect_err("empty");
    let fields: Vec<&str> = mistakes.iter().map(|m| m.field.as_str()).collect();
    assert_eq!(
        fields,
        ["name", "languages", "slots", "travel", "hours", "promise"]
    );
}
