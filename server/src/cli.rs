//! The command line: `serve`, `demo`, `migrate`, `check`, `user`, `match`.

use crate::config::{Config, Refused};
use clap::{Parser, Subcommand};
use std::process::ExitCode;

mod check;
mod demo;
mod migrate;
mod serve;
mod user;

/// Exit code for a configuration or self-check that does not hold (EX_CONFIG).
const CONFIG: u8 = 78;

#[derive(Parser)]
#[command(
    name = "samenhier",
    version,
    about = "Samen Hier: five residents and one household of newcomers share a year.",
    long_about = "Samen Hier: five residents and one household of newcomers share a year.\n\n\
        Settings come from flags, then from SAMENHIER_* and DATABASE_URL, then from defaults. An unknown or bad\n\
        value is refused with the setting's name. Without DATABASE_URL the data live in one SQLite file in --data.",
    after_help = "Try it: samenhier demo\nRun it: samenhier serve --data /var/lib/samenhier --origin https://samen.example"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site. Brings the schema up to date first.
    Serve(Config),
    /// Show the programme with invented people, in a database that is gone afterwards.
    Demo(demo::Demo),
    /// Staff: add somebody, or print a sign-in link.
    User(user::User),
    /// Bring the schema of the database up to date, and stop.
    Migrate(Config),
    /// The matching engine on files: solve, verify, explain, simulate, groups, draw, assign, stable.
    #[command(subcommand)]
    Match(crate::match_command::MatchCommand),
    /// Look through settings, database and the rules that must always hold; changes nothing.
    Check(Config),
}

/// What went wrong before anything was served.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A setting.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The database or the self-check.
    #[error(transparent)]
    Open(#[from] programme::OpenFault),
    /// A use case said no.
    #[error(transparent)]
    Programme(#[from] programme::Error),
    /// Everything else, in one sentence.
    #[error("{0}")]
    Other(String),
}

/// Reads the command line and runs it.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    // Files in, files out: needs neither settings nor a runtime.
    if let Command::Match(command) = cli.command {
        return crate::match_command::run(command);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&Fault::Other(format!("the runtime does not start: {error}"))),
    };
    let done = runtime.block_on(async move {
        match cli.command {
            Command::Serve(config) => serve::run(config).await,
            Command::Demo(demo) => demo::run(demo).await,
            Command::User(user) => user::run(user).await,
            Command::Migrate(config) => migrate::run(config).await,
            Command::Check(config) => check::run(config).await,
            Command::Match(_) => Ok(()),
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => fail(&fault),
    }
}

fn fail(fault: &Fault) -> ExitCode {
    eprintln!("samenhier: {fault}");
    ExitCode::from(CONFIG)
}
