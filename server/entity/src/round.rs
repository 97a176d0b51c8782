//! One run of the matching engine for one city.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub city: String,
    pub state: String,
    pub seed: String,
    pub input: Option<String>,
    pub input_hash: Option<String>,
    pub result: Option<String>,
    pub output_hash: Option<String>,
    pub progress: i64,
    pub phase: String,
    pub created_by: Uuid,
    pub created_at: i64,
    pub finished_at: Option<i64>,
    pub published_at: Option<i64>,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
