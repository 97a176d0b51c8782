//! A message waiting to be sent or sent.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Option<Uuid>,
    pub city: Option<String>,
    pub to_address: String,
    pub kind: String,
    pub language: String,
    pub params: String,
    pub code: Option<String>,
    pub link: Option<String>,
    pub message_id: String,
    pub created_at: i64,
    pub due_at: i64,
    pub sent_at: Option<i64>,
    pub wiped_at: Option<i64>,
    pub attempts: i64,
    pub expires_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
