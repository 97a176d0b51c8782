//! One proposal: both sides beside each other, second best, and what to do with it.

use super::words;
use crate::i18n::language;
use crate::paths::Path;
use crate::proposal::feature;
use crate::t;
use crate::ui::{Button, Card, Details, Field, Head, Kind, Split, Table, Tag, Tick, Tone};
use domain::proposal::Feature;
use domain::round::{PairView, Second, SideReasons};
use domain::state::ProposalState;
use leptos::prelude::*;

/// A card; `place` is its number and how many there are.
pub fn card(pair: &PairView, place: (i64, usize), action: &str) -> impl IntoView + use<> {
    let id = format!("pair-{}", pair.id);
    let title = t!(
        "round-proposal-pair",
        household = pair.household.1.clone(),
        group = pair.group.1.clone()
    );
    let number = t!("round-proposal-of", number = place.0, total = place.1);
    let waited = t!("round-waited", time = t!("word-weeks", count = pair.weeks));
    let travel = t!("word-minutes", count = pair.reasons.minutes);
    let look = pair
        .look_first
        .then(|| view! { <p class="late">{t!("round-look-first")}</p> });
    let note = pair
        .reasons
        .note
        .clone()
        .map(|text| view! { <p dir="auto">{text}</p> });
    let (household, group) = (pair.household.1.clone(), pair.group.1.clone());
    let household_file = Path::TeamHousehold(pair.household.0).at(language());
    let group_file = Path::TeamGroup(pair.group.0).at(language());
    let state = words::proposal(pair.state);
    let hers = side(t!("round-side-household"), &pair.reasons.household);
    let theirs = side(t!("round-side-group"), &pair.reasons.group);
    let second = second(pair.reasons.second.as_ref());
    let decide = (pair.state == ProposalState::Draft).then(|| decide(pair, action));
    view! {
        <Card title=title id=id>
            <p class="hint">{number}" · "{waited}" · "{travel}</p>
            <p>
                <Tag text=state tone=Tone::Calm/>" "
                <a href=household_file><bdi>{household}</bdi></a>" · "
                <a href=group_file><bdi>{group}</bdi></a>
            </p>
            {look}
            {note}
            <Split>
                {hers}
                {theirs}
            </Split>
            {second}
            {decide}
        </Card>
    }
}

fn names(list: &[Feature]) -> String {
    list.iter().map(|f| feature(*f)).collect::<Vec<_>>().join(" · ")
}

fn line(label: String, list: &[Feature]) -> impl IntoView + use<> {
    let text = names(list);
    (!text.is_empty()).then(|| view! { <p><strong>{label}</strong>": "{text}</p> })
}

fn side(title: String, side: &SideReasons) -> impl IntoView + use<> {
    let rows = side
        .terms
        .iter()
        .map(|term| {
            view! {
                <tr>
                    <td>{feature(term.feature)}</td>
                    <td class="num">{term.points / 10_000}</td>
                    <td class="num">{term.weight / 10}</td>
                </tr>
            }
        })
        .collect_view();
    let head = vec![
        Head::new(t!("round-feature")),
        Head::number(t!("round-points")),
        Head::number(t!("round-points-most")),
    ];
    let percent = format!("{} / 100", side.score / 10_000);
    let plus = line(t!("round-plus"), &side.plus);
    let minus = line(t!("round-minus"), &side.minus);
    let unknown = line(t!("round-unknown"), &side.unknown);
    view! {
        <div class="stack tight">
            <h3>{title}</h3>
            <p>{percent}" "{t!("round-points")}</p>
            {plus}
            {minus}
            {unknown}
            <Details summary=t!("round-points")>
                <Table caption=t!("round-points") head=head>{rows}</Table>
            </Details>
        </div>
    }
}

fn second(second: Option<&Second>) -> impl IntoView + use<> {
    let text = match second {
        Some(second) if !second.group_name.is_empty() => second.group_name.clone(),
        _ => t!("round-second-best-none"),
    };
    view! { <p><strong>{t!("round-second-best")}</strong>": "<bdi>{text}</bdi></p> }
}

fn decide(pair: &PairView, action: &str) -> impl IntoView + use<> {
    let id = pair.id.to_string();
    let about = t!(
        "round-proposal-pair",
        household = pair.household.1.clone(),
        group = pair.group.1.clone()
    );
    let looked = pair
        .look_first
        .then(|| view! { <Tick name="looked" label=t!("round-looked")/> });
    // The reason's field has an id of its own on a page with many proposals.
    let why = format!("why-{id}");
    let (approve, reject) = (action.to_owned(), action.to_owned());
    view! {
        <form method="post" class="row" action=approve>
            <input type="hidden" name="proposal" value=id.clone()/>
            {looked}
            <Button text=t!("round-approve") name="do" value="approve" about=about.clone()/>
        </form>
        <Details summary=t!("round-reject")>
            <form method="post" action=reject>
                <input type="hidden" name="proposal" value=id/>
                <Field name=why label=t!("round-override-why") maxlength=500/>
                <Button text=t!("round-reject") name="do" value="reject" kind=Kind::Danger about=about/>
            </form>
        </Details>
    }
}
