//! A resident in a group with her own answers.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    pub account_id: Uuid,
    pub initiator: bool,
    pub state: String,
    pub name: String,
    pub postcode: Option<String>,
    pub age_band: Option<String>,
    pub languages: String,
    pub slots: String,
    pub travel_minutes: i64,
    pub interests: String,
    pub likes: String,
    pub hours_month: i64,
    pub phone: Option<String>,
    pub experience: Option<String>,
    pub promised_at: Option<i64>,
    pub answered_at: Option<i64>,
    pub joined_at: i64,
    pub confirmed_at: Option<i64>,
    pub ended_at: Option<i64>,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::welcome_group::Entity",
        from = "Column::GroupId",
        to = "super::welcome_group::Column::Id"
    )]
    WelcomeGroup,
    #[sea_orm(
        belongs_to = "super::account::Entity",
        from = "Column::AccountId",
        to = "super::account::Column::Id"
    )]
    Account,
}

impl Related<super::welcome_group::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::WelcomeGroup.def()
    }
}

impl Related<super::account::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Account.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
