//! When the team confirmed, in the talk, that a household meets the conditions. Her own answer is not that.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::big_integer_null;

pub struct Confirmed;

impl MigrationName for Confirmed {
    fn name(&self) -> &str {
        "m0003_confirmed"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Confirmed {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let at = big_integer_null("eligible_confirmed_at").take();
        manager
            .alter_table(Table::alter().table("household").add_column(at).take())
            .await?;
        // Whoever has been ready was let in by the team.
        let known = "UPDATE household SET eligible_confirmed_at = ready_at WHERE ready_at IS NOT NULL AND eligible = 'yes'";
        manager.get_connection().execute_unprepared(known).await.map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::alter()
            .table("household")
            .drop_column("eligible_confirmed_at")
            .take();
        manager.alter_table(table).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
