//! `samenhier check`.

use super::Fault;
use crate::config::Config;
use crate::router::{Site, router};
use crate::running;
use programme::Programme;
use programme::clock::SystemClock;
use std::sync::Arc;

pub(super) async fn run(config: Config) -> Result<(), Fault> {
    let config = config.checked()?;
    let programme = Programme::open(config.settings(Arc::new(SystemClock), false)).await?;
    let site = Arc::new(Site::new(config, programme.clone()));
    running::fits(&router(site))?;
    let report = programme::check::invariants(&programme.system("check")).await?;
    for line in &report.held {
        println!("ok    {line}");
    }
    for line in &report.broken {
        println!("BROKEN {line}");
    }
    if report.broken.is_empty() {
        println!("{} rules hold.", report.held.len());
        Ok(())
    } else {
        Err(Fault::Other(format!("{} rules are broken", report.broken.len())))
    }
}
