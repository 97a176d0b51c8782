//! R1: the cohort as far as it can be shown: counts by city, small ones hidden.

mod api;

use crate::i18n::language;
use crate::ui::{Card, Head, PageTitle, Table};
use crate::{page, t};
use domain::research::{CohortRow, CohortView, Count, SMALLEST};
use leptos::prelude::*;

/// `/research`.
#[component]
pub fn ResearchPage() -> impl IntoView {
    page::show(page::load(api::load_cohort), show)
}

fn show(view: CohortView) -> AnyView {
    let head = vec![
        Head::new(t!("research-city")),
        Head::new(t!("research-agreed")),
        Head::new(t!("research-paired")),
    ];
    let rows = view.rows.iter().map(row).collect_view();
    view! {
        <PageTitle text=t!("research-title")/>
        <h1 tabindex="-1">{t!("research-title")}</h1>
        <p class="lead">{t!("research-intro")}</p>
        <Card title=t!("research-cohort-title") id="cohort">
            <Table caption=t!("research-cohort-title") head>{rows}</Table>
            <p class="hint">{t!("research-hidden", count = SMALLEST)}</p>
        </Card>
        <Card title=t!("research-later-title") id="later"><p>{t!("research-later-text")}</p></Card>
    }
    .into_any()
}

fn row(row: &CohortRow) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row">{row.city.of(language()).to_owned()}</th>
            <td>{count(row.agreed)}</td>
            <td>{count(row.paired)}</td>
        </tr>
    }
}

fn count(count: Count) -> String {
    match count {
        Count::Few => t!("research-few", count = SMALLEST),
        Count::About(number) => t!("research-about", count = number),
    }
}
