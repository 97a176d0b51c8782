//! R3 and R23: the probes say what is so, in at most 200 ms, and the log-keeper's own port never falls silent.

use crate::both;
use crate::support::{Ask, Got, Kind, Place, World};
use axum::Router;
use sea_orm::{ConnectionTrait, Database};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// Asks both probes. Whatever is wrong, the process itself answers, and nobody waits.
async fn probes(router: &Router) -> (Got, Duration) {
    let alive = Ask::get("/healthz").of(router).await;
    assert_eq!((alive.status.as_u16(), alive.body.as_str()), (200, "ok"));
    let begun = Instant::now();
    let ready = Ask::get("/readyz").of(router).await;
    let took = begun.elapsed();
    println!("R23: readyz {} in {} ms", ready.status.as_u16(), took.as_millis());
    (ready, took)
}

/// In the end. With everybody else's tests on the same machine a write may take longer than a probe waits.
async fn is_ready(router: &Router) {
    for _ in 0..100 {
        let (ready, _) = probes(router).await;
        if ready.status.as_u16() == 200 {
            assert_eq!(ready.body, "ok");
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it does not become ready");
}

async fn is_not_ready(router: &Router, why: &str) {
    // The quickest of three: a busy machine makes one wait now and then, a probe that waits by itself always does.
    let mut quickest = Duration::MAX;
    for _ in 0..3 {
        let (ready, took) = probes(router).await;
        assert_eq!(
            (ready.status.as_u16(), ready.body.as_str()),
            (503, "not ready"),
            "{why}"
        );
        quickest = quickest.min(took);
    }
    assert!(quickest <= Duration::from_millis(200), "{why}: {quickest:?}");
}

both! {
    async fn without_the_table_it_writes_to_it_is_not_ready(kind: Kind) {
        let world = World::new(kind).await;
        let router = world.router();
        is_ready(&router).await;
        world.place.sql("ALTER TABLE setting RENAME TO gone").await;
        is_not_ready(&router, "a table is missing").await;
        world.place.sql("ALTER TABLE gone RENAME TO setting").await;
        is_ready(&router).await;
    }
}

both! {
    async fn while_somebody_holds_the_lock_it_is_not_ready_and_answers_all_the_same(kind: Kind) {
        let world = World::new(kind).await;
        let router = world.router();
        is_ready(&router).await;
        let address = match &world.place {
            Place::Folder(folder) => format!("sqlite://{}?mode=rwc", folder.join("samenhier.db").display()),
            Place::Server(url) => url.clone(),
        };
        let mut options = sea_orm::ConnectOptions::new(address);
        options.max_connections(1);
        let other = Database::connect(options).await.expect("another program");
        let (hold, lock, free) = match kind {
            Kind::Sqlite => ("BEGIN IMMEDIATE", "SELECT 1", "ROLLBACK"),
            Kind::Postgres => ("BEGIN", "LOCK TABLE setting IN ACCESS EXCLUSIVE MODE", "ROLLBACK"),
        };
        for statement in [hold, lock] {
            other.execute_unprepared(statement).await.expect("held");
        }
        is_not_ready(&router, "the lock is held").await;
        other.execute_unprepared(free).await.expect("free");
        // The probe that was given up on ends by itself.
        tokio::time::sleep(Duration::from_millis(300)).await;
        is_ready(&router).await;
    }
}

both! {
    async fn while_it_prepares_and_once_it_is_told_to_stop_it_is_not_ready(kind: Kind) {
        let world = World::new(kind).await;
        let site = world.site();
        let router = server::router::router(site.clone());
        is_ready(&router).await;
        site.health.preparing.store(true, Ordering::SeqCst);
        is_not_ready(&router, "the year is still being lived").await;
        site.health.preparing.store(false, Ordering::SeqCst);
        is_ready(&router).await;
        site.health.stopping.store(true, Ordering::SeqCst);
        is_not_ready(&router, "stopping").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_disk_that_is_nearly_full_it_is_not_ready() {
    let world = World::new(Kind::Sqlite).await;
    let site = world.site();
    let router = server::router::router(site.clone());
    is_ready(&router).await;
    site.health.least_free.store(u64::MAX, Ordering::SeqCst);
    is_not_ready(&router, "no disk has so much room").await;
}

both! {
    async fn with_a_mail_server_a_mail_that_waits_an_hour_is_not_ready(kind: Kind) {
        let world = World::new(kind).await;
        world.cities().await;
        world.household("Amina", "the-hague").await;
        world.place.sql("UPDATE mail SET expires_at = NULL").await;
        let site = world.site_with(|config| {
            config.smtp_url = Some("smtps://mail.example".to_owned());
            config.smtp_from = Some("samen@example.org".to_owned());
        });
        let (with, without) = (server::router::router(site), world.router());
        is_ready(&with).await;
        world.clock.advance(61 * programme::clock::MINUTE);
        is_not_ready(&with, "a mail waits").await;
        is_ready(&without).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_database_server_is_gone_it_is_not_ready_and_comes_back() {
    if !crate::support::database::postgres_is_there() {
        return;
    }
    let world = World::new(Kind::Postgres).await;
    let router = world.router();
    is_ready(&router).await;
    let url = world.place.url().expect("an address");
    let name = url.rsplit('/').next().expect("a name").to_owned();
    let cluster = std::env::var("SAMENHIER_TEST_POSTGRES").expect("set");
    let allow = |yes: bool| format!("ALTER DATABASE {name} ALLOW_CONNECTIONS {yes}");
    crate::support::database::ask(&cluster, &allow(false)).await;
    let end =
        format!("SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE datname = '{name}'");
    crate::support::database::ask(&cluster, &end).await;
    is_not_ready(&router, "nobody may connect").await;
    crate::support::database::ask(&cluster, &allow(true)).await;
    is_ready(&router).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_no_database_of_ours_is_not_served() {
    let place = Place::fresh(Kind::Sqlite).await;
    std::fs::write(
        place.folder().join("samenhier.db"),
        "this is no database".repeat(100),
    )
    .expect("written");
    let mut command = crate::support::process::command();
    command
        .args(["serve", "--addr", "127.0.0.1:0", "--data"])
        .arg(place.folder());
    let ended = command.output().await.expect("it ends");
    assert_eq!(ended.status.code(), Some(78));
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(said.contains("the database cannot be opened"), "{said}");
}
