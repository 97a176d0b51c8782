//! A coordinator's note: practical and short.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "note")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub city: String,
    pub household_id: Option<Uuid>,
    pub group_id: Option<Uuid>,
    pub author_id: Uuid,
    pub body: String,
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
