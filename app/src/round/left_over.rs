//! Who keeps waiting, and the proof: households that share too few groups, and what single rule keeps which groups away.

use super::words;
use crate::i18n::{isolated, language};
use crate::paths::Path;
use crate::proposal::{feature, list};
use crate::t;
use crate::ui::{Card, Details, Fact, Facts};
use domain::id::RoundId;
use domain::round::{RoundView, Shortage, Unmatched};
use leptos::prelude::*;

/// Shortage first, then each household, then the groups.
pub fn left_over(view: &RoundView) -> impl IntoView + use<> {
    let short = view
        .beside
        .as_ref()
        .and_then(|b| b.shortage.as_ref())
        .map(shortage);
    let round = view.id;
    let households = (!view.unmatched.is_empty()).then(|| {
        let lines = view.unmatched.iter().map(|one| why(round, one)).collect_view();
        view! {
            <Card title=t!("round-unmatched-households", count = view.unmatched.len()) id="waiting">
                <ul class="rows">{lines}</ul>
            </Card>
        }
    });
    let groups = (!view.free_groups.is_empty()).then(|| {
        let lines = view
            .free_groups
            .iter()
            .map(|g| view! { <li><bdi>{g.clone()}</bdi></li> })
            .collect_view();
        view! {
            <Card title=t!("round-unmatched-groups", count = view.free_groups.len()) id="free">
                <ul class="rows">{lines}</ul>
            </Card>
        }
    });
    view! { {short} {households} {groups} }
}

fn shortage(short: &Shortage) -> impl IntoView + use<> {
    let names = |all: Vec<String>| all.join(" · ");
    let text = t!(
        "round-short-text",
        households = t!("word-households", count = short.households.len()),
        groups = t!("word-groups", count = short.groups.len()),
        places = short.places
    );
    let facts = vec![
        Fact::new(
            t!("round-short-households"),
            names(short.households.iter().map(|h| isolated(&h.1)).collect()),
        ),
        Fact::new(
            t!("round-short-groups"),
            names(short.groups.iter().map(|g| isolated(&g.1)).collect()),
        ),
    ];
    view! {
        <Card title=t!("round-short-title") id="shortage">
            <p>{text}</p>
            <Facts facts=facts/>
            <p>{t!("round-short-proof")}</p>
        </Card>
    }
}

/// One household: the main cause, then what a single rule keeps away, then all rules with their counts.
fn why(round: RoundId, one: &Unmatched) -> impl IntoView + use<> {
    let text = match one.rules.first() {
        _ if one.in_shortage => t!("round-in-short"),
        _ if one.possible > 0 => t!("round-unmatched-others"),
        Some((rule, _)) => t!("round-unmatched-no-edge", rule = words::rule(*rule)),
        None => t!("round-pool-groups-none"),
    };
    let href = Path::TeamHousehold(one.household.0).at(language());
    let more = Path::TeamRoundWhy(round, one.household.0).at(language());
    let recruit = one.recruit.map(|missing| {
        view! { <p>{t!("round-recruit", feature = feature(missing))}</p> }
    });
    let only = one
        .only
        .iter()
        .map(|(rule, groups)| {
            let groups = list(groups.clone());
            view! { <p>{t!("round-only", rule = words::rule(*rule), groups = groups)}</p> }
        })
        .collect_view();
    let rules = one
        .rules
        .iter()
        .map(|(rule, count)| {
            let count: i64 = *count;
            view! { <li>{t!("round-rule-count", rule = words::rule(*rule), count = count)}</li> }
        })
        .collect_view();
    let all = (!one.rules.is_empty()).then(|| {
        view! { <Details summary=t!("round-unmatched-why")><ul>{rules}</ul></Details> }
    });
    view! {
        <li>
            <p><a href=href><bdi>{one.household.1.clone()}</bdi></a>" – "{text}</p>
            {recruit}
            {only}
            {all}
            <p><a href=more>{t!("round-why-title")}<span class="vh">" "<bdi>{one.household.1.clone()}</bdi></span></a></p>
        </li>
    }
}
