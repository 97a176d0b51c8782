//! Opening the programme: database, migrations, self-check. Fails closed, with all faults at once.

use crate::access::{Access, Facts, System};
use crate::clock::Clock;
use crate::db::{Db, connect};
use crate::error::Result;
use migration::Migrator;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use sea_orm_migration::MigratorTrait;
use std::path::PathBuf;
use std::sync::Arc;

/// Where the data are and which clock counts.
pub struct Settings {
    /// Folder of the SQLite file; not used with an address.
    pub data: PathBuf,
    /// `postgres:` address; none for SQLite.
    pub url: Option<String>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Bring the schema up to date; else a schema that is behind is a fault.
    pub migrate: bool,
    /// Told the text of each statement, without its values; a test counts with it what a use case asks.
    pub told: Option<Told>,
}

/// Is told the text of a statement.
pub type Told = Arc<dyn Fn(&str) + Send + Sync>;

/// Why the programme does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    /// The database cannot be reached or read.
    #[error("the database cannot be opened: {0}")]
    Database(#[from] DbErr),
    /// The self-check found faults.
    #[error("{}", .0.join("\n"))]
    Check(Vec<String>),
}

/// The programme with its database. Cheap to clone; gives out [`Access`] and nothing else of the data.
#[derive(Clone)]
pub struct Programme {
    pub(crate) db: Db,
}

impl Programme {
    /// Opens the database, migrates it if asked, and checks it.
    ///
    /// # Errors
    /// [`OpenFault`], before anything is served.
    pub async fn open(settings: Settings) -> std::result::Result<Self, OpenFault> {
        let mut handles = connect(&settings.data, settings.url.as_deref()).await?;
        if let Some(told) = settings.told {
            for handle in [&mut handles.write, &mut handles.read] {
                let told = Arc::clone(&told);
                handle.set_metric_callback(move |info| told(&info.statement.sql));
            }
        }
        let db = Db::new(handles.write, handles.read, settings.clock);
        if settings.migrate {
            Migrator::up(db.writer(), None).await?;
        }
        let faults = faults(&db).await?;
        if faults.is_empty() {
            Ok(Self { db })
        } else {
            Err(OpenFault::Check(faults))
        }
    }

    /// Who is asking.
    ///
    /// # Errors
    /// Database faults only; a wrong token is simply nobody.
    pub async fn access(&self, facts: Facts) -> Result<Access> {
        Access::of(self.db.clone(), facts).await
    }

    /// The program itself, for jobs and the command line. Never from a request.
    #[must_use]
    pub fn system(&self, job: &'static str) -> System {
        System::new(self.db.clone(), job)
    }

    /// Whether the database answers a write.
    pub async fn writes(&self) -> bool {
        let probe = self.db.write(|tx| async move {
            tx.conn()
                .execute_unprepared("UPDATE setting SET value = value WHERE key = 'probe'")
                .await?;
            Ok(())
        });
        probe.await.is_ok()
    }

    /// Waits for every write that has begun; the last step of a clean stop.
    pub async fn finish(&self) {
        self.db.finish_writes().await;
    }
}

async fn faults(db: &Db) -> std::result::Result<Vec<String>, DbErr> {
    let mut faults = Vec::new();
    let pending = Migrator::get_pending_migrations(db.writer())
        .await
        .map(|p| p.len());
    match pending {
        Ok(0) => {}
        Ok(n) => faults.push(format!("{n} migrations are missing: run `samenhier migrate`")),
        Err(error) => faults.push(format!(
            "the schema is not ours, or newer than this program: {error}"
        )),
    }
    if db.backend() == DbBackend::Sqlite {
        sqlite_faults(db, &mut faults).await?;
    }
    Ok(faults)
}

async fn sqlite_faults(db: &Db, faults: &mut Vec<String>) -> std::result::Result<(), DbErr> {
    let version = one(db.writer(), "SELECT sqlite_version()").await?;
    faults.extend(version_fault(&version));
    for (name, handle) in [("write", db.writer()), ("read", db.read())] {
        for (pragma, wanted) in [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("foreign_keys", "1"),
        ] {
            let found = one(
                handle,
                &format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}"),
            )
            .await?;
            if found != wanted {
                faults.push(format!(
                    "SQLite {pragma} of the {name} handle is {found}, not {wanted}"
                ));
            }
        }
    }
    Ok(())
}

/// Older libraries can lose committed writes with WAL and more than one connection.
fn version_fault(version: &str) -> Option<String> {
    (number(version) < 3_051_003)
        .then(|| format!("SQLite {version} can lose committed writes; 3.51.3 or newer is needed"))
}

async fn one(handle: &impl ConnectionTrait, sql: &str) -> std::result::Result<String, DbErr> {
    let row = handle
        .query_one_raw(Statement::from_string(DbBackend::Sqlite, sql))
        .await?;
    row.map_or(Ok(String::new()), |r| r.try_get_by_index(0))
}

/// `3.51.3` as 3051003.
fn number(version: &str) -> u32 {
    version
        .split('.')
        .take(3)
        .fold(0, |sum, part| sum * 1_000 + part.parse::<u32>().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_that_can_lose_writes_is_refused() {
        for version in ["3.51.2", "3.46.0", "3.7.17", "2.8.17", "3.51", "3", "", "newest"] {
            assert!(version_fault(version).is_some(), "{version}");
        }
        for version in ["3.51.3", "3.52.0", "3.60.1", "4.0.0"] {
            assert_eq!(version_fault(version), None, "{version}");
        }
    }
}
