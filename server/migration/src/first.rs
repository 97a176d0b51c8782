//! The first schema: tables, then indexes, then the guards of the log.
//!
//! Foreign keys do not cascade. Erasing somebody names every table it touches, so that a forgotten one
//! fails loudly instead of deleting or leaving more than was meant.

mod groups;
mod guards;
mod machinery;
mod people;
mod rounds;

use sea_orm_migration::prelude::*;

pub struct First;

impl MigrationName for First {
    fn name(&self) -> &str {
        "m0001_first"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for First {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (_, table) in tables() {
            manager.create_table(table).await?;
        }
        let connection = manager.get_connection();
        for index in [
            people::INDEXES,
            groups::INDEXES,
            rounds::INDEXES,
            machinery::INDEXES,
        ]
        .concat()
        {
            connection.execute_unprepared(index).await?;
        }
        for guard in guards::up(manager.get_database_backend()) {
            connection.execute_unprepared(guard).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, _) in tables().into_iter().rev() {
            manager.drop_table(Table::drop().table(name).take()).await?;
        }
        for guard in guards::down(manager.get_database_backend()) {
            manager.get_connection().execute_unprepared(guard).await?;
        }
        Ok(())
    }

    /// All or nothing on SQLite too, where it is not the default.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// In the order in which one may refer to the other.
fn tables() -> Vec<(&'static str, TableCreateStatement)> {
    [
        people::tables(),
        groups::tables(),
        rounds::tables(),
        machinery::tables(),
    ]
    .concat()
}

/// A named foreign key to the key of another table.
pub(crate) fn reference(
    table: &'static str,
    column: &'static str,
    target: &'static str,
) -> ForeignKeyCreateStatement {
    let key = match target {
        "city" => "slug",
        "audit" => "seq",
        _ => "id",
    };
    ForeignKey::create()
        .name(format!("fk_{table}_{column}"))
        .from(table, column)
        .to(target, key)
        .take()
}
