//! Fresh databases. SQLite: a new folder. PostgreSQL: a new database of the cluster that the environment names.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

/// Removes the folder when the test ends.
pub struct Keep(Option<PathBuf>);

impl Drop for Keep {
    fn drop(&mut self) {
        if let Some(folder) = &self.0 {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

static COUNT: AtomicU64 = AtomicU64::new(0);

fn name() -> String {
    let nanos = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |d| d.as_nanos());
    format!(
        "sh_{}_{}_{}",
        std::process::id(),
        nanos,
        COUNT.fetch_add(1, Ordering::SeqCst)
    )
}

/// Folder and address of a fresh database.
pub async fn fresh(kind: Kind) -> (PathBuf, Option<String>, Keep) {
    match kind {
        Kind::Sqlite => {
            let folder = std::env::temp_dir().join(name());
            std::fs::create_dir_all(&folder).expect("folder");
            (folder.clone(), None, Keep(Some(folder)))
        }
        Kind::Postgres => (PathBuf::new(), Some(create_postgres().await), Keep(None)),
    }
}

async fn create_postgres() -> String {
    use sea_orm::{ConnectionTrait, Database};
    let base = std::env::var("SAMENHIER_TEST_POSTGRES").expect("set");
    let name = name();
    let admin = Database::connect(&base).await.expect("the cluster answers");
    admin
        .execute_unprepared(&format!("CREATE DATABASE {name}"))
        .await
        .expect("create");
    let (head, _) = base.rsplit_once('/').expect("an address with a database");
    format!("{head}/{name}")
}
