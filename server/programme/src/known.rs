//! What every page needs and hardly ever changes, kept in memory for a moment: a visitor's page then asks the database
//! nothing. What this program changes itself is seen at once; what another server on the same database changes, within
//! a second.

use crate::db::Db;
use crate::error::Result;
use crate::setting;
use entity::city;
use sea_orm::EntityTrait;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long it is believed.
const FRESH: Duration = Duration::from_secs(1);

/// The rows of the cities, and whether the demonstration made this database.
pub(crate) struct Known {
    /// In an order that does not change from one look to the next.
    pub cities: Vec<city::Model>,
    pub demo: bool,
}

/// The place in memory.
#[derive(Default)]
pub(crate) struct Memory(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// Goes up with each change, so that what was read before it is not kept after it.
    changes: u64,
    known: Option<(Instant, Arc<Known>)>,
}

impl Memory {
    fn open(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Db {
    /// Out of memory, or out of the database when that is older than a second.
    ///
    /// # Errors
    /// Database faults only.
    pub async fn known(&self) -> Result<Arc<Known>> {
        let before = {
            let kept = self.memory().open();
            match &kept.known {
                Some((at, known)) if at.elapsed() < FRESH => return Ok(Arc::clone(known)),
                _ => kept.changes,
            }
        };
        let mut cities = city::Entity::find().all(self.read()).await?;
        cities.sort_by(|a, b| (&b.state, &a.slug).cmp(&(&a.state, &b.slug)));
        let demo = setting::is_demo(self).await?;
        let known = Arc::new(Known { cities, demo });
        let mut kept = self.memory().open();
        if kept.changes == before {
            kept.known = Some((Instant::now(), Arc::clone(&known)));
        }
        Ok(known)
    }

    /// After a change of these rows has been committed.
    pub fn forget_known(&self) {
        let mut kept = self.memory().open();
        *kept = Kept {
            changes: kept.changes + 1,
            known: None,
        };
    }
}
