//! Something the household and the group do together.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "activity")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub pairing_id: Uuid,
    pub kind: String,
    pub state: String,
    pub day: String,
    pub starts: String,
    pub ends: Option<String>,
    pub place_kind: String,
    pub place: String,
    pub address: String,
    pub note: Option<String>,
    pub uid: String,
    pub sequence: i64,
    pub created_by: Uuid,
    pub created_at: i64,
    pub updated_at: i64,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::pairing::Entity",
        from = "Column::PairingId",
        to = "super::pairing::Column::Id"
    )]
    Pairing,
}

impl Related<super::pairing::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Pairing.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
