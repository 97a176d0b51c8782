//! The workers: due jobs, mails when there is SMTP, daily cleaning.

use crate::router::Site;
use programme::job;
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
                let done = programme::work::run(&system, &claimed).await;
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
