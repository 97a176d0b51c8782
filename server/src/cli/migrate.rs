//! `samenhier migrate`.

use super::Fault;
use crate::config::Config;
use programme::Programme;
use programme::clock::SystemClock;
use std::sync::Arc;

pub(super) async fn run(config: Config) -> Result<(), Fault> {
    let config = config.checked()?;
    Programme::open(config.settings(Arc::new(SystemClock), true)).await?;
    println!("The schema is up to date.");
    Ok(())
}
