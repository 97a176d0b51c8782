//! Something somebody told the team; signed in or not.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub city: Option<String>,
    pub account_id: Option<Uuid>,
    pub language: String,
    pub body: String,
    pub reply_to: Option<String>,
    pub at: i64,
    pub handled_at: Option<i64>,
    pub handled_by: Option<Uuid>,
    pub outcome: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
