//! The schema of both databases, as steps that can be taken and taken back. One schema: nothing here is
//! known to only one of them, except the two ways to say "append-only" in [`first`].

mod confirmed;
mod first;
mod pins;

use sea_orm_migration::prelude::*;

/// Every step, oldest first. A step that has been released is never edited; a new one is added behind it.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(first::First),
            Box::new(pins::Pins),
            Box::new(confirmed::Confirmed),
        ]
    }
}
