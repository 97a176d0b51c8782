//! Pairs that a coordinator fixes or keeps apart before a round, and the phase a running round is in.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, pk_uuid, text, uuid};

use crate::first::reference;

pub struct Pins;

impl MigrationName for Pins {
    fn name(&self) -> &str {
        "m0002_pins"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Pins {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(pin()).await?;
        let phase = text("phase").default("").take();
        manager
            .alter_table(Table::alter().table("round").add_column(phase).take())
            .await?;
        for index in INDEXES {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(Table::alter().table("round").drop_column("phase").take())
            .await?;
        manager.drop_table(Table::drop().table("pin").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

const INDEXES: &[&str] = &[
    // A pair is fixed or kept apart, not both.
    "CREATE UNIQUE INDEX uq_pin_pair ON pin (household_id, group_id)",
    // Nobody is fixed to two at once.
    "CREATE UNIQUE INDEX uq_pin_household ON pin (household_id) WHERE kind = 'together'",
    "CREATE UNIQUE INDEX uq_pin_group ON pin (group_id) WHERE kind = 'together'",
    "CREATE INDEX ix_pin_city ON pin (city, created_at)",
];

fn pin() -> TableCreateStatement {
    Table::create()
        .table("pin")
        .col(pk_uuid("id"))
        .col(text("city"))
        .col(uuid("household_id"))
        .col(uuid("group_id"))
        .col(text("kind"))
        .col(text("reason"))
        .col(uuid("created_by"))
        .col(big_integer("created_at"))
        .foreign_key(&mut reference("pin", "city", "city"))
        .foreign_key(&mut reference("pin", "household_id", "household"))
        .foreign_key(&mut reference("pin", "group_id", "welcome_group"))
        .foreign_key(&mut reference("pin", "created_by", "account"))
        .take()
}
