//! Which job does what. A kind that is not known here fails and is tried again: a newer server may know it.

use crate::System;
use crate::error::{Error, Result};
use crate::job::Claimed;
use crate::{draft, household, invitation, proposal, round, sign_in};
use domain::id::{ProposalId, RoundId};
use uuid::Uuid;

/// Runs one claimed job.
///
/// # Errors
/// What the use case says; the job is then tried again later.
pub async fn run(system: &System, job: &Claimed) -> Result<()> {
    match job.kind.as_str() {
        round::RUN => round::run(system, RoundId(id(job)?)).await,
        proposal::EXPIRE => proposal::expire(system, ProposalId(id(job)?)).await,
        proposal::REMIND => proposal::remind(system, ProposalId(id(job)?)).await,
        household::CONTACT_DUE | household::UNCONFIRMED | household::ERASE => {
            household::run(system, &job.kind, id(job)?).await
        }
        other => Err(Error::internal(format!("no job is called {other}"))),
    }
}

/// The id that a job is about.
fn id(job: &Claimed) -> Result<Uuid> {
    Uuid::try_parse(&job.payload).map_err(|_| Error::internal("a job without an id"))
}

/// What has passed its time goes: codes, links, unsent drafts. Called every few minutes; doing it twice does no harm.
///
/// # Errors
/// Database faults only.
pub async fn sweep(system: &System) -> Result<()> {
    sign_in::sweep(system).await?;
    invitation::expire(system).await?;
    draft::sweep(system).await
}
