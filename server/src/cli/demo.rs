//! `samenhier demo`.

use super::Fault;
use crate::config::Config;
use crate::demo::{Stage, links};
use crate::{running, telemetry};
use clap::Args;
use programme::Programme;
use programme::clock::{ShiftedClock, SystemClock};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Settings of the demonstration.
#[derive(Args, Clone, Debug)]
pub struct Demo {
    /// Address and port to listen on.
    #[arg(long, env = "SAMENHIER_ADDR", default_value = "127.0.0.1:3000")]
    addr: SocketAddr,
    /// An empty folder to keep the data in. Without it a temporary one, gone after Ctrl-C.
    #[arg(long, env = "SAMENHIER_DATA")]
    data: Option<PathBuf>,
    /// Another number makes other invented people.
    #[arg(long, default_value_t = 2019)]
    seed: u64,
    /// Writes the sign-in links to this file as JSON.
    #[arg(long)]
    links: Option<PathBuf>,
    /// Pages a minute from one address before it must wait; 0 is no limit.
    #[arg(long, env = "SAMENHIER_PAGES_A_MINUTE", default_value_t = 0)]
    pages_a_minute: u32,
    /// What is logged.
    #[arg(long, env = "SAMENHIER_LOG", default_value = "warn")]
    log: String,
}

/// Removes the temporary folder at the end.
struct Folder {
    path: PathBuf,
    temporary: bool,
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.temporary {
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}

pub(super) async fn run(demo: Demo) -> Result<(), Fault> {
    telemetry::start(&demo.log);
    let folder = folder(&demo)?;
    let config = config(&demo, &folder.path).checked()?;
    let listener = running::bind(config.addr).await?;
    // The year is lived on a clock of its own; the pages are there meanwhile, at the time it is now.
    let past = Arc::new(ShiftedClock::default());
    let stage = Programme::open(config.settings(past.clone(), true)).await?;
    let programme = Programme::open(config.settings(Arc::new(SystemClock), true)).await?;
    println!(
        "Samen Hier, a demonstration with invented people: {}",
        config.public_origin()
    );
    println!("(a year is being lived; the links follow in some seconds)\n");
    let making = live(
        Stage::new(stage, past, demo.seed),
        demo.links.clone(),
        config.public_origin(),
    );
    running::serve_while(listener, config, programme, making).await
}

/// Lives the year, and says who can be tried out.
async fn live(stage: Stage, file: Option<PathBuf>, origin: String) -> Result<(), Fault> {
    let begun = std::time::Instant::now();
    let shown = stage.play().await?;
    let lines = links(&shown, &origin);
    if let Some(file) = &file {
        write(file, &lines)?;
    }
    for line in &lines {
        let city = line.city.as_deref().unwrap_or("everywhere");
        println!("{:<20} {:<12} {:<10} {}", line.role, line.name, city, line.url);
    }
    let seconds = begun.elapsed().as_secs_f32();
    println!("\n(made in {seconds:.1} s; Ctrl-C ends it and removes everything)");
    Ok(())
}

fn config(demo: &Demo, data: &Path) -> Config {
    Config {
        addr: demo.addr,
        data: data.to_owned(),
        database_url: None,
        origin: None,
        trusted_proxies: Vec::new(),
        smtp_url: None,
        smtp_from: None,
        pages_a_minute: demo.pages_a_minute,
        log: demo.log.clone(),
    }
}

/// The folder asked for, or a new one in memory where the system has such a place: nothing of it need survive.
fn folder(demo: &Demo) -> Result<Folder, Fault> {
    if let Some(path) = demo.data.clone() {
        return Ok(Folder {
            path,
            temporary: false,
        });
    }
    let memory = Path::new("/dev/shm");
    let base = if memory.is_dir() {
        memory.to_owned()
    } else {
        std::env::temp_dir()
    };
    let path = base.join(format!("samenhier-demo-{}", std::process::id()));
    std::fs::create_dir_all(&path).map_err(|e| Fault::Other(format!("{}: {e}", path.display())))?;
    Ok(Folder {
        path,
        temporary: true,
    })
}

/// Written beside and renamed, so that who waits for the file finds it whole.
fn write(file: &Path, lines: &[crate::demo::Link]) -> Result<(), Fault> {
    let fault = |e: &dyn std::fmt::Display| Fault::Other(format!("--links: {}: {e}", file.display()));
    let text = serde_json::to_string_pretty(lines).map_err(|e| fault(&e))?;
    let part = file.with_extension("part");
    std::fs::write(&part, text).map_err(|e| fault(&e))?;
    std::fs::rename(&part, file).map_err(|e| fault(&e))
}
