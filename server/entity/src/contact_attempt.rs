//! An attempt to reach somebody; three misses pause a household.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact_attempt")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub city: String,
    pub household_id: Option<Uuid>,
    pub group_id: Option<Uuid>,
    pub channel: String,
    pub outcome: String,
    pub author_id: Uuid,
    pub at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::household::Entity",
        from = "Column::HouseholdId",
        to = "super::household::Column::Id"
    )]
    Household,
    #[sea_orm(
        belongs_to = "super::welcome_group::Entity",
        from = "Column::GroupId",
        to = "super::welcome_group::Column::Id"
    )]
    WelcomeGroup,
}

impl Related<super::household::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Household.def()
    }
}

impl Related<super::welcome_group::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::WelcomeGroup.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
