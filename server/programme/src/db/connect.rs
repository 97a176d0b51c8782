//! Opening the database and refusing one that is not as it must be.

use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use std::path::Path;
use std::time::Duration;

/// Connections to PostgreSQL that write.
pub(super) const WRITERS: usize = 16;

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
    let write = Database::connect(postgres_options(url, WRITERS)).await?;
    let read = Database::connect(postgres_options(url, 16)).await?;
    Ok(Handles { write, read })
}

fn postgres_options(url: &str, connections: usize) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(u32::try_from(connections).unwrap_or(1))
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(8))
        .connect_timeout(Duration::from_secs(8))
        .sqlx_logging(false)
        // The look below is a test for liveness too; one round trip is enough.
        .test_before_acquire(false);
    options.map_sqlx_postgres_opts(|sqlx| sqlx.options([("idle_in_transaction_session_timeout", "10s")]));
    // sqlx 0.9.0 can give back a connection inside a transaction when `begin` was cancelled (sqlx #4385). In an open
    // transaction `now()` is older than the statement; a ROLLBACK outside one would fill the server's log with warnings.
    options.map_sqlx_postgres_before_acquire(|connection, _meta| {
        Box::pin(async move {
            use sea_orm::sqlx::{Executor, Row};
            let row = connection
                .fetch_one("SELECT now() = statement_timestamp()")
                .await?;
            if !row.try_get::<bool, _>(0)? {
                connection.execute("ROLLBACK").await?;
            }
            Ok(true)
        })
    });
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::sqlx::{Row, Sqlite, pool::PoolConnection};

    async fn pragma(connection: &mut PoolConnection<Sqlite>, name: &str) -> String {
        let column = if name == "busy_timeout" { "timeout" } else { name };
        let query = format!("SELECT CAST({column} AS TEXT) FROM pragma_{name}");
        let row = sea_orm::sqlx::query(sea_orm::sqlx::AssertSqlSafe(query))
            .fetch_one(&mut **connection)
            .await
            .expect("a pragma");
        row.get(0)
    }

    /// R2, the part that needs no power cut.
    #[tokio::test]
    async fn every_connection_of_both_pools_has_its_pragmas() {
        let folder = std::env::temp_dir().join(format!("sh_pragmas_{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let handles = connect(&folder, None).await.expect("opens");
        let mut seen = 0;
        for (handle, count, query_only) in [(&handles.write, 1, "0"), (&handles.read, 6, "1")] {
            let pool = handle.get_sqlite_connection_pool();
            let mut held = Vec::new();
            for _ in 0..count {
                held.push(pool.acquire().await.expect("a connection"));
            }
            for connection in &mut held {
                for (name, wanted) in [
                    ("journal_mode", "wal"),
                    ("synchronous", "2"),
                    ("foreign_keys", "1"),
                    ("busy_timeout", "5000"),
                    ("trusted_schema", "0"),
                    ("query_only", query_only),
                ] {
                    let found = pragma(connection, name).await;
                    assert_eq!(found, wanted, "{name}");
                }
                seen += 1;
            }
        }
        assert_eq!(seen, 7, "all connections at once, so that each is another");
        std::fs::remove_dir_all(&folder).expect("gone");
    }
}
