//! One household and one group who might fit.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "proposal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub city: String,
    pub household_id: Uuid,
    pub group_id: Uuid,
    pub state: String,
    pub household_reasons: String,
    pub group_reasons: String,
    pub coordinator_reasons: String,
    pub offered_at: Option<i64>,
    pub expires_at: Option<i64>,
    pub decided_at: Option<i64>,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::round::Entity",
        from = "Column::RoundId",
        to = "super::round::Column::Id"
    )]
    Round,
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

impl Related<super::round::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Round.def()
    }
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
