//! A fresh database for each test, and a clock that can be moved.

use programme::clock::ShiftedClock;
use programme::{Access, Facts, Programme, Settings};
use std::sync::{Arc, Mutex};

mod database;
pub mod group;
pub mod people;
pub use database::{Kind, fresh};

/// A programme on a fresh database.
pub struct World {
    /// The programme under test.
    pub programme: Programme,
    /// Its clock.
    pub clock: Arc<ShiftedClock>,
    /// Which database.
    pub kind: Kind,
    statements: Arc<Mutex<Vec<String>>>,
    /// Its address, for what no use case does: seeding, and looking behind them.
    pub address: String,
    _keep: database::Keep,
}

impl World {
    /// Opens a fresh one.
    pub async fn new(kind: Kind) -> Self {
        let clock = Arc::new(ShiftedClock::default());
        let (data, url, keep) = fresh(kind).await;
        let address = url
            .clone()
            .unwrap_or_else(|| format!("sqlite://{}?mode=rwc", data.join("samenhier.db").display()));
        let statements = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&statements);
        let settings = Settings {
            data,
            url,
            clock: clock.clone(),
            migrate: true,
            told: Some(Arc::new(move |sql: &str| {
                told.lock().expect("no panic").push(sql.to_owned())
            })),
        };
        let programme = Programme::open(settings).await.expect("a fresh database opens");
        Self {
            programme,
            clock,
            kind,
            statements,
            address,
            _keep: keep,
        }
    }

    /// The database behind the programme's back, to plant what must be found.
    pub async fn raw(&self) -> sea_orm::DatabaseConnection {
        sea_orm::Database::connect(&self.address)
            .await
            .expect("the database opens again")
    }

    /// The texts of the statements since the last call, without values; neither `BEGIN` nor `COMMIT` is among them.
    pub fn statements(&self) -> Vec<String> {
        std::mem::take(&mut *self.statements.lock().expect("no panic"))
    }

    /// A request without a session, from a browser with a draft cookie of this name.
    pub async fn browser(&self, name: &str) -> Access {
        let facts = Facts {
            draft: Some(format!("draft-{name}")),
            binding: Some(format!("binding-{name}")),
            address: format!("10.0.0.{}", name.len()),
            device: "Test".to_owned(),
            session: None,
            mail_server: false,
        };
        self.programme.access(facts).await.expect("access")
    }

    /// A request with a session token.
    pub async fn with_session(&self, token: &str) -> Access {
        let facts = Facts {
            session: Some(token.to_owned()),
            ..Facts::default()
        };
        self.programme.access(facts).await.expect("access")
    }
}

/// Writes a test once and runs it on SQLite, and on PostgreSQL when `SAMENHIER_TEST_POSTGRES` is set.
#[macro_export]
macro_rules! both {
    ($(#[$meta:meta])* async fn $name:ident($world:ident: World) $body:block) => {
        mod $name {
            use super::*;
            async fn run($world: $crate::support::World) $body

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run($crate::support::World::new($crate::support::Kind::Sqlite).await).await;
            }

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if std::env::var("SAMENHIER_TEST_POSTGRES").is_err() {
                    assert!(std::env::var("CI").is_err(), "CI must test PostgreSQL: SAMENHIER_TEST_POSTGRES is not set");
                    eprintln!("SKIPPED on PostgreSQL: SAMENHIER_TEST_POSTGRES is not set");
                    return;
                }
                run($crate::support::World::new($crate::support::Kind::Postgres).await).await;
            }
        }
    };
}
