//! C2: the lists. The filter is a GET form of codes; a name is never in an address.

use super::{api, state};
use crate::i18n::language;
use crate::page;
use crate::paths::Path;
use crate::ui::{Broad, Button, Head, Kind, LinkButton, PageTitle, Select, Table};
use crate::{t, word};
use domain::state::{GroupState, HouseholdState};
use domain::team::{PeopleView, PersonRow};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Which list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Households,
    Groups,
    Singles,
}

/// `/team/households`.
#[component]
pub fn TeamHouseholdsPage() -> impl IntoView {
    let query = use_query_map();
    let loaded = page::load_by(move || query.get().get("state"), api::load_team_households);
    page::show(loaded, |view| show(view, List::Households))
}

/// `/team/groups`.
#[component]
pub fn TeamGroupsPage() -> impl IntoView {
    let query = use_query_map();
    let loaded = page::load_by(move || query.get().get("state"), api::load_team_groups);
    page::show(loaded, |view| show(view, List::Groups))
}

/// `/team/singles`.
#[component]
pub fn TeamSinglesPage() -> impl IntoView {
    let loaded = page::load(api::load_team_singles);
    page::show(loaded, |view| show(view, List::Singles))
}

fn show(view: PeopleView, list: List) -> impl IntoView {
    let title = match list {
        List::Households => t!("team-people-title"),
        List::Groups => t!("team-groups-title"),
        List::Singles => t!("team-singles-title"),
    };
    let found = if view.rows.is_empty() {
        t!("team-list-none")
    } else {
        t!("team-list-found", count = view.rows.len())
    };
    let count = if list == List::Groups {
        t!("team-column-members")
    } else {
        t!("team-column-people")
    };
    let head = vec![
        Head::new(t!("team-column-name")),
        Head::new(t!("team-column-state")),
        Head::new(t!("team-column-since")),
        Head::number(count),
    ];
    let rows = view.rows.into_iter().map(|row| line(row, list)).collect_view();
    view! {
        <PageTitle text=title.clone()/>
        <Broad>
            <h1 tabindex="-1">{title.clone()}</h1>
            {filter(view.state, list)}
            <p role="status">{found}</p>
            <Table caption=title head>{rows}</Table>
            <p><a class="stand" href=Path::Team.at(language())>{t!("site-nav-team")}</a></p>
        </Broad>
    }
}

fn line(row: PersonRow, list: List) -> impl IntoView {
    let language = language();
    let href = match list {
        List::Households => {
            domain::id::HouseholdId::read(&row.id).map(|id| Path::TeamHousehold(id).at(language))
        }
        List::Groups => domain::id::GroupId::read(&row.id).map(|id| Path::TeamGroup(id).at(language)),
        List::Singles => None,
    };
    let name = match href {
        Some(href) => view! { <a class="stand" href=href><bdi>{row.name}</bdi></a> }.into_any(),
        None => view! { <bdi>{row.name}</bdi> }.into_any(),
    };
    let state = if list == List::Singles {
        t!("state-single-pooled")
    } else {
        state::of_code(&row.state, list == List::Groups)
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{state}</td>
            <td>{word::day_short(row.since)}</td>
            <td class="num">{row.count.to_string()}</td>
        </tr>
    }
}

fn filter(now: Option<String>, list: List) -> Option<impl IntoView> {
    let language = language();
    let (action, codes): (String, Vec<&'static str>) = match list {
        List::Households => (
            Path::TeamHouseholds.at(language),
            HouseholdState::ALL.iter().map(|s| s.code()).collect(),
        ),
        List::Groups => (
            Path::TeamGroups.at(language),
            GroupState::ALL.iter().map(|s| s.code()).collect(),
        ),
        List::Singles => return None,
    };
    let mut options = vec![(String::new(), t!("team-filter-all"))];
    options.extend(
        codes
            .into_iter()
            .map(|c| (c.to_owned(), state::of_code(c, list == List::Groups))),
    );
    let clear = now.is_some().then(|| {
        view! { <LinkButton href=action.clone() text=t!("team-filter-clear") kind=Kind::Link/> }
    });
    Some(view! {
        <form method="get" action=action.clone() class="filters">
            <Select name="state" label=t!("team-filter-state") options value=now/>
            <Button text=t!("team-filter-go") kind=Kind::Plain/>
            {clear}
        </form>
    })
}
