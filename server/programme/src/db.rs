//! The database: one writer in turn, readers beside it, writes that outlive the request.
//!
//! Nothing outside this crate can name [`Db`]; inside, use cases reach it through their proof alone.

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::known::Memory;
use sea_orm::{
    AccessMode, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio_util::task::TaskTracker;

mod connect;
pub(crate) use connect::connect;

/// Both handles and what belongs to every use case.
#[derive(Clone)]
pub(crate) struct Db(Arc<Inner>);

struct Inner {
    write: DatabaseConnection,
    read: DatabaseConnection,
    /// SQLite waits unfairly for its lock; this queue is first come, first served.
    turn: Semaphore,
    tracker: TaskTracker,
    clock: Arc<dyn Clock>,
    backend: DbBackend,
    memory: Memory,
}

/// An open write transaction and the instant at which it began. Every row it writes carries that instant.
#[derive(Clone)]
pub(crate) struct Tx {
    inner: Arc<DatabaseTransaction>,
    /// UTC milliseconds.
    pub now: i64,
    /// Which database this is; only the audit chain asks.
    pub backend: DbBackend,
}

impl Tx {
    /// What queries run on.
    pub fn conn(&self) -> &DatabaseTransaction {
        &self.inner
    }
}

impl Db {
    pub(crate) fn new(write: DatabaseConnection, read: DatabaseConnection, clock: Arc<dyn Clock>) -> Self {
        let backend = write.get_database_backend();
        // As many as the pool of writers has connections: the queue is fair, the pool gives up after some seconds.
        let turns = if backend == DbBackend::Sqlite {
            1
        } else {
            connect::WRITERS
        };
        let (turn, tracker) = (Semaphore::new(turns), TaskTracker::new());
        Self(Arc::new(Inner {
            write,
            read,
            turn,
            tracker,
            clock,
            backend,
            memory: Memory::default(),
        }))
    }

    /// Now, in UTC milliseconds.
    pub fn now(&self) -> i64 {
        self.0.clock.now()
    }

    pub(crate) fn memory(&self) -> &Memory {
        &self.0.memory
    }

    /// For reading only.
    pub fn read(&self) -> &DatabaseConnection {
        &self.0.read
    }

    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.0.write
    }

    /// Which database this is.
    pub fn backend(&self) -> DbBackend {
        self.0.backend
    }

    /// Runs `work` in one write transaction, in a task of its own: it ends with a commit or a rollback even when the
    /// browser has gone. No mail, no network, no solver and no password hash inside.
    ///
    /// # Errors
    /// What `work` says (rolled back), or what the database says.
    pub async fn write<T, F, Fut>(&self, work: F) -> Result<T>
    where
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<T>> + Send,
        T: Send + 'static,
    {
        let db = self.clone();
        let task = self.0.tracker.spawn(async move { db.run(work).await });
        task.await.map_err(|_| Error::internal("a write task failed"))?
    }

    async fn run<T, F, Fut>(&self, work: F) -> Result<T>
    where
        F: FnOnce(Tx) -> Fut,
        Fut: Future<Output = Result<T>>,
    {
        let _turn = self.0.turn.acquire().await.map_err(|_| Error::Unavailable)?;
        let options = TransactionOptions {
            isolation_level: None,
            access_mode: (self.0.backend == DbBackend::Postgres).then_some(AccessMode::ReadWrite),
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        };
        let inner = Arc::new(self.0.write.begin_with_options(options).await?);
        let tx = Tx {
            inner: Arc::clone(&inner),
            now: self.now(),
            backend: self.0.backend,
        };
        let result = work(tx).await;
        let inner = Arc::try_unwrap(inner).map_err(|_| Error::internal("a transaction was kept"))?;
        match result {
            Ok(value) => {
                inner.commit().await?;
                Ok(value)
            }
            Err(error) => {
                inner.rollback().await?;
                Err(error)
            }
        }
    }

    /// Waits for every write that has begun.
    pub async fn finish_writes(&self) {
        self.0.tracker.close();
        self.0.tracker.wait().await;
    }
}
