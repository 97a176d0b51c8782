//! C6 and C7: the run, its proof, who found nobody and why, and the proposals to decide on.

use super::{api, pair, words};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{
    Broad, Button, Card, Details, Fact, Facts, Kind, LinkButton, Notice, PageTitle, Row, Tag, Tone,
};
use crate::{t, word};
use domain::round::{RoundView, Unmatched};
use domain::state::{ProposalState, RoundState};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// `/team/round/{id}`.
#[component]
pub fn RoundPage() -> impl IntoView {
    let params = use_params_map();
    let id = move || params.get().get("id").unwrap_or_default();
    let loaded = page::load_by(id, api::load_round);
    page::show(loaded, show)
}

fn show(view: RoundView) -> impl IntoView {
    let action = Path::TeamRound(view.id).at(language());
    let body = match view.state {
        RoundState::Draft | RoundState::Running => running(&view, &action).into_any(),
        RoundState::Cancelled => view! { <Notice>{t!("round-stopped")}</Notice> }.into_any(),
        _ => result(&view, &action).into_any(),
    };
    let date = t!("round-result-time", date = word::day(view.day));
    view! {
        <PageTitle text=t!("round-page-title")/>
        <Broad>
            <h1 tabindex="-1">{word::city(&view.city)}" – "{t!("round-result-title")}</h1>
            <p><Tag text=words::round(view.state) tone=Tone::Calm/>" "{date}</p>
            {body}
        </Broad>
    }
}

fn running(view: &RoundView, action: &str) -> impl IntoView + use<> {
    let done: i64 = view.progress / 10;
    let share = t!("round-running-share", done = done, total = 100);
    let (action, again) = (action.to_owned(), action.to_owned());
    view! {
        <form method="post" class="card" action=action>
            <h2>{t!("round-running-title")}</h2>
            <p class="when">{share}</p>
            <p class="hint">{t!("round-running-away")}</p>
            <Row>
                <LinkButton href=again text=t!("round-look-again")/>
                <Button text=t!("round-stop") name="do" value="stop" kind=Kind::Quiet/>
            </Row>
        </form>
    }
}

fn result(view: &RoundView, action: &str) -> impl IntoView + use<> {
    let found = if view.pairs.is_empty() {
        t!("round-result-none")
    } else {
        t!("round-result-pairs", count = view.pairs.len())
    };
    let total = view.pairs.len();
    let pairs = view
        .pairs
        .iter()
        .zip(1..)
        .map(|(p, number)| pair::card(p, (number, total), action))
        .collect_view();
    view! {
        <p class="lead">{found}</p>
        {proof(view)}
        {decide_all(view, action)}
        {pairs}
        {left_over(view)}
        {close(view, action)}
    }
}

fn proof(view: &RoundView) -> impl IntoView + use<> {
    let (text, good) = if view.proven {
        (t!("round-result-optimal"), true)
    } else {
        (t!("round-result-not-optimal"), false)
    };
    let hash = view.output_hash.clone().unwrap_or_default();
    let href = format!("{}/certificate.json", Path::TeamRound(view.id).at(language()));
    let facts = vec![
        Fact::new(t!("round-seed"), view.seed.clone()),
        Fact::new(t!("round-input"), view.input_hash.clone()),
        Fact::new(t!("round-output"), hash),
    ];
    view! {
        <Notice good=good>{text}</Notice>
        <Details summary=t!("round-result-certificate")>
            <p class="hint">{t!("round-result-certificate-why")}</p>
            <div class="wrap-all"><Facts facts=facts/></div>
            <Row><LinkButton href=href text=t!("round-result-certificate") kind=Kind::Quiet external=true/></Row>
        </Details>
    }
}

fn decide_all(view: &RoundView, action: &str) -> impl IntoView + use<> {
    let drafts = view
        .pairs
        .iter()
        .filter(|p| p.state == ProposalState::Draft && !p.look_first)
        .count();
    let open = matches!(view.state, RoundState::Reviewed | RoundState::Published) && drafts > 0;
    let action = action.to_owned();
    open.then(|| {
        view! {
            <form method="post" class="card" action=action>
                <p>{t!("round-decide-you")}</p>
                <input type="hidden" name="proposal" value="all"/>
                <Button text=t!("round-approve-all") name="do" value="approve"/>
            </form>
        }
    })
}

fn left_over(view: &RoundView) -> impl IntoView + use<> {
    let households = (!view.unmatched.is_empty()).then(|| {
        let lines = view.unmatched.iter().map(why).collect_view();
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
    view! { {households} {groups} }
}

fn why(one: &Unmatched) -> impl IntoView + use<> {
    let text = match one.rules.first() {
        _ if one.possible > 0 => t!("round-unmatched-others"),
        Some((rule, _)) => t!("round-unmatched-no-edge", rule = words::rule(*rule)),
        None => t!("round-pool-groups-none"),
    };
    let href = Path::TeamHousehold(one.household.0).at(language());
    view! { <li><a href=href><bdi>{one.household.1.clone()}</bdi></a>" – "{text}</li> }
}

fn close(view: &RoundView, action: &str) -> impl IntoView + use<> {
    let action = action.to_owned();
    let open = matches!(view.state, RoundState::Reviewed | RoundState::Published);
    let done = (view.state == RoundState::Closed).then(|| view! { <Notice>{t!("round-published")}</Notice> });
    let form = open.then(|| {
        view! {
            <form method="post" class="row" action=action>
                <Button text=t!("round-publish") name="do" value="close" kind=Kind::Quiet/>
            </form>
        }
    });
    view! { {done} {form} }
}
