//! How a round went for whom. It looks back only; cells under ten people are hidden before they come here.

use super::words::{decimal, points};
use crate::ui::{Details, Head, Table};
use crate::{t, word};
use domain::round::{Cell, Interval, Who};
use domain::word::{AgeBand, HouseholdKind, Level, Spoken};
use leptos::prelude::*;

/// The table, folded.
pub fn fairness(cells: &[Cell]) -> impl IntoView + use<> {
    let rows = cells.iter().map(row).collect_view();
    let head = vec![
        Head::new(t!("round-fair-who")),
        Head::number(t!("round-fair-people")),
        Head::number(t!("round-fair-matched")),
        Head::number(t!("round-fair-weeks")),
        Head::number(t!("round-fair-score")),
    ];
    (!cells.is_empty()).then(|| {
        view! {
            <Details summary=t!("round-fair-title")>
                <p class="hint">{t!("round-fair-why")}</p>
                <Table caption=t!("round-fair-title") head=head>{rows}</Table>
            </Details>
        }
    })
}

fn row(cell: &Cell) -> impl IntoView + use<> {
    let people = match cell.people {
        Some(count) => count.to_string(),
        None => t!("round-fair-hidden"),
    };
    let whole = |value: i64| points(value).to_string();
    view! {
        <tr>
            <th scope="row">{who(&cell.who)}</th>
            <td class="num">{people}</td>
            <td class="num">{interval(cell.matched, |permille| decimal(permille, 10))}</td>
            <td class="num">{interval(cell.weeks, |tenths| decimal(tenths, 10))}</td>
            <td class="num">{interval(cell.score, whole)}</td>
        </tr>
    }
}

fn interval(of: Option<Interval>, write: impl Fn(i64) -> String) -> String {
    of.map_or_else(
        || "–".to_owned(),
        |i| {
            t!(
                "round-fair-interval",
                value = write(i.value),
                low = write(i.low),
                high = write(i.high)
            )
        },
    )
}

fn who(who: &Who) -> String {
    match who {
        Who::City(slug) => t!("round-fair-all", city = word::city(slug)),
        Who::Age(Some(band)) => t!("round-fair-age", age = age(*band)),
        Who::Age(None) => t!("round-fair-age-none"),
        Who::Kind(code) => code
            .as_deref()
            .and_then(HouseholdKind::from_code)
            .map_or_else(|| t!("round-fair-kind-none"), word::household_kind_of),
        Who::Language(code) => {
            let name = Spoken::from_code(code).map_or_else(|| code.clone(), word::spoken);
            t!("round-fair-language", language = name)
        }
        Who::Level(Some(code)) => {
            let level = Level::from_code(&code.to_lowercase()).map_or_else(|| code.clone(), word::level);
            t!("round-fair-level", level = level)
        }
        Who::Level(None) => t!("round-fair-level-none"),
    }
}

fn age(band: AgeBand) -> String {
    word::age_band(band)
}
