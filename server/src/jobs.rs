//! The workers: due jobs, mails when there is SMTP, daily cleaning.

use crate::router::Site;
use programme::System;
use programme::job::{self, Claimed};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How often an idle worker looks.
const LOOK: Duration = Duration::from_secs(1);

/// Starts the workers; they end after `stop`, each at the end of its current job.
#[must_use]
pub fn start(site: Arc<Site>, stop: CancellationToken) -> TaskTracker {
    let tracker = TaskTracker::new();
    tracker.spawn(work(Arc::clone(&site), stop.clone()));
    tracker.spawn(sweep(Arc::clone(&site), stop.clone()));
    tracker.spawn(crate::mail::send_due(site, stop));
    tracker
}

async fn work(site: Arc<Site>, stop: CancellationToken) {
    let system = site.programme.system("worker");
    let owner = programme::secret::token().unwrap_or_default();
    loop {
        match job::claim(&system, &owner).await {
            Ok(Some(claimed)) => {
                let done = held(&system, &claimed).await;
                if let Err(error) = &done {
                    tracing::error!(kind = claimed.kind, %error, "job failed");
                }
                if let Err(error) = job::finish(&system, claimed, done.is_ok()).await {
                    tracing::error!(%error, "job not finished");
                }
                if stop.is_cancelled() {
                    return;
                }
                continue;
            }
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "jobs cannot be read"),
        }
        tokio::select! { () = stop.cancelled() => return, () = tokio::time::sleep(LOOK) => {} }
    }
}

/// How often a long job says that it is still at work: three times in a lease.
const RENEW: Duration = Duration::from_secs(20);

/// Does the job and holds its claim meanwhile. What is written late counts only with the claim's number.
async fn held(system: &System, claimed: &Claimed) -> Result<(), programme::Error> {
    tokio::select! {
        done = programme::work::run(system, claimed) => done,
        never = renewing(system, claimed) => match never {},
    }
}

async fn renewing(system: &System, claimed: &Claimed) -> Infallible {
    loop {
        tokio::time::sleep(RENEW).await;
        match job::renew(system, claimed).await {
            Ok(true) => {}
            Ok(false) => tracing::warn!(kind = claimed.kind, "another server has taken the job"),
            Err(error) => tracing::error!(%error, "the claim was not renewed"),
        }
    }
}

/// How often what has passed its time is looked for.
const SWEEP: Duration = Duration::from_secs(600);

async fn sweep(site: Arc<Site>, stop: CancellationToken) {
    let system = site.programme.system("sweep");
    loop {
        if let Err(error) = programme::work::sweep(&system).await {
            tracing::error!(%error, "sweep failed");
        }
        tokio::select! { () = stop.cancelled() => return, () = tokio::time::sleep(SWEEP) => {} }
    }
}
