//! `samenhier match …`: the matching engine on files, without a server and without a database.
//!
//! Exit 0: done or accepted. Exit 1: refused, with file, row, field and reason. A refusal writes nothing.

mod files;
mod others;
mod round;
#[cfg(test)]
mod tests;

use clap::{Args, Subcommand};
use matching::Seed;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// What to do with the engine.
#[derive(Subcommand)]
pub enum MatchCommand {
    /// Compute a round: the exact optimum with its proof and its reasons.
    Solve(round::Solve),
    /// Check a result with the independent verifier.
    Verify(Checked),
    /// Say why a household has its group, why not another, how firm the pair is, and what would change it.
    Explain(round::Explain),
    /// Say how firm every pair stands when weights change, and at which α other pairs would be the best.
    Stability(round::Stability),
    /// Compute a round again with locks, vetoes, weights or floors changed, and print the difference.
    Whatif(round::WhatIf),
    /// Replay a year of sign-ups under different rules for when to match.
    Simulate(others::Simulate),
    /// Form groups of five from residents who signed up alone, in twos or threes.
    Groups(others::Groups),
    /// Draw the arms of a randomised waiting list; prints the commitment first.
    Draw(others::Draw),
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
        // Who closes the pipe has read enough.
        Ok(said) => match std::io::stdout().write_all(said.as_bytes()) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        },
        Err(reason) => {
            eprintln!("refused: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn act(command: MatchCommand) -> Result<String, String> {
    match command {
        MatchCommand::Solve(solve) => round::solve(&solve),
        MatchCommand::Verify(files) => round::verify(&files),
        MatchCommand::Explain(explain) => round::explain(&explain),
        MatchCommand::Stability(stability) => round::stability(&stability),
        MatchCommand::Whatif(whatif) => round::what_if(&whatif),
        MatchCommand::Simulate(simulate) => others::simulate(&simulate),
        MatchCommand::Groups(groups) => others::groups(&groups),
        MatchCommand::Draw(draw) => others::draw(&draw),
        MatchCommand::Assign { costs } => others::assign(&costs),
        MatchCommand::Stable { input } => others::stable(&input),
    }
}
