//! `samenhier serve`.

use super::Fault;
use crate::config::Config;
use crate::{running, telemetry};
use programme::Programme;
use programme::clock::SystemClock;
use std::sync::Arc;

pub(super) async fn run(config: Config) -> Result<(), Fault> {
    telemetry::start(&config.log);
    let config = config.checked()?;
    let programme = Programme::open(config.settings(Arc::new(SystemClock), true)).await?;
    programme::city::install(&programme.system("start")).await?;
    running::serve(config, programme).await
}
