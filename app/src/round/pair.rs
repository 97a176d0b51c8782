//! One proposal: both sides beside each other, how firm it stands, second best, and what to do with it.

use super::price::price;
use super::words::{self, points};
use crate::i18n::language;
use crate::paths::Path;
use crate::proposal::feature;
use crate::t;
use crate::ui::{Button, Card, Details, Field, Head, Kind, LinkButton, Row, Split, Table, Tag, Tick, Tone};
use domain::id::{ProposalId, RoundId};
use domain::proposal::Feature;
use domain::round::{PairReasons, PairView, Second, SideReasons};
use domain::state::ProposalState;
use leptos::prelude::*;

/// What all cards of a page share.
#[derive(Clone)]
pub struct Around {
    /// Which round.
    pub round: RoundId,
    /// Where forms go.
    pub action: String,
    /// The floors of the round, 0 to 1,000,000.
    pub floors: [i64; 3],
    /// How many proposals there are.
    pub total: usize,
    /// The one whose reason was missing.
    pub lacks_why: Option<ProposalId>,
}

/// A card; `place` is its number, from 1.
pub fn card(pair: &PairView, place: i64, around: &Around) -> impl IntoView + use<> {
    let title = pair_name(pair);
    let id = format!("pair-{}", pair.id);
    let number = t!("round-proposal-of", number = place, total = around.total);
    let waited = t!("round-waited", time = t!("word-weeks", count = pair.weeks));
    let travel = t!("word-minutes", count = pair.reasons.minutes);
    let look = pair
        .look_first
        .then(|| view! { <p class="late">{t!("round-look-first")}</p> });
    let reasons = &pair.reasons;
    let (who, standing) = (who(pair), standing(reasons));
    let hers = side(t!("round-side-household"), true, &reasons.household);
    let theirs = side(t!("round-side-group"), false, &reasons.group);
    let (second, ways) = (second(pair, around.floors), ways(pair, around));
    view! {
        <Card title=title id=id>
            <p class="hint">{number}" · "{waited}" · "{travel}</p>
            {who}
            {look}
            {standing}
            <Split>
                {hers}
                {theirs}
            </Split>
            {second}
            {ways}
        </Card>
    }
}

fn pair_name(pair: &PairView) -> String {
    t!(
        "round-proposal-pair",
        household = pair.household.1.clone(),
        group = pair.group.1.clone()
    )
}

fn who(pair: &PairView) -> impl IntoView + use<> {
    let household = Path::TeamHousehold(pair.household.0).at(language());
    let group = Path::TeamGroup(pair.group.0).at(language());
    let shaky = pair.reasons.shaky().then(|| {
        view! { <Tag text=t!("round-shaky")/>" " }
    });
    view! {
        <p>
            <Tag text=words::proposal(pair.state) tone=Tone::Calm/>" "
            {shaky}
            <a href=household><bdi>{pair.household.1.clone()}</bdi></a>" · "
            <a href=group><bdi>{pair.group.1.clone()}</bdi></a>
        </p>
    }
}

/// Fixed by hand or not, which rules it breaks, in how many trials it stays, and a reason in words.
pub fn standing(reasons: &PairReasons) -> impl IntoView + use<> {
    let fixed = reasons
        .fixed
        .then(|| view! { <p><Tag text=t!("round-fixed")/></p> });
    let broken = (!reasons.broken.is_empty()).then(|| {
        view! { <p class="late">{t!("round-breaks", rules = words::rules(&reasons.broken))}</p> }
    });
    let note = reasons
        .note
        .clone()
        .map(|why| view! { <p>{t!("round-note", why = why)}</p> });
    let firm = reasons.stays.map(|stays| {
        let share: i64 = stays / 10;
        t!("round-firm", share = share)
    });
    let shaky = reasons.shaky().then(|| view! { " "{t!("round-shaky-why")} });
    view! {
        {fixed}
        {broken}
        {note}
        {firm.map(|text| view! { <p class="hint">{text}{shaky}</p> })}
    }
}

fn names(list: &[Feature]) -> String {
    list.iter().map(|f| feature(*f)).collect::<Vec<_>>().join(" · ")
}

fn line(label: String, list: &[Feature]) -> impl IntoView + use<> {
    let text = names(list);
    (!text.is_empty()).then(|| view! { <p><strong>{label}</strong>": "{text}</p> })
}

fn side(title: String, of_household: bool, side: &SideReasons) -> impl IntoView + use<> {
    let rows = side
        .terms
        .iter()
        .map(|term| {
            view! {
                <tr>
                    <td>{feature(term.feature)}</td>
                    <td class="num">{words::decimal(term.points / 1_000, 10)}</td>
                    <td class="num">{words::decimal(term.weight, 10)}</td>
                </tr>
            }
        })
        .collect_view();
    let head = vec![
        Head::new(t!("round-feature")),
        Head::number(t!("round-points")),
        Head::number(t!("round-points-most")),
    ];
    let score = format!("{} / 100", points(side.score));
    let (rank, total) = side.rank;
    let rank = if of_household {
        t!("round-rank-household", rank = rank, total = total)
    } else {
        t!("round-rank-group", rank = rank, total = total)
    };
    let share: i64 = side.confidence / 10;
    let confidence = t!("round-confidence", share = share);
    let plus = line(t!("round-plus"), &side.plus);
    let minus = line(t!("round-minus"), &side.minus);
    let unknown = line(t!("round-unknown"), &side.unknown);
    view! {
        <div class="stack tight">
            <h3>{title}</h3>
            <p><bdi dir="ltr">{score}</bdi>" "{t!("round-points")}" · "{rank}</p>
            {plus}
            {minus}
            {unknown}
            <Details summary=t!("round-points")>
                <Table caption=t!("round-points") head=head>{rows}</Table>
                <p class="hint">{confidence}</p>
            </Details>
        </div>
    }
}

/// The best arrangement without this pair: who would come instead on both sides, and what it would cost.
fn second(pair: &PairView, floors: [i64; 3]) -> impl IntoView + use<> {
    let (household, group) = (pair.household.1.clone(), pair.group.1.clone());
    pair.reasons.second.as_ref().map(|second| {
        let hers = hers(second, household);
        let theirs = theirs(second, group);
        let cost = second.price.as_ref().map(|p| format!(" {}", price(p, floors)));
        let moves = (second.moves > 1).then(|| format!(" {}", t!("round-moves", count = second.moves)));
        view! { <p><strong>{t!("round-second-best")}</strong>": "{hers}" "{theirs}{cost}{moves}</p> }
    })
}

fn hers(second: &Second, household: String) -> String {
    if second.household_gets.is_some() {
        t!(
            "round-second-if",
            household = household,
            group = second.group_name.clone()
        )
    } else {
        t!("round-second-nobody", household = household)
    }
}

fn theirs(second: &Second, group: String) -> String {
    match &second.group_gets {
        Some((_, other)) => t!("round-second-group", group = group, household = other.clone()),
        None => t!("round-second-group-nobody", group = group),
    }
}

/// Why not another, what if, the page of one that has been sent; and for a draft the two decisions.
fn ways(pair: &PairView, around: &Around) -> impl IntoView + use<> {
    let why = Path::TeamRoundWhy(around.round, pair.household.0).at(language());
    let what_if = format!(
        "{}?change=apart&household={}&group={}#result",
        Path::TeamRoundWhatIf(around.round).at(language()),
        pair.household.0,
        pair.group.0
    );
    let draft = pair.state == ProposalState::Draft;
    let about = pair_name(pair);
    let own = (!draft).then(|| {
        let href = Path::TeamProposal(pair.id).at(language());
        view! { <LinkButton href=href text=t!("round-proposal-open") kind=Kind::Quiet small=true about=about.clone()/> }
    });
    let decide = draft.then(|| decide(pair, around));
    view! {
        <Row>
            <LinkButton href=why text=t!("round-why-title") kind=Kind::Quiet small=true about=about.clone()/>
            <LinkButton href=what_if text=t!("round-whatif-title") kind=Kind::Quiet small=true about=about/>
            {own}
        </Row>
        {decide}
    }
}

fn decide(pair: &PairView, around: &Around) -> impl IntoView + use<> {
    let id = pair.id.to_string();
    let about = pair_name(pair);
    let looked = pair
        .look_first
        .then(|| view! { <Tick name="looked" label=t!("round-looked")/> });
    // The reason's field has an id of its own on a page with many proposals.
    let why = format!("why-{id}");
    let lacks = around.lacks_why == Some(pair.id);
    let error = lacks.then(|| t!("round-override-missing"));
    let (approve, reject) = (around.action.clone(), around.action.clone());
    view! {
        <form method="post" class="row" action=approve>
            <input type="hidden" name="proposal" value=id.clone()/>
            {looked}
            <Button text=t!("round-approve") name="do" value="approve" about=about.clone()/>
        </form>
        <Details summary=t!("round-reject") open=lacks>
            <form method="post" class="stack" action=reject>
                <input type="hidden" name="proposal" value=id/>
                <Field name=why label=t!("round-override-why") maxlength=500 error=error/>
                <Button text=t!("round-reject") name="do" value="reject" kind=Kind::Danger about=about/>
            </form>
        </Details>
    }
}
