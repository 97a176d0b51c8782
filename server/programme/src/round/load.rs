//! A round of the coordinator's city as it is stored, read back.

use crate::access::Coordinator;
use crate::error::{Error, Result};
use domain::id::RoundId;
use entity::round;
use matching::{Instance, Outcome};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// A round with its result.
pub(super) struct Finished {
    pub row: round::Model,
    pub instance: Instance,
    pub outcome: Outcome,
}

pub(super) async fn find(coordinator: &Coordinator, id: RoundId) -> Result<round::Model> {
    let row = round::Entity::find_by_id(id.0).filter(round::Column::City.eq(coordinator.city.as_str()));
    row.one(coordinator.db.read()).await?.ok_or(Error::NotFound)
}

/// # Errors
/// `NotFound` for another city's round, or one without a result.
pub(super) async fn finished(coordinator: &Coordinator, id: RoundId) -> Result<Finished> {
    let row = find(coordinator, id).await?;
    let (Some(input), Some(result)) = (row.input.as_ref(), row.result.as_ref()) else {
        return Err(Error::NotFound);
    };
    let instance = Instance::from_json(input.as_bytes()).map_err(Error::internal)?;
    let outcome = Outcome::from_json(result.as_bytes()).map_err(Error::internal)?;
    Ok(Finished {
        row,
        instance,
        outcome,
    })
}
