//! What stands beside a result: what protecting the weakest costs, and the same measures for other ways to choose.

use super::fairness::fairness;
use super::words::{decimal, points};
use crate::t;
use crate::ui::{Details, Head, Table};
use domain::round::{Beside, Method, Row};
use leptos::prelude::*;

/// The price in one line, and the rest folded.
pub fn beside(beside: &Beside) -> impl IntoView + use<> {
    let price = beside.price.map(|millionths| {
        // Hundredths of a per cent.
        let share = decimal((millionths + 50) / 100, 100);
        view! { <p>{t!("round-beside-price", share = share)}</p> }
    });
    let [first, second, third] = beside.floors.map(points);
    let floors = t!(
        "round-beside-floors",
        first = first,
        second = second,
        third = third
    );
    let unique = if beside.unique {
        t!("round-beside-unique")
    } else {
        t!("round-beside-not-unique")
    };
    let book = t!(
        "round-beside-book",
        name = beside.rulebook.0.clone(),
        version = beside.rulebook.1,
        engine = beside.engine.clone()
    );
    let table = table(beside);
    view! {
        {price}
        <p>{unique}</p>
        <Details summary=t!("round-beside-title")>
            <p>{floors}</p>
            {table}
            <p class="hint">{book}</p>
        </Details>
        {fairness(&beside.fairness)}
    }
}

fn table(beside: &Beside) -> AnyView {
    if beside.rows.is_empty() {
        return view! { <p>{t!("round-beside-none")}</p> }.into_any();
    }
    let under = |floor: i64| Head::number(t!("round-head-under", floor = points(floor)));
    let [first, second, third] = beside.floors.map(under);
    let head = vec![
        Head::new(t!("round-head-way")),
        Head::number(t!("round-head-pairs")),
        Head::number(t!("round-head-household")),
        Head::number(t!("round-head-group")),
        Head::number(t!("round-head-worst")),
        Head::number(t!("round-head-least")),
        first,
        second,
        third,
        Head::number(t!("round-head-blocking")),
        Head::number(t!("round-head-material")),
    ];
    let rows = beside.rows.iter().map(row).collect_view();
    view! {
        <p class="hint">{t!("round-beside-why")}</p>
        <Table caption=t!("round-beside-title") head=head>{rows}</Table>
        <p class="hint">{t!("round-blocking-why")}</p>
    }
    .into_any()
}

fn row(row: &Row) -> impl IntoView + use<> {
    let number = |value: i64| view! { <td class="num">{value}</td> };
    let name = match row.method {
        Method::Ours => t!("round-method-ours"),
        Method::MaxWelfare => t!("round-method-welfare"),
        Method::Stable => t!("round-method-stable"),
        Method::Greedy => t!("round-method-greedy"),
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            {number(row.matched)}
            {number(points(row.mean_household))}
            {number(points(row.mean_group))}
            {number(points(row.worst_tenth))}
            {number(points(row.least))}
            {row.under.map(number).collect_view()}
            {number(row.blocking)}
            {number(row.material)}
        </tr>
    }
}
