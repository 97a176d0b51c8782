//! Names of those in a round: the engine knows bare ids only.

use super::reasons::uuid;
use crate::error::Result;
use domain::id::{GroupId, HouseholdId};
use entity::{household, welcome_group};
use matching::{Id, Instance};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Who is called what. Somebody who was erased has an empty name.
pub(super) struct Names {
    households: BTreeMap<Uuid, String>,
    groups: BTreeMap<Uuid, String>,
}

impl Names {
    pub async fn of(db: &impl ConnectionTrait, instance: &Instance) -> Result<Self> {
        let ids = instance.households.iter().map(|h| uuid(h.id));
        let households = household::Entity::find()
            .filter(household::Column::Id.is_in(ids))
            .all(db)
            .await?;
        let ids = instance.groups.iter().map(|g| uuid(g.id));
        let groups = welcome_group::Entity::find()
            .filter(welcome_group::Column::Id.is_in(ids))
            .all(db)
            .await?;
        Ok(Self {
            households: households.into_iter().map(|h| (h.id, h.name)).collect(),
            groups: groups.into_iter().map(|g| (g.id, g.name)).collect(),
        })
    }

    pub fn household(&self, id: Uuid) -> String {
        self.households.get(&id).cloned().unwrap_or_default()
    }

    pub fn group(&self, id: Uuid) -> String {
        self.groups.get(&id).cloned().unwrap_or_default()
    }

    /// The id for the page, with the name.
    pub fn of_household(&self, id: Id) -> (HouseholdId, String) {
        (HouseholdId(uuid(id)), self.household(uuid(id)))
    }

    /// The same of a group.
    pub fn of_group(&self, id: Id) -> (GroupId, String) {
        (GroupId(uuid(id)), self.group(uuid(id)))
    }

    /// All households of a round, by name.
    pub fn households(&self, instance: &Instance) -> Vec<(HouseholdId, String)> {
        let mut all: Vec<_> = instance
            .households
            .iter()
            .map(|h| self.of_household(h.id))
            .collect();
        all.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
        all
    }

    /// All groups of a round, by name.
    pub fn groups(&self, instance: &Instance) -> Vec<(GroupId, String)> {
        let mut all: Vec<_> = instance.groups.iter().map(|g| self.of_group(g.id)).collect();
        all.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
        all
    }
}
