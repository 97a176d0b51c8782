//! Fresh databases and what their own catalogue says about them.

use std::collections::BTreeMap;

use migration::Migrator;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};
use sea_orm_migration::MigratorTrait;
use uuid::Uuid;

/// Table → column → (type of the database, may be empty).
pub type Catalogue = BTreeMap<String, BTreeMap<String, (String, bool)>>;

/// A database of its own for one test, gone afterwards.
pub struct Fresh {
    pub db: DatabaseConnection,
    leave: Leave,
}

enum Leave {
    File(std::path::PathBuf),
    Database {
        server: DatabaseConnection,
        name: String,
    },
}

impl Fresh {
    async fn sqlite() -> Self {
        let file = std::env::temp_dir().join(format!("samenhier-{}.sqlite", Uuid::new_v4().simple()));
        let db = Database::connect(format!("sqlite://{}?mode=rwc", file.display()))
            .await
            .unwrap();
        Self {
            db,
            leave: Leave::File(file),
        }
    }

    async fn postgres(url: &str) -> Self {
        let server = Database::connect(url).await.unwrap();
        let name = format!("samenhier_{}", Uuid::new_v4().simple());
        server
            .execute_unprepared(&format!("CREATE DATABASE {name}"))
            .await
            .unwrap();
        let (base, options) = url
            .split_once('?')
            .map_or((url, String::new()), |(b, o)| (b, format!("?{o}")));
        let (host, _) = base.rsplit_once('/').unwrap();
        let db = Database::connect(format!("{host}/{name}{options}"))
            .await
            .unwrap();
        Self {
            db,
            leave: Leave::Database { server, name },
        }
    }

    /// One database of each kind at hand, with all steps taken.
    pub async fn all() -> Vec<Self> {
        let mut all = vec![Self::sqlite().await];
        if let Ok(url) = std::env::var("SAMENHIER_TEST_POSTGRES") {
            all.push(Self::postgres(&url).await);
        }
        for one in &all {
            Migrator::up(&one.db, None).await.unwrap();
        }
        all
    }

    pub async fn close(self) {
        self.db.close().await.unwrap();
        match self.leave {
            Leave::File(file) => std::fs::remove_file(file).unwrap(),
            Leave::Database { server, name } => {
                server
                    .execute_unprepared(&format!("DROP DATABASE {name}"))
                    .await
                    .unwrap();
                server.close().await.unwrap();
            }
        }
    }

    /// Runs one statement and says whether the database took it.
    pub async fn run(&self, sql: &str) -> Result<u64, sea_orm::DbErr> {
        self.db
            .execute_unprepared(sql)
            .await
            .map(|done| done.rows_affected())
    }

    /// The text in the first column of each row.
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let rows = self
            .db
            .query_all_raw(Statement::from_string(self.backend(), sql))
            .await
            .unwrap();
        rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }

    pub fn backend(&self) -> DbBackend {
        self.db.get_database_backend()
    }

    /// All tables but the list of steps taken.
    pub async fn catalogue(&self) -> Catalogue {
        let sql = match self.backend() {
            DbBackend::Postgres => {
                "SELECT table_name::text, column_name::text, data_type::text, is_nullable::text \
                 FROM information_schema.columns WHERE table_schema = 'public'"
            }
            _ => {
                "SELECT m.name, c.name, lower(c.type), CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN 'NO' ELSE 'YES' END \
                 FROM sqlite_master m JOIN pragma_table_info(m.name) c \
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
            }
        };
        let mut catalogue = Catalogue::new();
        for row in self
            .db
            .query_all_raw(Statement::from_string(self.backend(), sql))
            .await
            .unwrap()
        {
            let [table, column, kind, empty] =
                [0, 1, 2, 3].map(|index| row.try_get_by_index::<String>(index).unwrap());
            if table != "seaql_migrations" {
                catalogue
                    .entry(table)
                    .or_default()
                    .insert(column, (kind, empty == "YES"));
            }
        }
        catalogue
    }
}
