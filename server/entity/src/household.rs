//! A newcomer and those she lives with: what matching and the first meeting need.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "household")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub city: String,
    pub state: String,
    pub name: String,
    pub say_name: Option<String>,
    pub contact_by: String,
    pub contact_times: String,
    pub phone: Option<String>,
    pub filled_by: String,
    pub eligible: String,
    pub postcode: String,
    pub kind: Option<String>,
    pub size: i64,
    pub child_ages: String,
    pub age_band: Option<String>,
    pub languages: String,
    pub no_common_language: bool,
    pub slots: String,
    pub travel_minutes: i64,
    pub travel_by: String,
    pub goals: String,
    pub interests: String,
    pub contact_level: String,
    pub company: String,
    pub hope: Option<String>,
    pub class: i64,
    pub ready_at: Option<i64>,
    pub confirmed_at: Option<i64>,
    pub version: i64,
    pub created_at: i64,
    pub updated_at: i64,
    pub eligible_confirmed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::account::Entity",
        from = "Column::AccountId",
        to = "super::account::Column::Id"
    )]
    Account,
}

impl Related<super::account::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Account.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
