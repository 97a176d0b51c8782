//! A fresh database for each test, the site on it, and browsers that ask it.

use programme::clock::ShiftedClock;
use programme::{Access, Facts, Programme, Settings};
use server::config::Config;
use server::router::{Site, router};
use std::path::PathBuf;
use std::sync::Arc;

pub mod answers;
pub mod browser;
pub mod database;
pub mod people;
pub mod process;

pub use browser::{Ask, Browser, Got};
pub use database::{Kind, Place};

/// Where the site says it lives.
pub const ORIGIN: &str = "http://127.0.0.1:3000";

/// A programme on a database of its own, with a clock that can be moved.
pub struct World {
    pub programme: Programme,
    pub clock: Arc<ShiftedClock>,
    pub place: Place,
}

impl World {
    /// On a fresh database.
    pub async fn new(kind: Kind) -> Self {
        Self::at(Place::fresh(kind).await, Arc::default()).await
    }

    /// On a database that is there.
    pub async fn at(place: Place, clock: Arc<ShiftedClock>) -> Self {
        let settings = Settings {
            data: place.folder(),
            url: place.url(),
            clock: clock.clone(),
            migrate: true,
            told: None,
        };
        let programme = Programme::open(settings).await.expect("the database opens");
        Self {
            programme,
            clock,
            place,
        }
    }

    /// The site on this database.
    pub fn site(&self) -> Arc<Site> {
        self.site_with(|_| {})
    }

    /// The site with other settings.
    pub fn site_with(&self, change: impl FnOnce(&mut Config)) -> Arc<Site> {
        let mut config = config(self.place.folder());
        change(&mut config);
        Arc::new(Site::new(config, self.programme.clone()))
    }

    /// Its router.
    pub fn router(&self) -> axum::Router {
        router(self.site())
    }

    /// A request of this browser as the use cases see it.
    pub async fn access(&self, browser: &Browser) -> Access {
        let facts = Facts {
            session: browser.session.clone(),
            draft: Some(browser.draft.clone()),
            binding: Some(browser.binding.clone()),
            address: browser.address.ip().to_string(),
            device: "Test".to_owned(),
            mail_server: false,
        };
        self.programme.access(facts).await.expect("access")
    }
}

/// Settings without limits on pages and without a mail server.
pub fn config(data: PathBuf) -> Config {
    Config {
        addr: "127.0.0.1:3000".parse().expect("an address"),
        data,
        database_url: None,
        origin: Some(ORIGIN.to_owned()),
        trusted_proxies: Vec::new(),
        smtp_url: None,
        smtp_from: None,
        pages_a_minute: 0,
        log: "warn".to_owned(),
    }
}

/// Writes a test once and runs it on SQLite, and on PostgreSQL when `SAMENHIER_TEST_POSTGRES` is set.
#[macro_export]
macro_rules! both {
    ($(#[$meta:meta])* async fn $name:ident($kind:ident: Kind) $body:block) => {
        mod $name {
            use super::*;
            async fn run($kind: $crate::support::Kind) $body

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run($crate::support::Kind::Sqlite).await;
            }

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if $crate::support::database::postgres_is_there() {
                    run($crate::support::Kind::Postgres).await;
                }
            }
        }
    };
}
