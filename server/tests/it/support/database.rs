//! Fresh databases, copies of them, and a look behind the program's back.

use sea_orm::{ConnectionTrait, Database, Statement};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

/// Whether PostgreSQL can be tested; in CI it must be.
pub fn postgres_is_there() -> bool {
    let there = std::env::var("SAMENHIER_TEST_POSTGRES").is_ok();
    if !there {
        assert!(
            std::env::var("CI").is_err(),
            "CI must test PostgreSQL: SAMENHIER_TEST_POSTGRES is not set"
        );
        eprintln!("SKIPPED on PostgreSQL: SAMENHIER_TEST_POSTGRES is not set");
    }
    there
}

/// Where a database is. A folder goes when the test ends; databases of the cluster go with the cluster.
pub enum Place {
    Folder(PathBuf),
    Server(String),
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Self::Folder(folder) = self {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

static COUNT: AtomicU64 = AtomicU64::new(0);

/// A name that no other test has.
pub fn name() -> String {
    let nanos = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |d| d.as_nanos());
    let count = COUNT.fetch_add(1, Ordering::SeqCst);
    format!("sh_{}_{nanos}_{count}", std::process::id())
}

/// A new folder for one test.
pub fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(name());
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn cluster() -> String {
    std::env::var("SAMENHIER_TEST_POSTGRES").expect("set")
}

async fn on_cluster(name: &str, statement: String) -> String {
    let (head, _) = cluster()
        .rsplit_once('/')
        .map(|(h, t)| (h.to_owned(), t.to_owned()))
        .expect("an address with a database");
    let admin = Database::connect(cluster()).await.expect("the cluster answers");
    admin.execute_unprepared(&statement).await.expect("a database");
    format!("{head}/{name}")
}

impl Place {
    /// An empty one.
    pub async fn fresh(kind: Kind) -> Self {
        match kind {
            Kind::Sqlite => Self::Folder(folder()),
            Kind::Postgres => {
                let name = name();
                Self::Server(on_cluster(&name, format!("CREATE DATABASE {name}")).await)
            }
        }
    }

    /// The same data again, to be changed at will. Nobody may be writing; on PostgreSQL nobody may be connected.
    pub async fn copy(&self) -> Self {
        match self {
            Self::Folder(from) => {
                let to = folder();
                for file in ["samenhier.db", "samenhier.db-wal"] {
                    if from.join(file).exists() {
                        std::fs::copy(from.join(file), to.join(file)).expect("copied");
                    }
                }
                Self::Folder(to)
            }
            Self::Server(url) => {
                let (from, to) = (url.rsplit('/').next().expect("a name"), name());
                let alone = format!(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{from}'"
                );
                on_cluster(&to, alone).await;
                Self::Server(on_cluster(&to, format!("CREATE DATABASE {to} TEMPLATE {from}")).await)
            }
        }
    }

    /// Folder of the SQLite file; anything else of a PostgreSQL database.
    pub fn folder(&self) -> PathBuf {
        match self {
            Self::Folder(folder) => folder.clone(),
            Self::Server(_) => std::env::temp_dir().join("sh_no_folder"),
        }
    }

    /// Address of a PostgreSQL database.
    pub fn url(&self) -> Option<String> {
        match self {
            Self::Folder(_) => None,
            Self::Server(url) => Some(url.clone()),
        }
    }

    /// Runs a statement behind the program's back; the first column of each row as text.
    pub async fn sql(&self, statement: &str) -> Vec<String> {
        match self {
            Self::Folder(folder) => ask(&file_address(folder), statement).await,
            Self::Server(url) => ask(url, statement).await,
        }
    }
}

fn file_address(folder: &Path) -> String {
    format!("sqlite://{}?mode=rwc", folder.join("samenhier.db").display())
}

/// Runs a statement on a database; the first column of each row as text or number.
pub async fn ask(address: &str, statement: &str) -> Vec<String> {
    let database = Database::connect(address)
        .await
        .expect("the database opens again");
    let statement = Statement::from_string(database.get_database_backend(), statement);
    let rows = database
        .query_all_raw(statement)
        .await
        .expect("a statement that runs");
    let text = |row: sea_orm::QueryResult| {
        row.try_get_by_index::<String>(0)
            .or_else(|_| row.try_get_by_index::<i64>(0).map(|n| n.to_string()))
            .or_else(|_| row.try_get_by_index::<i32>(0).map(|n| n.to_string()))
            .unwrap_or_default()
    };
    let found = rows.into_iter().map(text).collect();
    database.close().await.expect("closes");
    found
}
