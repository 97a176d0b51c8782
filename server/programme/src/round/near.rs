//! What would shorten a wait: the ready groups that only one thing keeps away from a household now. Numbers only.

use super::input;
use crate::db::Db;
use crate::error::{Error, Result};
use domain::household::view::NearGroups;
use matching::feasibility::{H4, H7};
use matching::objective::Round;
use matching::{Id, Seed};
use uuid::Uuid;

/// Counts for a household in the pool; nothing for one that is not.
pub(crate) async fn near(db: &Db, city: &str, household: Uuid) -> Result<NearGroups> {
    let people = input::people(db.read(), city).await?;
    let instance = input::frozen(db.read(), city, Seed::default(), db.now(), &people, &[]).await?;
    let checked = instance.check().map_err(Error::internal)?;
    let Some(i) = checked.household(Id::from(household.as_u128())) else {
        return Ok(NearGroups::default());
    };
    let round = Round::of(&checked).map_err(Error::internal)?;
    let count = |rule: u32| {
        let only = (0..people.groups.len()).filter(|j| round.prepared.violations(i, *j) == rule);
        i64::try_from(only.count()).unwrap_or(0)
    };
    Ok(NearGroups {
        times: count(H7),
        travel: count(H4),
    })
}
