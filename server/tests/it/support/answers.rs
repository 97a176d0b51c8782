//! What invented people answer, with nothing left out.

use domain::form::Values;
use domain::group::GroupAnswers;
use domain::household::view::ShownConsents;
use domain::household::{Answers, Consents, SignUp, Tongue, consent_field};
use domain::language::Language;
use domain::meeting::{MeetingForm, Task, Time};
use domain::member::Person;
use domain::single::{ComesWith, SingleAnswers};
use domain::word::{
    AgeBand, Channel, Company, Contact, DayPart, Eligible, FilledIn, Goal, HouseholdKind, Interest, Level,
    Place, Purpose, Spoken, Travel,
};
use programme::household::Sending;
use std::sync::atomic::{AtomicU32, Ordering};

static PHONES: AtomicU32 = AtomicU32::new(0);

pub fn values(pairs: &[(&str, &str)]) -> Values {
    let mut values = Values::default();
    for (name, text) in pairs {
        values.add(name, text);
    }
    values
}

/// A household that can be matched with [`group`].
pub fn household(name: &str, city: &str) -> Answers {
    let tongue = |language, level| Tongue { language, level };
    Answers {
        name: name.to_owned(),
        say_name: None,
        city: city.to_owned(),
        postcode: Some(if city == "haarlem" { "2011" } else { "2525" }.to_owned()),
        eligible: Eligible::Yes,
        contact_by: Channel::Phone,
        contact_times: vec![DayPart::ALL[0]],
        // Three sign-ups a day with one number.
        phone: Some(format!(
            "+316123400{:02}",
            PHONES.fetch_add(1, Ordering::SeqCst) % 100
        )),
        filled_by: FilledIn::Myself,
        kind: Some(HouseholdKind::Couple),
        size: 2,
        child_ages: Vec::new(),
        languages: vec![
            tongue(Spoken::Arabic, Level::Native),
            tongue(Spoken::Dutch, Level::B1),
        ],
        no_common_language: false,
        slots: vec![2, 5, 16],
        travel_minutes: 45,
        travel_by: Travel::PublicTransport,
        goals: vec![Goal::ALL[0]],
        interests: vec![Interest::Cooking],
        age_band: Some(AgeBand::ALL[1]),
        contact_level: Contact::Medium,
        company: Company::NoWish,
        hope: None,
    }
}

/// The sign-up with the consents that are needed.
pub fn sending(answers: Answers, key: &str) -> Sending {
    let language = Language::Dutch;
    let mut ticked = Values::default();
    for purpose in [Purpose::Matching, Purpose::Contact] {
        ticked.add(consent_field(purpose), "yes");
    }
    let words = app::i18n::server_loader(language);
    let shown = [Purpose::Matching, Purpose::Contact].map(|p| (p, app::consent::text(&words, p)));
    Sending {
        sign_up: SignUp {
            answers,
            email: None,
            address_form: None,
        },
        consents: ShownConsents {
            given: Consents::read(&ticked).expect("the consents that are needed"),
            shown: shown.to_vec(),
        },
        language,
        key: key.to_owned(),
    }
}

/// A group that takes everybody.
pub fn group(name: &str, city: &str) -> GroupAnswers {
    GroupAnswers {
        city: city.to_owned(),
        name: name.to_owned(),
        postcode: if city == "haarlem" { "2011" } else { "2525" }.to_owned(),
        household_kinds: HouseholdKind::ALL.to_vec(),
        max_size: 6,
        contact: Contact::Medium,
        no_common_language: true,
        places: vec![Place::Library],
    }
}

/// A resident.
pub fn resident(name: &str) -> Person {
    Person::parse(&values(&resident_fields(name))).expect("complete")
}

/// The same as a form sends it.
pub fn resident_fields(name: &str) -> Vec<(&'static str, &str)> {
    vec![
        ("name", name),
        ("age", "36-50"),
        ("language-nl", "native"),
        ("language-en", "b2"),
        ("slots", "2"),
        ("slots", "5"),
        ("slots", "16"),
        ("travel", "45"),
        ("hours", "4"),
        ("interests", "cooking"),
        ("likes", "cook_eat"),
        ("promise", "yes"),
    ]
}

/// Somebody who looks for a group.
pub fn single(city: &str) -> SingleAnswers {
    SingleAnswers {
        city: city.to_owned(),
        postcode: "2525".to_owned(),
        company_with: ComesWith::ALL[0],
        initiator: false,
    }
}

/// A meeting in so many days.
pub fn meeting(now: i64, in_days: i64) -> MeetingForm {
    MeetingForm {
        starts: domain::day::Moment {
            day: programme::clock::to_day(now + in_days * programme::clock::DAY),
            hour: 19,
            minute: 0,
        },
        ends: Some(Time { hour: 21, minute: 0 }),
        place_kind: Place::Library,
        place: "Bibliotheek (verzonnen)".to_owned(),
        address: "Voorbeeldstraat 1".to_owned(),
        way: None,
        tasks: vec![Task::Welcome, Task::Drinks],
        version: 0,
    }
}
