//! A server from its first connection to its clean end.

use crate::cli::Fault;
use crate::config::Config;
use crate::router::{Site, router};
use crate::{health, jobs, policy};
use axum::Router;
use axum::serve::{ListenerExt, TapIo};
use programme::Programme;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How long requests may go on after the signal to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Serves until SIGTERM or Ctrl-C.
///
/// # Errors
/// A taken port, with its name; a policy table that does not fit the routes.
pub async fn serve(config: Config, programme: Programme) -> Result<(), Fault> {
    let listener = bind(config.addr).await?;
    serve_on_signal(listener, config, programme).await
}

/// As [`serve`], on a port that was taken before.
///
/// # Errors
/// As [`serve`].
pub async fn serve_on_signal(
    listener: TcpListener,
    config: Config,
    programme: Programme,
) -> Result<(), Fault> {
    let stop = CancellationToken::new();
    tokio::spawn(wait_for_signal(stop.clone()));
    serve_on(listener, config, programme, stop).await
}

/// As [`serve_on_signal`], with pages from the first moment while `making` goes on; it is ready, and its workers begin,
/// when that has ended.
///
/// # Errors
/// As [`serve`], and what `making` says.
pub async fn serve_while<F>(
    listener: TcpListener,
    config: Config,
    programme: Programme,
    making: F,
) -> Result<(), Fault>
where
    F: Future<Output = Result<(), Fault>> + Send + 'static,
{
    let stop = CancellationToken::new();
    tokio::spawn(wait_for_signal(stop.clone()));
    let site = Arc::new(Site::new(config, programme));
    site.health.preparing.store(true, Ordering::SeqCst);
    let (made, end) = (Arc::clone(&site), stop.clone());
    let making = async move {
        making.await?;
        made.health.preparing.store(false, Ordering::SeqCst);
        Ok(jobs::start(made, end))
    };
    answer(listener, site, stop, tokio::spawn(making)).await
}

/// Takes the port, before anything long is begun.
///
/// # Errors
/// One sentence with the address.
pub async fn bind(addr: SocketAddr) -> Result<TcpListener, Fault> {
    TcpListener::bind(addr).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => Fault::Other(format!(
            "--addr: {addr} is taken by another program; choose another port"
        )),
        _ => Fault::Other(format!("--addr: {addr}: {error}")),
    })
}

/// Serves on a listener until `stop`.
///
/// # Errors
/// As [`serve`].
pub async fn serve_on(
    listener: TcpListener,
    config: Config,
    programme: Programme,
    stop: CancellationToken,
) -> Result<(), Fault> {
    let site = Arc::new(Site::new(config, programme));
    let workers = jobs::start(Arc::clone(&site), stop.clone());
    answer(listener, site, stop, tokio::spawn(async { Ok(workers) })).await
}

/// Answers requests until `stop`; then the workers that were started meanwhile end too.
async fn answer(
    listener: TcpListener,
    site: Arc<Site>,
    stop: CancellationToken,
    mut making: JoinHandle<Result<TaskTracker, Fault>>,
) -> Result<(), Fault> {
    let router = router(Arc::clone(&site));
    fits(&router)?;
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let listener = prompt(listener);
    tracing::info!(origin = site.origin, "serving");
    let draining = stop.clone();
    let flag = Arc::clone(&site);
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        draining.cancelled().await;
        flag.health.stopping.store(true, Ordering::SeqCst);
    });
    let hard = async {
        stop.cancelled().await;
        tokio::time::sleep(LAST_REQUESTS).await;
    };
    let mut workers = None;
    let failed = async {
        match (&mut making).await {
            Ok(Ok(started)) => workers = Some(started),
            Ok(Err(fault)) => return fault,
            Err(_) => return Fault::Other("what was to be made was not made".to_owned()),
        }
        std::future::pending().await
    };
    tokio::select! {
        done = async { server.await } => done.map_err(|e| Fault::Other(format!("serving: {e}")))?,
        () = hard => tracing::warn!("some requests did not end in time"),
        fault = failed => return Err(fault),
    }
    making.abort();
    if let Some(workers) = workers {
        workers.close();
        let _ = tokio::time::timeout(Duration::from_secs(4), workers.wait()).await;
    }
    site.programme.finish().await;
    tracing::info!("stopped");
    Ok(())
}

/// A listener whose connections send what they have at once. Without it each page waits for a delayed
/// acknowledgement, some 40 ms.
pub fn prompt(listener: TcpListener) -> TapIo<TcpListener, fn(&mut TcpStream)> {
    listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    })
}

/// Whether the policy table names exactly the routes of a router.
///
/// # Errors
/// One line for every row that is too few or too many.
pub fn fits(router: &Router) -> Result<(), Fault> {
    let faults = policy::faults(router);
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Fault::Other(faults.join("\n")))
    }
}

async fn wait_for_signal(stop: CancellationToken) {
    let interrupt = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    let terminate = async {
        if let Ok(mut signal) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            signal.recv().await;
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { () = interrupt => {}, () = terminate => {} }
    stop.cancel();
}

/// Kept apart so that tests can look at it.
pub use health::Health;
