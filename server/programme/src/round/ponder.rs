//! The engine for a page: on a thread of its own, and one question at a time, so that pages cannot fill the machine.

use crate::error::{Error, Result};
use tokio::sync::Semaphore;

static TURN: Semaphore = Semaphore::const_new(1);

/// Runs `work` when it is its turn. It keeps its turn to the end, even when the browser has gone.
pub(super) async fn ponder<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let turn = TURN.acquire().await.map_err(|_| Error::Unavailable)?;
    let held = move || {
        let _turn = turn;
        work()
    };
    tokio::task::spawn_blocking(held)
        .await
        .map_err(|_| Error::internal("the engine stopped"))
}
