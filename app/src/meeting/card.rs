//! When and where, for both sides: the date large, Dutch beneath, the address for a driver.

use crate::i18n::language;
use crate::ui::{Address, DateText};
use crate::{t, word};
use domain::language::Language;
use domain::meeting::Meeting;
use leptos::prelude::*;

/// The heart of the page.
pub fn when_and_where(meeting: &Meeting) -> impl IntoView + use<> {
    let foreign = language() != Language::Dutch;
    let dutch = foreign.then(|| meeting.starts.in_dutch());
    let until = meeting
        .ends
        .map(|end| view! { <p>{t!("meeting-until", time = end.to_string())}</p> });
    let show = foreign.then(|| view! { <p class="hint">{t!("meeting-address-show")}</p> });
    let way = meeting.way.clone().map(|text| {
        view! { <h2>{t!("meeting-way")}</h2><p dir="auto">{text}</p> }
    });
    let (place, address) = (meeting.place.clone(), meeting.address.clone());
    view! {
        <p><DateText text=word::moment(meeting.starts) dutch large=true/></p>
        {until}
        <h2>{t!("meeting-where")}</h2>
        <Address name=place line=address/>
        {show}
        {way}
    }
}

/// What just happened, by the word in the address.
pub fn just_done(word: &str) -> Option<String> {
    Some(match word {
        "planned" => t!("meeting-planned"),
        "changed" => t!("meeting-changed"),
        "cancelled" => t!("meeting-cancelled"),
        "absent" => t!("meeting-cannot-done"),
        "absent-member" => t!("meeting-cannot-done-group"),
        "held" => t!("meeting-held-done"),
        _ => return None,
    })
}
