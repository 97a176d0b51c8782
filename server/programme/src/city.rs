//! Cities: which there are, how they stand, whom to call there. Names, districts and postcodes come with the program.

use crate::access::{Admin, System, Visitor};
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::account::SetCity;
use domain::city::{CityView, Names};
use domain::state::CityState;
use entity::city;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;
use uuid::Uuid;

mod minutes;
pub use minutes::minutes;

/// A city as the program brings it. The postcode ranges were compared with a list of 2014, not with an official source.
#[derive(Deserialize)]
struct Given {
    slug: String,
    name: Names,
    state: String,
    districts: Vec<String>,
    pc4: Vec<[u16; 2]>,
}

/// Read once; a test makes sure that it can be read.
static GIVEN: LazyLock<Vec<Given>> =
    LazyLock::new(|| serde_json::from_str(include_str!("city/cities.json")).unwrap_or_default());

/// Writes the cities that are not there yet. What an admin has set since stays.
///
/// # Errors
/// Database faults only.
pub async fn install(system: &System) -> Result<()> {
    let written = system
        .db
        .write(|tx| async move {
            for given in GIVEN.iter() {
                let row = city::ActiveModel {
                    slug: Set(given.slug.clone()),
                    state: Set(given.state.clone()),
                    contact_name: Set(String::new()),
                    contact_phone: Set(String::new()),
                    updated_at: Set(tx.now),
                };
                let conflict = OnConflict::column(city::Column::Slug).do_nothing().to_owned();
                city::Entity::insert(row)
                    .on_conflict(conflict)
                    .exec_without_returning(tx.conn())
                    .await?;
            }
            Ok(())
        })
        .await;
    system.db.forget_known();
    written
}

/// Key and names of every city that comes with the program, in its order.
pub(crate) fn names() -> impl Iterator<Item = (&'static str, &'static Names)> {
    GIVEN.iter().map(|given| (given.slug.as_str(), &given.name))
}

/// Every city that is shown, in the order of the program.
///
/// # Errors
/// Database faults only.
pub async fn list(visitor: &Visitor) -> Result<Vec<CityView>> {
    let known = visitor.db.known().await?;
    let row = |slug: &str| known.cities.iter().find(|row| row.slug == slug);
    Ok(GIVEN
        .iter()
        .filter_map(|given| view(given, row(&given.slug)?.clone()))
        .collect())
}

/// None when it is closed: a closed city is not shown.
fn view(given: &Given, row: city::Model) -> Option<CityView> {
    let state = CityState::from_code(&row.state).filter(|s| *s != CityState::Closed)?;
    Some(CityView {
        slug: row.slug,
        name: given.name.clone(),
        state,
        districts: given.districts.clone(),
        contact_name: row.contact_name,
        contact_phone: row.contact_phone,
    })
}

/// The city of a four-digit postcode; none is no mistake but "not here yet".
#[must_use]
pub fn of_postcode(pc4: &str) -> Option<&'static str> {
    let number: u16 = pc4.parse().ok()?;
    let holds = |given: &&Given| given.pc4.iter().any(|[from, to]| (*from..=*to).contains(&number));
    GIVEN.iter().find(holds).map(|g| g.slug.as_str())
}

/// Every city for an admin, also the closed ones.
///
/// # Errors
/// Database faults only.
pub async fn list_all(who: &Admin) -> Result<Vec<CityView>> {
    let rows = city::Entity::find().all(who.db.read()).await?;
    let mut rows: HashMap<String, city::Model> = rows.into_iter().map(|r| (r.slug.clone(), r)).collect();
    let every = GIVEN.iter().filter_map(|given| {
        let row = rows.remove(&given.slug)?;
        let state = CityState::from_code(&row.state)?;
        let shown = view(
            given,
            city::Model {
                state: CityState::Open.code().to_owned(),
                ..row
            },
        )?;
        Some(CityView { state, ..shown })
    });
    Ok(every.collect())
}

/// Opens, pauses or closes a city and names whom to call.
///
/// # Errors
/// `NotFound` when there is no such city.
pub async fn set(who: &Admin, slug: &str, new: SetCity) -> Result<()> {
    let (slug, by) = (slug.to_owned(), who.account);
    let written = who
        .write(move |tx| async move { write(&tx, slug, new, Some(by)).await })
        .await;
    who.db.forget_known();
    written
}

/// As [`set`], from the command line or the demonstration.
///
/// # Errors
/// As [`set`].
pub async fn set_by_system(system: &System, slug: &str, new: SetCity) -> Result<()> {
    let slug = slug.to_owned();
    let written = system
        .db
        .write(move |tx| async move { write(&tx, slug, new, None).await })
        .await;
    system.db.forget_known();
    written
}

async fn write(tx: &Tx, slug: String, new: SetCity, by: Option<Uuid>) -> Result<()> {
    let done = city::Entity::update_many()
        .col_expr(city::Column::State, Expr::value(new.state.code()))
        .col_expr(city::Column::ContactName, Expr::value(new.contact_name))
        .col_expr(city::Column::ContactPhone, Expr::value(new.contact_phone))
        .col_expr(city::Column::UpdatedAt, Expr::value(tx.now))
        .filter(city::Column::Slug.eq(slug.as_str()))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    let role = if by.is_some() { "admin" } else { "system" };
    let reason = Some(new.state.code());
    let act = Act {
        account: by,
        role,
        act: "city.set",
        object: "city",
        id: slug.clone(),
        city: Some(&slug),
        reason,
    };
    audit::append(tx, act).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_cities_come_with_the_program_and_only_the_hague_is_open() {
        let states: Vec<(&str, &str)> = GIVEN
            .iter()
            .map(|g| (g.slug.as_str(), g.state.as_str()))
            .collect();
        let wanted = [
            ("the-hague", "open"),
            ("almere", "starting"),
            ("haarlem", "starting"),
            ("rotterdam", "starting"),
        ];
        assert_eq!(states, wanted);
        assert!(GIVEN.iter().all(|g| !g.pc4.is_empty() && !g.districts.is_empty()));
    }

    #[test]
    fn a_postcode_names_at_most_one_city() {
        assert_eq!(of_postcode("2525"), Some("the-hague"));
        assert_eq!(of_postcode("1315"), Some("almere"));
        assert_eq!(of_postcode("2063"), Some("haarlem"));
        assert_eq!(of_postcode("3089"), Some("rotterdam"));
        assert_eq!(of_postcode("1012"), None);
        for code in 1000..=9999 {
            let holders = GIVEN
                .iter()
                .filter(|g| g.pc4.iter().any(|[a, b]| (*a..=*b).contains(&code)))
                .count();
            assert!(holders <= 1, "{code}");
        }
    }
}
