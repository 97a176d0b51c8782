//! Five residents who welcome one household for a year.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "welcome_group")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub city: String,
    pub state: String,
    pub name: String,
    pub postcode: String,
    pub household_kinds: String,
    pub max_size: i64,
    pub contact_level: String,
    pub no_common_language: bool,
    pub places: String,
    pub travel_minutes: i64,
    pub seats: i64,
    pub ready_at: Option<i64>,
    pub version: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
