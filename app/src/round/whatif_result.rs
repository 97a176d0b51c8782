//! What came of a what-if, in words: the first tier that changes, who changes, and, for a pair, the way to do it so.

use super::api::WhatIf;
use super::price::price;
use super::words::{self, points};
use crate::i18n::language;
use crate::paths::Path;
use crate::proposal::feature;
use crate::t;
use crate::ui::{Button, Card, Details, Fact, Facts, Head, Kind, Notice, Table, TextArea};
use domain::id::{GroupId, HouseholdId};
use domain::round::{Change, Difference, LONGEST_WHY, Move, PinKind, WhatIfView};
use leptos::prelude::*;

/// The card above the forms.
pub fn result(view: &WhatIf, found: &Difference, said: &str) -> impl IntoView + use<> {
    let asked = asked(&view.view, found.change);
    let body = if found.impossible {
        view! { <Notice>{t!("round-whatif-impossible")}</Notice> }.into_any()
    } else {
        difference(view, found, said).into_any()
    };
    view! {
        <Card title=t!("round-whatif-result") id="result">
            <p><strong>{asked}</strong></p>
            {body}
        </Card>
    }
}

fn name<T: PartialEq + Copy>(people: &[(T, String)], id: T) -> String {
    let found = people.iter().find(|(one, _)| *one == id);
    found.map(|(_, name)| name.clone()).unwrap_or_default()
}

fn asked(view: &WhatIfView, change: Change) -> String {
    match change {
        Change::Pair {
            kind,
            household,
            group,
        } => {
            let (household, group) = (name(&view.households, household), name(&view.groups, group));
            match kind {
                PinKind::Together => t!(
                    "round-whatif-asked-together",
                    household = household,
                    group = group
                ),
                PinKind::Apart => t!("round-whatif-asked-apart", household = household, group = group),
            }
        }
        Change::Weight {
            feature: what,
            weight,
        } => {
            t!(
                "round-whatif-asked-weight",
                feature = feature(what),
                weight = weight
            )
        }
        Change::Share(share) => t!("round-whatif-asked-share", share = share),
        Change::Floors([first, second, third]) => {
            t!(
                "round-whatif-asked-floors",
                first = first,
                second = second,
                third = third
            )
        }
    }
}

fn difference(view: &WhatIf, found: &Difference, said: &str) -> impl IntoView + use<> {
    let page = &view.view;
    let floors = page.floors.map(|floor| floor * 10_000);
    // With other weights or floors both sides are measured by different rules.
    let (tier, measure) = match found.change {
        Change::Pair { .. } => (Some(price(&found.price, floors)), None),
        _ => (None, Some(t!("round-whatif-measure"))),
    };
    let broken = (!found.broken.is_empty()).then(|| {
        view! { <p class="late">{t!("round-breaks", rules = words::rules(&found.broken))}</p> }
    });
    let both = |(before, after): (i64, i64)| t!("round-whatif-before-after", before = before, after = after);
    let mut facts = vec![Fact::new(t!("round-whatif-matched"), both(found.matched))];
    if matches!(found.change, Change::Pair { .. } | Change::Floors(_)) {
        let least = (points(found.least.0), points(found.least.1));
        facts.push(Fact::new(t!("round-whatif-least"), both(least)));
    }
    let take = match found.change {
        Change::Pair {
            kind,
            household,
            group,
        } if page.open && !found.moves.is_empty() => Some(do_it(view, kind, household, group, said)),
        _ => None,
    };
    view! {
        {tier.map(|text| view! { <p>{text}</p> })}
        {measure.map(|text| view! { <p class="hint">{text}</p> })}
        {broken}
        <Facts facts=facts/>
        {moves(&found.moves)}
        {take}
    }
}

fn moves(moves: &[Move]) -> AnyView {
    if moves.is_empty() {
        return view! { <p>{t!("round-whatif-same")}</p> }.into_any();
    }
    let head = vec![
        Head::new(t!("round-pin-household")),
        Head::new(t!("round-whatif-now")),
        Head::new(t!("round-whatif-then")),
    ];
    let group = |name: &Option<String>| name.clone().unwrap_or_else(|| t!("round-whatif-nobody"));
    let row = |one: &Move| {
        // Names are not unique: the file tells who it is.
        let file = Path::TeamHousehold(one.household.0).at(language());
        view! {
            <tr>
                <th scope="row"><a href=file><bdi>{one.household.1.clone()}</bdi></a></th>
                <td><bdi>{group(&one.from)}</bdi></td>
                <td><bdi>{group(&one.to)}</bdi></td>
            </tr>
        }
    };
    let rows = moves.iter().map(row).collect_view();
    view! {
        <p>{t!("round-moves", count = moves.len())}</p>
        <div class="tight"><Table caption=t!("round-whatif-result") head=head>{rows}</Table></div>
    }
    .into_any()
}

/// The decision itself: a reason, and a new round in place of this one.
fn do_it(
    view: &WhatIf,
    kind: PinKind,
    household: HouseholdId,
    group: GroupId,
    said: &str,
) -> impl IntoView + use<> {
    let action = Path::TeamRoundWhatIf(view.view.round).at(language());
    let lacks = (said == "why").then(|| t!("round-override-missing"));
    let refused = (said == "refused").then(|| {
        view! { <Notice>{t!("round-whatif-impossible")}</Notice> }
    });
    let (open, key) = (!said.is_empty(), view.key.clone());
    view! {
        <Details summary=t!("round-whatif-do-title") open=open>
            <form method="post" class="stack" action=action>
                {refused}
                <p>{t!("round-whatif-do-text")}</p>
                <input type="hidden" name="key" value=key/>
                <input type="hidden" name="kind" value=kind.code()/>
                <input type="hidden" name="household" value=household.to_string()/>
                <input type="hidden" name="group" value=group.to_string()/>
                <TextArea name="why" label=t!("round-override-why") error=lacks maxlength=LONGEST_WHY/>
                <Button text=t!("round-whatif-do") kind=Kind::Danger/>
            </form>
        </Details>
    }
}
