//! Database and models say the same, in both directions, and each step can be taken back.

use std::collections::BTreeSet;
use std::path::Path;

use migration::Migrator;
use sea_orm::DbBackend;
use sea_orm::sea_query::ColumnType;
use sea_orm_migration::MigratorTrait;

use crate::database::{Catalogue, Fresh};
use crate::models::models;

/// References between tables.
const REFERENCES: usize = 65;

/// What the database calls the type of a model.
fn expected(kind: &ColumnType, backend: DbBackend) -> &'static [&'static str] {
    match (kind, backend) {
        (ColumnType::Uuid, DbBackend::Postgres) => &["uuid"],
        (ColumnType::Uuid, _) => &["uuid_text"],
        (ColumnType::String(_), _) => &["text"],
        // SQLite counts upwards only in a column that says "integer".
        (ColumnType::BigInteger, _) => &["bigint", "integer"],
        (ColumnType::Boolean, _) => &["boolean"],
        (other, _) => panic!("no model uses {other:?}"),
    }
}

fn compare(catalogue: &Catalogue, backend: DbBackend) {
    let models = models();
    assert_eq!(
        catalogue.keys().collect::<Vec<_>>(),
        models.keys().collect::<Vec<_>>()
    );
    for (table, columns) in &models {
        let there = &catalogue[table];
        assert_eq!(
            there.keys().collect::<Vec<_>>(),
            columns.keys().collect::<Vec<_>>(),
            "columns of {table}"
        );
        for (column, (kind, empty)) in columns {
            let (is, may_be_empty) = &there[column];
            assert!(
                expected(kind, backend).contains(&is.as_str()),
                "{table}.{column} is {is}"
            );
            assert_eq!(empty, may_be_empty, "{table}.{column} may be empty");
        }
    }
}

#[tokio::test]
async fn every_table_and_column_has_its_model_and_every_model_its_table() {
    for one in Fresh::all().await {
        compare(&one.catalogue().await, one.backend());
        one.close().await;
    }
}

#[tokio::test]
async fn the_steps_can_be_taken_back_and_taken_again() {
    for one in Fresh::all().await {
        Migrator::down(&one.db, None).await.unwrap();
        assert_eq!(one.catalogue().await, Catalogue::new());
        Migrator::up(&one.db, None).await.unwrap();
        compare(&one.catalogue().await, one.backend());
        one.close().await;
    }
}

#[test]
fn every_file_of_the_models_is_named_after_its_table_and_listed_in_order() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../entity/src");
    let files: BTreeSet<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| {
            file.unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .filter(|name| name != "lib")
        .collect();
    let list = std::fs::read_to_string(folder.join("lib.rs")).unwrap();
    let listed: Vec<&str> = list
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert_eq!(listed, files.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(files, models().into_keys().collect());
}

#[tokio::test]
async fn both_databases_have_the_same_named_indexes() {
    let mut seen: Vec<BTreeSet<String>> = Vec::new();
    for one in Fresh::all().await {
        let sql = match one.backend() {
            DbBackend::Postgres => "SELECT indexname::text FROM pg_indexes WHERE schemaname = 'public'",
            _ => "SELECT name FROM sqlite_master WHERE type = 'index'",
        };
        let names = one.texts(sql).await.into_iter();
        seen.push(
            names
                .filter(|name| name.starts_with("uq_") || name.starts_with("ix_"))
                .collect(),
        );
        one.close().await;
    }
    assert!(seen[0].contains("uq_pairing_household"));
    assert!(seen.iter().all(|names| *names == seen[0]));
}

/// SQLite knows no names for foreign keys made by the builder, so it is asked for their number.
#[tokio::test]
async fn both_databases_have_the_same_foreign_keys() {
    for one in Fresh::all().await {
        let sql = match one.backend() {
            DbBackend::Postgres => {
                "SELECT conrelid::regclass::text || '_' || substr(conname, length(conrelid::regclass::text) + 5) \
                 FROM pg_constraint WHERE contype = 'f' AND starts_with(conname, 'fk_' || conrelid::regclass::text)"
            }
            _ => {
                "SELECT m.name || '_' || f.\"from\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f \
                 WHERE m.type = 'table'"
            }
        };
        let keys: BTreeSet<String> = one.texts(sql).await.into_iter().collect();
        assert_eq!(keys.len(), REFERENCES, "{keys:?}");
        assert!(
            keys.contains("household_account_id") && keys.contains("audit_actor_seq"),
            "{keys:?}"
        );
        one.close().await;
    }
}
