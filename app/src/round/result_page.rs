//! C6 and C7: the run, its proof, what it is worth beside other ways, who found nobody and why, and the proposals to
//! decide on.

use super::beside::beside;
use super::left_over::left_over;
use super::pair::{self, Around};
use super::running::running;
use super::{api, words};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{
    Broad, Button, Details, Fact, Facts, Kind, LinkButton, Notice, PageTitle, Row, Status, Tag, Tone,
};
use crate::{t, word};
use domain::id::ProposalId;
use domain::round::{Phase, RoundView};
use domain::state::{ProposalState, RoundState};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// `/team/round/{id}`.
#[component]
pub fn RoundPage() -> impl IntoView {
    let params = use_params_map();
    let id = move || params.get().get("id").unwrap_or_default();
    let said = Said::read();
    let loaded = page::load_by(id, api::load_round);
    page::show(loaded, move |view| show(view, &said))
}

/// What the last form did, as it stands in the address.
#[derive(Clone, Default)]
struct Said {
    sent: Option<i64>,
    left: i64,
    changed: i64,
    rejected: bool,
    lacks_why: Option<ProposalId>,
}

impl Said {
    fn read() -> Self {
        let query = use_query_map().get_untracked();
        let number = |name: &str| query.get(name).and_then(|n| n.parse::<i64>().ok());
        Self {
            sent: number("sent"),
            left: number("left").unwrap_or(0),
            changed: number("changed").unwrap_or(0),
            rejected: query.get("rejected").is_some(),
            lacks_why: query.get("why").and_then(|id| ProposalId::read(&id)),
        }
    }

    fn words(&self) -> Option<String> {
        if self.rejected {
            return Some(t!("round-rejected"));
        }
        if self.lacks_why.is_some() {
            return Some(t!("round-override-missing"));
        }
        let sent = self.sent?;
        let mut words = vec![t!("round-approved-count", count = sent)];
        if self.left > 0 {
            words.push(t!("round-left-count", count = self.left));
        }
        if self.changed > 0 {
            words.push(t!("round-changed-count", count = self.changed));
        }
        Some(words.join(" · "))
    }
}

fn show(view: RoundView, said: &Said) -> impl IntoView + use<> {
    let action = Path::TeamRound(view.id).at(language());
    let body = match view.state {
        RoundState::Draft | RoundState::Running => running(&view, &action).into_any(),
        RoundState::Cancelled => stopped(&view).into_any(),
        _ => result(&view, &action, said).into_any(),
    };
    let date = t!("round-result-time", date = word::day(view.day));
    let told = said.words();
    view! {
        <PageTitle text=t!("round-page-title")/>
        <Broad>
            <h1 tabindex="-1">{word::city(&view.city)}" – "{t!("round-result-title")}</h1>
            <Status text=told/>
            <p><Tag text=words::round(view.state) tone=Tone::Calm/>" "{date}</p>
            {body}
        </Broad>
    }
}

fn stopped(view: &RoundView) -> impl IntoView + use<> {
    let text = if view.phase == Some(Phase::Failed) {
        t!("round-failed")
    } else {
        t!("round-stopped")
    };
    let again = Path::TeamRoundNew.at(language());
    view! {
        <Notice>{text}</Notice>
        <Row><LinkButton href=again text=t!("round-new-title")/></Row>
    }
}

fn result(view: &RoundView, action: &str, said: &Said) -> impl IntoView + use<> {
    let found = if view.pairs.is_empty() {
        t!("round-result-none")
    } else {
        t!("round-result-pairs", count = view.pairs.len())
    };
    let around = Around {
        round: view.id,
        action: action.to_owned(),
        floors: view.beside.as_ref().map_or([0; 3], |b| b.floors),
        total: view.pairs.len(),
        lacks_why: said.lacks_why,
    };
    let pairs = view
        .pairs
        .iter()
        .zip(1..)
        .map(|(p, number)| pair::card(p, number, &around))
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
    let text = if view.proven {
        t!("round-result-optimal")
    } else {
        t!("round-result-not-optimal")
    };
    let what_if = Path::TeamRoundWhatIf(view.id).at(language());
    view! {
        <Notice good=view.proven>{text}</Notice>
        {view.beside.as_ref().map(beside)}
        {files(view)}
        <Row><LinkButton href=what_if text=t!("round-whatif-title") kind=Kind::Quiet/></Row>
    }
}

/// The two files for the checker, and how to use them.
fn files(view: &RoundView) -> impl IntoView + use<> {
    let here = Path::TeamRound(view.id).at(language());
    let (input, result) = (format!("{here}/input.json"), format!("{here}/result.json"));
    let facts = vec![
        Fact::new(t!("round-seed"), view.seed.clone()),
        Fact::new(t!("round-input"), view.input_hash.clone()),
        Fact::new(t!("round-output"), view.output_hash.clone().unwrap_or_default()),
    ];
    view! {
        <Details summary=t!("round-result-certificate")>
            <p class="hint">{t!("round-file-careful")}</p>
            <Row>
                <LinkButton href=input text=t!("round-file-input") kind=Kind::Quiet external=true/>
                <LinkButton href=result text=t!("round-file-result") kind=Kind::Quiet external=true/>
            </Row>
            <p>{t!("round-file-check")}</p>
            <p class="mono" dir="ltr">"samenhier match verify --in input.json --result result.json"</p>
            <div class="wrap-all"><Facts facts=facts/></div>
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
