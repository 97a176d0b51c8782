//! Why not another group: every other group of one household, what forbids it or what it would cost; and, for one that
//! is asked about, what would have to be different.

use super::api;
use super::price::price;
use super::words::{self, points};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::proposal::feature;
use crate::ui::{Broad, Card, Head, Kind, LinkButton, PageTitle, Row, Table};
use crate::{t, word};
use domain::round::{Asked, Other, OtherAnswer, WhyView};
use domain::word::{Level, Spoken};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// `/team/round/{id}/household/{household}`, with `?group=` for the one that is asked about.
#[component]
pub fn WhyPage() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let key = move || {
        let path = params.get();
        let part = |name: &str| path.get(name).unwrap_or_default();
        (
            part("id"),
            part("household"),
            query.get().get("group").unwrap_or_default(),
        )
    };
    let loaded = page::load_by(key, |(id, household, group)| {
        api::load_round_why(id, household, group)
    });
    page::show(loaded, show)
}

fn show(view: WhyView) -> impl IntoView {
    let household = view.household.1.clone();
    let has = match &view.has {
        Some((_, group)) => t!(
            "round-why-has",
            household = household.clone(),
            group = group.clone()
        ),
        None => t!("round-why-has-none", household = household.clone()),
    };
    let back = format!("{}#proposals", Path::TeamRound(view.round).at(language()));
    let (asked, others) = (view.asked.as_ref().map(asked), others(&view));
    view! {
        // No name in the title: it stays in histories and previews.
        <PageTitle text=t!("round-why-title")/>
        <Broad>
            <h1 tabindex="-1">{t!("round-why-title")}</h1>
            <p class="lead">{has}</p>
            {asked}
            {others}
            <Row><LinkButton href=back text=t!("round-back") kind=Kind::Quiet/></Row>
        </Broad>
    }
}

fn others(view: &WhyView) -> impl IntoView + use<> {
    let head = vec![
        Head::new(t!("round-pin-group")),
        Head::new(t!("round-why-price")),
        Head::number(t!("round-side-household")),
        Head::number(t!("round-side-group")),
        Head::new(t!("round-whatif-title")),
    ];
    let rows = view.others.iter().map(|one| row(view, one)).collect_view();
    view! { <Table caption=t!("round-why-title") head=head>{rows}</Table> }
}

fn row(view: &WhyView, one: &Other) -> impl IntoView + use<> {
    let text = if !one.broken.is_empty() {
        t!("round-why-forbidden", rules = words::rules(&one.broken))
    } else if let Some(cost) = &one.price {
        price(cost, view.floors)
    } else {
        t!("round-why-taken")
    };
    let moves = (one.moves > 1).then(|| format!(" {}", t!("round-moves", count = one.moves)));
    let here = Path::TeamRoundWhy(view.round, view.household.0).at(language());
    let ask = one.price.is_some().then(|| {
        let href = format!("{here}?group={}#asked", one.group.0);
        view! {
            <p><a href=href>{t!("round-why-ask")}<span class="vh">" "<bdi>{one.group.1.clone()}</bdi></span></a></p>
        }
    });
    let try_it = format!(
        "{}?change=together&household={}&group={}#result",
        Path::TeamRoundWhatIf(view.round).at(language()),
        view.household.0,
        one.group.0
    );
    view! {
        <tr>
            <th scope="row"><bdi>{one.group.1.clone()}</bdi></th>
            <td>{text}{moves}</td>
            <td class="num">{points(one.household_score)}</td>
            <td class="num">{points(one.group_score)}</td>
            <td>
                {ask}
                <p><a href=try_it>{t!("round-pin-together")}<span class="vh">" "<bdi>{one.group.1.clone()}</bdi></span></a></p>
            </td>
        </tr>
    }
}

/// The least change of one of her own weights that would bring this group.
fn asked(asked: &Asked) -> impl IntoView + use<> {
    let title = t!("round-why-ask-title", group = asked.group.1.clone());
    let lines = asked
        .weights
        .iter()
        .map(|(what, from, to)| {
            let (from, to): (i64, i64) = (*from, *to);
            let text = t!("round-why-weight", feature = feature(*what), to = to, from = from);
            view! { <li>{text}</li> }
        })
        .collect_view();
    let answers = asked
        .answers
        .iter()
        .map(|one| view! { <li>{other_answer(one)}</li> })
        .collect_view();
    let body = if asked.weights.is_empty() && asked.answers.is_empty() {
        view! { <p>{t!("round-why-weight-none")}</p> }.into_any()
    } else {
        view! { <ul class="rows">{answers}{lines}</ul> <p class="hint">{t!("round-why-weight-note")}</p> }
            .into_any()
    };
    view! { <Card title=title id="asked">{body}</Card> }
}

fn other_answer(one: &OtherAnswer) -> String {
    match one {
        OtherAnswer::Limit(minutes) => {
            let minutes: i64 = *minutes;
            t!("round-why-limit", minutes = t!("word-minutes", count = minutes))
        }
        OtherAnswer::Slot(slot) => t!("round-why-slot", slot = word::slot(*slot)),
        OtherAnswer::Language(code, level) => {
            let language = Spoken::from_code(code).map_or_else(|| code.clone(), word::spoken);
            let level = Level::from_code(&level.to_lowercase()).map_or_else(|| level.clone(), word::level);
            t!("round-why-language", language = language, level = level)
        }
        OtherAnswer::NoCommonLanguage => t!("round-why-no-common"),
        OtherAnswer::LessContact => t!("round-why-contact"),
    }
}
