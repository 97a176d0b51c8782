//! Names of codes: reaching and meeting each other. A new code without words does not compile.

use crate::t;
use domain::word::{Channel, Company, Contact, DayPart, Place, Travel, Weekday};

/// The name of a [`Channel`] in the page's language.
#[must_use]
pub fn channel(code: Channel) -> String {
    match code {
        Channel::Mail => t!("word-channel-mail"),
        Channel::Phone => t!("word-channel-phone"),
        Channel::Text => t!("word-channel-text"),
        Channel::Whatsapp => t!("word-channel-whatsapp"),
        Channel::Partner => t!("word-channel-partner"),
        Channel::Visit => t!("word-channel-visit"),
    }
}

/// The name of a [`DayPart`] in the page's language.
#[must_use]
pub fn day_part(code: DayPart) -> String {
    match code {
        DayPart::Morning => t!("word-part-morning"),
        DayPart::Afternoon => t!("word-part-afternoon"),
        DayPart::Evening => t!("word-part-evening"),
    }
}

/// The name of a [`Weekday`] in the page's language.
#[must_use]
pub fn weekday(code: Weekday) -> String {
    match code {
        Weekday::Monday => t!("word-day-monday"),
        Weekday::Tuesday => t!("word-day-tuesday"),
        Weekday::Wednesday => t!("word-day-wednesday"),
        Weekday::Thursday => t!("word-day-thursday"),
        Weekday::Friday => t!("word-day-friday"),
        Weekday::Saturday => t!("word-day-saturday"),
        Weekday::Sunday => t!("word-day-sunday"),
    }
}

/// The name of a [`Travel`] in the page's language.
#[must_use]
pub fn travel(code: Travel) -> String {
    match code {
        Travel::Foot => t!("word-travel-foot"),
        Travel::Bike => t!("word-travel-bike"),
        Travel::PublicTransport => t!("word-travel-public-transport"),
        Travel::Car => t!("word-travel-car"),
    }
}

/// The name of a [`Place`] in the page's language.
#[must_use]
pub fn place(code: Place) -> String {
    match code {
        Place::Home => t!("word-place-home"),
        Place::Library => t!("word-place-library"),
        Place::Cafe => t!("word-place-cafe"),
        Place::Outdoors => t!("word-place-outdoors"),
        Place::Club => t!("word-place-club"),
        Place::Other => t!("word-place-other"),
    }
}

/// The name of a [`Contact`] in the page's language.
#[must_use]
pub fn contact(code: Contact) -> String {
    match code {
        Contact::Light => t!("word-contact-light"),
        Contact::Medium => t!("word-contact-medium"),
        Contact::Much => t!("word-contact-much"),
    }
}

/// The name of a [`Company`] in the page's language.
#[must_use]
pub fn company(code: Company) -> String {
    match code {
        Company::NoWish => t!("word-company-no-wish"),
        Company::Women => t!("word-company-women"),
        Company::Men => t!("word-company-men"),
    }
}
