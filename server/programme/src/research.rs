//! What a researcher may see: counts over consents that stand at this moment.

use crate::Researcher;
use crate::city;
use crate::error::Result;
use crate::household;
use domain::research::{CohortRow, CohortView, Count};
use domain::state::HouseholdState;
use domain::word::Purpose;
use entity::household::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

/// How many households agreed to research, by city; small counts stay hidden.
///
/// # Errors
/// `Unavailable`.
pub async fn cohort(who: &Researcher) -> Result<CohortView> {
    let counted: Vec<(String, String, i64)> = Entity::find()
        .select_only()
        .column(Column::City)
        .column(Column::State)
        .column_as(Column::Id.count(), "households")
        .filter(Column::Id.in_subquery(household::allows(Purpose::Research)))
        .filter(Column::ConfirmedAt.is_not_null())
        .filter(Column::State.is_not_in(gone()))
        .group_by(Column::City)
        .group_by(Column::State)
        .into_tuple()
        .all(who.db.read())
        .await?;
    let sum = |city: &str, state: Option<HouseholdState>| {
        counted
            .iter()
            .filter(|(c, s, _)| c == city && state.is_none_or(|state| s == state.code()))
            .map(|(_, _, households)| households)
            .sum()
    };
    let rows = city::names()
        .map(|(slug, names)| CohortRow {
            city: names.clone(),
            agreed: Count::of(sum(slug, None)),
            paired: Count::of(sum(slug, Some(HouseholdState::Paired))),
        })
        .collect();
    Ok(CohortView { rows })
}

/// Who left, or was never there, is not counted.
fn gone() -> [&'static str; 2] {
    [
        HouseholdState::Withdrawn.code(),
        HouseholdState::NotSuitable.code(),
    ]
}
