//! What if: one thing is changed in a copy of a round. GET forms of codes; nothing is stored. Only "do it this way"
//! sends something, with a reason.

use super::api::{self, WhatIf};
use super::pins::choices;
use super::whatif_result::result;
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::proposal::feature;
use crate::t;
use crate::ui::{
    Broad, Button, Card, Details, ErrorSummary, Field, Kind, LinkButton, PageTitle, Pick, Picks, Row, Select,
    Split, Width,
};
use domain::form::{Mistake, Problem, Values};
use domain::round::PinKind;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// `/team/round/{id}/what-if`.
#[component]
pub fn WhatIfPage() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let key = move || {
        let query = query.get();
        let mut asked = Values::default();
        for name in ASKED {
            if let Some(text) = query.get(name) {
                asked.add(name, &text);
            }
        }
        (params.get().get("id").unwrap_or_default(), asked)
    };
    let said = query.get_untracked().get("said").unwrap_or_default();
    let loaded = page::load_by(key, |(id, asked)| api::load_round_what_if(id, asked));
    page::show(loaded, move |view| show(view, &said))
}

/// What the address may ask.
const ASKED: [&str; 9] = [
    "change",
    "household",
    "group",
    "feature",
    "weight",
    "share",
    "floor-1",
    "floor-2",
    "floor-3",
];

fn sentence(mistake: &Mistake) -> String {
    match (mistake.field.as_str(), mistake.problem) {
        ("household" | "group" | "feature" | "change", _) => t!("round-pin-missing"),
        ("floor-1", Problem::Wrong) => t!("round-whatif-order"),
        _ => t!("round-whatif-number"),
    }
}

fn error(view: &WhatIf, field: &str) -> Option<String> {
    view.mistakes.iter().find(|m| m.field == field).map(sentence)
}

fn show(view: WhatIf, said: &str) -> impl IntoView + use<> {
    let errors: Vec<(String, String)> = view
        .mistakes
        .iter()
        .map(|m| (m.field.clone(), sentence(m)))
        .collect();
    let back = Path::TeamRound(view.view.round).at(language());
    let outcome = view.view.outcome.as_ref().map(|found| result(&view, found, said));
    let (pair, weight, share, floors) = (pair(&view), weight(&view), share(&view), floors(&view));
    view! {
        <PageTitle text=t!("round-whatif-title") error=!errors.is_empty()/>
        <Broad>
            <ErrorSummary errors=errors/>
            <h1 tabindex="-1">{t!("round-whatif-title")}</h1>
            <p class="lead">{t!("round-whatif-intro")}</p>
            {outcome}
            {pair}
            <Split>
                {weight}
                {share}
            </Split>
            {floors}
            <p class="hint">{t!("round-whatif-policy")}</p>
            <Row><LinkButton href=back text=t!("round-back") kind=Kind::Quiet/></Row>
        </Broad>
    }
}

fn asked(view: &WhatIf, field: &str) -> Option<String> {
    Some(view.asked.one(field).to_owned()).filter(|text| !text.is_empty())
}

fn action(view: &WhatIf) -> String {
    Path::TeamRoundWhatIf(view.view.round).with_fragment(language(), "result")
}

fn pair(view: &WhatIf) -> impl IntoView + use<> {
    let kind = PinKind::from_code(view.asked.one("change")).unwrap_or(PinKind::Together);
    let pick = |of: PinKind, text: String| Pick::new(of.code(), text, kind == of);
    let kinds = vec![
        pick(PinKind::Together, t!("round-pin-together")),
        pick(PinKind::Apart, t!("round-pin-apart")),
    ];
    let people = &view.view;
    let households = choices(
        people
            .households
            .iter()
            .map(|(id, name)| (id.to_string(), name.clone())),
    );
    let groups = choices(
        people
            .groups
            .iter()
            .map(|(id, name)| (id.to_string(), name.clone())),
    );
    let form = view! {
        <form method="get" class="stack" action=action(view)>
            <Picks name="change" legend=t!("round-pin-kind") options=kinds two=true error=error(view, "change")/>
            <Select
                name="household" label=t!("round-pin-household") options=households
                value=asked(view, "household") error=error(view, "household")
            />
            <Select
                name="group" label=t!("round-pin-group") options=groups
                value=asked(view, "group") error=error(view, "group")
            />
            <Button text=t!("round-whatif-go")/>
        </form>
    };
    view! { <Card title=t!("round-whatif-pair") id="pair">{form}</Card> }
}

/// A whole number to type.
fn number(view: &WhatIf, name: &'static str, label: String, now: i64) -> impl IntoView + use<> {
    let value = asked(view, name).unwrap_or_else(|| now.to_string());
    view! {
        <Field
            name=name label=label value=value inputmode="numeric" dir="ltr" width=Width::Short maxlength=4
            error=error(view, name)
        />
    }
}

fn weight(view: &WhatIf) -> impl IntoView + use<> {
    let features = view
        .view
        .weights
        .iter()
        .map(|(what, now)| (what.code().to_owned(), format!("{} ({now})", feature(*what))));
    let features = choices(features);
    let form = view! {
        <form method="get" class="stack" action=action(view)>
            <input type="hidden" name="change" value="weight"/>
            <Select
                name="feature" label=t!("round-whatif-feature") options=features
                value=asked(view, "feature") error=error(view, "feature")
            />
            {number(view, "weight", t!("round-whatif-weight-of"), 200)}
            <Button text=t!("round-whatif-go")/>
        </form>
    };
    view! { <Card title=t!("round-whatif-weight") id="weights">{form}</Card> }
}

fn share(view: &WhatIf) -> impl IntoView + use<> {
    let hint = t!("round-whatif-share-hint", now = view.view.share);
    let form = view! {
        <form method="get" class="stack" action=action(view)>
            <input type="hidden" name="change" value="share"/>
            <p class="hint">{hint}</p>
            {number(view, "share", t!("round-whatif-share-of"), view.view.share)}
            <Button text=t!("round-whatif-go")/>
        </form>
    };
    view! { <Card title=t!("round-whatif-share") id="shares">{form}</Card> }
}

fn floors(view: &WhatIf) -> impl IntoView + use<> {
    let [first, second, third] = view.view.floors;
    let open = view.asked.one("change") == "floors";
    let form = view! {
        <form method="get" class="card" action=action(view)>
            <input type="hidden" name="change" value="floors"/>
            {number(view, "floor-1", t!("round-whatif-floor", number = 1), first)}
            {number(view, "floor-2", t!("round-whatif-floor", number = 2), second)}
            {number(view, "floor-3", t!("round-whatif-floor", number = 3), third)}
            <Button text=t!("round-whatif-go")/>
        </form>
    };
    view! { <Details summary=t!("round-whatif-floors") open=open>{form}</Details> }
}
