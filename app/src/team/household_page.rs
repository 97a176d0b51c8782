//! C3: the file of a household. The next step is on top.

use super::worklist_page::one_button;
use super::{api, file, state};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{Broad, Card, ErrorSummary, Fact, Facts, Kind, PageTitle, Row, Split, Tag, Tone};
use crate::{t, word};
use domain::team::{HouseholdFile, HouseholdStep, Missing};
use domain::word::Purpose;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// `/team/household/{id}`.
#[component]
pub fn TeamHouseholdPage() -> impl IntoView {
    let params = use_params_map();
    let id = move || params.get().get("id").unwrap_or_default();
    let loaded = page::load_by(id, api::load_team_household);
    page::show(loaded, show)
}

fn show((view, note): (HouseholdFile, String)) -> impl IntoView {
    let action = Path::TeamHousehold(view.id).at(language());
    let title = t!("team-household-title", name = view.name.clone());
    let next = next_step(&view, &action);
    let answers = answers(&view);
    let consents = view.consents.iter().map(|(purpose, day)| {
        let state = day.map_or_else(
            || t!("team-consent-no"),
            |d| t!("team-consent-yes", date = word::day_short(d)),
        );
        Fact::new(purpose_name(*purpose), state)
    });
    let consents = consents.collect::<Vec<_>>();
    let state = state::household(view.state);
    let misses = (view.misses > 0).then(|| view! { <p>{t!("team-log-misses", count = view.misses)}</p> });
    let card = file::contact_card(view.contact.clone(), &action);
    let forms = file::log_forms(&action, &view.form_key, &note);
    let timeline = file::timeline(view.timeline.clone(), false);
    view! {
        // No name in the title: it stays in histories and previews.
        <PageTitle text=t!("team-people-title")/>
        <Broad>
            <ErrorSummary errors=file::note_errors(&note)/>
            <h1 tabindex="-1">{title}</h1>
            <p><Tag text=state tone=Tone::Calm/></p>
            {next}
            <Split>
                <Card title=t!("team-log-title") id="contact">
                    {misses}
                    {card}
                </Card>
                <Card title=t!("team-answers-title") id="answers"><Facts facts=answers/></Card>
                <Card title=t!("team-consents-title") id="consents"><Facts facts=consents/></Card>
            </Split>
            {forms}
            {timeline}
        </Broad>
    }
}

/// Empty where the team has no step: a proposal waits for others, a year is going on.
fn next_step(view: &HouseholdFile, action: &str) -> AnyView {
    if view.contact_before.is_none() && view.missing.is_empty() && view.steps.is_empty() {
        return ().into_any();
    }
    let contact = view
        .contact_before
        .map(|day| view! { <p class="when">{t!("team-due-on", date = word::day_short(day))}</p> });
    let eligible = view.missing.contains(&Missing::Eligible).then(|| {
        one_button(
            format!("{action}/eligible"),
            t!("team-eligible-confirm"),
            String::new(),
            Kind::Plain,
        )
    });
    let steps = view
        .steps
        .iter()
        .map(|step| {
            let kind = if matches!(step, HouseholdStep::Ready) {
                Kind::Main
            } else {
                Kind::Quiet
            };
            one_button(
                format!("{action}/step/{step}"),
                state::household_step(*step),
                String::new(),
                kind,
            )
        })
        .collect_view();
    let can_be_ready = view.steps.contains(&HouseholdStep::Ready);
    let nothing = can_be_ready.then(|| t!("team-missing-none"));
    let missing = file::missing(view.missing.clone(), nothing);
    view! {
        <Card title=t!("team-next-step") id="next">
            {contact}
            {missing}
            <Row>{eligible}{steps}</Row>
        </Card>
    }
    .into_any()
}

fn answers(view: &HouseholdFile) -> Vec<Fact> {
    let not = || t!("site-not-answered");
    let list = |words: Vec<String>| {
        if words.is_empty() {
            not()
        } else {
            words.join(" · ")
        }
    };
    let languages = view
        .languages
        .iter()
        .map(|(l, level)| format!("{} ({})", word::spoken(*l), word::level(*level)));
    vec![
        Fact::new(
            t!("field-say-name-short"),
            view.say_name.clone().unwrap_or_else(not),
        ),
        Fact::new(t!("site-language-label"), view.language.own_name()),
        Fact::new(
            t!("field-contact-by-short"),
            view.contact_by.map_or_else(not, word::channel),
        ),
        Fact::new(
            t!("field-household-short"),
            view.kind.map_or_else(not, word::household_kind_of),
        ),
        Fact::new(t!("field-size-short"), view.size.to_string()),
        Fact::new(t!("field-languages-short"), list(languages.collect())),
        Fact::new(
            t!("field-age-short"),
            view.age_band.map_or_else(not, word::age_band),
        ),
        Fact::new(
            t!("field-child-ages-short"),
            list(view.child_ages.iter().map(|c| word::child_band(*c)).collect()),
        ),
        Fact::new(
            t!("field-travel-short"),
            t!("word-minutes", count = view.travel_minutes),
        ),
        Fact::new(t!("field-contact-level-short"), word::contact(view.contact_level)),
        Fact::new(
            t!("field-slots-short"),
            list(view.slots.iter().map(|s| word::slot(*s)).collect()),
        ),
        Fact::new(
            t!("field-goals-short"),
            list(view.goals.iter().map(|g| word::goal(*g)).collect()),
        ),
        Fact::new(
            t!("field-interests-short"),
            list(view.interests.iter().map(|i| word::interest(*i)).collect()),
        ),
    ]
}

fn purpose_name(purpose: Purpose) -> String {
    match purpose {
        Purpose::Matching => t!("team-purpose-matching"),
        Purpose::Contact => t!("team-purpose-contact"),
        Purpose::Research => t!("team-purpose-research"),
    }
}
