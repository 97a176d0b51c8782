//! `match solve` and `match explain`.

use super::{
    files::{json, named, put, read, text},
    seed,
};
use clap::Args;
use matching::{
    Id, Instance, Outcome, Rulebook, Seed,
    explain::why_not,
    rulebook,
    table::{self, Sheets},
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
    /// Also look for the least change of a weight that would give the household this group.
    #[arg(long, value_parser = household)]
    group: Option<Id>,
}

fn household(text: &str) -> Result<Id, String> {
    Id::parse(text).ok_or_else(|| "must be 32 lower-case hex digits".into())
}

pub(super) fn solve(solve: &Solve) -> Result<String, String> {
    let instance = match &solve.input {
        Some(path) => Instance::from_json(&read(path)?).map_err(|refused| named(path, &refused))?,
        None => from_sheets(&solve.sheets)?,
    };
    let place = solve.input.clone().unwrap_or_else(|| PathBuf::from("sheets"));
    let outcome = matching::run(&instance, &mut |_| ControlFlow::Continue(()));
    let outcome = outcome.map_err(|refused| named(&place, &refused))?;
    if let Some(path) = &solve.sheets.save_in {
        put(path, &json(&instance)?)?;
    }
    put(&solve.out, &(outcome.to_json() + "\n"))?;
    let metrics = &outcome.metrics;
    let price = outcome.price_of_protection().unwrap_or(0);
    Ok(format!(
        "{} of {} households have a group, {} feasible pairs\nmean score {} and {}, least {}, price of protection {}.{:04} %\n{}\n",
        metrics.matched,
        metrics.households,
        metrics.feasible_pairs,
        metrics.mean_u,
        metrics.mean_v,
        metrics.least,
        price / 10_000,
        price % 10_000,
        outcome.output_hash,
    ))
}

fn from_sheets(sheets: &SheetFiles) -> Result<Instance, String> {
    let file = |path: &Option<PathBuf>| -> Result<(String, String), String> {
        let path = path.as_deref().unwrap_or(Path::new(""));
        Ok((path.display().to_string(), text(path)?))
    };
    let book: Rulebook = match &sheets.rulebook {
        None => rulebook::default_nl(),
        Some(path) => {
            serde_json::from_slice(&read(path)?).map_err(|error| format!("{}: {error}", path.display()))?
        }
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

pub(super) fn explain(explain: &Explain) -> Result<String, String> {
    let files = &explain.files;
    let instance =
        Instance::from_json(&read(&files.input)?).map_err(|refused| named(&files.input, &refused))?;
    let outcome =
        Outcome::from_json(&read(&files.result)?).map_err(|refused| named(&files.result, &refused))?;
    let checked = instance
        .check()
        .map_err(|refused| named(&files.input, &refused))?;
    let others =
        why_not::why_not(&checked, &outcome, explain.household).map_err(|refused| refused.to_string())?;
    let pair = outcome
        .explanations
        .iter()
        .find(|pair| pair.h == explain.household);
    let alone = outcome.no_match.iter().find(|one| one.h == explain.household);
    let change = match explain.group {
        None => None,
        Some(group) => {
            let found = why_not::what_would_change(&instance, explain.household, group);
            Some(found.map_err(|refused| refused.to_string())?)
        }
    };
    let said = json!({"pair": pair, "no_match": alone, "why_not": others, "what_would_change": change});
    serde_json::to_string_pretty(&said)
        .map(|text| text + "\n")
        .map_err(|error| error.to_string())
}
