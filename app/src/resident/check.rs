//! "Is this right?": every line with its value and a way to change it, then send.

use super::steps::{city_note, comes_with};
use super::{Flow, Step, StepView};
use crate::t;
use crate::ui::{Button, Fact, Facts, Kind, LinkButton, PageTitle, Tag, WhoSees};
use crate::word;
use domain::form::Values;
use domain::group::GroupAnswers;
use domain::member::Person;
use domain::single::SingleAnswers;
use leptos::prelude::*;

pub(super) fn check(view: &StepView) -> AnyView {
    let language = crate::i18n::language();
    let flow = &view.flow;
    let (title, send) = match flow {
        Flow::Group => (t!("group-check-title"), t!("group-start")),
        Flow::Alone => (t!("alone-check-title"), t!("alone-send")),
        Flow::Invited(_) => (t!("group-check-title"), t!("group-invited-yes")),
    };
    let unfinished = flow.unfinished(&view.values, view.signed_in);
    let go = match unfinished {
        None => view! { <Button text=send kind=Kind::Main name="do" value="send"/> }.into_any(),
        Some(step) => view! {
            <Tag text=t!("problem-draft-gone-title")/>
            <LinkButton href=flow.path(step).at(language) text=t!("join-continue-draft") kind=Kind::Main/>
        }
        .into_any(),
    };
    let later = (*flow == Flow::Group).then(|| view! { <p class="hint">{t!("group-edit-later")}</p> });
    view! {
        <PageTitle text=title.clone()/>
        <h1 tabindex="-1">{title}</h1>
        <Facts facts=lines(view)/>
        {city_note(view)}
        {later}
        <WhoSees text=t!("group-invited-questions")/>
        <form method="post" action=flow.path(Step::Check).at(language) class="row">
            <input type="hidden" name="key" value=view.key.clone()/>
            {go}
            <LinkButton href=flow.before(Step::Check).at(language) text=t!("site-back") kind=Kind::Quiet/>
        </form>
    }
    .into_any()
}

fn lines(view: &StepView) -> Vec<Fact> {
    let language = crate::i18n::language();
    let values = &view.values;
    let mut lines = match view.flow {
        Flow::Group => of_group(values),
        Flow::Alone => of_single(values),
        Flow::Invited(_) => Vec::new(),
    };
    lines.extend(of_person(values, view.signed_in));
    let fact = |(step, label, value): (Step, String, String)| {
        let value = if value.is_empty() {
            t!("site-not-answered")
        } else {
            value
        };
        Fact::new(label, value).change(view.flow.path(step).at(language))
    };
    lines.into_iter().map(fact).collect()
}

type Line = (Step, String, String);

fn of_group(values: &Values) -> Vec<Line> {
    let about = [
        (Step::About, t!("field-city-short"), city(values)),
        (
            Step::About,
            t!("field-group-name-short"),
            values.one("group_name").to_owned(),
        ),
        (
            Step::About,
            t!("field-group-postcode-short"),
            domain::form::postcode(values.one("group_postcode")).unwrap_or_default(),
        ),
    ];
    let Ok(group) = GroupAnswers::parse(values) else {
        return about.into();
    };
    let kinds = joined(group.household_kinds.iter().map(|k| word::household_kind_of(*k)));
    let fine = if group.no_common_language {
        t!("site-yes")
    } else {
        t!("site-no")
    };
    let more = [
        (Step::Welcome, t!("field-household-kinds-short"), kinds),
        (
            Step::Welcome,
            t!("field-max-size-short"),
            t!("word-people", count = group.max_size),
        ),
        (
            Step::Welcome,
            t!("field-offered-short"),
            word::contact(group.contact),
        ),
        (Step::Welcome, t!("field-no-common-language-short"), fine),
        (
            Step::Welcome,
            t!("field-places-short"),
            joined(group.places.iter().map(|p| word::place(*p))),
        ),
    ];
    about.into_iter().chain(more).collect()
}

fn of_single(values: &Values) -> Vec<Line> {
    let Ok(single) = SingleAnswers::parse(values) else {
        return vec![(Step::Place, t!("field-city-short"), city(values))];
    };
    let arrange = if single.initiator {
        t!("site-yes")
    } else {
        t!("site-no")
    };
    vec![
        (Step::Place, t!("field-city-short"), city(values)),
        (Step::Place, t!("field-postcode-short"), single.postcode),
        (
            Step::Place,
            t!("field-company-with-short"),
            comes_with(single.company_with),
        ),
        (Step::Place, t!("field-initiator-short"), arrange),
    ]
}

fn of_person(values: &Values, signed_in: bool) -> Vec<Line> {
    let mut lines = vec![(Step::You, t!("field-name-short"), values.one("name").to_owned())];
    if !signed_in {
        lines.push((Step::You, t!("field-email-short"), values.one("email").to_owned()));
    }
    let Ok(person) = Person::parse(values) else {
        return lines;
    };
    let spoken = person
        .languages
        .iter()
        .map(|s| format!("{}: {}", word::spoken(s.language), word::level(s.level)));
    lines.extend([
        (
            Step::You,
            t!("field-age-short"),
            person.age.map(word::age_band).unwrap_or_default(),
        ),
        (
            Step::Languages,
            t!("field-languages-short"),
            spoken.collect::<Vec<_>>().join(" · "),
        ),
        (
            Step::Time,
            t!("field-slots-short"),
            joined(person.slots.iter().map(|s| word::slot(*s))),
        ),
        (
            Step::Time,
            t!("field-travel-short"),
            t!("word-minutes", count = person.travel_minutes),
        ),
        (
            Step::Time,
            t!("field-hours-short"),
            t!("word-hours-a-month", count = person.hours_month),
        ),
        (
            Step::Likes,
            t!("field-interests-short"),
            joined(person.interests.iter().map(|i| word::interest(*i))),
        ),
        (
            Step::Likes,
            t!("field-likes-short"),
            joined(person.likes.iter().map(|l| word::likes(*l))),
        ),
        (
            Step::Promise,
            t!("field-experience-short"),
            person.experience.unwrap_or_default(),
        ),
    ]);
    lines
}

fn city(values: &Values) -> String {
    word::city(values.one("city"))
}

/// A list in one line.
fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(" · ")
}
