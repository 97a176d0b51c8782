//! A household and a group on their way for a year.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pairing")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub proposal_id: Uuid,
    pub city: String,
    pub household_id: Uuid,
    pub group_id: Uuid,
    pub state: String,
    pub day_zero: String,
    pub first_meeting_at: Option<i64>,
    pub ended_at: Option<i64>,
    pub ended_by: Option<Uuid>,
    pub version: i64,
    pub created_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::proposal::Entity",
        from = "Column::ProposalId",
        to = "super::proposal::Column::Id"
    )]
    Proposal,
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

impl Related<super::proposal::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Proposal.def()
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
