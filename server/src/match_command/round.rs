//! The match commands of a round: solve, verify, explain, whatif.

use super::{
    Checked,
    files::{Outputs, document, json, named, pretty, read, text},
    seed,
};
use clap::Args;
use matching::{
    Id, Instance, Outcome, Rulebook, Seed,
    explain::{why_not, would_change},
    rulebook, sensitivity,
    table::{self, Sheets},
    whatif,
};
use serde_json::json;
use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
};

/// A round from one JSON file, or from sheets.
#[derive(Args)]
pub struct Solve {
    /// The round as JSON (samenhier/match/1).
    #[arg(
        long = "in",
        required_unless_present = "households",
        conflicts_with = "households"
    )]
    input: Option<PathBuf>,
    /// Where the result goes.
    #[arg(long)]
    out: PathBuf,
    #[command(flatten)]
    sheets: SheetFiles,
}

/// Sheets instead of one file: UTF-8 CSV, `,` or `;`, lists as nl:B1|ar:C2.
#[derive(Args)]
struct SheetFiles {
    #[arg(long, requires_all = ["groups", "travel", "seed"])]
    households: Option<PathBuf>,
    #[arg(long, requires = "households")]
    groups: Option<PathBuf>,
    #[arg(long, requires = "households")]
    travel: Option<PathBuf>,
    /// A rulebook as JSON; without it the built-in one.
    #[arg(long, requires = "households")]
    rulebook: Option<PathBuf>,
    /// Locks, exclusions, previous proposals and facts.
    #[arg(long, requires = "households")]
    pairs: Option<PathBuf>,
    /// 64 hex digits.
    #[arg(long, requires = "households", value_parser = seed)]
    seed: Option<Seed>,
    #[arg(long, requires = "households", default_value = "city")]
    city: String,
    /// Also write the round as JSON: the verifier wants it.
    #[arg(long, requires = "households")]
    save_in: Option<PathBuf>,
}

/// One household of a result.
#[derive(Args)]
pub struct Explain {
    #[command(flatten)]
    files: super::Checked,
    /// 32 hex digits.
    #[arg(long, value_parser = household)]
    household: Id,
    /// Also look for the least changes of a weight or an answer that would give the household this group.
    #[arg(long, value_parser = household)]
    group: Option<Id>,
    /// Draws of the weights for the stability of the pair, 0..=10000.
    #[arg(long, default_value_t = sensitivity::DRAWS, value_parser = draws)]
    draws: usize,
}

/// A result, all of its pairs.
#[derive(Args)]
pub struct Stability {
    #[command(flatten)]
    files: Checked,
    /// Draws of the weights, 1..=10000.
    #[arg(long, default_value_t = sensitivity::DRAWS, value_parser = draws)]
    draws: usize,
}

/// A round and what to change in a copy of it.
#[derive(Args)]
pub struct WhatIf {
    #[arg(long = "in")]
    input: PathBuf,
    /// A list as JSON, such as [{"change":"veto","h":"…","g":"…"}]: lock, veto, weight, own_weight, alpha, floors.
    #[arg(long)]
    changes: PathBuf,
}

fn draws(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|draws| *draws <= 10_000);
    number.ok_or_else(|| "must lie in 0..=10000".into())
}

fn household(text: &str) -> Result<Id, String> {
    Id::parse(text).ok_or_else(|| "must be 32 lower-case hex digits".into())
}

pub(super) fn solve(solve: &Solve) -> Result<String, String> {
    let sheets = &solve.sheets;
    let inputs = [
        &solve.input,
        &sheets.households,
        &sheets.groups,
        &sheets.travel,
        &sheets.rulebook,
        &sheets.pairs,
    ];
    let inputs: Vec<&Path> = inputs.into_iter().filter_map(|path| path.as_deref()).collect();
    let targets: Vec<&Path> = [Some(solve.out.as_path()), sheets.save_in.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let outputs = Outputs::new(&targets, &inputs)?;
    let (instance, place) = match &solve.input {
        Some(path) => (document(path)?, path.clone()),
        None => (from_sheets(sheets)?, PathBuf::from("sheets")),
    };
    let outcome = run(&instance, &place)?;
    outputs.put(&[&(outcome.to_json() + "\n"), &json(&instance)?])?;
    Ok(summary(&outcome))
}

fn run(instance: &Instance, place: &Path) -> Result<Outcome, String> {
    let outcome = matching::run(instance, &mut |_| ControlFlow::Continue(()));
    outcome.map_err(|refused| named(place, &refused))
}

fn summary(outcome: &Outcome) -> String {
    let metrics = &outcome.metrics;
    let price = outcome.price_of_protection().unwrap_or(0);
    // Who may wait and has no group it could have had waits for nothing, as always.
    let wait = outcome
        .no_match
        .iter()
        .filter(|one| one.waits.is_some() && one.feasible > 0)
        .count();
    let waiting = if wait == 0 {
        String::new()
    } else {
        format!(", {wait} wait for a better one")
    };
    format!(
        "{} of {} households have a group{waiting}, {} feasible pairs\nmean score {} and {}, least {}, price of protection {}.{:04} %\n{}\n",
        metrics.matched,
        metrics.households,
        metrics.feasible_pairs,
        metrics.mean_u,
        metrics.mean_v,
        metrics.least,
        price / 10_000,
        price % 10_000,
        outcome.output_hash,
    )
}

fn from_sheets(sheets: &SheetFiles) -> Result<Instance, String> {
    let file = |path: &Option<PathBuf>| -> Result<(String, String), String> {
        let path = path.as_deref().unwrap_or(Path::new(""));
        Ok((path.display().to_string(), text(path)?))
    };
    let book: Rulebook = match &sheets.rulebook {
        None => rulebook::default_nl(),
        Some(path) => document(path)?,
    };
    let (households, groups, travel) = (
        file(&sheets.households)?,
        file(&sheets.groups)?,
        file(&sheets.travel)?,
    );
    let pairs = sheets.pairs.as_ref().map(|_| file(&sheets.pairs)).transpose()?;
    let whole = Sheets {
        households: (&households.0, &households.1),
        groups: (&groups.0, &groups.1),
        travel: (&travel.0, &travel.1),
        pairs: pairs.as_ref().map(|(name, text)| (name.as_str(), text.as_str())),
    };
    let seed = sheets.seed.unwrap_or_default();
    table::round(&sheets.city, seed, book, &whole).map_err(|refused| refused.to_string())
}

/// Reads an input and its result; the result is the proven optimum of the input, or it is refused. Whether the
/// documents have the right form is asked first, so that the refusal names row and field.
fn proven(files: &Checked) -> Result<(Instance, Outcome, certificate::Proven), String> {
    let (input, result) = (read(&files.input)?, read(&files.result)?);
    let instance = Instance::from_json(&input).map_err(|refused| named(&files.input, &refused))?;
    instance
        .check()
        .map_err(|refused| named(&files.input, &refused))?;
    let outcome = Outcome::from_json(&result).map_err(|refused| named(&files.result, &refused))?;
    let proven = certificate::verify(&input, &result);
    let proven = proven.map_err(|reason| format!("{}: {reason}", files.result.display()))?;
    Ok((instance, outcome, proven))
}

pub(super) fn verify(files: &Checked) -> Result<String, String> {
    let (_, _, proven) = proven(files)?;
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

pub(super) fn explain(explain: &Explain) -> Result<String, String> {
    let (instance, outcome, _) = proven(&explain.files)?;
    let refused = |refused| named(&explain.files.input, &refused);
    let checked = instance.check().map_err(refused)?;
    let household = explain.household;
    let why_not = why_not::why_not(&checked, &outcome, household).map_err(refused)?;
    let stability = match outcome.pairs.iter().find(|pair| pair.h == household) {
        Some(pair) if !pair.locked && explain.draws > 0 => {
            let go_on = &mut |_| ControlFlow::Continue(());
            let shares =
                sensitivity::persistence(&checked, &outcome, explain.draws, go_on).map_err(refused)?;
            shares.into_iter().find(|share| share.h == household)
        }
        _ => None,
    };
    let change = explain
        .group
        .map(|group| would_change::what_would_change(&instance, household, group));
    let pair = outcome.explanations.iter().find(|pair| pair.h == household);
    let no_match = outcome.no_match.iter().find(|one| one.h == household);
    pretty(&json!({
        "pair": pair,
        "stability": stability,
        "no_match": no_match,
        "why_not": why_not,
        "what_would_change": change.transpose().map_err(refused)?,
    }))
}

pub(super) fn stability(stability: &Stability) -> Result<String, String> {
    let (instance, outcome, _) = proven(&stability.files)?;
    let refused = |refused| named(&stability.files.input, &refused);
    let checked = instance.check().map_err(refused)?;
    let go_on = &mut |_| ControlFlow::Continue(());
    let pairs = sensitivity::persistence(&checked, &outcome, stability.draws, go_on).map_err(refused)?;
    let alpha = sensitivity::along_alpha(&checked, go_on).map_err(refused)?;
    pretty(&json!({"pairs": pairs, "alpha": alpha}))
}

pub(super) fn what_if(what_if: &WhatIf) -> Result<String, String> {
    let instance: Instance = document(&what_if.input)?;
    let changes: Vec<whatif::Change> = document(&what_if.changes)?;
    let before = run(&instance, &what_if.input)?;
    let changed =
        whatif::changed(&instance, &changes).map_err(|refused| named(&what_if.changes, &refused))?;
    // What is wrong only after the changes is the fault of the changes.
    let after = run(&changed, &what_if.changes)?;
    pretty(&whatif::difference(&before, &after))
}
