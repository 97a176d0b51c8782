//! Decisions about pairs before a round: the list, and a form for one more. Always with a reason.

use super::api::NewRound;
use super::words;
use crate::i18n::language;
use crate::paths::Path;
use crate::t;
use crate::ui::{Button, Card, Details, Kind, Pick, Picks, Select, Tag, TextArea, Tone};
use domain::form::{Mistake, Problem};
use domain::round::{LONGEST_WHY, Pin, PinKind};
use leptos::prelude::*;

/// The sentence of a mistake in the form.
fn sentence(mistake: &Mistake) -> String {
    match (mistake.field.as_str(), mistake.problem) {
        ("why", Problem::TooLong { most }) => t!("round-why-long", max = most),
        ("why", _) => t!("round-override-missing"),
        (_, Problem::Taken) => t!("round-pin-taken"),
        (_, Problem::NotOnTheList) => t!("round-pin-refused"),
        _ => t!("round-pin-missing"),
    }
}

/// For the summary.
pub fn errors(view: &NewRound) -> Vec<(String, String)> {
    let line = |m: &Mistake| (m.field.clone(), sentence(m));
    view.mistakes.iter().map(line).collect()
}

/// The card.
pub fn pins(view: &NewRound) -> impl IntoView + use<> {
    let none = view
        .pool
        .pins
        .is_empty()
        .then(|| view! { <p>{t!("round-pins-none")}</p> });
    let lines = view.pool.pins.iter().map(line).collect_view();
    let (open, form) = (!view.mistakes.is_empty(), form(view));
    view! {
        <Card title=t!("round-pins-title") id="pins">
            <p class="hint">{t!("round-pins-why")}</p>
            {none}
            <ul class="rows">{lines}</ul>
            <Details summary=t!("round-pin-kind") open=open>{form}</Details>
        </Card>
    }
}

fn line(pin: &Pin) -> impl IntoView + use<> {
    let pair = t!(
        "round-proposal-pair",
        household = pin.household.1.clone(),
        group = pin.group.1.clone()
    );
    let tag = match pin.kind {
        PinKind::Together => t!("round-pin-tag-together"),
        PinKind::Apart => t!("round-pin-tag-apart"),
    };
    let waits = (!pin.counts).then(|| view! { <p class="hint">{t!("round-pin-waits")}</p> });
    let breaks = (!pin.broken.is_empty()).then(|| {
        view! { <p class="late">{t!("round-breaks", rules = words::rules(&pin.broken))}</p> }
    });
    let why = t!("round-note", why = pin.why.clone());
    view! {
        <li>
            <p><Tag text=tag tone=Tone::Calm/>" "{pair.clone()}</p>
            <p class="hint">{why}</p>
            {breaks}
            {waits}
            <form method="post" action=Path::TeamRoundNew.at(language())>
                <input type="hidden" name="household" value=pin.household.0.to_string()/>
                <input type="hidden" name="group" value=pin.group.0.to_string()/>
                <Button text=t!("round-pin-remove") name="do" value="unpin" kind=Kind::Quiet small=true about=pair/>
            </form>
        </li>
    }
}

/// A list to choose from, with an empty first line.
pub fn choices(people: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), t!("round-pin-choose")))
        .chain(people)
        .collect()
}

fn form(view: &NewRound) -> impl IntoView + use<> {
    let typed = &view.typed;
    let error = |field: &str| view.mistakes.iter().find(|m| m.field == field).map(sentence);
    let chosen = |kind: PinKind| typed.one("kind") == kind.code();
    let kinds = vec![
        Pick::new(
            PinKind::Together.code(),
            t!("round-pin-together"),
            chosen(PinKind::Together),
        ),
        Pick::new(
            PinKind::Apart.code(),
            t!("round-pin-apart"),
            chosen(PinKind::Apart),
        ),
    ];
    let (households, groups) = &view.pool.people;
    let households = choices(households.iter().map(|(id, name)| (id.to_string(), name.clone())));
    let groups = choices(groups.iter().map(|(id, name)| (id.to_string(), name.clone())));
    let value = |field: &str| Some(typed.one(field).to_owned()).filter(|text| !text.is_empty());
    view! {
        <form method="post" class="stack" action=Path::TeamRoundNew.at(language())>
            <Picks name="kind" legend=t!("round-pin-kind") options=kinds error=error("kind")/>
            <Select
                name="household" label=t!("round-pin-household") options=households
                value=value("household") error=error("household")
            />
            <Select name="group" label=t!("round-pin-group") options=groups value=value("group") error=error("group")/>
            <TextArea
                name="why" label=t!("round-override-why") value=value("why") error=error("why") maxlength=LONGEST_WHY
            />
            <Button text=t!("round-pin-save") name="do" value="pin" kind=Kind::Plain/>
        </form>
    }
}
