//! Which job does what. A kind that is not known here fails and is tried again: a newer server may know it.

use crate::System;
use crate::error::{Error, Result};
use crate::job::Claimed;

/// Runs one claimed job.
///
/// # Errors
/// What the use case says; the job is then tried again later.
pub async fn run(system: &System, job: &Claimed) -> Result<()> {
    let _ = system;
    match job.kind.as_str() {
        other => Err(Error::internal(format!("no job is called {other}"))),
    }
}
