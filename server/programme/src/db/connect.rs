//! Opening the database and refusing one that is not as it must be.

use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use std::path::Path;
use std::time::Duration;

/// The writing and the reading handle of a database.
pub(crate) struct Handles {
    pub write: DatabaseConnection,
    pub read: DatabaseConnection,
}

/// Opens SQLite in a folder, or the database of an address beginning with `postgres:`.
pub(crate) async fn connect(data: &Path, url: Option<&str>) -> Result<Handles, DbErr> {
    match url {
        Some(url) if url.starts_with("postgres") => postgres(url).await,
        Some(url) => Err(DbErr::Custom(format!(
            "DATABASE_URL must begin with postgres:, not {}",
            scheme(url)
        ))),
        None => sqlite(data).await,
    }
}

fn scheme(url: &str) -> &str {
    url.split(':').next().unwrap_or_default()
}

async fn sqlite(data: &Path) -> Result<Handles, DbErr> {
    let file = data.join("samenhier.db");
    let url = format!("sqlite://{}?mode=rwc", file.display());
    let write = Database::connect(sqlite_options(&url, 1, false)).await?;
    let read = Database::connect(sqlite_options(&url, 6, true)).await?;
    Ok(Handles { write, read })
}

fn sqlite_options(url: &str, connections: u32, read_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(8))
        .connect_timeout(Duration::from_secs(8))
        .sqlx_logging(false)
        // Tests for liveness cost a round trip each; a file does not go away.
        .test_before_acquire(false);
    options.map_sqlx_sqlite_opts(move |sqlx| {
        let sqlx = sqlx
            .busy_timeout(Duration::from_secs(5))
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("journal_size_limit", "67108864")
            .pragma("trusted_schema", "0");
        if read_only {
            sqlx.pragma("query_only", "1")
        } else {
            sqlx
        }
    });
    options
}

async fn postgres(url: &str) -> Result<Handles, DbErr> {
    let write = Database::connect(postgres_options(url, 16)).await?;
    let read = Database::connect(postgres_options(url, 16)).await?;
    Ok(Handles { write, read })
}

fn postgres_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(8))
        .connect_timeout(Duration::from_secs(8))
        .sqlx_logging(false);
    options.map_sqlx_postgres_opts(|sqlx| sqlx.options([("idle_in_transaction_session_timeout", "10s")]));
    // sqlx 0.9.0 can give back a connection inside a transaction when `begin` was cancelled (sqlx #4385).
    options.map_sqlx_postgres_before_acquire(|connection, _meta| {
        Box::pin(async move {
            use sea_orm::sqlx::Executor;
            connection.execute("ROLLBACK").await?;
            Ok(true)
        })
    });
    options
}
