//! `samenhier match …`: the matching engine on files, without a server and without a database.
//!
//! Exit 0: done or accepted. Exit 1: refused, with file, row, field and reason. A refusal writes nothing.

mod files;
mod round;

use clap::{Args, Subcommand};
use files::{put, read, text};
use matching::{Seed, assign, draw::DrawList, groups::People, simulate, stable};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What to do with the engine.
#[derive(Subcommand)]
pub enum MatchCommand {
    /// Compute a round: the exact optimum with its proof and its reasons.
    Solve(round::Solve),
    /// Check a result with the independent verifier.
    Verify(Checked),
    /// Say why a household has its group, why not another, and what would change it.
    Explain(round::Explain),
    /// Replay a year of sign-ups under different rules for when to match.
    Simulate {
        /// 64 hex digits.
        #[arg(long, value_parser = seed)]
        seed: Seed,
        /// A scenario as JSON: weeks, a_week, replays, feasible.
        #[arg(long)]
        rulebook: Option<PathBuf>,
    },
    /// Form groups of five from residents who signed up alone, in twos or threes.
    Groups {
        #[arg(long = "in")]
        input: PathBuf,
        #[arg(long)]
        out: PathBuf,
    },
    /// Draw the arms of a randomised waiting list; prints the commitment first.
    Draw {
        #[arg(long = "in")]
        input: PathBuf,
        #[arg(long)]
        out: PathBuf,
        /// Draw again and compare with the file, instead of writing it.
        #[arg(long)]
        check: bool,
    },
    /// Print the optimum of an assignment problem in OR-Library's format.
    Assign {
        #[arg(long)]
        costs: PathBuf,
    },
    /// Print size and blocking pairs of the deferred-acceptance result.
    Stable {
        #[arg(long = "in")]
        input: PathBuf,
    },
}

/// An input and its result.
#[derive(Args)]
pub struct Checked {
    #[arg(long = "in")]
    input: PathBuf,
    #[arg(long)]
    result: PathBuf,
}

fn seed(text: &str) -> Result<Seed, String> {
    Seed::parse(text).ok_or_else(|| "must be 64 lower-case hex digits".into())
}

/// Runs one command and prints what it says.
#[must_use]
pub fn run(command: MatchCommand) -> ExitCode {
    match act(command) {
        Ok(said) => {
            print!("{said}");
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("refused: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn act(command: MatchCommand) -> Result<String, String> {
    match command {
        MatchCommand::Solve(solve) => round::solve(&solve),
        MatchCommand::Verify(files) => verify(&files),
        MatchCommand::Explain(explain) => round::explain(&explain),
        MatchCommand::Simulate { seed, rulebook } => replay(seed, rulebook),
        MatchCommand::Groups { input, out } => form(&input, &out),
        MatchCommand::Draw { input, out, check } => arms(&input, &out, check),
        MatchCommand::Assign { costs } => {
            let table = assign::read(&text(&costs)?).map_err(|refused| files::named(&costs, &refused))?;
            Ok(format!("{}\n", assign::optimum(&table).cost))
        }
        MatchCommand::Stable { input } => {
            let summaries =
                stable::summaries(&text(&input)?).map_err(|refused| files::named(&input, &refused))?;
            let mut said = String::new();
            for one in summaries {
                let space = if one.id.is_empty() { "" } else { " " };
                let _ = writeln!(
                    said,
                    "{}{space}size {} blocking {}",
                    one.id, one.size, one.blocking
                );
            }
            Ok(said)
        }
    }
}

fn verify(files: &Checked) -> Result<String, String> {
    let proven = certificate::verify(&read(&files.input)?, &read(&files.result)?)?;
    let only = if proven.unique {
        "the only optimum"
    } else {
        "an optimum, not the only one"
    };
    Ok(format!(
        "accepted: {} pairs, {only}\ninput  {}\noutput {}\n",
        proven.pairs, proven.input_hash, proven.output_hash
    ))
}

fn replay(seed: Seed, scenario: Option<PathBuf>) -> Result<String, String> {
    let scenario = match scenario {
        None => simulate::Scenario::of(seed),
        Some(path) => {
            serde_json::from_slice(&read(&path)?).map_err(|error| format!("{}: {error}", path.display()))?
        }
    };
    Ok(simulate::text(&simulate::table(&simulate::Scenario {
        seed,
        ..scenario
    })))
}

fn form(input: &Path, out: &Path) -> Result<String, String> {
    let named = |refused| files::named(input, &refused);
    let people = People::from_json(&read(input)?).map_err(named)?;
    let formed = matching::groups::form(&people).map_err(named)?;
    put(out, &files::json(&formed)?)?;
    let mut said = format!(
        "{} groups, {} units left",
        formed.groups.len(),
        formed.unseated.len()
    );
    let _ = write!(said, ", quality {}", formed.total);
    match (formed.bound, formed.gap_permille) {
        (Some(bound), Some(gap)) => {
            let _ = write!(said, ", at most {bound} (gap {}.{} %)", gap / 10, gap % 10);
        }
        _ => said.push_str(", too many possible groups for a bound"),
    }
    Ok(said + "\n")
}

fn arms(input: &Path, out: &Path, check: bool) -> Result<String, String> {
    let named = |refused| files::named(input, &refused);
    let list = DrawList::from_json(&read(input)?).map_err(named)?;
    let commitment = list.commitment().map_err(named)?;
    let drawn = files::json(&list.draw().map_err(named)?)?;
    if !check {
        put(out, &drawn)?;
        return Ok(format!("commitment {commitment}\ndrawn into {}\n", out.display()));
    }
    if text(out)? == drawn {
        return Ok(format!(
            "commitment {commitment}\nthe draw is the one of this list and seed\n"
        ));
    }
    Err(format!("{}: not the draw of {}", out.display(), input.display()))
}
